/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CandidateStep =
  | 'ANSWER_CLIP'
  | 'ANSWER_INTRODUCTION'
  | 'APPROVE_TERMS'
  | 'FILL_PROFILE'
  | 'NOTHING'
  | 'PUBLISH_PROFILE'
  | 'RENEW_TERMS'
  | 'SEND_VIDEO'
  | 'WAIT_FOR_CLIP';

export type ClipSourceState =
  | 'CHECKING'
  | 'DELETED'
  | 'READY'
  | 'REFUSED';

export type ClipState =
  | 'APPROVED'
  | 'AWAITING_APPROVAL'
  | 'CHANGES_REQUESTED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RENDERED'
  | 'RENDERING'
  | 'WITHDRAWN';

export type ProfileState =
  | 'ACTIVE'
  | 'DRAFT'
  | 'ERASED'
  | 'EXPIRED'
  | 'INACTIVE'
  | 'LOCKED';

export type ViewerKind =
  | 'API_CLIENT'
  | 'CANDIDATE'
  | 'RECRUITER'
  | 'STAFF'
  | 'VISITOR';

export type PathPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PathPageQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly candidate: { readonly __typename: 'Candidate', readonly id: string, readonly firstName: string, readonly nextStep: CandidateStep, readonly termsAcceptance: { readonly __typename: 'TermsAcceptance', readonly id: string, readonly approvedAt: string } | null, readonly imageRelease: { readonly __typename: 'ImageRelease', readonly id: string, readonly expiresAt: string } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'ClipSource', readonly id: string, readonly state: ClipSourceState }>, readonly clips: ReadonlyArray<{ readonly __typename: 'Clip', readonly id: string, readonly state: ClipState }>, readonly profile: { readonly __typename: 'Profile', readonly id: string, readonly state: ProfileState, readonly publishedAt: string | null, readonly restriction: { readonly __typename: 'Restriction', readonly id: string } | null } | null, readonly introductions: { readonly __typename: 'IntroductionConnection', readonly totalCount: number } } | null } };


export const PathPageDocument = {"__meta__":{"hash":"sha256:9d6fcc24b8bda07fe5f5151c46c05bf4aaaa482f267cda0531b010940340edbf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PathPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"termsAcceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"imageRelease"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PathPageQuery, PathPageQueryVariables>;