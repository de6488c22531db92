import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Company } from '../companies/company.entity.ts';
import { companyKeyOf } from '../companies/company-key.ts';
import { findVisibleCompany } from '../companies/company-visibility.ts';
import { announceHere } from '../platform/events.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { ensureProfile, hasApprovedTerms } from '../profiles/ensure-profile.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { BlockedCompany } from './blocked-company.entity.ts';
import { endPasswords } from './end-passwords.ts';

export type Blocking = { name?: string | null; companyId?: string | null };

const mostBlocked = 200;

const takeOwn = async (em: Em, { viewer, now }: Context): Promise<Profile> => {
  if (viewer.kind !== 'candidate') throw notFound();
  if (!(await hasApprovedTerms(em, viewer.candidateId))) throw new Refusal('TERMS_NOT_APPROVED');
  const { id } = await ensureProfile(em, viewer.candidateId, now);
  return em.findOneOrFail(Profile, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
};

/** By the name they typed, or a company that was named to them: anything else would tell them who belongs to the network (N4). */
const nameOf = async (em: Em, { viewer }: Context, { name, companyId }: Blocking): Promise<string> => {
  if ((name == null) === (companyId == null)) throw new Refusal('INVALID_INPUT', { detail: 'name' }, ['name']);
  if (name != null) return lineOf(name, limits.shortText, ['name']);
  const company = await findVisibleCompany(em, viewer, companyId ?? '');
  if (!company) throw notFound();
  return company.name;
};

/** What the profile is read with: the members among the names that are blocked. */
const copyOntoProfile = async (em: Em, profile: Profile): Promise<void> => {
  const blocked = await em.find(BlockedCompany, { profile, company: { $ne: null } });
  em.assign(profile, { blockedCompanyIds: blocked.flatMap(({ company }) => (company ? [company.id] : [])) });
  await em.flush();
};

/**
 * From here on the candidate does not exist for this company (N2), whether it is a member now, becomes one later, or never does; what it held ends. The company is
 * told nothing, and neither is a party to the entry.
 */
export const blockCompany = (context: Context, blocking: Blocking): Promise<Profile> =>
  context.em.transactional(async (tx) => {
    const { now } = context;
    const profile = await takeOwn(tx, context);
    const name = await nameOf(tx, context, blocking);
    const nameKey = companyKeyOf(name);
    if (nameKey === '') throw new Refusal('INVALID_INPUT', { detail: 'name' }, ['name']);
    // Held with `block_company_by_name`: of a selection and a blocking at once, the later one sees the other.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`company ${nameKey}`]);
    if ((await tx.count(BlockedCompany, { profile, nameKey })) > 0) return profile;
    if ((await tx.count(BlockedCompany, { profile })) >= mostBlocked) throw new Refusal('INVALID_INPUT', { detail: 'name' }, ['name']);
    const company = await tx.findOne(Company, { nameKey });
    const blocked = tx.create(BlockedCompany, { id: newId(), profile, name, nameKey, company, since: now });
    await tx.persist(blocked).flush();
    await copyOntoProfile(tx, profile);
    if (company) await endPasswords(tx, { profile: profile.id, recruiter: { company: company.id } }, 'COMPANY_BLOCKED', now);
    await append(tx, {
      register: 'communications',
      type: 'company-blocked',
      at: now,
      by: { kind: 'candidate', id: profile.candidateId },
      about: { kind: 'profile', id: profile.id },
      parties: [profile.candidateId],
      payload: { blocked: blocked.id, name },
    });
    await announceHere(tx, 'profile-changed', profile.id);
    return profile;
  });

export const unblockCompany = (context: Context, blockedCompanyId: string): Promise<Profile> =>
  context.em.transactional(async (tx) => {
    const { now } = context;
    const profile = await takeOwn(tx, context);
    const blocked = await tx.findOne(BlockedCompany, { id: blockedCompanyId, profile });
    if (!blocked) throw notFound();
    const { id, name } = blocked;
    await tx.remove(blocked).flush();
    await copyOntoProfile(tx, profile);
    await append(tx, {
      register: 'communications',
      type: 'company-unblocked',
      at: now,
      by: { kind: 'candidate', id: profile.candidateId },
      about: { kind: 'profile', id: profile.id },
      parties: [profile.candidateId],
      payload: { blocked: id, name },
    });
    await announceHere(tx, 'profile-changed', profile.id);
    return profile;
  });
