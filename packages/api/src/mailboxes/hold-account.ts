import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import type { Em } from '../platform/orm/orm.ts';

/** Takes an account until the transaction ends, before its changes and recoveries: the order of everyone who takes both, so that they wait for each other in turn. */
export const holdAccount = (em: Em, id: string): Promise<Account> =>
  em.findOneOrFail(Account, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** The subject of its register entries. */
export const candidateOf = async (em: Em, account: Pick<Account, 'id'>): Promise<Candidate> =>
  em.findOneOrFail(Candidate, { account: account.id });

/** The candidate who has this address now, with their account. Recruiters are invited anew by their company, staff by an administrator. */
export const candidateAt = (em: Em, email: string): Promise<Candidate | null> =>
  em.findOne(Candidate, { account: { email, kind: 'candidate', closedAt: null } }, { populate: ['account'] });
