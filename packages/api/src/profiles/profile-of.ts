import { LockMode } from '@mikro-orm/core';
import type { Em } from '../platform/orm/orm.ts';
import { Profile } from './profile.entity.ts';

const ofCandidate = (candidate: string) => ({ candidate, state: { $ne: 'ERASED' as const } });

/** A candidate’s one profile; null before they have one, and after they erased it. */
export const profileOf = (em: Em, candidateId: string): Promise<Profile | null> => em.findOne(Profile, ofCandidate(candidateId));

/** The same, and nobody else changes it until the transaction ends. */
export const heldProfileOf = (tx: Em, candidateId: string): Promise<Profile | null> =>
  tx.findOne(Profile, ofCandidate(candidateId), { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
