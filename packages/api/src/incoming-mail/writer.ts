import type { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import type { Em } from '../platform/orm/orm.ts';

/** Who an account is in the register: the candidate, or the recruiter's company as the party and the recruiter as the doer. */
export const partyOf = async (em: Em, { id, kind }: Account): Promise<{ kind: string; id: string; party: string } | undefined> => {
  if (kind === 'candidate') {
    const candidate = await em.findOne(Candidate, { account: id });
    return candidate ? { kind, id: candidate.id, party: candidate.id } : undefined;
  }
  const recruiter = kind === 'recruiter' ? await em.findOne(Recruiter, { account: id }) : null;
  return recruiter ? { kind: 'recruiter', id: recruiter.id, party: recruiter.company.id } : undefined;
};

/** What may stand alone under what someone writes: their name, and for a recruiter the name of their company. */
export const namesOf = async (em: Em, { id, kind, firstName, lastName }: Account): Promise<string[]> => {
  const recruiter = kind === 'recruiter' ? await em.findOne(Recruiter, { account: id }, { populate: ['company'] }) : null;
  return [firstName, lastName, ...(recruiter ? [recruiter.company.name] : [])];
};
