import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { Publisher } from '@jobprod/shared/publisher';
import { type DocumentNode, Kind } from 'graphql';
import { extensionsOf, hashOf } from '../lib/apollo/persisted-operations.ts';

/** What the server knew when it drew the page, sent along so that the browser draws the same. */
export type FirstPaint = { publisher: Publisher; query?: { variables: OperationVariables; data: unknown } };

export type FirstPaintQuery = TypedDocumentNode<unknown, OperationVariables>;

export const keepAnswer = (client: ApolloClient, document: FirstPaintQuery | undefined, answer: FirstPaint['query']): void => {
  if (document && answer) client.writeQuery({ query: document, variables: answer.variables, data: answer.data });
};

const nameOf = (document: DocumentNode): string => {
  const [operation] = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []));
  return operation?.name?.value ?? '';
};

/** The operation of a page as the API knows it: by its name and the hash it was registered under. */
export const questionOf = (document: FirstPaintQuery) => ({ operationName: nameOf(document), sha256Hash: hashOf(document) });

/** The body of the request that the client will make for an operation, to the character: by it the answer asked for ahead is found. */
export const bodyOf = (document: DocumentNode, variables: OperationVariables): string =>
  JSON.stringify({ operationName: nameOf(document), variables, extensions: extensionsOf(document) });
