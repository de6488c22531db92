import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { Publisher } from '@jobprod/shared/publisher';

/** What the server knew when it drew the page, sent along so that the browser draws the same. */
export type FirstPaint = { publisher: Publisher; query?: { variables: OperationVariables; data: unknown } };

export type FirstPaintQuery = TypedDocumentNode<unknown, OperationVariables>;

export const keepAnswer = (client: ApolloClient, document: FirstPaintQuery | undefined, answer: FirstPaint['query']): void => {
  if (document && answer) client.writeQuery({ query: document, variables: answer.variables, data: answer.data });
};
