import { LockMode } from '@mikro-orm/core';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { forgetBytes, forgetCopiesOf } from '../clips/file-source.ts';
import { noCopies } from '../clips/source-copies.ts';
import { announce } from '../platform/events.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import type { Services, SourceDays } from '../platform/services.ts';
import { daysOf, frozenSql, scheduleSql } from './kept-until.ts';

/** Those that are due and were announced, or the one named where it is: asked again under its lock, since a clip may have been begun of it meanwhile. Of what was refused its owner knows that it serves nothing. */
const due = async (em: Em, days: SourceDays, now: Date, only?: string): Promise<string[]> => {
  const rows = await em.execute<{ id: string }[]>(
    `select s.id from clip_source s cross join lateral (select ${scheduleSql} as at) due
     where s.store_key is not null and due.at <= ? and (s.state = 'REFUSED' or s.state = 'READY' and s.announced_until >= due.at and s.announced_until <= ?)
       and not ${frozenSql} and (?::uuid is null or s.id = ?::uuid) order by s.sent_at limit 100`,
    [...daysOf(days), now, now, only ?? null, only ?? null],
  );
  return rows.map(({ id }) => id);
};

/** Its bytes go, and what the studio showed of it; the row stays, with its hash: the lineage of what was approved (C1). What was rendered of it is not touched. */
const forgetSource = ({ orm, settings }: Services, id: string, now: Date): Promise<void> =>
  orm.em.fork().transactional(async (tx) => {
    const source = await tx.findOne(ClipSource, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!source?.storeKey || (await due(tx, settings.sourceDays, now, id)).length === 0) return;
    const { storeKey, sha256, origin, sentAt } = source;
    await forgetCopiesOf(tx, source);
    Object.assign(source, { storeKey: null, ...noCopies, ...(source.state === 'READY' ? { state: 'DELETED' } : {}) });
    await tx.flush();
    await append(tx, {
      register: 'transactions',
      type: 'source-deleted',
      at: now,
      by: { kind: 'service' },
      about: { kind: 'clip-source', id },
      parties: [source.candidate.id],
      payload: { sha256, origin, sentAt: sentAt.toISOString() },
    });
    await forgetBytes(tx, storeKey);
    await announce(tx, 'source-changed', id);
  });

/** I4, G5: raw sources are deleted by schedule, once their clip is approved or after a set time, and after their owner was told. */
export const forgetSources = defineTick({
  name: 'forget-sources',
  everySeconds: 300,
  async run({ services, now }) {
    for (const id of await due(services.orm.em.fork(), services.settings.sourceDays, now)) await forgetSource(services, id, now);
  },
});
