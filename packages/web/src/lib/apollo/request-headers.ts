import { ApolloLink } from '@apollo/client/link';
import type { Language } from '@jobprod/shared/language';
import { OperationTypeNode } from 'graphql';

const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The reader's language on every request; on a mutation a key of its own, made before any retry, so that an answer lost on
 * the way is given again instead of the act being done twice.
 */
export const requestHeaders = (language: () => Language): ApolloLink =>
  new ApolloLink((operation, forward) => {
    const key = operation.operationType === OperationTypeNode.MUTATION ? { 'Idempotency-Key': randomKey() } : {};
    operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
      headers: { 'Accept-Language': language(), ...key, ...headers },
    }));
    return forward(operation);
  });
