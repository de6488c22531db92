import type { Context } from '../../authorization/context.ts';
import { later } from '../../platform/clock.ts';
import { isGone } from '../../platform/events.ts';
import { newId } from '../../platform/ids.ts';
import type { Attempt } from './acting.ts';

const keptHours = 24;
/** An attempt that has not ended by then has died, whatever is known of its process: statements give up after 15 s. */
const attemptSeconds = 60;

/** What is known of a key. */
export type Row = { id: string; claim: string; requestDigest: string; sealedAnswer: string | null; hasActed: boolean; isDead: boolean };

export const readRow = async ({ em, now }: Context, keyDigest: string): Promise<Row | undefined> => {
  const [row] = await em.execute<Row[]>(
    `select id, claim, request_digest as "requestDigest", sealed_answer as "sealedAnswer", acted_at is not null as "hasActed",
            claimed_at <= ?::timestamptz - make_interval(secs => ?) or ${isGone('holder')} as "isDead"
     from idempotent_answer where key_digest = ?`,
    [now, attemptSeconds, keyDigest],
  );
  return row;
};

/** The first to come with a key has its turn; undefined for anyone else. */
export const begin = async ({ em, now, services }: Context, keyDigest: string, requestDigest: string): Promise<Attempt | undefined> => {
  const attempt: Attempt = { id: newId(), claim: newId(), now, hasActed: false };
  const rows = await em.execute<unknown[]>(
    `insert into idempotent_answer (id, key_digest, request_digest, claim, claimed_at, holder, expires_at) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (key_digest) do nothing returning id`,
    [attempt.id, keyDigest, requestDigest, attempt.claim, now, services.events.presence() ?? null, later(now, { hours: keptHours })],
  );
  return rows.length > 0 ? attempt : undefined;
};

/** The turn of an attempt that died before it had done anything. */
export const takeOver = async ({ em, now, services }: Context, row: Row): Promise<Attempt | undefined> => {
  const attempt: Attempt = { id: row.id, claim: newId(), now, hasActed: false };
  const rows = await em.execute<unknown[]>(
    'update idempotent_answer set claim = ?, claimed_at = ?, holder = ? where id = ? and claim = ? and acted_at is null returning id',
    [attempt.claim, now, services.events.presence() ?? null, row.id, row.claim],
  );
  return rows.length > 0 ? attempt : undefined;
};

/** Its answer, for whoever asks again. */
export const keepAnswer = async ({ em }: Context, { id, claim }: Attempt, sealedAnswer: string): Promise<void> => {
  await em.fork().execute('update idempotent_answer set sealed_answer = ? where id = ? and claim = ?', [sealedAnswer, id, claim]);
};

/** As if it had never been asked: done again, it refuses by itself. */
export const forget = async ({ em }: Context, { id, claim }: Attempt): Promise<void> => {
  await em.fork().execute('delete from idempotent_answer where id = ? and claim = ?', [id, claim]);
};

/**
 * Ends without an answer. A connection that broke at the commit leaves it unknown whether the act was done: the row, held until that commit is decided, says it, and
 * stays where it was.
 */
export const letGo = async ({ em }: Context, { id, claim }: Attempt): Promise<void> => {
  await em.fork().execute('delete from idempotent_answer where id = ? and claim = ? and acted_at is null', [id, claim]);
  await em.fork().execute('update idempotent_answer set holder = 0 where id = ? and claim = ?', [id, claim]);
};
