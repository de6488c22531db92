/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What kind of work waits. */
export type QueueItemKind =
  /** A copy of a version of the terms that is not as it was published. */
  | 'ARCHIVE_DAMAGED'
  /** A clip whose candidate asked for changes. */
  | 'CHANGES_TO_MAKE'
  /** A clip that is still a draft. */
  | 'CLIP_TO_FINISH'
  /** An approved clip that is not on the profile yet. */
  | 'CLIP_TO_PUBLISH'
  /** A rendered clip whose candidate has not been asked. */
  | 'CLIP_TO_SEND'
  /** A mail that could not be delivered. */
  | 'MAIL_FAILED'
  /** A message that came in and waits to be sorted. */
  | 'MAIL_TO_SORT'
  /** An image release that ends within 30 days. */
  | 'RELEASE_EXPIRING'
  /** A sent video that no clip has been begun of. */
  | 'SOURCE_TO_EDIT';

export type QueuePageQueryVariables = Exact<{ [key: string]: never; }>;


export type QueuePageQuery = { readonly __typename: 'Query', readonly staffQueue: ReadonlyArray<{ readonly __typename: 'QueueItem', readonly id: string, readonly kind: QueueItemKind, readonly since: string, readonly dueAt: string | null, readonly subject: string | null, readonly candidate: { readonly __typename: 'Candidate', readonly id: string, readonly firstName: string, readonly lastName: string } | null, readonly clip: { readonly __typename: 'Clip', readonly id: string, readonly title: string } | null }> };


export const QueuePageDocument = {"__meta__":{"hash":"sha256:dc6fdf5687132dcc969b11d5221b90d3599ef5fc8e3c703b1e46fa97a17e5b4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueuePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<QueuePageQuery, QueuePageQueryVariables>;