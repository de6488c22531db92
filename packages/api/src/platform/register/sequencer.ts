import { setTimeout as sleep } from 'node:timers/promises';
import type { Node } from '@jobprod/shared/merkle';
import { leafHashOf, type Register } from '@jobprod/shared/register-leaf';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Em, Orm } from '../orm/orm.ts';
import { latestHead, registerLock, signHead } from './register-heads.ts';
import { currentSigner, type RegisterKeyring } from './register-keys.ts';
import { type NumberedLeaf, openTree, writeTree } from './register-tree.ts';

type TakenRow = { id: string; register: Register; type: string; at_ms: number; commitment: string; parties: string[] };

/** Entries numbered under one head at most: small enough that hashing them holds nothing else up. */
const batchSize = 1_000;

/**
 * Numbers committed entries, adds them to the tree and signs a head over it, in one transaction: a sequencer killed anywhere leaves
 * nothing half done. Undefined when another one is at it. Entries of transactions still open are not seen, and not missed either.
 */
const numberBatch = (em: Em, keyring: RegisterKeyring, now: Date): Promise<number | undefined> =>
  em.transactional(async (em) => {
    const [lock] = await em.execute<{ isHeld: boolean }[]>('select pg_try_advisory_xact_lock(?) as "isHeld"', [registerLock]);
    if (!lock?.isHeld) return undefined;
    const taken = await em.execute<TakenRow[]>('select * from register_take(?)', [batchSize]);
    if (taken.length === 0) return 0;
    const signer = await currentSigner(em, keyring, now);
    const last = await latestHead(em);
    const tree = await openTree(em, last);
    const leaves: NumberedLeaf[] = [];
    const nodes: (Node & { hash: Uint8Array })[] = [];
    for (const { id, register, type, at_ms, commitment } of taken) {
      const hash = leafHashOf({ v: 1, id, register, type, at: new Date(at_ms).toISOString(), commitment });
      leaves.push({ index: tree.size, entryId: id, hash });
      nodes.push(...tree.append(hash));
    }
    await writeTree(em, leaves, nodes);
    await writeParties(em, taken, last?.size ?? 0);
    await signHead(em, last, tree, { signer, now });
    return taken.length;
  });

const writeParties = (em: Em, taken: readonly TakenRow[], from: number) => {
  const pairs = taken.flatMap(({ parties }, i) => [...new Set(parties)].map((subject) => ({ subject, index: from + i })));
  return em.execute('insert into register_party (subject_id, index) select * from unnest(?::uuid[], ?::bigint[])', [
    `{${pairs.map(({ subject }) => subject).join(',')}}`,
    `{${pairs.map(({ index }) => index).join(',')}}`,
  ]);
};

/** Numbers all that is committed and unnumbered now; returns how many entries that were. */
export const runSequencerOnce = async (orm: Orm, keyring: RegisterKeyring, now: Date): Promise<number> => {
  const em = orm.em.fork();
  // By the index: what was taken since the last vacuum is still in the heap, and a scan would wade through it.
  const [first] = await em.execute<unknown[]>('select entry_id from register_pending order by entry_id limit 1');
  if (!first) return 0;
  for (let total = 0; ; ) {
    const numbered = (await numberBatch(em, keyring, now)) ?? 0;
    total += numbered;
    // What was committed meanwhile is the next run's: under a steady load, a head for every few entries would cost more than the entries.
    if (numbered < batchSize) return total;
  }
};

export type Sequencer = { stop(): Promise<void> };

/**
 * Looks five times a second, in every process of the service; the lock lets one work at a time. Not woken by NOTIFY: in PostgreSQL every
 * transaction that notifies commits alone, which halved appends under 16 writers, and a fifth of a second is within what is promised.
 */
export const startSequencer = (
  orm: Orm,
  keyring: RegisterKeyring,
  clock: Clock,
  log: Log,
  { everyMs = 200, signal }: { everyMs?: number; signal?: AbortSignal } = {},
): Sequencer => {
  const aborter = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, aborter.signal]) : aborter.signal;
  const loop = async (): Promise<void> => {
    let pause = everyMs;
    while (!stopped.aborted) {
      try {
        await runSequencerOnce(orm, keyring, clock.now());
        pause = everyMs;
      } catch (error) {
        pause = Math.min(pause * 2, 10_000);
        log.error({ err: error, retryInMs: pause }, 'the register could not be extended');
      }
      await sleep(pause, undefined, { signal: stopped }).catch(() => undefined);
    }
  };
  const done = loop();
  return {
    stop: () => {
      aborter.abort();
      return done;
    },
  };
};
