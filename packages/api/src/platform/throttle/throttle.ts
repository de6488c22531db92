import { digestOf } from '../ids.ts';
import type { Em } from '../orm/orm.ts';
import { Refusal } from '../refusal.ts';

export type Bound = { limit: number; minutes: number };

/** Counts against `key` in a fixed window, in a transaction of its own: what is refused or rolled back counts as well. The key is kept as a digest, for the length of its window only. */
export const countAttempt = async (
  em: Em,
  key: string,
  { minutes }: Pick<Bound, 'minutes'>,
  now: Date,
  amount = 1,
): Promise<{ count: number; endsAt: Date }> => {
  const windowMs = minutes * 60_000;
  const startedAt = new Date(Math.floor(now.getTime() / windowMs) * windowMs);
  const endsAt = new Date(startedAt.getTime() + windowMs);
  const [row] = await em.fork().execute<{ count: number }[]>(
    `insert into throttle (key, started_at, ends_at, count) values (?, ?, ?, ?)
     on conflict (key, started_at) do update set count = throttle.count + excluded.count returning count`,
    [digestOf(key), startedAt, endsAt, amount],
  );
  return { count: row?.count ?? amount, endsAt };
};

/** Counts one attempt against `key` and refuses past the bound. */
export const throttle = async (em: Em, key: string, bound: Bound, now: Date): Promise<void> => {
  const { count, endsAt } = await countAttempt(em, key, bound, now);
  if (count > bound.limit)
    throw new Refusal('TOO_MANY_ATTEMPTS', { minutes: Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 60_000)) });
};
