/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** From when someone can start. */
export type Availability =
  /** Later than three months. */
  | 'LATER'
  /** In no hurry; open to proposals. */
  | 'LISTENING'
  /** At once. */
  | 'NOW'
  /** Within a month. */
  | 'ONE_MONTH'
  /** Within three months. */
  | 'THREE_MONTHS';

/** A change to a search that was kept. What is absent stays. */
export type ChangeSavedSearchInput = {
  /** Whether a mail a day is to tell of newly published profiles. */
  readonly isMailed?: boolean | null | undefined;
  /** What to call it (80 characters). */
  readonly name?: string | null | undefined;
  /** Which; the recruiter’s own. */
  readonly savedSearchId: string;
};

/** A kind of work contract. */
export type ContractKind =
  /** Apprenticeship, or work and study. */
  | 'APPRENTICESHIP'
  /** CDD. */
  | 'FIXED_TERM'
  /** Self-employed. */
  | 'FREELANCE'
  /** Internship. */
  | 'INTERNSHIP'
  /** CDI. */
  | 'PERMANENT'
  /** Interim. */
  | 'TEMPORARY';

/** A search that is needed no more. */
export type DeleteSavedSearchInput = {
  /** Which; the recruiter’s own. */
  readonly savedSearchId: string;
};

/** What to look for among the published profiles. What is not said does not narrow. */
export type ProfileSearch = {
  /** Availabilities, any of them. */
  readonly availabilities?: ReadonlyArray<Availability> | null | undefined;
  /** Contracts, any of them. */
  readonly contractKinds?: ReadonlyArray<ContractKind> | null | undefined;
  /** Languages, all of them: by ISO code, or by their French or English name. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Who wants to work in a town or around it. */
  readonly near?: SearchNear | null | undefined;
  /** Places, any of them. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** Who wishes for no more, in euros gross a year, or does not say. */
  readonly salaryAtMost?: number | null | undefined;
  /** Skills, all of them; case and accents do not matter. */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** Words, each of which must be found: by its French or English stem, its beginning, or nearly so (160 characters, 8 words). */
  readonly text?: string | null | undefined;
  /** Only with a clip (true), or only without (false). */
  readonly withClip?: boolean | null | undefined;
};

/** A search to keep. */
export type SaveSearchInput = {
  /** Whether a mail a day is to tell of newly published profiles. */
  readonly isMailed: boolean;
  /** What to call it (80 characters). */
  readonly name: string;
  /** What is looked for; something must be. */
  readonly search: ProfileSearch;
};

/** A town and its surroundings. */
export type SearchNear = {
  /** How far from it, as the crow flies (0 to 200). */
  readonly kilometres: number;
  /** A town, by its name; a letter wrong, accents and hyphens do not matter (160 characters). */
  readonly place: string;
};

/** A profile and one of the company’s lists. */
export type ShortlistProfileInput = {
  /** The list, by its name (80 characters); made with the first profile put on it, gone with the last. */
  readonly list: string;
  /** The profile. */
  readonly profileId: string;
};

