/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CompleteSignInInput = {
  readonly attempt?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly token?: string | null | undefined;
};

export type Language =
  | 'EN'
  | 'FR';

export type RegisterCandidateInput = {
  readonly email: string;
  readonly firstName: string;
  readonly isAdult: boolean;
  readonly language?: Language | null | undefined;
  readonly lastName: string;
};

export type RequestSignInInput = {
  readonly email: string;
};

export type UserErrorCode =
  | 'ACCOUNT_CLOSED'
  | 'ADULTS_ONLY'
  | 'ALREADY_ANSWERED'
  | 'CLIP_CHANGED'
  | 'CLIP_NOT_APPROVED'
  | 'CLIP_NOT_RENDERED'
  | 'CLIP_TOO_LONG'
  | 'CODE_WRONG_OR_EXPIRED'
  | 'COMPANY_EXISTS'
  | 'COMPANY_NOT_ACTIVE'
  | 'CONSULTATION_REQUIRED'
  | 'CONTACT_STOPPED'
  | 'CONTENT_TOO_LONG'
  | 'DECLARATION_REQUIRED'
  | 'DIFFUSION_CHOICE_REQUIRED'
  | 'EXCERPT_INVALID'
  | 'IDENTITY_LEAK'
  | 'IMAGE_RELEASE_MISSING'
  | 'INTRODUCTION_EXISTS'
  | 'INVALID_INPUT'
  | 'INVITATION_EXISTS'
  | 'INVITATION_OTHER_ACCOUNT'
  | 'JOB_BRIEF_REQUIRED'
  | 'LINK_USED_OR_EXPIRED'
  | 'NOT_POSSIBLE_NOW'
  | 'PASSWORD_EXPIRED'
  | 'PASSWORD_WRONG'
  | 'PROFILE_CHANGED'
  | 'PROFILE_INCOMPLETE'
  | 'RENDER_RUNNING'
  | 'SCOPE_UNKNOWN'
  | 'SEGMENTS_INVALID'
  | 'SOURCE_NOT_READY'
  | 'SOURCE_REFUSED'
  | 'TERMS_NOT_APPROVED'
  | 'TERMS_NOT_CURRENT'
  | 'TOO_MANY_ATTEMPTS'
  | 'UNDERTAKINGS_REQUIRED'
  | 'UPLOAD_NOT_FOUND'
  | 'UPLOAD_UNFINISHED'
  | 'WAIVER_REQUIRED';

export type ViewerKind =
  | 'API_CLIENT'
  | 'CANDIDATE'
  | 'RECRUITER'
  | 'STAFF'
  | 'VISITOR';

export type RegisterCandidateMutationVariables = Exact<{
  input: RegisterCandidateInput;
}>;


export type RegisterCandidateMutation = { readonly __typename: 'Mutation', readonly registerCandidate: { readonly __typename: 'RegisterCandidatePayload', readonly attempt: string | null, readonly sentTo: string | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type RequestSignInMutationVariables = Exact<{
  input: RequestSignInInput;
}>;


export type RequestSignInMutation = { readonly __typename: 'Mutation', readonly requestSignIn: { readonly __typename: 'RequestSignInPayload', readonly attempt: string | null, readonly sentTo: string | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type CompleteSignInMutationVariables = Exact<{
  input: CompleteSignInInput;
}>;


export type CompleteSignInMutation = { readonly __typename: 'Mutation', readonly completeSignIn: { readonly __typename: 'CompleteSignInPayload', readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly language: Language } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };


export const RegisterCandidateDocument = {"__meta__":{"hash":"sha256:012b78808d13392907da12f8ed1ef0fad2926e35c2d478e055e20c177415483b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterCandidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterCandidateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerCandidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterCandidateMutation, RegisterCandidateMutationVariables>;
export const RequestSignInDocument = {"__meta__":{"hash":"sha256:2ff6353d573fc68f7350aded03062506db069da1b440328bf3d4aba08d922b46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RequestSignInMutation, RequestSignInMutationVariables>;
export const CompleteSignInDocument = {"__meta__":{"hash":"sha256:5d6aeb871988fdcac34c2db2269dde552d5a9e4176b346a3c37d6e2a20bc9ac4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteSignInMutation, CompleteSignInMutationVariables>;