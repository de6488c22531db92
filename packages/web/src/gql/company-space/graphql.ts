/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A job a company offers. */
export type CardOfferInput = {
  /** Under which contract. */
  readonly contractKind: ContractKind;
  /** Where (160 characters). */
  readonly place: string;
  /** The job (160 characters). */
  readonly role: string;
};

/** Where the draft of a company’s card stands. */
export type CardState =
  /** Being written. */
  | 'DRAFT'
  /** Let through: invited candidates read it. */
  | 'PRESENTED'
  /** Handed in: staff look at it. */
  | 'SUBMITTED'
  /** Sent back or taken off by staff, with the reason. */
  | 'WITHDRAWN';

/** The card of a company. */
export type CompanyCardInput = {
  /** The company. */
  readonly companyId: string;
};

/** Where a company stands with the network. */
export type CompanyState =
  /** A member: its people search, consult, contact and ask for introductions. */
  | 'ACTIVE'
  /** Gone of its own accord; its people have no access. */
  | 'LEFT'
  /** Taken out by JobProd; its people have no access. */
  | 'SUSPENDED';

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

/** A wish not to pass on. */
export type DeclineWishInput = {
  /** Why (1,000 characters); the candidate reads it. */
  readonly reason: string;
  /** The wish. */
  readonly wishId: string;
};

/** Two whom staff would introduce to each other. */
export type IntroduceInput = {
  /** The candidate. */
  readonly candidateId: string;
  /** The job it is about. */
  readonly jobBrief: JobBriefInput;
  /** A word to the two (4,000 characters). */
  readonly message?: string | null | undefined;
  /** Who answers for the company: one of its recruiters. */
  readonly recruiterId: string;
};

/** Where an introduction stands in its life. */
export type IntroductionState =
  /** Both have agreed: each knows how to reach the other. */
  | 'AGREED'
  /** The candidate has agreed by theirs. */
  | 'AGREED_BY_CANDIDATE'
  /** The company has agreed by its mail. */
  | 'AGREED_BY_COMPANY'
  /** One of the two called the meeting off, for good. */
  | 'CANCELLED'
  /** One of the two said no. */
  | 'DECLINED'
  /** Fourteen days passed without two agreements. */
  | 'EXPIRED'
  /** Both say that the meeting took place. */
  | 'HELD'
  /** One of the two has proposed hours for their meeting. */
  | 'MEETING_PROPOSED'
  /** One of the two did not come. */
  | 'NO_SHOW'
  /** What it stood on gave way: the membership, the profile, the release; or one of the two is not there any more. */
  | 'RELEASED'
  /** Asked for; each side has its own mail to answer. */
  | 'REQUESTED'
  /** An hour was accepted: the meeting is fixed, or over and still to be told of. */
  | 'SCHEDULED'
  /** One of the two took their word back before the other agreed. */
  | 'WITHDRAWN';

/** Whom to invite, and into what. */
export type InviteToCompanySpaceInput = {
  /** The candidate. */
  readonly candidateId: string;
  /** The collection it covers as well, as it changes; null for none. */
  readonly collectionId?: string | null | undefined;
  /** The companies it covers; may be empty where a collection is named. */
  readonly companyIds: ReadonlyArray<string>;
};

/** The job a recruiter writes about; each part says something (160 characters). */
export type JobBriefInput = {
  /** Under which contract. */
  readonly contractKind: ContractKind;
  /** For what pay, or within what range. */
  readonly pay: string;
  /** Where. */
  readonly place: string;
  /** The role. */
  readonly role: string;
};

/** A wish to pass on. */
export type PassWishOnInput = {
  /** The job it is about. */
  readonly jobBrief: JobBriefInput;
  /** Who answers for the company. */
  readonly recruiterId: string;
  /** The wish. */
  readonly wishId: string;
};

/** The card that was looked at. */
export type PresentCompanyInput = {
  /** The company. */
  readonly companyId: string;
  /** When it was handed in: one handed in since was not looked at, and is refused. */
  readonly submittedAt: string;
};

/** An invitation to take back. */
export type RevokeSpaceInvitationInput = {
  /** The invitation. */
  readonly invitationId: string;
};

