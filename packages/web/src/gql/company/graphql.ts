/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a program may read, or enter; a scope narrows what its owner may read and never widens it. */
export type ApiScope =
  /** Its company’s introductions and contacts. `introductions:read` at `/oauth/token`. */
  | 'INTRODUCTIONS_READ'
  /** Enters companies’ orders and payments, and reads them: for JobProd’s own programs alone. `orders:write` at `/oauth/token`. */
  | 'ORDERS_WRITE'
  /** Profiles, as its company may; each reading is a consultation. `profiles:read` at `/oauth/token`. */
  | 'PROFILES_READ'
  /** Its company’s entries of the registers and their receipts. `register:read` at `/oauth/token`. */
  | 'REGISTER_READ';

/** A program to let in. */
export type CreateApiClientInput = {
  /** A name its owners will recognise (160 characters). */
  readonly name: string;
  /** What it may read; at least one. */
  readonly scopes: ReadonlyArray<ApiScope>;
};

/** A webhook to make. */
export type CreateWebhookInput = {
  /** The program that is told. */
  readonly apiClientId: string;
  /** What it is told of; at least one, each within the program’s scopes. */
  readonly events: ReadonlyArray<WebhookEvent>;
  /** Where its messages go: an https address on the open internet, without a name, a password or a fragment in it (2,000 characters). */
  readonly url: string;
};

/** A webhook to delete. */
export type DeleteWebhookInput = {
  /** The webhook. */
  readonly webhookId: string;
};

/** What became of an invitation. */
export type InvitationState =
  /** Used, once. */
  | 'ACCEPTED'
  /** Fourteen days have passed. */
  | 'EXPIRED'
  /** Sent, and open until it expires. */
  | 'PENDING'
  /** Taken back, or replaced by a newer one. */
  | 'REVOKED';

/** Whom to invite, and where to. */
export type InviteRecruiterInput = {
  /** The company; a recruiter’s own, or any for a network manager. */
  readonly companyId: string;
  /** The person’s own address. An older invitation to it dies. */
  readonly email: string;
  /** The language of the mail; the sender’s when absent. */
  readonly language?: Language | null | undefined;
};

/** A language the service speaks. */
export type Language =
  /** English. */
  | 'EN'
  /** French, authoritative for the terms. */
  | 'FR';

/** A message to send again. */
export type ReplayWebhookDeliveryInput = {
  /** The message. */
  readonly messageId: string;
  /** The webhook. */
  readonly webhookId: string;
};

/** A program to shut out. */
export type RevokeApiClientInput = {
  /** The client. */
  readonly apiClientId: string;
};

/** An invitation to take back. */
export type RevokeInvitationInput = {
  /** The invitation. */
  readonly invitationId: string;
};