/** Why an expected refusal was given; programs decide by it, people read the message. */
export type UserErrorCode =
  /** This account is closed. Write to contact@jobprod.com. */
  | 'ACCOUNT_CLOSED'
  /** Your address already belongs to another JobProd account. Ask to be invited at another address, or write to contact@jobprod.com. */
  | 'ADDRESS_IN_USE'
  /** JobProd is for adults only. Nothing was stored. */
  | 'ADULTS_ONLY'
  /** An answer has already been given. */
  | 'ALREADY_ANSWERED'
  /** You have asked us already: we will answer you. */
  | 'ALREADY_ASKED'
  /** This person is already on the team. */
  | 'ALREADY_A_COLLEAGUE'
  /** The amount goes from {{from}} to {{to}}. */
  | 'AMOUNT_OUT_OF_BOUNDS'
  /** This file was not taken: it holds a program or another file, or fetches something from elsewhere. Save it as a plain PDF, then send that PDF. */
  | 'ATTACHMENT_ACTIVE'
  /** One of these files is no longer there: take it out, then add it again. */
  | 'ATTACHMENT_GONE'
  /** This file is protected by a password: we cannot check it. Send it without one. */
  | 'ATTACHMENT_LOCKED'
  /** This file was not taken: it must be a PDF, a picture (JPEG, PNG, WebP) or a Word, Excel, PowerPoint or OpenDocument document, whole and readable. */
  | 'ATTACHMENT_REFUSED'
  /** This file is too large: {{megabytes}} MB at most. */
  | 'ATTACHMENT_TOO_LARGE'
  /** The candidate paused: they alone can go on with the recording. */
  | 'CANDIDATES_PAUSE'
  /** Some captions have lost the passage under them: {{count}} to move or take out, on the captions page, before the clip is rendered. */
  | 'CAPTIONS_ADRIFT'
  /** Caption {{number}} has no text, or ends before it starts. */
  | 'CAPTIONS_INVALID'
  /** Something is heard in this clip, and it has no captions. Write them on the captions page, then render it again. */
  | 'CAPTIONS_MISSING'
  /** The captions are too long to be kept: {{maximum, number}} characters in all, at most. Shorten some, or make a shorter clip. */
  | 'CAPTIONS_TOO_LONG'
  /** A clip has {{maximum}} captions at most. Bring some together. */
  | 'CAPTIONS_TOO_MANY'
  /** Someone changed this clip meanwhile. Reload it: nothing was overwritten. */
  | 'CLIP_CHANGED'
  /** The candidate has not approved this version yet. */
  | 'CLIP_NOT_APPROVED'
  /** The clip has not been rendered yet. */
  | 'CLIP_NOT_RENDERED'
  /** The clip is longer than {{maximum}} s. Shorten a passage. */
  | 'CLIP_TOO_LONG'
  /** This code is wrong or has expired. Ask for a new one if needed. */
  | 'CODE_WRONG_OR_EXPIRED'
  /** A company of this name is already in the network. */
  | 'COMPANY_EXISTS'
  /** This company is not in the network at present. */
  | 'COMPANY_NOT_ACTIVE'
  /** This is not the reference of your profile. Copy it as it is written above. */
  | 'CONFIRMATION_WRONG'
  /** Consult the profile first. */
  | 'CONSULTATION_REQUIRED'
  /** This would let people reach you directly: “{{excerpt}}”. A card carries no contact details. */
  | 'CONTACT_DETAILS'
  /** The candidate has stopped this conversation. */
  | 'CONTACT_STOPPED'
  /** This text is too long: {{maximum}} characters at most. */
  | 'CONTENT_TOO_LONG'
  /** Your data are locked: nothing in them changes until you lift the lock, on the page about who can see you. */
  | 'DATA_LOCKED'
  /** The day goes from {{from}} to {{to}}. */
  | 'DAY_OUT_OF_BOUNDS'
  /** Confirm that this video is yours. */
  | 'DECLARATION_REQUIRED'
  /** Choose whether the clip is public or restricted: nothing is published without that choice. */
  | 'DIFFUSION_CHOICE_REQUIRED'
  /** Choose one event at least, among those that this program’s scopes let it read. */
  | 'EVENTS_OUT_OF_SCOPE'
  /** The chosen excerpt lies outside the clip. */
  | 'EXCERPT_INVALID'
  /** This text identifies the person: “{{excerpt}}”. Remove that passage. */
  | 'IDENTITY_LEAK'
  /** No image or voice release is in force. Approve the terms again to give one. */
  | 'IMAGE_RELEASE_MISSING'
  /** You already have an interview booked. Move it, or cancel it first. */
  | 'INTERVIEW_ALREADY_BOOKED'
  /** This hour is no longer free. Choose another one. */
  | 'INTERVIEW_HOUR_TAKEN'
  /** It is too late to change this interview: it can be done until {{hours}} hours before. Write to us at contact@jobprod.com. */
  | 'INTERVIEW_TOO_LATE'
  /** An introduction is already under way between you. */
  | 'INTRODUCTION_EXISTS'
  /** This entry is not valid: {{detail}}. */
  | 'INVALID_INPUT'
  /** An invitation is already open for this address. */
  | 'INVITATION_EXISTS'
  /** This invitation is for another address than the one you are signed in with. It remains valid. */
  | 'INVITATION_OTHER_ACCOUNT'
  /** Describe the job: role, place, contract and pay. */
  | 'JOB_BRIEF_REQUIRED'
  /** This link has been used or has expired. Ask for a new one. */
  | 'LINK_USED_OR_EXPIRED'
  /** These notes were changed on another page. Reload them: nothing was overwritten. */
  | 'NOTES_CHANGED'
  /** What you allowed has changed. Read the notice again before recording. */
  | 'NOTICE_CHANGED'
  /** This is no longer possible in the present state. Reload the page. */
  | 'NOT_POSSIBLE_NOW'
  /** From {{from}} to {{until}} the other side of the interview was not recorded in full. Show one side alone, or shorten this passage. */
  | 'OTHER_SIDE_MISSING'
  /** This passage is not in the recording, or ends before it begins. */
  | 'PASSAGE_INVALID'
  /** The passage from {{from}} to {{until}} touches what the candidate marked off-topic: it can be cut into no clip. Take it out, or shorten it. */
  | 'PASSAGE_OFF_TOPIC'
  /** This password has expired. Ask JobProd for a new one. */
  | 'PASSWORD_EXPIRED'
  /** This reference and this password open no profile. */
  | 'PASSWORD_WRONG'
  /** This profile was changed in another window. Reload it: nothing was overwritten. */
  | 'PROFILE_CHANGED'
  /** Your profile still lacks: {{missing}}. */
  | 'PROFILE_INCOMPLETE'
  /** The reference “{{reference}}” has already been entered. */
  | 'REFERENCE_IN_USE'
  /** A render is already running. */
  | 'RENDER_RUNNING'
  /** This scope does not exist. */
  | 'SCOPE_UNKNOWN'
  /** Your seat is held by another page, opened more recently. Take it back here if you wish. */
  | 'SEAT_TAKEN_ELSEWHERE'
  /** A chosen passage lies outside its video, or ends before it starts; or a card is too short, too long, or on more than three lines. */
  | 'SEGMENTS_INVALID'
  /** This question touches something that has nothing to do with the job ({{topic}}): “{{excerpt}}”. Ask it differently, or leave it out. */
  | 'SENSITIVE_QUESTION'
  /** This video is still being checked. */
  | 'SOURCE_NOT_READY'
  /** This video could not be accepted. */
  | 'SOURCE_REFUSED'
  /** Approve the terms in force first. */
  | 'TERMS_NOT_APPROVED'
  /** A newer version of the terms is in force: read it again before you approve. */
  | 'TERMS_NOT_CURRENT'
  /** Too many files: {{limit}} at most in one message. */
  | 'TOO_MANY_ATTACHMENTS'
  /** Too many attempts in a short time. Try again in {{minutes}} min. */
  | 'TOO_MANY_ATTEMPTS'
  /** Too many webhooks: {{limit}} at most for one program. Delete one first. */
  | 'TOO_MANY_WEBHOOKS'
  /** The total differs: with the tax it comes to {{total}}. */
  | 'TOTAL_DIFFERS'
  /** This recording can no longer be taken. */
  | 'TRACK_NOT_TAKEN'
  /** All four undertakings are needed to go on. */
  | 'UNDERTAKINGS_REQUIRED'
  /** This upload cannot be found. Send the video again. */
  | 'UPLOAD_NOT_FOUND'
  /** The upload is not finished. Keep the page open until 100%. */
  | 'UPLOAD_UNFINISHED'
  /** Showing a clip supposes that you waive any payment. Tick that box, or refuse image and voice. */
  | 'WAIVER_REQUIRED'
  /** This address cannot be told: give an https address that is open on the internet, without a user name or a password. */
  | 'WEBHOOK_ADDRESS';

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