/** A company’s card, whole. */
export type SaveCompanyCardInput = {
  /** The company; a recruiter’s own, or any for a network manager. */
  readonly companyId: string;
  /** Who it is (3,000 characters), without any way to reach it. */
  readonly description: string;
  /** Jobs it offers; 12 at most. */
  readonly offers: ReadonlyArray<CardOfferInput>;
  /** Its picture, sent before to /company-card/pictures; null for none. */
  readonly pictureId?: string | null | undefined;
  /** Where it works; 20 at most. */
  readonly places: ReadonlyArray<string>;
};

/** A collection of companies, whole. */
export type SaveCompanyCollectionInput = {
  /** The one to change; null for a new one. */
  readonly collectionId?: string | null | undefined;
  /** The companies in it. */
  readonly companyIds: ReadonlyArray<string>;
  /** What staff call it (80 characters). */
  readonly name: string;
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

/** A company one would like to be introduced to. */
export type WishForIntroductionInput = {
  /** The company, as its card names it. */
  readonly companyId: string;
  /** A word for JobProd and, once passed on, for the company (4,000 characters). */
  readonly message?: string | null | undefined;
};

/** What became of a wish to be introduced. */
export type WishState =
  /** JobProd did not pass it on, and said why. */
  | 'DECLINED'
  /** An introduction was asked for: each side answers its own mail. */
  | 'PASSED_ON'
  /** JobProd looks into it. */
  | 'WAITING';

/** A card to send back or take off. */
export type WithdrawPresentationInput = {
  /** The company. */
  readonly companyId: string;
  /** Why (1,000 characters); its people read it. */
  readonly reason: string;
  /** To send one back: when it was handed in. One handed in since, or taken up again, was not looked at, and is refused. Null to take the shown one off. */
  readonly submittedAt?: string | null | undefined;
};

export type CompanyCardPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyCardPageQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly recruiter: { readonly __typename: 'Recruiter', readonly id: string, readonly company: (
        { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly city: string, readonly mainActivity: string }
        & { ' $fragmentRefs'?: { 'OwnCardFragment': OwnCardFragment } }
      ) } | null } };

export type OwnCardFragment = { readonly __typename: 'Company', readonly id: string, readonly card: { readonly __typename: 'OwnCompanyCard', readonly state: CardState, readonly submittedAt: string | null, readonly shownAt: string | null, readonly reason: string | null, readonly draft: (
      { readonly __typename: 'CardContent' }
      & { ' $fragmentRefs'?: { 'CardContentFragment': CardContentFragment } }
    ), readonly shown: (
      { readonly __typename: 'CardContent' }
      & { ' $fragmentRefs'?: { 'CardContentFragment': CardContentFragment } }
    ) | null } | null } & { ' $fragmentName'?: 'OwnCardFragment' };

export type SaveCompanyCardMutationVariables = Exact<{
  input: SaveCompanyCardInput;
}>;


