import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { later } from '../platform/clock.ts';
import { eachApart } from '../platform/jobs/each-apart.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import type { Services, SourceDays } from '../platform/services.ts';
import { announcedDays, daysOf, frozenSql, scheduleSql, shortestNoticeDays } from './kept-until.ts';
import { sourcesToGoMail } from './sources-to-go.mail.ts';

type ToAnnounce = { id: string; dueMs: number };

/** What is to go within two weeks and of which its owner was not told, or told of a day that was put off since. */
const toAnnounceSql = (days: SourceDays, now: Date) => ({
  text: `select s.id, s.candidate_id as candidate, (extract(epoch from due.at) * 1000)::float8 as "dueMs"
     from clip_source s cross join lateral (select ${scheduleSql} as at) due
     where s.store_key is not null and s.state = 'READY' and due.at <= ? and (s.announced_until is null or s.announced_until < due.at)
       and not ${frozenSql}`,
  values: [...daysOf(days), later(now, { days: announcedDays })],
});

const toAnnounceTo = (em: Em, days: SourceDays, now: Date, candidate: string): Promise<ToAnnounce[]> => {
  const due = toAnnounceSql(days, now);
  return em.execute(`${due.text} and s.candidate_id = ? order by s.id`, [...due.values, candidate]);
};

/** Whom there is something to tell, by id. */
const candidatesAfter = async ({ orm, settings }: Services, now: Date, after: string, size: number): Promise<{ id: string }[]> => {
  const due = toAnnounceSql(settings.sourceDays, now);
  return orm.em
    .fork()
    .execute(`select distinct d.candidate as id from (${due.text}) d where d.candidate > ? order by 1 limit ?`, [
      ...due.values,
      after,
      size,
    ]);
};

/** One mail for all that goes of one candidate: rows, mail and trace commit together. */
const announceTo = ({ orm, settings }: Services, candidateId: string, now: Date): Promise<void> =>
  orm.em.fork().transactional(async (tx) => {
    const candidate = await tx.findOneOrFail(Candidate, { id: candidateId });
    const sources = await tx.find(
      ClipSource,
      { candidate: candidateId, state: 'READY' },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const due = new Map((await toAnnounceTo(tx, settings.sourceDays, now, candidateId)).map(({ id, dueMs }) => [id, dueMs]));
    const going = sources.filter(({ id }) => due.has(id));
    if (going.length === 0) return;
    const soonest = later(now, { days: shortestNoticeDays }).getTime();
    for (const source of going) source.announcedUntil = new Date(Math.max(soonest, due.get(source.id) ?? soonest));
    const until = new Date(Math.min(...going.map(({ announcedUntil }) => announcedUntil?.getTime() ?? soonest)));
    const sent = going.filter(({ origin }) => origin === 'SENT').length;
    const account = await tx.findOneOrFail(Account, candidate.account.id);
    if (!account.closedAt) {
      const counts = { sent, recorded: going.length - sent };
      await queueMail(tx, sourcesToGoMail(account, counts, until, settings.origin), now);
    }
    await append(tx, {
      register: 'communications',
      type: 'source-deletion-announced',
      at: now,
      by: { kind: 'service' },
      about: { kind: 'candidate', id: candidateId },
      parties: [candidateId],
      payload: { sources: going.map(({ id }) => id), until: until.toISOString() },
    });
    await tx.flush();
  });

/** G5: a candidate is told before what came in raw is deleted, two weeks ahead; told late, they still have a week. */
export const announceSources = defineTick({
  name: 'announce-sources',
  everySeconds: 300,
  run: (run) =>
    eachApart(run, {
      after: (candidate, size) => candidatesAfter(run.services, run.now, candidate, size),
      act: (candidate) => announceTo(run.services, candidate, run.now),
      failed: 'a candidate could not be told of what is going to be deleted',
    }),
});
