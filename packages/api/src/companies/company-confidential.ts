import type { Em } from '../platform/orm/orm.ts';
import { CompanyDisclosure } from './company-disclosure.entity.ts';

/** Whether the candidate keeps the company's name, city and main activity to themselves: until a collaboration of the two is declared (N8). */
export const isConfidentialBetween = async (
  em: Em,
  { candidate, company }: { candidate: { id: string }; company: { id: string } },
): Promise<boolean> => (await em.count(CompanyDisclosure, { candidate: candidate.id, company: company.id, endedAt: { $ne: null } })) === 0;
