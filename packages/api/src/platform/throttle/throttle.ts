import { digestOf } from '../ids.ts';
import type { Em } from '../orm/orm.ts';
import { Refusal } from '../refusal.ts';

export type Bound = { limit: number; minutes: number };

/**
 * Counts one attempt against `key` in a fixed window and refuses past the bound. Counted in a transaction of its own, so that a refused or rolled-back
 * attempt counts as well. The key is kept as a digest and for the length of its window only.
 */
export const throttle = async (em: Em, key: string, { limit, minutes }: Bound, now: Date): Promise<void> => {
  const windowMs = minutes * 60_000;
  const startedAt = new Date(Math.floor(now.getTime() / windowMs) * windowMs);
  const [row] = await em.fork().execute<{ count: number }[]>(
    `insert into throttle (key, started_at, ends_at, count) values (?, ?, ?, 1)
     on conflict (key, started_at) do update set count = throttle.count + 1 returning count`,
    [digestOf(key), startedAt, new Date(startedAt.getTime() + windowMs)],
  );
  if (row && row.count > limit) {
    throw new Refusal('TOO_MANY_ATTEMPTS', { minutes: Math.max(1, Math.ceil((startedAt.getTime() + windowMs - now.getTime()) / 60_000)) });
  }
};
