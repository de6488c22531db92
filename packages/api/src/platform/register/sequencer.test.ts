import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { toHex } from '@jobprod/shared/bytes';
import { leafHash, rootOf } from '@jobprod/shared/merkle';
import { leafHashOf, type RegisterLeaf } from '@jobprod/shared/register-leaf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerNow, startTestRegister } from '../../../test/register.ts';
import { StandingClock } from '../clock.ts';
import { createLog } from '../log.ts';
import { append } from './append.ts';
import { latestHead } from './register-heads.ts';
import { runSequencerOnce, startSequencer } from './sequencer.ts';

type TestRegister = Awaited<ReturnType<typeof startTestRegister>>;

const upTo = (size: number) => Array.from({ length: size }, (_, i) => i);

/** Everything appended is numbered, once, without a gap, and the head signs exactly that. */
const expectWhole = async (register: TestRegister, ids: readonly string[]) => {
  expect(await register.indexes()).toEqual(upTo(ids.length));
  const { rows } = await register.superuser.query<Omit<RegisterLeaf, 'v' | 'at'> & { at: Date }>(
    'select entry.id, register, type, at, commitment from register_entry entry join register_leaf leaf on leaf.entry_id = entry.id order by leaf.index',
  );
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
  const leaves = rows.map(({ at, ...entry }) => leafHashOf({ v: 1, ...entry, at: at.toISOString() }));
  const head = (await latestHead(register.em())) ?? expect.fail('no head');
  expect(head.size).toBe(ids.length);
  expect(toHex(head.root)).toBe(toHex(rootOf(leaves)));
  expect((await register.superuser.query('select * from register_pending')).rows).toEqual([]);
};

const until = async (isTrue: () => Promise<boolean>) => {
  for (let tries = 0; tries < 3_000; tries++) {
    if (await isTrue()) return;
    await sleep(10);
  }
  expect.fail('it did not come to that');
};

