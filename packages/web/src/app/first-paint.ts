import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { Publisher } from '@jobprod/shared/publisher';
import { Kind } from 'graphql';
import { hashOf } from '../lib/apollo/persisted-operations.ts';

/** What the server knew when it drew the page, sent along so that the browser draws the same. */
export type FirstPaint = { publisher: Publisher; query?: { variables: OperationVariables; data: unknown } };

export type FirstPaintQuery = TypedDocumentNode<unknown, OperationVariables>;

export const keepAnswer = (client: ApolloClient, document: FirstPaintQuery | undefined, answer: FirstPaint['query']): void => {
  if (document && answer) client.writeQuery({ query: document, variables: answer.variables, data: answer.data });
};

/** The operation of a page as the API knows it: by its name and the hash it was registered under. */
export const questionOf = (document: FirstPaintQuery) => {
  const [operation] = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []));
  return { operationName: operation?.name?.value ?? '', sha256Hash: hashOf(document) };
};
