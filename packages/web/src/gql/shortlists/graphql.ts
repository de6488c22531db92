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

/** A note to delete. */
export type DeleteCompanyNoteInput = {
  /** Which; the company’s own. */
  readonly noteId: string;
};

/** How well a language is spoken. */
export type LanguageLevel =
  /** Gets by. */
  | 'BASIC'
  /** Holds a conversation. */
  | 'CONVERSATIONAL'
  /** Works in it. */
  | 'FLUENT'
  /** Mother tongue, or as good. */
  | 'NATIVE';

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

/** A note to keep. */
export type WriteCompanyNoteInput = {
  /** The profile, which the company has consulted. */
  readonly profileId: string;
  /** What is noted (2,000 characters). */
  readonly text: string;
};

export type ComparePageQueryVariables = Exact<{
  a: string;
  b: string;
  c: string;
  d: string;
  hasC: boolean;
  hasD: boolean;
}>;


export type ComparePageQuery = { readonly __typename: 'Query', readonly a: (
    { readonly __typename: 'Profile' }
    & { ' $fragmentRefs'?: { 'Compared_ProfileFragment': Compared_ProfileFragment } }
  ) | null, readonly b: (
    { readonly __typename: 'Profile' }
    & { ' $fragmentRefs'?: { 'Compared_ProfileFragment': Compared_ProfileFragment } }
  ) | null, readonly c?: (
    { readonly __typename: 'Profile' }
    & { ' $fragmentRefs'?: { 'Compared_ProfileFragment': Compared_ProfileFragment } }
  ) | null, readonly d?: (
    { readonly __typename: 'Profile' }
    & { ' $fragmentRefs'?: { 'Compared_ProfileFragment': Compared_ProfileFragment } }
  ) | null };

export type Compared_ProfileFragment = { readonly __typename: 'Profile', readonly id: string, readonly slug: string, readonly reference: string, readonly headline: string | null, readonly summary: string | null, readonly skills: ReadonlyArray<string>, readonly places: ReadonlyArray<string>, readonly availability: Availability | null, readonly contractKinds: ReadonlyArray<ContractKind>, readonly salaryWish: number | null, readonly spokenLanguages: ReadonlyArray<{ readonly __typename: 'SpokenLanguage', readonly name: string, readonly level: LanguageLevel }>, readonly experiences: ReadonlyArray<{ readonly __typename: 'Experience', readonly role: string, readonly employer: string | null, readonly from: string, readonly to: string | null }>, readonly educations: ReadonlyArray<{ readonly __typename: 'Education', readonly title: string, readonly school: string | null, readonly year: number | null }>, readonly clip: { readonly __typename: 'ProfileClip', readonly id: string, readonly durationSeconds: number, readonly posterUrl: string } | null } & { ' $fragmentName'?: 'Compared_ProfileFragment' };

export type KeptPageQueryVariables = Exact<{
  slug: string;
}>;


export type KeptPageQuery = { readonly __typename: 'Query', readonly profile: (
    { readonly __typename: 'Profile', readonly id: string, readonly slug: string, readonly reference: string, readonly headline: string | null }
    & { ' $fragmentRefs'?: { 'Kept_ProfileFragment': Kept_ProfileFragment } }
  ) | null, readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly recruiter: { readonly __typename: 'Recruiter', readonly id: string, readonly shortlists: ReadonlyArray<{ readonly __typename: 'Shortlist', readonly name: string }> } | null } };

export type Kept_ProfileFragment = { readonly __typename: 'Profile', readonly id: string, readonly shortlists: ReadonlyArray<string>, readonly companyNotes: ReadonlyArray<{ readonly __typename: 'CompanyNote', readonly id: string, readonly text: string, readonly writtenAt: string, readonly writtenByName: string | null }> } & { ' $fragmentName'?: 'Kept_ProfileFragment' };

export type ShortlistProfileMutationVariables = Exact<{
  input: ShortlistProfileInput;
}>;


