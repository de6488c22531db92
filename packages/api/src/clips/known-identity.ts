import { type KnownIdentity, nothingKnown } from '@jobprod/shared/identity-leaks/known-identity';
import { Account } from '../authentication/account.entity.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import type { Em } from '../platform/orm/orm.ts';

/** What no title, description, file or tag of this person's clip may carry (C2). */
export const knownIdentityOf = async (em: Em, candidate: Candidate): Promise<KnownIdentity> => {
  const { firstName, lastName, email } = await em.findOneOrFail(Account, candidate.account.id);
  return { ...nothingKnown, firstNames: [firstName], lastNames: [lastName], emails: [email] };
};