/** A program to give a new secret. */
export type RotateApiClientSecretInput = {
  /** The client. */
  readonly apiClientId: string;
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

/** What became of a message to a webhook. */
export type WebhookDeliveryState =
  /** It was answered with a status of 200 to 299. */
  | 'DELIVERED'
  /** It was given up on; it can be sent again by hand. */
  | 'FAILED'
  /** It waits to be sent, or to be tried again. */
  | 'WAITING';

/** What a program is told of; the message holds an id and nothing of the thing. */
export type WebhookEvent =
  /** An introduction of its company was asked for, or has changed: `introduction.changed`. With the scope `INTRODUCTIONS_READ`. */
  | 'INTRODUCTION_CHANGED'
  /** A profile that its company may read was published, or has changed: `profile.changed`. With the scope `PROFILES_READ`. */
  | 'PROFILE_CHANGED';

/** Why a message to a webhook got no answer. */
export type WebhookProblem =
  /** Its address does not lead to the open internet, or not by https. */
  | 'ADDRESS'
  /** Nobody answered within five seconds. */
  | 'TIMEOUT'
  /** Nobody took the call, or its certificate does not hold. */
  | 'UNREACHABLE';

export type ApiClients_CompanyFragment = { readonly __typename: 'Company', readonly id: string, readonly apiClients: ReadonlyArray<{ readonly __typename: 'ApiClient', readonly id: string, readonly name: string, readonly clientId: string, readonly scopes: ReadonlyArray<ApiScope>, readonly createdAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null }> } & { ' $fragmentName'?: 'ApiClients_CompanyFragment' };

export type CreateApiClientMutationVariables = Exact<{
  input: CreateApiClientInput;
}>;


export type CreateApiClientMutation = { readonly __typename: 'Mutation', readonly createApiClient: { readonly __typename: 'CreateApiClientPayload', readonly secret: string | null, readonly apiClient: { readonly __typename: 'ApiClient', readonly id: string, readonly clientId: string } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type RotateApiClientSecretMutationVariables = Exact<{
  input: RotateApiClientSecretInput;
}>;


export type RotateApiClientSecretMutation = { readonly __typename: 'Mutation', readonly rotateApiClientSecret: { readonly __typename: 'RotateApiClientSecretPayload', readonly secret: string | null, readonly apiClient: { readonly __typename: 'ApiClient', readonly id: string, readonly clientId: string } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type RevokeApiClientMutationVariables = Exact<{
  input: RevokeApiClientInput;
}>;


export type RevokeApiClientMutation = { readonly __typename: 'Mutation', readonly revokeApiClient: { readonly __typename: 'RevokeApiClientPayload', readonly apiClient: { readonly __typename: 'ApiClient', readonly id: string, readonly revokedAt: string | null } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type CompanyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyPageQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly recruiter: { readonly __typename: 'Recruiter', readonly id: string, readonly company: (
        { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly city: string, readonly mainActivity: string, readonly recruiters: ReadonlyArray<{ readonly __typename: 'Recruiter', readonly id: string, readonly firstName: string, readonly lastName: string, readonly email: string, readonly joinedAt: string }> }
        & { ' $fragmentRefs'?: { 'Invitations_CompanyFragment': Invitations_CompanyFragment;'ApiClients_CompanyFragment': ApiClients_CompanyFragment;'Webhooks_CompanyFragment': Webhooks_CompanyFragment } }
      ) } | null }, readonly webhooks: ReadonlyArray<(
    { readonly __typename: 'Webhook', readonly id: string }
    & { ' $fragmentRefs'?: { 'Webhooks_WebhookFragment': Webhooks_WebhookFragment } }
  )> };

export type Invitations_CompanyFragment = { readonly __typename: 'Company', readonly id: string, readonly invitations: ReadonlyArray<{ readonly __typename: 'RecruiterInvitation', readonly id: string, readonly email: string, readonly sentAt: string, readonly expiresAt: string, readonly state: InvitationState }> } & { ' $fragmentName'?: 'Invitations_CompanyFragment' };

export type InviteRecruiterMutationVariables = Exact<{
  input: InviteRecruiterInput;
}>;


export type InviteRecruiterMutation = { readonly __typename: 'Mutation', readonly inviteRecruiter: { readonly __typename: 'InviteRecruiterPayload', readonly company: (
      { readonly __typename: 'Company', readonly id: string }
      & { ' $fragmentRefs'?: { 'Invitations_CompanyFragment': Invitations_CompanyFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { readonly __typename: 'Mutation', readonly revokeInvitation: { readonly __typename: 'RevokeInvitationPayload', readonly invitation: { readonly __typename: 'RecruiterInvitation', readonly id: string, readonly state: InvitationState } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type Webhooks_WebhookFragment = { readonly __typename: 'Webhook', readonly id: string, readonly url: string, readonly events: ReadonlyArray<WebhookEvent>, readonly failingSince: string | null, readonly disabledAt: string | null, readonly apiClient: { readonly __typename: 'ApiClient', readonly id: string, readonly name: string }, readonly deliveries: ReadonlyArray<{ readonly __typename: 'WebhookDelivery', readonly messageId: string, readonly event: WebhookEvent, readonly state: WebhookDeliveryState, readonly attempts: number, readonly queuedAt: string, readonly attemptedAt: string | null, readonly status: number | null, readonly problem: WebhookProblem | null }> } & { ' $fragmentName'?: 'Webhooks_WebhookFragment' };

export type Webhooks_CompanyFragment = { readonly __typename: 'Company', readonly id: string, readonly apiClients: ReadonlyArray<{ readonly __typename: 'ApiClient', readonly id: string, readonly name: string, readonly scopes: ReadonlyArray<ApiScope>, readonly revokedAt: string | null }> } & { ' $fragmentName'?: 'Webhooks_CompanyFragment' };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { readonly __typename: 'Mutation', readonly createWebhook: { readonly __typename: 'CreateWebhookPayload', readonly secret: string | null, readonly webhook: { readonly __typename: 'Webhook', readonly id: string, readonly url: string } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type DeleteWebhookMutationVariables = Exact<{
  input: DeleteWebhookInput;
}>;


export type DeleteWebhookMutation = { readonly __typename: 'Mutation', readonly deleteWebhook: { readonly __typename: 'DeleteWebhookPayload', readonly deletedWebhookId: string | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type ReplayWebhookDeliveryMutationVariables = Exact<{
  input: ReplayWebhookDeliveryInput;
}>;


export type ReplayWebhookDeliveryMutation = { readonly __typename: 'Mutation', readonly replayWebhookDelivery: { readonly __typename: 'ReplayWebhookDeliveryPayload', readonly webhook: (
      { readonly __typename: 'Webhook', readonly id: string }
      & { ' $fragmentRefs'?: { 'Webhooks_WebhookFragment': Webhooks_WebhookFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export const ApiClients_CompanyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiClients_company"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<ApiClients_CompanyFragment, unknown>;
export const Invitations_CompanyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Invitations_company"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<Invitations_CompanyFragment, unknown>;
export const Webhooks_WebhookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Webhooks_webhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"apiClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<Webhooks_WebhookFragment, unknown>;
export const Webhooks_CompanyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Webhooks_company"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<Webhooks_CompanyFragment, unknown>;
export const CreateApiClientDocument = {"__meta__":{"hash":"sha256:5230e623a01aa87848312a25c5e9b2a9f9eaecbf00fadd7842517dddeb213439"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createApiClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiClientMutation, CreateApiClientMutationVariables>;
export const RotateApiClientSecretDocument = {"__meta__":{"hash":"sha256:18f8e97d2c8d9fac5767da8729547ce3f718b02565059d3abab303d2d463cca8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateApiClientSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateApiClientSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rotateApiClientSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RotateApiClientSecretMutation, RotateApiClientSecretMutationVariables>;
export const RevokeApiClientDocument = {"__meta__":{"hash":"sha256:393d558cb6a6fc39a2189a3aa52a3dad6b8a736160ae9ecf8d05e6454bb02e05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeApiClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiClientMutation, RevokeApiClientMutationVariables>;
export const CompanyPageDocument = {"__meta__":{"hash":"sha256:65e499caad70afab102f3a44b616d886d990e0645ef202a69b982ff574bc2901"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"mainActivity"}},{"kind":"Field","name":{"kind":"Name","value":"recruiters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Invitations_company"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiClients_company"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Webhooks_company"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Webhooks_webhook"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Invitations_company"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiClients_company"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Webhooks_company"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Webhooks_webhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"apiClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<CompanyPageQuery, CompanyPageQueryVariables>;
export const InviteRecruiterDocument = {"__meta__":{"hash":"sha256:9148e5ad46c9ac9c9b58e61a20624d6cfd70ca6e9ce050004d236037cbcb7d73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteRecruiter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteRecruiterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteRecruiter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Invitations_company"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Invitations_company"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<InviteRecruiterMutation, InviteRecruiterMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"hash":"sha256:762438b6ca4f8eb594e36c37d739e81d5f64ac3774299b135f9102b6127efe26"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const CreateWebhookDocument = {"__meta__":{"hash":"sha256:4d79ea6f6fbe934a3cd3c8f6e2d51c893e3df24196076d74730472e161345d5d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const DeleteWebhookDocument = {"__meta__":{"hash":"sha256:6c55dc1d9d8a391a6eecc5291286207fb290a7432c1a81535eded9652e87307a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedWebhookId"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteWebhookMutation, DeleteWebhookMutationVariables>;
export const ReplayWebhookDeliveryDocument = {"__meta__":{"hash":"sha256:d010cd10a01d12db44c91e3b8b20ddee85bc98a1048ec06107040b1c3aad3fa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayWebhookDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayWebhookDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replayWebhookDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Webhooks_webhook"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Webhooks_webhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"apiClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<ReplayWebhookDeliveryMutation, ReplayWebhookDeliveryMutationVariables>;