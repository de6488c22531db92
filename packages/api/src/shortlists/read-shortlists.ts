import type { Context } from '../authorization/context.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { profileFor } from '../profiles/load-profiles.ts';
import type { ProfileView } from '../profiles/profile-view.ts';
import { visibleSql } from '../profiles/visibility.ts';
import { named } from './list-name.ts';

export type Kept = { id: string; list: string; listKey: string; profileId: string; addedAt: string; addedByName: string };

const read = async ({ em, viewer, now }: Context): Promise<Kept[]> => {
  if (viewer.kind !== 'recruiter') return [];
  const rows = await readRows<Kept>(
    em,
    sql`select s.id, s.list, s.list_key as "listKey", s.profile_id as "profileId", to_json(s.added_at) #>> '{}' as "addedAt", a.first_name || ' ' || a.last_name as "addedByName"
        from shortlisted_profile s join profile p on p.id = s.profile_id join recruiter r on r.id = s.added_by_id join account a on a.id = r.account_id
        where s.company_id = ${viewer.companyId}::uuid and ${visibleSql(viewer, now)} order by s.list_key, s.added_at desc, s.id`,
    { prepared: true },
  );
  return named(rows);
};

const readIn = new WeakMap<Context, Promise<Kept[]>>();

/** What stands on the company's lists of what exists for this recruiter now; read once for all the profiles of a page. */
const keptBy = (context: Context): Promise<Kept[]> => {
  const known = readIn.get(context) ?? read(context);
  readIn.set(context, known);
  return known;
};

/** What was read before something changed is read again. */
export const forgetRead = (context: Context): void => void readIn.delete(context);

/** Which of the company’s lists a profile is on. */
export const listsWith = async (context: Context, profileId: string): Promise<string[]> =>
  (await keptBy(context)).filter((one) => one.profileId === profileId).map(({ list }) => list);

export type Shortlist = { name: string; kept: readonly Kept[] };
export type ShortlistEntry = { kept: Kept; profile: ProfileView };

/** The company's lists, by name. */
export const shortlistsOf = async (context: Context): Promise<Shortlist[]> =>
  [...Map.groupBy(await keptBy(context), ({ list }) => list)].map(([name, kept]) => ({ name, kept }));

/** The profiles on a list, read where they are asked for alone: its name is none of them (T7). Looking at a list is no consultation; opening one of its profiles is. */
export const entriesOf = async (context: Context, { kept }: Shortlist): Promise<ShortlistEntry[]> => {
  const profiles = await Promise.all(kept.map(({ profileId }) => profileFor(context, profileId)));
  return kept.flatMap((one, index) => {
    const profile = profiles[index];
    return profile ? [{ kept: one, profile }] : [];
  });
};
