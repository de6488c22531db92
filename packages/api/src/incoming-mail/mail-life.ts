export const mailWays = ['smtp', 'hook', 'mailbox'] as const;
export type MailWay = (typeof mailWays)[number];

/** A message is kept, then read once; what was not settled by reading it waits for staff. */
export const mailStates = ['RECEIVED', 'DONE', 'TO_SORT', 'FILED'] as const;
export type MailState = (typeof mailStates)[number];

export const mailPurposes = [
  'CLIP_APPROVAL',
  'INTRODUCTION',
  'RESTRICTION',
  'IMAGE_RELEASE',
  'PREVIEW',
  'CONTACT',
  'RIGHTS',
  'DELIVERY',
  'OTHER',
] as const;
export type MailPurpose = (typeof mailPurposes)[number];

/** What a message can be filed to. */
export const mailThingKinds = ['CLIP_VERSION', 'INTRODUCTION', 'CONTACT', 'PROFILE', 'IMAGE_RELEASE'] as const;
export type MailThingKind = (typeof mailThingKinds)[number];

export const mailOutcomes = [
  'ACTED',
  'ASKED',
  'REFUSED',
  'CONFIRMATION_SENT',
  'CONFIRMED',
  'RIGHTS_REQUEST',
  'AUTOMATIC',
  'BOUNCE',
  'BOUNCE_NOTED',
  'UNREADABLE',
  'NOT_ONE_SENDER',
  'UNKNOWN_SENDER',
  'UNKNOWN_ADDRESS',
  'NOT_THEIR_ADDRESS',
  'NOT_AUTHENTIC',
  'REPLAYED',
  'NOT_UNDERSTOOD',
  'TOO_MANY',
] as const;
export type MailOutcome = (typeof mailOutcomes)[number];

/** A letter that went to the other of its thread without anybody here: the pair's alone, who else sorts mail did not have to see it. */
export const isLetterOfAPair = ({ purpose, state }: { purpose?: MailPurpose | null; state: MailState }): boolean =>
  purpose === 'CONTACT' && state === 'DONE';

/** Settled by reading it; any other outcome waits for a person. */
export const isSettled = (outcome: MailOutcome): boolean =>
  ['ACTED', 'ASKED', 'REFUSED', 'CONFIRMED', 'AUTOMATIC', 'BOUNCE_NOTED'].includes(outcome);
