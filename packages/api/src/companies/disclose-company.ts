import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';

export type DisclosureOccasion = 'consultation' | 'contact' | 'introduction' | 'presentation';

/** Notes, once a pair, that a candidate now knows the company's name, city and main activity: from here on they keep the three to themselves (N8). */
export const discloseCompany = async (
  em: Em,
  pair: { candidateId: string; companyId: string; occasion: DisclosureOccasion; isCompanyTold?: boolean },
  now: Date,
): Promise<void> => {
  const { candidateId, companyId, occasion, isCompanyTold = true } = pair;
  const [first] = await em.execute<{ id: string }[]>(
    'insert into company_disclosure (id, candidate_id, company_id, at) values (?, ?, ?, ?) on conflict (candidate_id, company_id) do nothing returning id',
    [newId(), candidateId, companyId, now],
  );
  if (!first) return;
  await append(em, {
    register: 'communications',
    type: 'company-disclosed',
    at: now,
    by: { kind: 'service' },
    about: { kind: 'company', id: companyId },
    // What a company may not know yet is no entry of its own (D2).
    parties: isCompanyTold ? [candidateId, companyId] : [candidateId],
    payload: { disclosure: first.id, occasion },
  });
};
