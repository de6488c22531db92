import { fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@jobprod/api/dist/src/platform/ids.js';
import { append, type RegisterFact } from '@jobprod/api/dist/src/platform/register/append.js';
import { median } from '../figures/statistics.ts';
import { processorTime, processorTimeOfChildren } from '../load/processor-time.ts';
import { startDatabase } from './database.ts';

/**
 * Appends a second with 1 and 16 writers, each in a transaction of its own, beside a plain INSERT of the same row: the same values in
 * one table, without commitment, queue or trigger. The two take turns, so that a busy machine is busy for both. The sequencer runs
 * meanwhile in a process of its own, as a second process of the service would; what it and PostgreSQL compute counts as the append's.
 */
type Database = Awaited<ReturnType<typeof startDatabase>>;
type Write = (n: number) => Promise<unknown>;

const party = newId();
/** As long as a commitment, and as a salt. */
const digest = 'b64e7a5b0a6d1c9f3f2e4d8c7a6b5e4d3c2b1a09f0e';
const fact = (n: number): RegisterFact => ({
  register: 'transactions',
  type: 'terms-approved',
  at: new Date(),
  by: { kind: 'candidate', id: party },
  about: { kind: 'terms', id: party },
  parties: [party],
  payload: {
    n,
    language: 'fr',
    consents: { image: true, voice: true, waiver: true },
    contentHash: 'b64e7a5b0a6d1c9f3f2e4d8c7a6b5e4d3c2b1a09',
  },
});

const writesOf = ({ orm }: Database): { append: Write; insert: Write } => ({
  append: (n) => orm.em.fork().transactional((em) => append(em, fact(n))),
  insert: (n) =>
    orm.em.fork().transactional((em) => {
      const { register, type, at, by, about, parties, payload } = fact(n);
      return em.execute('insert into plain_entry values (?, ?, ?, ?, ?, ?, ?, ?)', [
        newId(),
        register,
        type,
        at.toISOString(),
        digest,
        JSON.stringify({ by, about, parties, payload }),
        digest,
        `{${parties.join(',')}}`,
      ]);
    }),
});

type Speed = { perSecond: number; cpuMicroseconds: number };

const speedOf = async (write: Write, writers: number, milliseconds: number, computed: () => number): Promise<Speed> => {
  const before = computed();
  const end = performance.now() + milliseconds;
  let written = 0;
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (performance.now() < end) {
        await write(written);
        written++;
      }
    }),
  );
  return { perSecond: (written * 1000) / milliseconds, cpuMicroseconds: ((computed() - before) * 1000) / written };
};

const sideBySide = async ({ append, insert }: { append: Write; insert: Write }, writers: number, computed: () => number) => {
  const rounds: { append: Speed; insert: Speed }[] = [];
  for (let round = 0; round < 9; round++) {
    const appended = await speedOf(append, writers, 1_500, computed);
    // What was appended last is numbered in the append's time, not in the INSERT's.
    await sleep(300);
    const inserted = await speedOf(insert, writers, 1_500, computed);
    if (round > 0) rounds.push({ append: appended, insert: inserted }); // the first warms up
  }
  const middle = (of: (round: (typeof rounds)[number]) => number) => median(rounds.map(of));
  return {
    writers,
    appends: Math.round(middle(({ append }) => append.perSecond)),
    inserts: Math.round(middle(({ insert }) => insert.perSecond)),
    ratio: middle(({ append, insert }) => append.perSecond / insert.perSecond),
    appendMicroseconds: Math.round(middle(({ append }) => append.cpuMicroseconds)),
    insertMicroseconds: Math.round(middle(({ insert }) => insert.cpuMicroseconds)),
  };
};

/** How many entries a second the sequencer numbers, hashes and signs, given a queue of them. */
const sequencerSpeed = async (database: Database, entries: number): Promise<number> => {
  const { runSequencerOnce } = await import('@jobprod/api/dist/src/platform/register/sequencer.js');
  await database.orm.em.fork().transactional(async (em) => {
    for (let n = 0; n < entries; n++) await append(em, fact(n));
  });
  const start = performance.now();
  const numbered = await runSequencerOnce(database.orm, database.keyring, new Date());
  return (numbered * 1000) / (performance.now() - start);
};

export const measureAppends = async () => {
  const database = await startDatabase();
  try {
    await database.orm.em.execute(
      'create table plain_entry (id uuid primary key, register text not null, type text not null, at timestamptz(3) not null, commitment text not null, payload text not null, salt text not null, parties uuid[] not null)',
    );
    const speed = await sequencerSpeed(database, 20_000);
    const sequencer = fork(new URL('./sequencer-child.ts', import.meta.url), [database.url, database.keyring.dir]);
    await sleep(1_500);
    const writes = writesOf(database);
    const computed = () => processorTime(process.pid) + processorTime(sequencer.pid ?? 0) + processorTimeOfChildren(database.serverPid);
    const rows = [await sideBySide(writes, 1, computed), await sideBySide(writes, 16, computed)];
    const [{ left } = { left: 0 }] = await database.orm.em.execute<{ left: number }[]>(
      'select count(*)::int as left from register_pending',
    );
    sequencer.kill();
    await new Promise((resolve) => sequencer.once('exit', resolve));
    return { rows, sequencerPerSecond: Math.round(speed), leftInQueue: left };
  } finally {
    await database.stop();
  }
};

if (import.meta.main) console.log(await measureAppends());
