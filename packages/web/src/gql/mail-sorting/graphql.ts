/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What `answerMail` takes. */
export type AnswerMailInput = {
  /** Which message. */
  readonly mailId: string;
  /** The answer. */
  readonly text: string;
};

/** What `askAboutMail` takes. */
export type AskAboutMailInput = {
  /** What to ask about; what it seems to be about when absent. */
  readonly about?: MailPurpose | null | undefined;
  /** Which message. */
  readonly mailId: string;
  /** About which one, of its `things` of that purpose; the newest question that is open when absent. */
  readonly thingId?: string | null | undefined;
};

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

/** A right over one’s data. */
export type DataRight =
  /** To be given what is held. */
  | 'ACCESS'
  /** To have it deleted. */
  | 'ERASURE'
  /** To have it hidden and frozen. */
  | 'LOCKING'
  /** To object to its use. */
  | 'OBJECTION'
  /** To have it corrected, completed or updated. */
  | 'RECTIFICATION';

/** Something learned. */
export type EducationInput = {
  /** Where (160 characters). */
  readonly school?: string | null | undefined;
  /** The diploma or course (160 characters). */
  readonly title: string;
  /** In which year. */
  readonly year?: number | null | undefined;
};

/** A job held. */
export type ExperienceInput = {
  /** In their words (2,000 characters). */
  readonly description?: string | null | undefined;
  /** For whom (160 characters). */
  readonly employer?: string | null | undefined;
  /** From which day. */
  readonly from: string;
  /** What they did (160 characters). */
  readonly role: string;
  /** To which day; null while it lasts. */
  readonly to?: string | null | undefined;
};

/** What `fileMail` takes. */
export type FileMailInput = {
  /** Which message. */
  readonly mailId: string;
  /** What it is about. */
  readonly purpose: MailPurpose;
  /** Which one, of its `things` of that purpose; none in particular when absent. */
  readonly thingId?: string | null | undefined;
};

/** A language the service speaks. */
export type Language =
  /** English. */
  | 'EN'
  /** French, authoritative for the terms. */
  | 'FR';

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

/** What a message came to, or why it waits. */
export type MailOutcome =
  /** What it asked was done. */
  | 'ACTED'
  /** It was unclear: its writer was asked. */
  | 'ASKED'
  /** Written by a program. */
  | 'AUTOMATIC'
  /** A mail came back, and which one is not shown. */
  | 'BOUNCE'
  /** A mail of ours came back: noted on it, and on its address. */
  | 'BOUNCE_NOTED'
  /** Not shown to be from whom it says: the address on file was asked to confirm. */
  | 'CONFIRMATION_SENT'
  /** Confirmed from the address on file, and done. */
  | 'CONFIRMED'
  /** Not shown to be from whom it says. */
  | 'NOT_AUTHENTIC'
  /** Names no author, or several. */
  | 'NOT_ONE_SENDER'
  /** To an answer’s address made for somebody else. */
  | 'NOT_THEIR_ADDRESS'
  /** Authentic, and not understood. */
  | 'NOT_UNDERSTOOD'
  /** Understood, not possible: its writer was told why. */
  | 'REFUSED'
  /** Sent before: somebody sends it again. */
  | 'REPLAYED'
  /** A request over data: registered, for staff to answer. */
  | 'RIGHTS_REQUEST'
  /** One of so many in a day that a program must write them: not answered (no loop ever starts). */
  | 'TOO_MANY'
  /** To an answer’s address that is unknown, answered or over. */
  | 'UNKNOWN_ADDRESS'
  /** From nobody we know. */
  | 'UNKNOWN_SENDER'
  /** Could not be taken apart. */
  | 'UNREADABLE';

/** What a message is about. */
export type MailPurpose =
  /** An answer about a clip. */
  | 'CLIP_APPROVAL'
  /** A letter to the other of a thread. */
  | 'CONTACT'
  /** What mail programs say: not delivered, absent. */
  | 'DELIVERY'
  /** Taking back the image release. */
  | 'IMAGE_RELEASE'
  /** An answer about an introduction. */
  | 'INTRODUCTION'
  /** Anything else. */
  | 'OTHER'
  /** A wish to see one’s clip. */
  | 'PREVIEW'
  /** Restricted diffusion. */
  | 'RESTRICTION'
  /** Rights over data. */
  | 'RIGHTS';

/** Where a message that came in stands. */
export type MailState =
  /** Settled by what it said. */
  | 'DONE'
  /** Settled by a member of staff. */
  | 'FILED'
  /** Kept, not read yet. */
  | 'RECEIVED'
  /** Waits for a member of staff. */
  | 'TO_SORT';

/** What a message can be filed to. */
export type MailThingKind =
  /** One version of a clip. */
  | 'CLIP_VERSION'
  /** The letters of a company and a candidate. */
  | 'CONTACT'
  /** An image release. */
  | 'IMAGE_RELEASE'
  /** An introduction. */
  | 'INTRODUCTION'
  /** A profile, for its diffusion. */
  | 'PROFILE';