describe('the sequencer', () => {
  it('fault H13: 100 writers at once, 10 entries each, while it runs: no gap, no duplicate, all provable', async () => {
    await using register = await startTestRegister({ poolSize: 50 });
    const sequencer = startSequencer(register.orm, register.keyring, new StandingClock(registerNow), createLog('silent'), { everyMs: 5 });
    const writers = upTo(100).map(async (writer) => {
      const ids: string[] = [];
      for (const n of upTo(10)) ids.push(await register.append({ payload: { writer, n } }));
      return ids;
    });
    const ids = (await Promise.all(writers)).flat();
    await until(async () => (await latestHead(register.em()))?.size === 1_000);
    await sequencer.stop();
    await expectWhole(register, ids);
    for (const id of ids) expect(await register.verdictOn(id)).toMatchObject({ code: 'ok', treeSize: 1_000 });
  });

  it('T5: does not skip an entry whose transaction commits after later ones were numbered', async () => {
    await using register = await startTestRegister();
    const commit = Promise.withResolvers<void>();
    const written = Promise.withResolvers<string>();
    const slow = register.em().transactional(async (em) => {
      written.resolve(await append(em, register.factOf({ payload: { speed: 'slow' } })));
      await commit.promise;
    });
    const slowId = await written.promise;
    const quickId = await register.append();
    expect(await runSequencerOnce(register.orm, register.keyring, registerNow)).toBe(1);
    expect(await register.receipt(slowId)).toBeUndefined();
    commit.resolve();
    await slow;
    expect(await runSequencerOnce(register.orm, register.keyring, registerNow)).toBe(1);
    await expectWhole(register, [quickId, slowId]);
    expect(await register.verdictOn(slowId)).toMatchObject({ code: 'ok', leafIndex: 1 });
  });

  it('fault I02: killed in the middle of a batch, leaves nothing half done; the next one goes on without a gap', async () => {
    await using register = await startTestRegister();
    const ids = [await register.append()];
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    for (const _ of upTo(20)) ids.push(await register.append());
    // Held up after leaves and nodes are written, before the head is signed; then its connection dies.
    await register.superuser.query('begin; lock table register_head in exclusive mode');
    const killed = expect(runSequencerOnce(register.orm, register.keyring, registerNow)).rejects.toThrow(/connection/i);
    const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'insert into register_head%'`;
    await until(async () => (await register.em().execute<unknown[]>(waiting)).length === 1);
    await register.em().execute(`select pg_terminate_backend(pid) from (${waiting}) as held`);
    await killed;
    await register.superuser.query('rollback');
    expect(await register.indexes()).toEqual([0]);
    expect(await runSequencerOnce(register.orm, register.keyring, registerNow)).toBe(20);
    await expectWhole(register, ids);
  });

  it('fault I02, T5: a sequencer process killed with SIGKILL, again and again, under writers: every acknowledged entry is there, gap-free', async () => {
    await using register = await startTestRegister({ poolSize: 8 });
    const { url, keyring } = register;
    const program = join(import.meta.dirname, '../../../dist/test/sequencer-child.js');
    const start = () => fork(program, [url, keyring.dir, keyring.origin], { stdio: 'ignore' });
    const size = async () => (await latestHead(register.em()))?.size ?? 0;
    const acknowledged: string[] = [];
    let isOver = false;
    const writers = upTo(4).map(async () => {
      while (!isOver) {
        const written = await register.em().transactional(async (em) => {
          const ids: string[] = [];
          for (let n = 0; n < 1 + (acknowledged.length % 5); n++) ids.push(await append(em, register.factOf()));
          return ids;
        });
        acknowledged.push(...written);
        // Many enough to be always at it, and no more than the audit below is to walk.
        await sleep(15);
      }
    });
    let sequencer = start();
    try {
      for (let kills = 0; kills < 3; kills++) {
        const from = await size();
        await until(async () => (await size()) > from);
        const gone = once(sequencer, 'exit');
        sequencer.kill('SIGKILL');
        expect(await gone).toEqual([null, 'SIGKILL']);
        sequencer = start();
      }
      isOver = true;
      await Promise.all(writers);
      await until(async () => (await size()) === acknowledged.length);
    } finally {
      isOver = true;
      await Promise.allSettled(writers);
      sequencer.kill('SIGKILL');
    }
    expect(acknowledged.length).toBeGreaterThan(20);
    await expectWhole(register, acknowledged);
    expect(await register.audit()).toMatchObject({ entries: acknowledged.length, findings: [] });
  });

  it('fault I04: connections cut at random while many write: acknowledged entries are all there, in one gap-free log', async () => {
    await using register = await startTestRegister({ poolSize: 30 });
    const clock = new StandingClock(registerNow);
    const sequencers = upTo(3).map(() => startSequencer(register.orm, register.keyring, clock, createLog('silent'), { everyMs: 2 }));
    const acknowledged: string[] = [];
    let cuts = 0;
    const cutting = (async () => {
      for (; cuts < 60; cuts++) {
        await register.superuser.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() order by random() limit 1',
        );
        await sleep(15);
      }
    })();
    await Promise.all(
      upTo(20).map(async () => {
        while (cuts < 60)
          await register.append().then(
            (id) => acknowledged.push(id),
            () => undefined,
          );
      }),
    );
    await cutting;
    await until(async () => (await register.superuser.query('select 1 from register_pending')).rowCount === 0);
    await Promise.all(sequencers.map(({ stop }) => stop()));
    expect(acknowledged.length).toBeGreaterThan(50);
    // A commit whose answer was cut off may have happened: such an entry is there although nobody was told.
    const { rows } = await register.superuser.query('select id from register_entry');
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(acknowledged));
    await expectWhole(register, ids);
  });

  it('T5: of two that run at the same time one works, and the other leaves it to it', async () => {
    await using register = await startTestRegister();
    const ids = [];
    for (const _ of upTo(30)) ids.push(await register.append());
    const runs = await Promise.all(upTo(4).map(() => runSequencerOnce(register.orm, register.keyring, registerNow)));
    expect(runs.reduce((sum, numbered) => sum + numbered)).toBe(30);
    await expectWhole(register, ids);
  });

  it('T5: orders the entries of a batch by when they happened', async () => {
    await using register = await startTestRegister();
    const at = (seconds: number) => ({ at: new Date(registerNow.getTime() + seconds * 1000) });
    const [third, first, second] = [await register.append(at(3)), await register.append(at(1)), await register.append(at(2))];
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    const { rows } = await register.superuser.query('select entry_id from register_leaf order by index');
    expect(rows.map(({ entry_id }) => entry_id)).toEqual([first, second, third]);
  });

  it('numbers more than one batch in one run, and whole batches too, each entry with its date to the millisecond', async () => {
    await using register = await startTestRegister();
    const ids: string[] = [];
    for (const many of [1_000, 2_300]) {
      await register.em().transactional(async (em) => {
        for (const n of upTo(many)) ids.push(await append(em, register.factOf({ at: new Date(n * 1_234_567_891), payload: { n } })));
      });
      expect(await runSequencerOnce(register.orm, register.keyring, registerNow)).toBe(many);
      await expectWhole(register, ids);
    }
  });

  it('T5: any interleaving of appends, commits, rollbacks and runs ends in a whole log, and every acknowledged entry is proved in the next head', async () => {
    await using register = await startTestRegister();
    const step = fc.oneof(
      fc.record({
        do: fc.constant('append' as const),
        entries: fc.integer({ min: 1, max: 4 }),
        isCommitted: fc.boolean(),
        opensFirst: fc.boolean(),
      }),
      fc.record({ do: fc.constant('run' as const) }),
    );
    const ids: string[] = [];
    let proved = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const open: Promise<unknown>[] = [];
        const gate = Promise.withResolvers<void>();
        for (const taken of steps) {
          if (taken.do === 'run') {
            await runSequencerOnce(register.orm, register.keyring, registerNow);
            continue;
          }
          const transaction = register.em().transactional(async (em) => {
            const written: string[] = [];
            for (let n = 0; n < taken.entries; n++) written.push(await append(em, register.factOf()));
            if (taken.opensFirst) await gate.promise;
            if (!taken.isCommitted) throw new Error('rolled back');
            ids.push(...written);
          });
          const ended = transaction.catch((error: unknown) => expect(error).toMatchObject({ message: 'rolled back' }));
          if (taken.opensFirst) open.push(ended);
          else await ended;
        }
        gate.resolve();
        await Promise.all(open);
        const acknowledged = ids.length;
        await runSequencerOnce(register.orm, register.keyring, registerNow);
        if (acknowledged === 0) return;
        await expectWhole(register, ids);
        const verdicts = await Promise.all(ids.slice(proved).map((id) => register.verdictOn(id)));
        for (const verdict of verdicts) expect(verdict).toMatchObject({ code: 'ok', treeSize: acknowledged });
        proved = acknowledged;
      }),
      { numRuns: 25 },
    );
    expect(proved).toBeGreaterThan(0);
  });

  it('the leaf is nothing but the entry: no row of the tree depends on who wrote it', () => {
    const leaf = { v: 1, id: 'a', register: 'orders', type: 'ordered', at: registerNow.toISOString(), commitment: 'c' } as const;
    expect(leafHashOf(leaf)).toEqual(
      leafHash(
        new TextEncoder().encode(`{"at":"2026-11-22T10:00:00.000Z","commitment":"c","id":"a","register":"orders","type":"ordered","v":1}`),
      ),
    );
  });
});
