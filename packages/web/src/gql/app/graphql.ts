/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ChooseLanguageInput = {
  readonly language: Language;
};

export type Language =
  | 'EN'
  | 'FR';

export type StaffRole =
  | 'ADMINISTRATOR'
  | 'DATA_PROTECTION_OFFICER'
  | 'EDITOR'
  | 'INTERVIEWER'
  | 'NETWORK_MANAGER';

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

export type ViewerShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerShellQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly language: Language, readonly candidate: { readonly __typename: 'Candidate', readonly id: string, readonly firstName: string } | null, readonly recruiter: { readonly __typename: 'Recruiter', readonly id: string, readonly firstName: string } | null, readonly staff: { readonly __typename: 'Staff', readonly id: string, readonly firstName: string, readonly roles: ReadonlyArray<StaffRole> } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly __typename: 'Mutation', readonly signOut: { readonly __typename: 'SignOutPayload', readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind }, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type ChooseLanguageMutationVariables = Exact<{
  input: ChooseLanguageInput;
}>;


export type ChooseLanguageMutation = { readonly __typename: 'Mutation', readonly chooseLanguage: { readonly __typename: 'ChooseLanguagePayload', readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly language: Language }, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };


export const ViewerShellDocument = {"__meta__":{"hash":"sha256:250ef5b5657bdd46695be589d7eab60ccb8c76eff68333036e3477aa2f7099de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerShell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerShellQuery, ViewerShellQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:e1c30e5159ffcb62e53e4f420a5b4e94fe163e05534540a94499791167352839"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ChooseLanguageDocument = {"__meta__":{"hash":"sha256:8df3f6a8c95e56fbdbe238905c86986a0dd309bd636bda77be51c1d44fd5562b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseLanguage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseLanguageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chooseLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseLanguageMutation, ChooseLanguageMutationVariables>;