export type SaveCompanyCardMutation = { readonly __typename: 'Mutation', readonly saveCompanyCard: { readonly __typename: 'SaveCompanyCardPayload', readonly company: (
      { readonly __typename: 'Company' }
      & { ' $fragmentRefs'?: { 'OwnCardFragment': OwnCardFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type SubmitCompanyCardMutationVariables = Exact<{
  input: CompanyCardInput;
}>;


export type SubmitCompanyCardMutation = { readonly __typename: 'Mutation', readonly submitCompanyCard: { readonly __typename: 'SubmitCompanyCardPayload', readonly company: (
      { readonly __typename: 'Company' }
      & { ' $fragmentRefs'?: { 'OwnCardFragment': OwnCardFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type CompanySpacePageQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanySpacePageQuery = { readonly __typename: 'Query', readonly companySpace: { readonly __typename: 'CompanySpace', readonly companies: ReadonlyArray<(
      { readonly __typename: 'PresentedCompany' }
      & { ' $fragmentRefs'?: { 'PresentedCompanyFragment': PresentedCompanyFragment } }
    )> } | null };

export type CardContentFragment = { readonly __typename: 'CardContent', readonly description: string, readonly places: ReadonlyArray<string>, readonly offers: ReadonlyArray<{ readonly __typename: 'CardOffer', readonly role: string, readonly place: string, readonly contractKind: ContractKind }>, readonly picture: { readonly __typename: 'CardPicture', readonly id: string, readonly width: number, readonly height: number, readonly url: string } | null } & { ' $fragmentName'?: 'CardContentFragment' };

export type PresentedCompanyFragment = { readonly __typename: 'PresentedCompany', readonly id: string, readonly name: string, readonly city: string, readonly mainActivity: string, readonly viewerCanWish: boolean, readonly content: (
    { readonly __typename: 'CardContent' }
    & { ' $fragmentRefs'?: { 'CardContentFragment': CardContentFragment } }
  ), readonly wish: { readonly __typename: 'IntroductionWish', readonly id: string, readonly state: WishState, readonly askedAt: string, readonly reason: string | null } | null } & { ' $fragmentName'?: 'PresentedCompanyFragment' };

export type WishForIntroductionMutationVariables = Exact<{
  input: WishForIntroductionInput;
}>;


export type WishForIntroductionMutation = { readonly __typename: 'Mutation', readonly wishForIntroduction: { readonly __typename: 'WishForIntroductionPayload', readonly company: (
      { readonly __typename: 'PresentedCompany' }
      & { ' $fragmentRefs'?: { 'PresentedCompanyFragment': PresentedCompanyFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type StaffSpacePageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StaffSpacePageQuery = { readonly __typename: 'Query', readonly companies: { readonly __typename: 'CompanyConnection', readonly nodes: ReadonlyArray<(
      { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly city: string, readonly mainActivity: string, readonly state: CompanyState, readonly recruiters: ReadonlyArray<{ readonly __typename: 'Recruiter', readonly id: string, readonly firstName: string, readonly lastName: string }> }
      & { ' $fragmentRefs'?: { 'OwnCardFragment': OwnCardFragment } }
    )>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly companyCollections: ReadonlyArray<(
    { readonly __typename: 'CompanyCollection' }
    & { ' $fragmentRefs'?: { 'CollectionFragment': CollectionFragment } }
  )>, readonly spaceInvitations: ReadonlyArray<(
    { readonly __typename: 'SpaceInvitation' }
    & { ' $fragmentRefs'?: { 'SpaceInvitationFragment': SpaceInvitationFragment } }
  )>, readonly introductionWishes: ReadonlyArray<(
    { readonly __typename: 'IntroductionWish' }
    & { ' $fragmentRefs'?: { 'WishFragment': WishFragment } }
  )> };

export type SpaceCandidatesQueryVariables = Exact<{
  search: string;
}>;


export type SpaceCandidatesQuery = { readonly __typename: 'Query', readonly candidates: { readonly __typename: 'CandidateConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Candidate', readonly id: string, readonly firstName: string, readonly lastName: string, readonly email: string }> } };

export type CollectionFragment = { readonly __typename: 'CompanyCollection', readonly id: string, readonly name: string, readonly companies: ReadonlyArray<{ readonly __typename: 'Company', readonly id: string, readonly name: string }> } & { ' $fragmentName'?: 'CollectionFragment' };

export type SpaceInvitationFragment = { readonly __typename: 'SpaceInvitation', readonly id: string, readonly sentAt: string, readonly expiresAt: string, readonly enteredAt: string | null, readonly endsAt: string | null, readonly revokedAt: string | null, readonly candidate: { readonly __typename: 'Candidate', readonly id: string, readonly firstName: string, readonly lastName: string }, readonly companies: ReadonlyArray<{ readonly __typename: 'Company', readonly id: string, readonly name: string }>, readonly collection: { readonly __typename: 'CompanyCollection', readonly id: string, readonly name: string } | null } & { ' $fragmentName'?: 'SpaceInvitationFragment' };

export type WishFragment = { readonly __typename: 'IntroductionWish', readonly id: string, readonly state: WishState, readonly message: string | null, readonly askedAt: string, readonly reason: string | null, readonly candidate: { readonly __typename: 'Candidate', readonly id: string, readonly firstName: string, readonly lastName: string }, readonly company: { readonly __typename: 'Company', readonly id: string, readonly name: string } } & { ' $fragmentName'?: 'WishFragment' };

export type PresentCompanyMutationVariables = Exact<{
  input: PresentCompanyInput;
}>;


export type PresentCompanyMutation = { readonly __typename: 'Mutation', readonly presentCompany: { readonly __typename: 'PresentCompanyPayload', readonly company: (
      { readonly __typename: 'Company' }
      & { ' $fragmentRefs'?: { 'OwnCardFragment': OwnCardFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type WithdrawPresentationMutationVariables = Exact<{
  input: WithdrawPresentationInput;
}>;


export type WithdrawPresentationMutation = { readonly __typename: 'Mutation', readonly withdrawPresentation: { readonly __typename: 'WithdrawPresentationPayload', readonly company: (
      { readonly __typename: 'Company' }
      & { ' $fragmentRefs'?: { 'OwnCardFragment': OwnCardFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type SaveCompanyCollectionMutationVariables = Exact<{
  input: SaveCompanyCollectionInput;
}>;


export type SaveCompanyCollectionMutation = { readonly __typename: 'Mutation', readonly saveCompanyCollection: { readonly __typename: 'SaveCompanyCollectionPayload', readonly collection: (
      { readonly __typename: 'CompanyCollection' }
      & { ' $fragmentRefs'?: { 'CollectionFragment': CollectionFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type InviteToCompanySpaceMutationVariables = Exact<{
  input: InviteToCompanySpaceInput;
}>;


export type InviteToCompanySpaceMutation = { readonly __typename: 'Mutation', readonly inviteToCompanySpace: { readonly __typename: 'InviteToCompanySpacePayload', readonly invitation: (
      { readonly __typename: 'SpaceInvitation' }
      & { ' $fragmentRefs'?: { 'SpaceInvitationFragment': SpaceInvitationFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type RevokeSpaceInvitationMutationVariables = Exact<{
  input: RevokeSpaceInvitationInput;
}>;


export type RevokeSpaceInvitationMutation = { readonly __typename: 'Mutation', readonly revokeSpaceInvitation: { readonly __typename: 'RevokeSpaceInvitationPayload', readonly invitation: (
      { readonly __typename: 'SpaceInvitation' }
      & { ' $fragmentRefs'?: { 'SpaceInvitationFragment': SpaceInvitationFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type PassWishOnMutationVariables = Exact<{
  input: PassWishOnInput;
}>;


export type PassWishOnMutation = { readonly __typename: 'Mutation', readonly passWishOn: { readonly __typename: 'PassWishOnPayload', readonly introduction: { readonly __typename: 'Introduction', readonly id: string, readonly state: IntroductionState } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type IntroduceMutationVariables = Exact<{
  input: IntroduceInput;
}>;


export type IntroduceMutation = { readonly __typename: 'Mutation', readonly introduce: { readonly __typename: 'IntroducePayload', readonly introduction: { readonly __typename: 'Introduction', readonly id: string, readonly state: IntroductionState } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type DeclineWishMutationVariables = Exact<{
  input: DeclineWishInput;
}>;


export type DeclineWishMutation = { readonly __typename: 'Mutation', readonly declineWish: { readonly __typename: 'DeclineWishPayload', readonly wish: (
      { readonly __typename: 'IntroductionWish' }
      & { ' $fragmentRefs'?: { 'WishFragment': WishFragment } }
    ) | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export const CardContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<CardContentFragment, unknown>;
export const OwnCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<OwnCardFragment, unknown>;
export const PresentedCompanyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresentedCompany"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PresentedCompany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"mainActivity"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWish"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<PresentedCompanyFragment, unknown>;
export const CollectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Collection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyCollection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CollectionFragment, unknown>;
export const SpaceInvitationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceInvitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpaceInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SpaceInvitationFragment, unknown>;
export const WishFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wish"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionWish"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WishFragment, unknown>;
export const CompanyCardPageDocument = {"__meta__":{"hash":"sha256:c2153f506b8a2c0f0aac757bf89f001b31313feda5a3b4af1bb725da38ec49f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyCardPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"mainActivity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}}]}}]}}]} as unknown as DocumentNode<CompanyCardPageQuery, CompanyCardPageQueryVariables>;
export const SaveCompanyCardDocument = {"__meta__":{"hash":"sha256:66eb032a6c96c61360811fef5afbc912c837be78bf9fd1b4b7a016d86dedc641"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCompanyCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCompanyCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveCompanyCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}}]}}]}}]} as unknown as DocumentNode<SaveCompanyCardMutation, SaveCompanyCardMutationVariables>;
export const SubmitCompanyCardDocument = {"__meta__":{"hash":"sha256:c2d9b69b1cbfde0d1ca1a04db290bf0d0c8e74aba35363efb6851e5c76f48c43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitCompanyCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitCompanyCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitCompanyCardMutation, SubmitCompanyCardMutationVariables>;
export const CompanySpacePageDocument = {"__meta__":{"hash":"sha256:220c87e98b24bb0d3de8cdbaa9a7d30a6f1bce0d398a99852e7299ebc368911b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanySpacePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"companySpace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresentedCompany"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresentedCompany"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PresentedCompany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"mainActivity"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWish"}}]}}]} as unknown as DocumentNode<CompanySpacePageQuery, CompanySpacePageQueryVariables>;
export const WishForIntroductionDocument = {"__meta__":{"hash":"sha256:3ab67e9556b0b318448da385efae84c557b1e12c22eac065d46fef89144c329e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WishForIntroduction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WishForIntroductionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wishForIntroduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresentedCompany"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresentedCompany"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PresentedCompany"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"mainActivity"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWish"}}]}}]} as unknown as DocumentNode<WishForIntroductionMutation, WishForIntroductionMutationVariables>;
export const StaffSpacePageDocument = {"__meta__":{"hash":"sha256:1d77390c3c1b32714dcbd4772d34bbeb7832ee4d7a546cc8b39936dfc29ab7a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffSpacePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"mainActivity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recruiters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"companyCollections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Collection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spaceInvitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceInvitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introductionWishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wish"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Collection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyCollection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceInvitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpaceInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wish"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionWish"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StaffSpacePageQuery, StaffSpacePageQueryVariables>;
export const SpaceCandidatesDocument = {"__meta__":{"hash":"sha256:e50b4275c6b444878309bcfb3e69284751455d408994044455d5a7171b73e180"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpaceCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<SpaceCandidatesQuery, SpaceCandidatesQueryVariables>;
export const PresentCompanyDocument = {"__meta__":{"hash":"sha256:7ebec3ceb27b1fcf4fc13e80f303d0f64cf8e5f4e8964fa40e11208463ced86d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PresentCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PresentCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presentCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}}]}}]}}]} as unknown as DocumentNode<PresentCompanyMutation, PresentCompanyMutationVariables>;
export const WithdrawPresentationDocument = {"__meta__":{"hash":"sha256:82f1e1f8022725b465f398218096394a3c0c2aa07b4b45cebbba30a872e3291c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPresentation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPresentationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawPresentation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CardContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"contractKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"picture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CardContent"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawPresentationMutation, WithdrawPresentationMutationVariables>;
export const SaveCompanyCollectionDocument = {"__meta__":{"hash":"sha256:d5e71ded4e82bb1ccc1f1e17b5db323a7aa9ff1b844786ee3fb3c3dab8dc1c2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCompanyCollection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCompanyCollectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveCompanyCollection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Collection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Collection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyCollection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SaveCompanyCollectionMutation, SaveCompanyCollectionMutationVariables>;
export const InviteToCompanySpaceDocument = {"__meta__":{"hash":"sha256:4514e4b28c500a71e6e697c1144871191e9ed184a18c022342212568ca5d54d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteToCompanySpace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteToCompanySpaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteToCompanySpace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceInvitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceInvitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpaceInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InviteToCompanySpaceMutation, InviteToCompanySpaceMutationVariables>;
export const RevokeSpaceInvitationDocument = {"__meta__":{"hash":"sha256:09d62b3e0e44f0a21b5ce3a49d679c546b0a26a98b0e11ab7fa4f27b720e28d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSpaceInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSpaceInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeSpaceInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpaceInvitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpaceInvitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpaceInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RevokeSpaceInvitationMutation, RevokeSpaceInvitationMutationVariables>;
export const PassWishOnDocument = {"__meta__":{"hash":"sha256:dcdcad8d3dce31ecc9ae32e384e47c9373a10372dc61a6f76b5165a16cd0f164"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PassWishOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PassWishOnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passWishOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PassWishOnMutation, PassWishOnMutationVariables>;
export const IntroduceDocument = {"__meta__":{"hash":"sha256:6f51da186c323161a318f9ed92a776e7ec70177a5181506c3482a85737c1bf96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Introduce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntroduceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<IntroduceMutation, IntroduceMutationVariables>;
export const DeclineWishDocument = {"__meta__":{"hash":"sha256:6a01de153ebd3735f6c202e08a4c9d89b036e4ac5fc70d4cf95f486d07bdcd06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineWish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineWishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declineWish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wish"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wish"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionWish"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeclineWishMutation, DeclineWishMutationVariables>;