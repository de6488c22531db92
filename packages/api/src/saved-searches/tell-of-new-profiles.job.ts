import { searchQuery } from '@jobprod/shared/search-query';
import { dayIn, instantIn } from '@jobprod/shared/zoned-time';
import { LockMode } from '@mikro-orm/core';
import type { RecruiterViewer } from '../authorization/viewer.ts';
import { holdMembership } from '../companies/membership.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { later } from '../platform/clock.ts';
import { eachApart } from '../platform/jobs/each-apart.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { queueCourtesy } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { searchSql } from '../profiles/profile-search.ts';
import { searchedWords } from '../profiles/searched-words.ts';
import { visibleSql } from '../profiles/visibility.ts';
import { SavedSearch } from './saved-search.entity.ts';
import { type SearchNews, savedSearchMail } from './saved-search.mail.ts';

const paris = 'Europe/Paris';

/** Seven in the morning of Paris, the last time it was: mails of a day go once it has come. */
export const lastMorning = (now: Date): Date => {
  const today = instantIn(paris, dayIn(paris, now), '07:00');
  return today <= now ? today : instantIn(paris, dayIn(paris, later(now, { days: -1 })), '07:00');
};

const due = (em: Em, now: Date, after: string, size: number): Promise<{ id: string }[]> =>
  em.execute(
    'select distinct recruiter_id as id from saved_search where recruiter_id > ? and is_mailed and told_at < ? order by 1 limit ?',
    [after, lastMorning(now), size],
  );

/** As whom a search is counted: the recruiter it is for, who has unlocked nothing. */
const asViewer = ({ id, account, company, joinedAt }: Recruiter): RecruiterViewer => {
  const { id: accountId, email, firstName, lastName, language } = account;
  const unlockedProfileIds = new Set<string>();
  return {
    kind: 'recruiter',
    accountId,
    sessionId: '',
    email,
    firstName,
    lastName,
    language,
    unlockedProfileIds,
    recruiterId: id,
    companyId: company.id,
    since: joinedAt,
  };
};

/** How many profiles that exist for them now were published since they were last told: by the one question of visibility, as on their page (D2, N2). */
const newlyFound = async (em: Em, viewer: RecruiterViewer, { search, toldAt }: SavedSearch, now: Date): Promise<number> => {
  const words = await searchedWords(em, viewer, now, search.text ?? '');
  const [row] = await readRows<{ count: number }>(
    em,
    sql`select count(*)::int as count from profile p
        where ${visibleSql(viewer, now)} and ${searchSql(search, words, now)} and p.published_at > ${toldAt.toISOString()}::timestamptz`,
  );
  return row?.count ?? 0;
};

/** One recruiter's mail of the day: what is told and the mail that tells it commit together. A day without news is a day without mail. */
const tell = (em: Em, recruiterId: string, origin: string, now: Date): Promise<void> =>
  em.transactional(async (tx) => {
    const saved = await tx.find(
      SavedSearch,
      { recruiter: recruiterId, isMailed: true, toldAt: { $lt: lastMorning(now) } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { createdAt: 'asc', id: 'asc' } },
    );
    if (saved.length === 0) return;
    const recruiter = await tx.findOneOrFail(Recruiter, recruiterId, { populate: ['account'] });
    // Of a company that is no member now, nobody is told of anybody (N1).
    const mayRead = !recruiter.account.closedAt && (await holdMembership(tx, recruiter.company.id));
    const news: SearchNews[] = [];
    for (const one of saved) {
      const count = mayRead ? await newlyFound(tx, asViewer(recruiter), one, now) : 0;
      one.toldAt = now;
      if (count > 0) news.push({ name: one.name, count, query: searchQuery(one.search) });
    }
    await tx.flush();
    if (news.length > 0) await queueCourtesy(tx, savedSearchMail(recruiter.account, news, origin), now);
  });

/** Tells recruiters, once a day, whom their saved searches newly find. */
export const tellOfNewProfiles = defineTick({
  name: 'tell-of-new-profiles',
  everySeconds: 300,
  run: ({ services, now, signal }) => {
    const { orm, settings } = services;
    return eachApart(
      { services, signal },
      {
        after: (id, size) => due(orm.em.fork(), now, id, size),
        act: (id) => tell(orm.em.fork(), id, settings.origin, now),
        failed: 'a recruiter could not be told of new profiles',
      },
    );
  },
});