export type HeldProfilesQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldProfilesQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly recruiter: { readonly __typename: 'Recruiter', readonly id: string, readonly heldPasswords: ReadonlyArray<{ readonly __typename: 'HeldPassword', readonly reference: string, readonly issuedAt: string, readonly expiresAt: string }> } | null } };

export type ProfileCard_ProfileFragment = { readonly __typename: 'Profile', readonly id: string, readonly slug: string, readonly reference: string, readonly headline: string | null, readonly summary: string | null, readonly skills: ReadonlyArray<string>, readonly places: ReadonlyArray<string>, readonly contractKinds: ReadonlyArray<ContractKind>, readonly availability: Availability | null, readonly publishedAt: string | null, readonly clip: { readonly __typename: 'ProfileClip', readonly id: string, readonly durationSeconds: number, readonly posterUrl: string } | null } & { ' $fragmentName'?: 'ProfileCard_ProfileFragment' };

export type KeepProfileMutationVariables = Exact<{
  input: ShortlistProfileInput;
}>;


export type KeepProfileMutation = { readonly __typename: 'Mutation', readonly shortlistProfile: { readonly __typename: 'ShortlistPayload', readonly profile: { readonly __typename: 'Profile', readonly id: string, readonly shortlists: ReadonlyArray<string> } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type UnkeepProfileMutationVariables = Exact<{
  input: ShortlistProfileInput;
}>;


export type UnkeepProfileMutation = { readonly __typename: 'Mutation', readonly unlistProfile: { readonly __typename: 'ShortlistPayload', readonly profile: { readonly __typename: 'Profile', readonly id: string, readonly shortlists: ReadonlyArray<string> } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type SavedSearches_RecruiterFragment = { readonly __typename: 'Recruiter', readonly id: string, readonly savedSearches: ReadonlyArray<{ readonly __typename: 'SavedSearch', readonly id: string, readonly name: string, readonly isMailed: boolean, readonly query: string }> } & { ' $fragmentName'?: 'SavedSearches_RecruiterFragment' };

export type SavedSearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedSearchesQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly recruiter: (
      { readonly __typename: 'Recruiter', readonly id: string }
      & { ' $fragmentRefs'?: { 'SavedSearches_RecruiterFragment': SavedSearches_RecruiterFragment } }
    ) | null } };

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearchInput;
}>;


export type SaveSearchMutation = { readonly __typename: 'Mutation', readonly saveSearch: { readonly __typename: 'SavedSearchPayload', readonly recruiter: (
      { readonly __typename: 'Recruiter', readonly id: string }
      & { ' $fragmentRefs'?: { 'SavedSearches_RecruiterFragment': SavedSearches_RecruiterFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type ChangeSavedSearchMutationVariables = Exact<{
  input: ChangeSavedSearchInput;
}>;


export type ChangeSavedSearchMutation = { readonly __typename: 'Mutation', readonly changeSavedSearch: { readonly __typename: 'SavedSearchPayload', readonly recruiter: (
      { readonly __typename: 'Recruiter', readonly id: string }
      & { ' $fragmentRefs'?: { 'SavedSearches_RecruiterFragment': SavedSearches_RecruiterFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type DeleteSavedSearchMutationVariables = Exact<{
  input: DeleteSavedSearchInput;
}>;


export type DeleteSavedSearchMutation = { readonly __typename: 'Mutation', readonly deleteSavedSearch: { readonly __typename: 'SavedSearchPayload', readonly recruiter: (
      { readonly __typename: 'Recruiter', readonly id: string }
      & { ' $fragmentRefs'?: { 'SavedSearches_RecruiterFragment': SavedSearches_RecruiterFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type SearchPageQueryVariables = Exact<{
  search?: ProfileSearch | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly __typename: 'Query', readonly profiles: { readonly __typename: 'ProfileConnection', readonly aroundTown: string | null, readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'ProfileEdge', readonly cursor: string, readonly node: (
        { readonly __typename: 'Profile', readonly id: string, readonly slug: string, readonly shortlists: ReadonlyArray<string> }
        & { ' $fragmentRefs'?: { 'ProfileCard_ProfileFragment': ProfileCard_ProfileFragment } }
      ) }>, readonly facets: { readonly __typename: 'ProfileFacets', readonly skills: ReadonlyArray<{ readonly __typename: 'FacetCount', readonly value: string, readonly count: number }>, readonly places: ReadonlyArray<{ readonly __typename: 'FacetCount', readonly value: string, readonly count: number }>, readonly contractKinds: ReadonlyArray<{ readonly __typename: 'FacetCount', readonly value: string, readonly count: number }>, readonly availabilities: ReadonlyArray<{ readonly __typename: 'FacetCount', readonly value: string, readonly count: number }>, readonly languages: ReadonlyArray<{ readonly __typename: 'FacetCount', readonly value: string, readonly count: number }> }, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const ProfileCard_ProfileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileCard_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"contractKinds"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"posterUrl"}}]}}]}}]} as unknown as DocumentNode<ProfileCard_ProfileFragment, unknown>;
export const SavedSearches_RecruiterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedSearches_recruiter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recruiter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedSearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMailed"}},{"kind":"Field","name":{"kind":"Name","value":"query"}}]}}]}}]} as unknown as DocumentNode<SavedSearches_RecruiterFragment, unknown>;
export const HeldProfilesDocument = {"__meta__":{"hash":"sha256:8c0a3227ffdac7825555886fa9781f9074b35027732d894f3c14e9eb7d648e08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldProfiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldPasswords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HeldProfilesQuery, HeldProfilesQueryVariables>;
export const KeepProfileDocument = {"__meta__":{"hash":"sha256:79f934bc83f17e327c4ac0045d077b82bd27972e05aeb8e31c01c40a929bdad7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shortlistProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<KeepProfileMutation, KeepProfileMutationVariables>;
export const UnkeepProfileDocument = {"__meta__":{"hash":"sha256:92619fd77bb45aaa88b54a7a32e09f1005537bd4cc0cdb265298eeb2e914aa1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnkeepProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unlistProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UnkeepProfileMutation, UnkeepProfileMutationVariables>;
export const SavedSearchesDocument = {"__meta__":{"hash":"sha256:31a89f0fafb2bb1120f9ec225911af0fd46286c1fa3fee424adc5fcc391beba7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedSearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedSearches_recruiter"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedSearches_recruiter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recruiter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedSearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMailed"}},{"kind":"Field","name":{"kind":"Name","value":"query"}}]}}]}}]} as unknown as DocumentNode<SavedSearchesQuery, SavedSearchesQueryVariables>;
export const SaveSearchDocument = {"__meta__":{"hash":"sha256:a68bc3591e141e61e6773d34365ae698aa8c5f0316cfd4df6e1783ca6aac9027"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedSearches_recruiter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedSearches_recruiter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recruiter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedSearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMailed"}},{"kind":"Field","name":{"kind":"Name","value":"query"}}]}}]}}]} as unknown as DocumentNode<SaveSearchMutation, SaveSearchMutationVariables>;
export const ChangeSavedSearchDocument = {"__meta__":{"hash":"sha256:6336c6455a80d3e6b69bc928683aaa85c8c09dd9e9dc35801208e62a1189af50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSavedSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSavedSearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeSavedSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedSearches_recruiter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedSearches_recruiter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recruiter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedSearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMailed"}},{"kind":"Field","name":{"kind":"Name","value":"query"}}]}}]}}]} as unknown as DocumentNode<ChangeSavedSearchMutation, ChangeSavedSearchMutationVariables>;
export const DeleteSavedSearchDocument = {"__meta__":{"hash":"sha256:0745884d687f5f9f0fe1f295ccd866e54504ca12f24d0b904b5569108b2c76f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSavedSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteSavedSearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteSavedSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedSearches_recruiter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedSearches_recruiter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recruiter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedSearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMailed"}},{"kind":"Field","name":{"kind":"Name","value":"query"}}]}}]}}]} as unknown as DocumentNode<DeleteSavedSearchMutation, DeleteSavedSearchMutationVariables>;
export const SearchPageDocument = {"__meta__":{"hash":"sha256:9a45c0ba2c9e692b1bd16dd3285c700242b31ca3c4d038401d7923668d844a3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileSearch"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileCard_profile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aroundTown"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileCard_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"contractKinds"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"posterUrl"}}]}}]}}]} as unknown as DocumentNode<SearchPageQuery, SearchPageQueryVariables>;