/** How a message came in. */
export type MailWay =
  /** Handed in by a hosted service. */
  | 'hook'
  /** Written in the development mailbox. */
  | 'mailbox'
  /** Handed to our own door. */
  | 'smtp';

/** What `rectifyByMail` takes. */
export type RectifyByMailInput = {
  /** From when they could begin; nothing said of it when null, unchanged when absent. */
  readonly availability?: Availability | null | undefined;
  /** Under which contracts; unchanged when absent. */
  readonly contractKinds?: ReadonlyArray<ContractKind> | null | undefined;
  /** What they learned, all of it; unchanged when absent. */
  readonly educations?: ReadonlyArray<EducationInput> | null | undefined;
  /** The jobs they held, all of them; unchanged when absent. */
  readonly experiences?: ReadonlyArray<ExperienceInput> | null | undefined;
  /** The first name as it is right. */
  readonly firstName: string;
  /** The job looked for, as their page is to say it; unchanged when absent. */
  readonly headline?: string | null | undefined;
  /** The language they want to be written to in; unchanged when absent. */
  readonly language?: Language | null | undefined;
  /** The surname as it is right. */
  readonly lastName: string;
  /** Which message asked for it. */
  readonly mailId: string;
  /** Where they want to work; unchanged when absent. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** The pieces of work they show, all of them, with pictures of theirs that stand there; unchanged when absent. */
  readonly portfolio?: ReadonlyArray<WorkInput> | null | undefined;
  /** The pay they wish, in euros gross a year; nothing said of it when null, unchanged when absent. */
  readonly salaryWish?: number | null | undefined;
  /** Their skills; unchanged when absent. */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** The languages they speak, all of them; unchanged when absent. */
  readonly spokenLanguages?: ReadonlyArray<SpokenLanguageInput> | null | undefined;
  /** Who they are at work, as their page is to say it; unchanged when absent. */
  readonly summary?: string | null | undefined;
};

