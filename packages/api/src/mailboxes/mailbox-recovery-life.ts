/** What may follow what. `STOPPED`: by someone who reads at the old address, or is signed in. */
export const mailboxRecoveryLife = {
  ASKED: { from: [] },
  TO_DECIDE: { from: ['ASKED'] },
  ACCEPTED: { from: ['TO_DECIDE'] },
  REFUSED: { from: ['TO_DECIDE', 'ACCEPTED'] },
  STOPPED: { from: ['TO_DECIDE', 'ACCEPTED'] },
  EXPIRED: { from: ['ASKED'] },
  DONE: { from: ['ACCEPTED'] },
  NOT_POSSIBLE: { from: ['ACCEPTED'] },
} as const;

export type MailboxRecoveryState = keyof typeof mailboxRecoveryLife;

export const mayRecoveryBecome = (state: MailboxRecoveryState, next: MailboxRecoveryState): boolean =>
  mailboxRecoveryLife[next].from.some((from) => from === state);

/** How staff made sure of who asks; no copy of a paper is kept (I4). */
export const identityProofs = ['VIDEO_CALL', 'IN_PERSON', 'RECOGNISED', 'RECEIPT', 'KNOWN_FACTS'] as const;
export type IdentityProof = (typeof identityProofs)[number];
