import type { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { Company } from '../companies/company.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Profile } from '../profiles/profile.entity.ts';

type Pair = { profile: { id: string }; candidate: { id: string }; company: { id: string }; recruiter: { id: string } };

export type Parties = { candidate: Account; recruiter: Account; company: Company; reference: string };

export const accountOfCandidate = async (em: Em, id: string): Promise<Account> =>
  (await em.findOneOrFail(Candidate, { id }, { populate: ['account'] })).account;

/** Who the two are, to write to them: the candidate, the recruiter who acts for the company, the company, the profile's reference. */
export const partiesOf = async (em: Em, { profile, candidate, company, recruiter }: Pair): Promise<Parties> => ({
  candidate: await accountOfCandidate(em, candidate.id),
  recruiter: (await em.findOneOrFail(Recruiter, { id: recruiter.id }, { populate: ['account'] })).account,
  company: await em.findOneOrFail(Company, { id: company.id }),
  reference: (await em.findOneOrFail(Profile, { id: profile.id })).reference,
});

export const fullName = ({ firstName, lastName }: Account): string => `${firstName} ${lastName}`;

/** Who acts for the company, by name. */
export const recruiterName = async (em: Em, { recruiter }: Pick<Pair, 'recruiter'>): Promise<string> =>
  fullName((await em.findOneOrFail(Recruiter, { id: recruiter.id }, { populate: ['account'] })).account);
