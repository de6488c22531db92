import { limits } from '@jobprod/shared/limits';
import type { Context } from '../authorization/context.ts';
import type { RecruiterViewer } from '../authorization/viewer.ts';
import { Company } from '../companies/company.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { Refusal } from '../platform/refusal.ts';
import { visibleSql } from '../profiles/visibility.ts';
import { holdSeenProfile } from './hold-profile.ts';
import { listKeyOf } from './list-name.ts';
import { forgetRead } from './read-shortlists.ts';
import { ShortlistedProfile } from './shortlist.entity.ts';

/** D2: how many stand on the company's lists as this recruiter sees them: what is hidden from them takes no room, or a refusal would tell that it is there. */
const countSeen = async (tx: Em, viewer: RecruiterViewer, now: Date): Promise<number> => {
  const [row] = await readRows<{ count: number }>(
    tx,
    sql`select count(*)::int as count from shortlisted_profile s join profile p on p.id = s.profile_id
        where s.company_id = ${viewer.companyId}::uuid and ${visibleSql(viewer, now)}`,
  );
  return row?.count ?? 0;
};

/** Puts a profile on one of the company’s lists. Put there again, it was put there the first time. Kept as it was typed: what a list is called is a matter of who reads it. */
export const shortlistProfile = async (context: Context, profileId: string, name: string): Promise<string> => {
  const { em, viewer: asking, now } = context;
  const id = await em.transactional(async (tx) => {
    const { viewer, profile } = await holdSeenProfile(tx, { viewer: asking, now }, profileId);
    const list = lineOf(name, limits.searchName, ['list']);
    const listKey = listKeyOf(list);
    // Two of the company's recruiters at once: one after the other.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`shortlists ${viewer.companyId}`]);
    const company = tx.getReference(Company, viewer.companyId);
    if ((await tx.count(ShortlistedProfile, { company, listKey, profile })) > 0) return profile.id;
    if ((await countSeen(tx, viewer, now)) >= limits.shortlisted)
      throw new Refusal('CONTENT_TOO_LONG', { maximum: limits.shortlisted }, ['list']);
    const addedBy = tx.getReference(Recruiter, viewer.recruiterId);
    await tx.persist(tx.create(ShortlistedProfile, { id: newId(), company, profile, list, listKey, addedBy, addedAt: now })).flush();
    return profile.id;
  });
  forgetRead(context);
  return id;
};

/** Takes it off; where it was not there, nothing changes. */
export const unlistProfile = async (context: Context, profileId: string, name: string): Promise<string> => {
  const { em, viewer: asking, now } = context;
  const id = await em.transactional(async (tx) => {
    const { viewer, profile } = await holdSeenProfile(tx, { viewer: asking, now }, profileId);
    const listKey = listKeyOf(lineOf(name, limits.searchName, ['list']));
    await tx.nativeDelete(ShortlistedProfile, { company: viewer.companyId, profile, listKey });
    return profile.id;
  });
  forgetRead(context);
  return id;
};
