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
  'RIGHTS',
  'DELIVERY',
  'OTHER',
] as const;
export type MailPurpose = (typeof mailPurposes)[number];

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

/** Settled by reading it; any other outcome waits for a person. */
export const isSettled = (outcome: MailOutcome): boolean =>
  ['ACTED', 'ASKED', 'REFUSED', 'CONFIRMED', 'AUTOMATIC', 'BOUNCE_NOTED'].includes(outcome);