/** A language spoken. */
export type SpokenLanguageInput = {
  /** How well. */
  readonly level: LanguageLevel;
  /** Which (80 characters). */
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

/** A picture of a piece of work. */
export type WorkImageInput = {
  /** What is to be seen there (160 characters), for whoever does not see it. */
  readonly alt: string;
  /** As `POST /portfolio/images` answered, or as it stands on the profile. */
  readonly imageId: string;
};

/** A piece of work shown. */
export type WorkInput = {
  /** What they did there (600 characters). */
  readonly description?: string | null | undefined;
  /** A picture of it. */
  readonly image?: WorkImageInput | null | undefined;
  /** Where it can be seen (500 characters): read where the name is. */
  readonly link?: string | null | undefined;
  /** What it is (160 characters). */
  readonly title: string;
  /** In which year. */
  readonly year?: number | null | undefined;
};

export type MailSortingPageQueryVariables = Exact<{
  toSort: boolean;
  after?: string | null | undefined;
}>;


export type MailSortingPageQuery = { readonly __typename: 'Query', readonly incomingMails: { readonly __typename: 'IncomingMailConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'IncomingMail', readonly id: string, readonly receivedAt: string, readonly via: MailWay, readonly copies: number, readonly state: MailState, readonly purpose: MailPurpose | null, readonly right: DataRight | null, readonly answerDueAt: string | null, readonly outcome: MailOutcome | null, readonly originalUrl: string, readonly reading: { readonly __typename: 'MailReading', readonly from: string, readonly fromName: string, readonly to: ReadonlyArray<string>, readonly subject: string, readonly text: string, readonly files: ReadonlyArray<{ readonly __typename: 'MailFile', readonly name: string, readonly contentType: string, readonly bytes: number }> } | null, readonly verdict: { readonly __typename: 'MailVerdict', readonly by: string, readonly spf: string, readonly dkim: string, readonly dmarc: string, readonly arc: string, readonly isAuthentic: boolean } | null, readonly candidate: { readonly __typename: 'Candidate', readonly id: string, readonly firstName: string, readonly lastName: string } | null, readonly recruiter: { readonly __typename: 'Recruiter', readonly id: string, readonly firstName: string, readonly lastName: string, readonly company: { readonly __typename: 'Company', readonly id: string, readonly name: string } } | null, readonly colleague: { readonly __typename: 'Staff', readonly id: string, readonly firstName: string, readonly lastName: string } | null, readonly answers: { readonly __typename: 'MailThing', readonly id: string, readonly kind: MailThingKind, readonly title: string, readonly number: number | null, readonly at: string } | null, readonly things: ReadonlyArray<{ readonly __typename: 'MailThing', readonly id: string, readonly kind: MailThingKind, readonly title: string, readonly number: number | null, readonly at: string }>, readonly filedTo: { readonly __typename: 'MailThing', readonly id: string, readonly kind: MailThingKind, readonly title: string, readonly number: number | null, readonly at: string } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FileMailMutationVariables = Exact<{
  input: FileMailInput;
}>;


export type FileMailMutation = { readonly __typename: 'Mutation', readonly fileMail: { readonly __typename: 'FileMailPayload', readonly mail: { readonly __typename: 'IncomingMail', readonly id: string, readonly state: MailState, readonly purpose: MailPurpose | null } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type AnswerMailMutationVariables = Exact<{
  input: AnswerMailInput;
}>;


export type AnswerMailMutation = { readonly __typename: 'Mutation', readonly answerMail: { readonly __typename: 'AnswerMailPayload', readonly mail: { readonly __typename: 'IncomingMail', readonly id: string, readonly state: MailState, readonly purpose: MailPurpose | null } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type AskAboutMailMutationVariables = Exact<{
  input: AskAboutMailInput;
}>;


export type AskAboutMailMutation = { readonly __typename: 'Mutation', readonly askAboutMail: { readonly __typename: 'AskAboutMailPayload', readonly mail: { readonly __typename: 'IncomingMail', readonly id: string, readonly state: MailState, readonly purpose: MailPurpose | null } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type RectifyByMailMutationVariables = Exact<{
  input: RectifyByMailInput;
}>;


export type RectifyByMailMutation = { readonly __typename: 'Mutation', readonly rectifyByMail: { readonly __typename: 'RectifyByMailPayload', readonly mail: { readonly __typename: 'IncomingMail', readonly id: string, readonly state: MailState, readonly purpose: MailPurpose | null } | null, readonly errors: ReadonlyArray<{ readonly __typename: 'UserError', readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type MailToRectifyQueryVariables = Exact<{
  candidateId: string;
}>;


export type MailToRectifyQuery = { readonly __typename: 'Query', readonly candidate: { readonly __typename: 'Candidate', readonly id: string, readonly firstName: string, readonly lastName: string, readonly language: Language, readonly profile: { readonly __typename: 'Profile', readonly id: string, readonly headline: string | null, readonly summary: string | null, readonly skills: ReadonlyArray<string>, readonly places: ReadonlyArray<string>, readonly availability: Availability | null, readonly contractKinds: ReadonlyArray<ContractKind>, readonly salaryWish: number | null, readonly experiences: ReadonlyArray<{ readonly __typename: 'Experience', readonly role: string, readonly employer: string | null, readonly from: string, readonly to: string | null, readonly description: string | null }>, readonly educations: ReadonlyArray<{ readonly __typename: 'Education', readonly title: string, readonly school: string | null, readonly year: number | null }>, readonly spokenLanguages: ReadonlyArray<{ readonly __typename: 'SpokenLanguage', readonly name: string, readonly level: LanguageLevel }>, readonly portfolio: ReadonlyArray<{ readonly __typename: 'Work', readonly title: string, readonly description: string | null, readonly year: number | null, readonly link: string | null, readonly image: { readonly __typename: 'WorkImage', readonly id: string, readonly alt: string } | null }> } | null } | null };


export const MailSortingPageDocument = {"__meta__":{"hash":"sha256:d6e12cbb2a23ad3c05724abe088162fed451a8b3eb56a6c23bbdbee09479c38c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailSortingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toSort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"incomingMails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"toSort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"via"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"originalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"spf"}},{"kind":"Field","name":{"kind":"Name","value":"dkim"}},{"kind":"Field","name":{"kind":"Name","value":"dmarc"}},{"kind":"Field","name":{"kind":"Name","value":"arc"}},{"kind":"Field","name":{"kind":"Name","value":"isAuthentic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"colleague"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"things"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<MailSortingPageQuery, MailSortingPageQueryVariables>;
export const FileMailDocument = {"__meta__":{"hash":"sha256:aa6498245c90dc9abd243ecaa54357244976fdb5cea77f51460bfe7385e26a99"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<FileMailMutation, FileMailMutationVariables>;
export const AnswerMailDocument = {"__meta__":{"hash":"sha256:e5df01bbb7da97b97bacb9f614a435104dcf1bbc91790234e021b6a21ee0499a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerMailMutation, AnswerMailMutationVariables>;
export const AskAboutMailDocument = {"__meta__":{"hash":"sha256:81da01aa3d257e444b67d6b6c55e9f648e75175ff28742d88ec23ff03da8c4df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskAboutMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskAboutMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askAboutMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AskAboutMailMutation, AskAboutMailMutationVariables>;
export const RectifyByMailDocument = {"__meta__":{"hash":"sha256:7aa5f91069df164fe8899cc5761affec234596f7ac1b75d776982ce282ed17b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RectifyByMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RectifyByMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rectifyByMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RectifyByMailMutation, RectifyByMailMutationVariables>;
export const MailToRectifyDocument = {"__meta__":{"hash":"sha256:3f61207e7a87fd6c8a932127b325ea6c1df3c75768e300fbcb9b50e3142b4733"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailToRectify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"candidateId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"candidateId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"contractKinds"}},{"kind":"Field","name":{"kind":"Name","value":"salaryWish"}},{"kind":"Field","name":{"kind":"Name","value":"experiences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"educations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenLanguages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MailToRectifyQuery, MailToRectifyQueryVariables>;