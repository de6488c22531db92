/** The states of a clip and what each may follow. Approval is of a version; the clip tells where its newest version stands. */
export const clipLife = {
  // From APPROVED only where captions were not asked for yet: see `mayWriteCaptions`.
  DRAFT: { from: ['RENDERED', 'AWAITING_APPROVAL', 'CHANGES_REQUESTED', 'RENDERING', 'APPROVED'] },
  RENDERING: { from: ['DRAFT', 'RENDERED', 'CHANGES_REQUESTED'] },
  RENDERED: { from: ['RENDERING'] },
  AWAITING_APPROVAL: { from: ['RENDERED', 'AWAITING_APPROVAL'] },
  CHANGES_REQUESTED: { from: ['AWAITING_APPROVAL'] },
  APPROVED: { from: ['AWAITING_APPROVAL'] },
  PUBLISHED: { from: ['APPROVED'] },
  WITHDRAWN: { from: ['DRAFT', 'RENDERED', 'AWAITING_APPROVAL', 'CHANGES_REQUESTED', 'APPROVED', 'PUBLISHED'] },
} as const;

export type ClipState = keyof typeof clipLife;

export const mayBecome = (from: ClipState, to: ClipState): boolean => {
  const allowed: readonly ClipState[] = clipLife[to].from;
  return allowed.includes(from);
};

/** While an editor may change it: what was approved is never edited, a new clip is made of it. */
export const isEditable = (state: ClipState): boolean =>
  state === 'DRAFT' || (mayBecome(state, 'DRAFT') && state !== 'RENDERING' && state !== 'APPROVED');
