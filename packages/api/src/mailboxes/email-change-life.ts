export const emailChangeStates = ['ASKED', 'DONE', 'TAKEN_BACK', 'REPLACED', 'EXPIRED', 'NOT_POSSIBLE'] as const;
export type EmailChangeState = (typeof emailChangeStates)[number];

/** Both mailboxes confirm within this, or nothing happens (T8). */
export const confirmHours = 24;

/** Which of the two mailboxes a link was sent to. */
export type MailboxSide = 'OLD' | 'NEW';

type Confirmed = { oldConfirmedAt?: Date | null; newConfirmedAt?: Date | null };

export const isConfirmedBy = (change: Confirmed, side: MailboxSide): boolean =>
  (side === 'OLD' ? change.oldConfirmedAt : change.newConfirmedAt) != null;

/** In either order; one of them alone decides nothing. */
export const isAgreed = (change: Confirmed): boolean => isConfirmedBy(change, 'OLD') && isConfirmedBy(change, 'NEW');
