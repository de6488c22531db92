import { Client } from 'pg';
import { type Clock, clockStartingAt, systemClock } from './clock.ts';
import { defineTick } from './jobs/jobs.ts';
import type { Em } from './orm/orm.ts';

/** How far the clock has gone over the data, and where it was last told to start. */
export type Mark = { reachedAt: Date; toldToStartAt: Date | null };

/** The clock was asked to go back over what it has written: deadlines would run twice and registers would contradict themselves. */
export class ClockGoesBack extends Error {
  override readonly name = 'ClockGoesBack';
  constructor({ reachedAt }: Mark) {
    super(
      `The data was written until ${reachedAt.toISOString()}, and the clock never goes back over it. Set JOBPROD_NOW to then or later, or JOBPROD_DATA to an empty folder.`,
    );
  }
}

type Start = { asked: Date | undefined; mark: Mark | undefined; isProduction: boolean };

/**
 * The clock of this start: told a moment (`JOBPROD_NOW`), it starts there; told the same one as last time, it goes on from where the data left it; told an
 * earlier one, it refuses. Told nothing on data of a later time, it goes on from there as well. Production knows the real time alone.
 */
export const clockFor = ({ asked, mark, isProduction }: Start): Clock => {
  if (isProduction) return systemClock;
  const startAt = asked ?? systemClock.now();
  if (!mark || startAt >= mark.reachedAt) return asked ? clockStartingAt(asked) : systemClock;
  const isAskedAgain = asked === undefined || asked.getTime() === mark.toldToStartAt?.getTime();
  if (!isAskedAgain) throw new ClockGoesBack(mark);
  return clockStartingAt(mark.reachedAt);
};

const exists = `select to_regclass('clock_mark') is not null and to_regclass('register_head') is not null as known`;
/** The mark is some seconds old after a kill; heads are signed within a tenth of a second of a fact. */
const newest = `
  select greatest(reached_at, (select signed_at from register_head order by number desc limit 1), (select at from register_entry order by id desc limit 1)) as reached_at,
         told_to_start_at
  from clock_mark`;

/** Before anything is migrated or written. Undefined on a database that never ran the product. */
export const readMark = async (url: string): Promise<Mark | undefined> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows: found } = await client.query<{ known: boolean }>(exists);
    if (!found[0]?.known) return undefined;
    const { rows } = await client.query<{ reached_at: Date; told_to_start_at: Date | null }>(newest);
    return rows[0] && { reachedAt: rows[0].reached_at, toldToStartAt: rows[0].told_to_start_at };
  } finally {
    await client.end();
  }
};

/** Notes how far the clock has gone; forward only, whichever process says it. */
export const markClock = async (em: Em, now: Date, toldToStartAt?: Date): Promise<void> => {
  await em.execute(
    `insert into clock_mark (id, reached_at, told_to_start_at) values (1, ?, ?)
     on conflict (id) do update set reached_at = greatest(clock_mark.reached_at, excluded.reached_at),
       told_to_start_at = coalesce(excluded.told_to_start_at, clock_mark.told_to_start_at)`,
    [now, toldToStartAt ?? null],
  );
};

export const markClockTick = defineTick({
  name: 'mark-clock',
  everySeconds: 10,
  run: ({ services: { orm }, now }) => markClock(orm.em.fork(), now),
});
