export const profileStates = ['DRAFT', 'ACTIVE', 'INACTIVE', 'EXPIRED', 'LOCKED', 'ERASED'] as const;
export type ProfileState = (typeof profileStates)[number];

/** What may follow what. Locked, a profile is hidden and frozen (G3); the lock lifted, its candidate publishes it again. Erased is the end (G4). */
export const profileLife: Readonly<Record<ProfileState, { from: readonly ProfileState[] }>> = {
  DRAFT: { from: [] },
  ACTIVE: { from: ['DRAFT', 'INACTIVE', 'EXPIRED'] },
  INACTIVE: { from: ['ACTIVE', 'LOCKED'] },
  EXPIRED: { from: ['ACTIVE', 'INACTIVE'] },
  LOCKED: { from: ['DRAFT', 'ACTIVE', 'INACTIVE', 'EXPIRED'] },
  ERASED: { from: ['DRAFT', 'ACTIVE', 'INACTIVE', 'EXPIRED', 'LOCKED'] },
};

export const mayBecome = (from: ProfileState, to: ProfileState): boolean => profileLife[to].from.includes(from);

/** Frozen: nothing of it is changed any more, by anyone. */
export const isFrozen = (state: ProfileState): boolean => state === 'LOCKED' || state === 'ERASED';
