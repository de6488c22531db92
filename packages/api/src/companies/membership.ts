import type { Em } from '../platform/orm/orm.ts';
import type { Company, CompanyMembership } from './company.entity.ts';

export type CompanyState = 'ACTIVE' | 'SUSPENDED' | 'LEFT';

/** What the last membership says of a company (N1). */
export const companyState = ({ endedAt, endedAs }: Pick<CompanyMembership, 'endedAt' | 'endedAs'>): CompanyState => {
  if (!endedAt) return 'ACTIVE';
  return endedAs === 'left' ? 'LEFT' : 'SUSPENDED';
};

/** The membership that runs, or the last one that ran. Every company has one: it exists by being selected. */
export const membershipOf = async (company: Company): Promise<CompanyMembership> => {
  const [last] = (await company.memberships.loadItems()).toSorted(
    (a, b) => b.startedAt.getTime() - a.startedAt.getTime() || b.id.localeCompare(a.id),
  );
  if (!last) throw new Error(`Company ${company.id} was never selected`);
  return last;
};

/** Whether the company is a member, held so until this transaction ends: a suspension waits, or has come first and is seen here. */
export const holdMembership = async (em: Em, companyId: string): Promise<boolean> => {
  const rows = await em.execute<{ id: string }[]>('select id from company_membership where company_id = ? and ended_at is null for share', [
    companyId,
  ]);
  return rows.length > 0;
};
