/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What `approveClip` takes. */
export type ApproveClipInput = {
  /** Public or restricted; without it nothing is approved and the question is asked. */
  readonly diffusion?: Diffusion | null | undefined;
  /** The part approved; the whole when absent. */
  readonly excerpt?: ExcerptInput | null | undefined;
  /** The token of the mail’s link. */
  readonly token: string;
};

/** What the mail’s link still stands for. */
export type ClipApprovalState =
  /** Approved. */
  | 'APPROVED'
  /** Changes were asked for. */
  | 'CHANGES_REQUESTED'
  /** Waiting for the answer. */
  | 'PENDING'
  /** A newer version took its place; another mail is on its way. */
  | 'SUPERSEDED';

/** What the candidate wants changed in a version, and where in it. */
export type ClipRemarkInput = {
  /** Where in the clip, in seconds. */
  readonly atSeconds: number;
  /** What to change. */
  readonly text: string;
};

/** Who may see a clip once it is on the profile; the candidate chooses with the approval. */
export type Diffusion =
  /** Everyone who sees the profile. */
  | 'PUBLIC'
  /** Only who holds a password. */
  | 'RESTRICTED';

/** A part of a clip: [start, end), in seconds. */
export type ExcerptInput = {
  /** Where it ends; at least a second later. */
  readonly endSeconds: number;
  /** Where the approved part begins, in seconds of the clip. */
  readonly startSeconds: number;
};

/** A language the service speaks. */
export type Language =
  /** English. */
  | 'EN'
  /** French, authoritative for the terms. */
  | 'FR';

/** What `requestClipChanges` takes. */
export type RequestClipChangesInput = {
  /** Where in the clip, in seconds. */
  readonly atSeconds?: number | null | undefined;
  /** What to change. */
  readonly comment: string;
  /** What else, each at its place; with them, `comment` may be empty. */
  readonly remarks?: ReadonlyArray<ClipRemarkInput> | null | undefined;
  /** The token of the mail’s link. */
  readonly token: string;
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

export type ClipApprovalPageQueryVariables = Exact<{
  token: string;
}>;


export type ClipApprovalPageQuery = { readonly __typename: 'Query', readonly clipApproval: { readonly __typename: 'ClipApproval', readonly clip: ClipApprovalState, readonly candidateFirstName: string, readonly expiresAt: string, readonly releaseExpiresAt: string | null, readonly version: { readonly __typename: 'ClipVersion', readonly id: string, readonly title: string, readonly description: string, readonly durationSeconds: number, readonly previewUrl: string | null, readonly posterUrl: string | null, readonly stripUrl: string | null, readonly captionsUrl: string | null, readonly captionsLanguage: Language | null } } | null };

export type ApproveClipMutationVariables = Exact<{
  input: ApproveClipInput;
}>;


export type ApproveClipMutation = { readonly __typename: 'Mutation', readonly approveClip: { readonly __typename: 'ApproveClipPayload', readonly version: { readonly __typename: 'ClipVersion', readonly id: string, readonly approvedAt: string | null } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type RequestClipChangesMutationVariables = Exact<{
  input: RequestClipChangesInput;
}>;


export type RequestClipChangesMutation = { readonly __typename: 'Mutation', readonly requestClipChanges: { readonly __typename: 'RequestClipChangesPayload', readonly version: { readonly __typename: 'ClipVersion', readonly id: string, readonly changesRequestedAt: string | null } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };


export const ClipApprovalPageDocument = {"__meta__":{"hash":"sha256:2a63095e8967897a522894682de7c6f1ce3ef6c419ea1f46315a4fa343f65bac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClipApprovalPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clipApproval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clip"}},{"kind":"Field","name":{"kind":"Name","value":"candidateFirstName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"releaseExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"previewUrl"}},{"kind":"Field","name":{"kind":"Name","value":"posterUrl"}},{"kind":"Field","name":{"kind":"Name","value":"stripUrl"}},{"kind":"Field","name":{"kind":"Name","value":"captionsUrl"}},{"kind":"Field","name":{"kind":"Name","value":"captionsLanguage"}}]}}]}}]}}]} as unknown as DocumentNode<ClipApprovalPageQuery, ClipApprovalPageQueryVariables>;
export const ApproveClipDocument = {"__meta__":{"hash":"sha256:4afb68ba7292bdfd271617cdef845033e67985ddb412f5889d03e7fcb2f97f18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveClip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveClipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveClip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveClipMutation, ApproveClipMutationVariables>;
export const RequestClipChangesDocument = {"__meta__":{"hash":"sha256:010803f6e45dda204c165ab5e3fc302c8f9116202eb266d94af3427cab77c32e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestClipChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestClipChangesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestClipChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changesRequestedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RequestClipChangesMutation, RequestClipChangesMutationVariables>;