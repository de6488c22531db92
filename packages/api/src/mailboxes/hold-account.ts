import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { holdClips } from '../diffusion/rename-candidate.ts';
import type { Em } from '../platform/orm/orm.ts';

/** Takes an account until the transaction ends, before its changes and recoveries: the order of everyone who takes both, so that they wait for each other in turn. */
export const holdAccount = (em: Em, id: string): Promise<Account> =>
  em.findOneOrFail(Account, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** The same for an account whose address is about to change: its clips first, as whoever publishes one does (C2). */
export const holdAccountAndClips = async (em: Em, id: string): Promise<Account> => {
  const candidate = await em.findOne(Candidate, { account: id });
  if (candidate) await holdClips(em, candidate.id);
  return holdAccount(em, id);
};

/** The subject of its register entries. */
export const candidateOf = async (em: Em, account: Pick<Account, 'id'>): Promise<Candidate> =>
  em.findOneOrFail(Candidate, { account: account.id });

/** The candidate who has this address now, with their account. Recruiters are invited anew by their company, staff by an administrator. */
export const candidateAt = (em: Em, email: string): Promise<Candidate | null> =>
  em.findOne(Candidate, { account: { email, kind: 'candidate', closedAt: null } }, { populate: ['account'] });
