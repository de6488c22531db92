import { LockMode } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { announceHere } from '../platform/events.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { type PasswordEnd, ProfilePassword } from './profile-password.entity.ts';

/** A password that opens something at an instant. */
export const livePasswords = (on: Date): FilterQuery<ProfilePassword> => ({ revokedAt: null, expiresAt: { $gt: on } });

/** Ends passwords and, with them, whatever they opened (D3): grants are asked for their password each time. In the caller's transaction. */
export const endPasswords = async (
  em: Em,
  which: FilterQuery<ProfilePassword>,
  revokedAs: PasswordEnd,
  now: Date,
  by: RegisterReference = { kind: 'service' },
): Promise<void> => {
  const passwords = await em.find(
    ProfilePassword,
    { $and: [which, livePasswords(now)] },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  // Apart from the locking: the profile may be in hand, changed and not yet written, and is neither read again nor held.
  await em.populate(passwords, ['profile']);
  for (const password of passwords) {
    em.assign(password, { revokedAt: now, revokedAs });
    await append(em, {
      register: 'communications',
      type: 'profile-password-revoked',
      at: now,
      by,
      about: { kind: 'profile-password', id: password.id },
      parties: [password.profile.candidateId],
      payload: { profile: password.profile.id, because: revokedAs.toLowerCase().replace('_', ' ') },
    });
    await announceHere(em, 'profile-changed', password.profile.id);
  }
  await em.flush();
};

/** What a company's people held ends with its membership (N1). */
export const endPasswordsOfCompany = (em: Em, companyId: string, now: Date): Promise<void> =>
  endPasswords(em, { recruiter: { company: companyId } }, 'COMPANY_ENDED', now);
