export const cardStates = ['DRAFT', 'SUBMITTED', 'PRESENTED', 'WITHDRAWN'] as const;
export type CardState = (typeof cardStates)[number];

/** The life of a card's draft (N4): written by the company, handed in, let through, sent back or taken off by staff. What is shown stays shown while another is written, or is sent back. */
export const cardLife: Readonly<Record<CardState, { from: readonly CardState[] }>> = {
  DRAFT: { from: ['DRAFT', 'SUBMITTED', 'PRESENTED', 'WITHDRAWN'] },
  SUBMITTED: { from: ['DRAFT'] },
  PRESENTED: { from: ['SUBMITTED'] },
  WITHDRAWN: { from: ['DRAFT', 'SUBMITTED', 'PRESENTED', 'WITHDRAWN'] },
};

export const mayBecome = (from: CardState, to: CardState): boolean => cardLife[to].from.includes(from);
