import { addDays, parisDay } from '@jobprod/shared/civil-time';
import { visitor } from '../authorization/viewer.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { append } from '../platform/register/append.ts';
import { countAttempt } from '../platform/throttle/throttle.ts';
import { visibleSql } from '../profiles/visibility.ts';

/** So many visits from one page within two days are a burst. */
export const burst = 20;
/** So many pages are told apart for a profile on a day; a flood of made-up ones ends there. */
const pagesADay = 100;

type Visit = { slug: string; page: string; source: string };

/** One person coming again within the hour is one visit: counted by a digest that is forgotten with the hour, not by a cookie. */
const isNew = async (em: Em, { slug, page, source }: Visit, now: Date): Promise<boolean> =>
  (await countAttempt(em, `visit ${slug} ${page} ${source}`, { minutes: 60 }, now)).count === 1;

/**
 * Counts a visitor of a public profile against the page they came from, and leaves staff a note at a burst (N9): once for each page, for them to judge, since who put
 * the address there is not known. A profile that is no public page is visited by nobody.
 */
export const countVisit = async (em: Em, visit: Visit, now: Date): Promise<void> => {
  const { slug, page } = visit;
  const [profile] = await readRows<{ id: string; candidateId: string }>(
    em,
    sql`select p.id, p.candidate_id as "candidateId" from profile p where p.slug = ${slug} and ${visibleSql(visitor('fr'), now)}`,
  );
  if (!profile || !(await isNew(em, visit, now))) return;
  const today = parisDay(now);
  await em.transactional(async (tx) => {
    await tx.execute(
      `insert into referring_page (profile_id, page, day, visits)
       select ?, ?, ?, 1 where (select count(*) from referring_page where profile_id = ? and day = ? and page <> ?) < ?
       on conflict (profile_id, page, day) do update set visits = referring_page.visits + 1`,
      [profile.id, page, today, profile.id, today, page, pagesADay],
    );
    const [{ visits } = { visits: 0 }] = await tx.execute<{ visits: number }[]>(
      'select coalesce(sum(visits), 0)::int as visits from referring_page where profile_id = ? and page = ? and day >= ?',
      [profile.id, page, addDays(today, -1)],
    );
    if (visits < burst) return;
    const [note] = await tx.execute<{ id: string }[]>(
      'insert into promotion_note (id, profile_id, page, visits, noticed_at) values (?, ?, ?, ?, ?) on conflict (profile_id, page) do nothing returning id',
      [newId(), profile.id, page, visits, now],
    );
    if (!note) return;
    await append(tx, {
      register: 'communications',
      type: 'promotion-noticed',
      at: now,
      by: { kind: 'service' },
      about: { kind: 'profile', id: profile.id },
      parties: [profile.candidateId],
      payload: { note: note.id, page, visits },
    });
  });
};
