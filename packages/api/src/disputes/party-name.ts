import { Candidate } from '../candidates/candidate.entity.ts';
import { Company } from '../companies/company.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Dispute } from './dispute.entity.ts';

/** Who the other side of JobProd is, for those for whom the case exists. */
export const partyNameOf = async (em: Em, { candidate, company }: Dispute): Promise<string> => {
  if (company) return (await em.findOneOrFail(Company, { id: company.id })).name;
  const { account } = await em.findOneOrFail(Candidate, { id: candidate?.id ?? '' }, { populate: ['account'] });
  return `${account.firstName} ${account.lastName}`;
};
