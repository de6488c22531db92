import { LockMode } from '@mikro-orm/core';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { TermsAcceptance } from '../terms/terms-acceptance.entity.ts';
import { newProfileReference, newSlug, Profile } from './profile.entity.ts';
import { heldProfileOf, profileOf } from './profile-of.ts';

/** A slug or a reference drawn twice is drawn again. */
const draws = 5;

/** The candidate's one profile, made when first needed, and anew after an erasure. Of two that need it at once, one makes it. */
export const ensureProfile = async (em: Em, candidateId: string, now: Date): Promise<Profile> => {
  for (let turn = 0; turn <= draws; turn += 1) {
    const profile = await profileOf(em, candidateId);
    if (profile) return profile;
    await em.execute(
      `insert into profile (id, candidate_id, slug, reference, skills, experiences, educations, spoken_languages, places, contract_kinds, restricted_elements, blocked_company_ids, created_at, updated_at)
       values (?, ?, ?, ?, '{}', '[]', '[]', '[]', '{}', '{}', '{}', '{}', ?, ?) on conflict do nothing`,
      [newId(), candidateId, newSlug(), newProfileReference(), now, now],
    );
  }
  throw new Error('No address was free for a profile');
};

/** The same, and nobody else changes it until this transaction ends. */
export const holdProfile = async (tx: Em, candidateId: string, now: Date): Promise<Profile> => {
  const profile = await heldProfileOf(tx, candidateId);
  if (profile) return profile;
  const { id } = await ensureProfile(tx, candidateId, now);
  return tx.findOneOrFail(Profile, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
};

/** Nothing of the service works for a candidate before they approve the terms, in whatever version (T2). */
export const hasApprovedTerms = async (em: Em, candidateId: string): Promise<boolean> =>
  (await em.count(TermsAcceptance, { candidate: candidateId })) > 0;
