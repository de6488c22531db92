import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { Company, CompanyMembership } from './company.entity.ts';
import { companyKeyOf } from './company-key.ts';
import { companyState, membershipOf } from './membership.ts';

export type Selection = { name: string; city: string; mainActivity: string; siren: string | null; reason: string };

/** Takes a company into the network, with the reason (N1). One that was suspended or left comes back under its old row, with a new membership; what it lost stays lost. */
export const selectCompany = async ({ em, viewer, now }: Context, { reason, ...facts }: Selection): Promise<Company> => {
  if (viewer.kind !== 'staff') throw notFound();
  const nameKey = companyKeyOf(facts.name);
  if (nameKey === '') throw new Refusal('INVALID_INPUT', { detail: 'name' }, ['name']);
  try {
    return await em.transactional(async (tx) => {
      const known = await tx.find(
        Company,
        { $or: [{ nameKey }, ...(facts.siren ? [{ siren: facts.siren }] : [])] },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      const [former, ...others] = known;
      if (others.length > 0 || (former && companyState(await membershipOf(former)) === 'ACTIVE'))
        throw new Refusal('COMPANY_EXISTS', {}, ['name']);
      const company = former ?? tx.create(Company, { id: newId(), ...facts, nameKey, firstSelectedAt: now });
      tx.assign(company, { ...facts, siren: facts.siren ?? company.siren ?? null, nameKey });
      const membership = tx.create(CompanyMembership, {
        id: newId(),
        company,
        startedAt: now,
        selectionReason: reason,
        selectedById: viewer.accountId,
      });
      await tx.persist([company, membership]).flush();
      await append(tx, {
        register: 'transactions',
        type: 'company-selected',
        at: now,
        by: { kind: 'staff', id: viewer.staffId },
        about: { kind: 'company', id: company.id },
        parties: [company.id],
        payload: { membership: membership.id, name: company.name, siren: company.siren ?? null, reason },
      });
      return company;
    });
  } catch (error) {
    // Two selections of one company at once: the database lets one through.
    if (error instanceof UniqueConstraintViolationException) throw new Refusal('COMPANY_EXISTS', {}, ['name']);
    throw error;
  }
};
