import type { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Settings } from '../platform/services.ts';
import type { Dispute } from './dispute.entity.ts';
import { type DisputeNews, disputeMail, type Told } from './dispute.mail.ts';
import type { DisputeSide } from './dispute-life.ts';

const partyAccounts = async (em: Em, { candidate, company }: Dispute): Promise<Account[]> => {
  if (candidate) return [(await em.findOneOrFail(Candidate, { id: candidate.id }, { populate: ['account'] })).account];
  const recruiters = await em.find(Recruiter, { company: company?.id ?? '' }, { populate: ['account'] });
  return recruiters.map(({ account }) => account);
};

/** Mails the side that did not act: the candidate, everyone who recruits for the company, or JobProd. */
export const tellOtherSide = async (
  em: Em,
  dispute: Dispute,
  by: DisputeSide,
  news: DisputeNews,
  { origin, contactAddress }: Settings,
  now: Date,
): Promise<void> => {
  const told: Told[] = by === 'PARTY' ? [{ email: contactAddress, language: 'fr' }] : await partyAccounts(em, dispute);
  for (const one of told)
    await queueMail(
      em,
      disputeMail(one, news, { disputeId: toGlobalId('Dispute', dispute.id), reference: dispute.reference, origin }),
      now,
    );
};