export type ShortlistProfileMutation = { readonly __typename: 'Mutation', readonly shortlistProfile: { readonly __typename: 'ShortlistPayload', readonly profile: (
      { readonly __typename: 'Profile', readonly id: string }
      & { ' $fragmentRefs'?: { 'Kept_ProfileFragment': Kept_ProfileFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type UnlistProfileMutationVariables = Exact<{
  input: ShortlistProfileInput;
}>;


export type UnlistProfileMutation = { readonly __typename: 'Mutation', readonly unlistProfile: { readonly __typename: 'ShortlistPayload', readonly profile: (
      { readonly __typename: 'Profile', readonly id: string }
      & { ' $fragmentRefs'?: { 'Kept_ProfileFragment': Kept_ProfileFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type WriteCompanyNoteMutationVariables = Exact<{
  input: WriteCompanyNoteInput;
}>;


export type WriteCompanyNoteMutation = { readonly __typename: 'Mutation', readonly writeCompanyNote: { readonly __typename: 'ShortlistPayload', readonly profile: (
      { readonly __typename: 'Profile', readonly id: string }
      & { ' $fragmentRefs'?: { 'Kept_ProfileFragment': Kept_ProfileFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type DeleteCompanyNoteMutationVariables = Exact<{
  input: DeleteCompanyNoteInput;
}>;


export type DeleteCompanyNoteMutation = { readonly __typename: 'Mutation', readonly deleteCompanyNote: { readonly __typename: 'ShortlistPayload', readonly profile: (
      { readonly __typename: 'Profile', readonly id: string }
      & { ' $fragmentRefs'?: { 'Kept_ProfileFragment': Kept_ProfileFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type ShortlistsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ShortlistsPageQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly recruiter: { readonly __typename: 'Recruiter', readonly id: string, readonly shortlists: ReadonlyArray<{ readonly __typename: 'Shortlist', readonly name: string, readonly entries: ReadonlyArray<{ readonly __typename: 'ShortlistEntry', readonly addedAt: string, readonly addedByName: string, readonly profile: { readonly __typename: 'Profile', readonly id: string, readonly slug: string, readonly reference: string, readonly headline: string | null, readonly skills: ReadonlyArray<string>, readonly places: ReadonlyArray<string>, readonly availability: Availability | null, readonly contractKinds: ReadonlyArray<ContractKind> } }> }> } | null } };

export type TakeOffShortlistMutationVariables = Exact<{
  input: ShortlistProfileInput;
}>;


export type TakeOffShortlistMutation = { readonly __typename: 'Mutation', readonly unlistProfile: { readonly __typename: 'ShortlistPayload', readonly profile: { readonly __typename: 'Profile', readonly id: string, readonly shortlists: ReadonlyArray<string> } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export const Compared_ProfileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Compared_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"contractKinds"}},{"kind":"Field","name":{"kind":"Name","value":"salaryWish"}},{"kind":"Field","name":{"kind":"Name","value":"spokenLanguages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experiences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"educations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"posterUrl"}}]}}]}}]} as unknown as DocumentNode<Compared_ProfileFragment, unknown>;
export const Kept_ProfileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kept_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"}},{"kind":"Field","name":{"kind":"Name","value":"companyNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<Kept_ProfileFragment, unknown>;
export const ComparePageDocument = {"__meta__":{"hash":"sha256:5489e65c6e07badf45ac08e96d760d06c03d78bb81f2c156c1e7e94e5c12736b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"c"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"d"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasC"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasD"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"a"},"name":{"kind":"Name","value":"profile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Compared_profile"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"b"},"name":{"kind":"Name","value":"profile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Compared_profile"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"c"},"name":{"kind":"Name","value":"profile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"c"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasC"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Compared_profile"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"d"},"name":{"kind":"Name","value":"profile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"d"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasD"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Compared_profile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Compared_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"contractKinds"}},{"kind":"Field","name":{"kind":"Name","value":"salaryWish"}},{"kind":"Field","name":{"kind":"Name","value":"spokenLanguages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experiences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"educations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"posterUrl"}}]}}]}}]} as unknown as DocumentNode<ComparePageQuery, ComparePageQueryVariables>;
export const KeptPageDocument = {"__meta__":{"hash":"sha256:ada016cd91f0b013188777d77ec03dabadfd89cbe36cbf2418b485b018743c78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeptPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kept_profile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kept_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"}},{"kind":"Field","name":{"kind":"Name","value":"companyNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<KeptPageQuery, KeptPageQueryVariables>;
export const ShortlistProfileDocument = {"__meta__":{"hash":"sha256:9b4410ecabb68cdc54a16ec6ca29b8d7d48b34c44cf98dee9b434f7fd17fc4a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShortlistProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shortlistProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kept_profile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kept_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"}},{"kind":"Field","name":{"kind":"Name","value":"companyNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<ShortlistProfileMutation, ShortlistProfileMutationVariables>;
export const UnlistProfileDocument = {"__meta__":{"hash":"sha256:3f339ecfef58cef183c1cf8f8bb4573fb42c40b391a20a3a5098e2c028b8bc6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlistProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unlistProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kept_profile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kept_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"}},{"kind":"Field","name":{"kind":"Name","value":"companyNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<UnlistProfileMutation, UnlistProfileMutationVariables>;
export const WriteCompanyNoteDocument = {"__meta__":{"hash":"sha256:329986132eb81c694d73b21e4efc538af3b933e5c3850319c3c15b9700090ff9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteCompanyNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteCompanyNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeCompanyNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kept_profile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kept_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"}},{"kind":"Field","name":{"kind":"Name","value":"companyNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<WriteCompanyNoteMutation, WriteCompanyNoteMutationVariables>;
export const DeleteCompanyNoteDocument = {"__meta__":{"hash":"sha256:e46b3918cb1e4ee804d54b2d25c40f75f06a1ef7ff0ea61f7de53ad45fd01c81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteCompanyNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteCompanyNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteCompanyNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kept_profile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kept_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"}},{"kind":"Field","name":{"kind":"Name","value":"companyNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<DeleteCompanyNoteMutation, DeleteCompanyNoteMutationVariables>;
export const ShortlistsPageDocument = {"__meta__":{"hash":"sha256:78ec18108a6a5ce541768f92aa65d971f88d3f26e0e61ab125591d1c43cd3a6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShortlistsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedByName"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"contractKinds"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShortlistsPageQuery, ShortlistsPageQueryVariables>;
export const TakeOffShortlistDocument = {"__meta__":{"hash":"sha256:0f56753cc27e271342948758c9022aa32bdb8a82ff4f24ca212c326f059d48c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOffShortlist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShortlistProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unlistProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<TakeOffShortlistMutation, TakeOffShortlistMutationVariables>;