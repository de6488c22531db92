import { addDays, parisDay, startOfParisDay } from '@jobprod/shared/civil-time';
import { enoughForToday, enoughForTodayCode } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { say } from '../platform/words.ts';
import { type Counted, copyingReader } from './copying-reader.ts';
import { knownReadings } from './known-readings.ts';
import type { ReadingKind } from './reading.entity.ts';

type Reader = Pick<Context, 'em' | 'viewer' | 'now' | 'services' | 'exchange'>;

/** Told to who reads on: until when, and what to do. */
export type HeldOff = { message: string; retryAfterSeconds: number };

/** One statement: what is new is counted while the day has room. Readings side by side may go over the bound by what they ask for at once. */
const count = `
  with told as (select count(*)::int as n from reading where reader = $reader and day = $day and kind = $kind),
  again as (select thing from reading where reader = $reader and day = $day and kind = $kind and thing = any($things::text[])),
  added as (
    insert into reading (reader, day, kind, thing)
    select $reader, $day, $kind, thing from unnest($things::text[]) as thing where (select n from told) < $limit
    on conflict do nothing returning thing)
  select (select n from told) as told, (select count(*)::int from (select thing from again union select thing from added) given) as given`;
const names = [...count.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
const statement = count.replaceAll(/\$\w+/g, '?');

/** A day in Paris and its end, worked out once a day. */
let today: { day: string; from: number; until: number } | undefined;
const dayAt = (now: Date) => {
  if (today && today.from <= now.getTime() && now.getTime() < today.until) return today;
  const day = parisDay(now);
  today = { day, from: startOfParisDay(day).getTime(), until: startOfParisDay(addDays(day, 1)).getTime() };
  return today;
};

/** A note for staff, once a reader and day, with its register entry. */
const note = (em: Em, { reader, by, byId, parties }: Counted, day: string, kind: ReadingKind, told: number, now: Date): Promise<void> =>
  em.fork().transactional(async (tx) => {
    const [noted] = await tx.execute<{ id: string }[]>(
      `insert into copying_note (id, reader, day, "by", by_id, kind, count, noticed_at) values (?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (reader, day) do nothing returning id`,
      [newId(), reader, day, by, byId, kind, told, now],
    );
    if (!noted) return;
    await append(tx, {
      register: 'communications',
      type: 'copying-noticed',
      at: now,
      by: { kind: 'service' },
      about: byId === null ? { kind: 'visitor' } : { kind: by.toLowerCase().replace('_', '-'), id: byId },
      parties,
      payload: { note: noted.id, kind, count: told },
    });
  });

/**
 * T7: counts the profiles or clips that one reader is given in a day, each once, and says when it is enough; undefined while it is not. What they were given
 * already today they may be given again.
 */
export const heldOff = async (context: Reader, kind: ReadingKind, things: readonly string[]): Promise<HeldOff | undefined> => {
  const { em, viewer, now, services } = context;
  const counted = copyingReader(context);
  if (!counted || things.length === 0) return undefined;
  const { day, until } = dayAt(now);
  const known = knownReadings(services.orm);
  const fresh = known.fresh(day, counted.reader, kind, things);
  if (fresh.length === 0) return undefined;
  const limit = services.settings.readingsADay[kind];
  const values: Record<string, unknown> = {
    reader: counted.reader,
    day,
    kind,
    things: `{${fresh.map((thing) => `"${thing}"`).join(',')}}`,
    limit,
  };
  const [row] = await em.fork().execute<{ told: number; given: number }[]>(
    statement,
    names.map((name) => values[name]),
  );
  // With room left everything was counted: what another request was just counting is neither found nor added here, and given none the less.
  if (!row || row.told < limit || row.given === new Set(fresh).size) {
    known.add(day, counted.reader, kind, fresh);
    return undefined;
  }
  await note(em, counted, day, kind, row.told, now);
  return {
    message: say(viewer.language, `refusals:${enoughForTodayCode}_${kind}`, { limit, contact: services.settings.contactAddress }),
    retryAfterSeconds: Math.max(1, Math.ceil((until - now.getTime()) / 1000)),
  };
};

/** The same, as the API refuses it. */
export const holdOffCopying = async (context: Reader, kind: ReadingKind, things: readonly string[]): Promise<void> => {
  const held = await heldOff(context, kind, things);
  if (held) throw enoughForToday(held);
};
