/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The one thing that waits for a candidate. */
export type CandidateStep =
  /** Answer the mail about the clip. */
  | 'ANSWER_CLIP'
  /** Answer the mail about an introduction. */
  | 'ANSWER_INTRODUCTION'
  /** Read and approve the terms. */
  | 'APPROVE_TERMS'
  /** An interview is booked. */
  | 'ATTEND_INTERVIEW'
  /** Choose the hour of their interview. */
  | 'BOOK_INTERVIEW'
  /** Fill in the profile. */
  | 'FILL_PROFILE'
  /** Their data are locked: nothing goes on until they lift that. */
  | 'LIFT_LOCK'
  /** Nothing. */
  | 'NOTHING'
  /** Publish the profile. */
  | 'PUBLISH_PROFILE'
  /** Approve the terms again: they are new, or the image release has ended. */
  | 'RENEW_TERMS'
  /** Send a video. */
  | 'SEND_VIDEO'
  /** Nothing to do: the clip is being made. */
  | 'WAIT_FOR_CLIP';

/** Where a sent video stands. */
export type ClipSourceState =
  /** Being read and checked. */
  | 'CHECKING'
  /** Its bytes are gone: no longer needed. */
  | 'DELETED'
  /** Ready to be edited. */
  | 'READY'
  /** Not usable; `refusal` says why. */
  | 'REFUSED';

/** Where a clip stands. */
export type ClipState =
  /** Approved by the candidate, not yet on their profile. */
  | 'APPROVED'
  /** The candidate has been asked by e-mail. */
  | 'AWAITING_APPROVAL'
  /** The candidate asked for changes. */
  | 'CHANGES_REQUESTED'
  /** Being edited. */
  | 'DRAFT'
  /** On the profile. */
  | 'PUBLISHED'
  /** Rendered; its candidate has not been asked yet. */
  | 'RENDERED'
  /** Its montage is running. */
  | 'RENDERING'
  /** Taken back; shown nowhere. */
  | 'WITHDRAWN';

/** Where an interview stands in its life. */
export type InterviewState =
  /** Booked; nobody else can have the hour. */
  | 'BOOKED'
  /** Called off before it began. */
  | 'CANCELLED'
  /** The two do not say the same of how it went. */
  | 'DISAGREED'
  /** It took place. */
  | 'HELD'
  /** One of the two did not come. */
  | 'NO_SHOW'
  /** The hour is kept while the candidate confirms it; it is released by itself. */
  | 'RESERVED';

/** Where a profile stands in its life. */
export type ProfileState =
  /** Published. */
  | 'ACTIVE'
  /** Being filled in; never shown yet. */
  | 'DRAFT'
  /** Gone. */
  | 'ERASED'
  /** No longer kept published. */
  | 'EXPIRED'
  /** Taken off by its candidate. */
  | 'INACTIVE'
  /** Hidden and frozen at the candidate’s request. */
  | 'LOCKED';

/** What kind of caller is asking. */
export type ViewerKind =
  /** A program, with a client’s token. */
  | 'API_CLIENT'
  /** A candidate. */
  | 'CANDIDATE'
  /** A recruiter of a company that is no member now: carries on its disputes, and is a visitor in everything else. */
  | 'FORMER_RECRUITER'
  /** A recruiter of a member company. */
  | 'RECRUITER'
  /** One of JobProd’s own people. */
  | 'STAFF'
  /** Nobody signed in. */
  | 'VISITOR';

export type PathPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PathPageQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly candidate: { readonly __typename: 'Candidate', readonly id: string, readonly firstName: string, readonly nextStep: CandidateStep, readonly termsAcceptance: { readonly __typename: 'TermsAcceptance', readonly id: string, readonly approvedAt: string } | null, readonly imageRelease: { readonly __typename: 'ImageRelease', readonly id: string, readonly expiresAt: string } | null, readonly interview: { readonly __typename: 'Interview', readonly id: string, readonly state: InterviewState, readonly startsAt: string } | null, readonly interviews: ReadonlyArray<{ readonly __typename: 'Interview', readonly id: string, readonly state: InterviewState }>, readonly sources: ReadonlyArray<{ readonly __typename: 'ClipSource', readonly id: string, readonly state: ClipSourceState }>, readonly clips: ReadonlyArray<{ readonly __typename: 'Clip', readonly id: string, readonly state: ClipState }>, readonly profile: { readonly __typename: 'Profile', readonly id: string, readonly state: ProfileState, readonly publishedAt: string | null, readonly restriction: { readonly __typename: 'Restriction', readonly id: string } | null } | null, readonly introductions: { readonly __typename: 'IntroductionConnection', readonly totalCount: number } } | null } };


export const PathPageDocument = {"__meta__":{"hash":"sha256:446295b67402b582a6d38ddb5c69ce8344884f5718fb9df5b70a628df7c942a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PathPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"termsAcceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"imageRelease"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"restriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PathPageQuery, PathPageQueryVariables>;