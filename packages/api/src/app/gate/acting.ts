import { AsyncLocalStorage } from 'node:async_hooks';
import type { EventSubscriber } from '@mikro-orm/core';
import type { Orm } from '../../platform/orm/orm.ts';

/** The attempt of a mutation that runs now: whose turn, since when, and whether it has committed anything. */
export type Attempt = { id: string; claim: string; now: Date; hasActed: boolean };

/** Which attempt the running code belongs to; transactions find it here. */
export const attempts = new AsyncLocalStorage<Attempt>();

/** A savepoint within the transaction of the fact. */
export const isNested = (transaction: unknown): boolean =>
  transaction instanceof Object && 'savepointName' in transaction && Boolean(transaction.savepointName);

const sql = 'update idempotent_answer set acted_at = ? where id = ? and claim = ? returning id';

const marker: EventSubscriber = {
  async beforeTransactionCommit({ em, transaction }) {
    const attempt = attempts.getStore();
    if (!attempt || isNested(transaction)) return;
    const rows: unknown = await em.getConnection().execute(sql, [attempt.now, attempt.id, attempt.claim], 'all', transaction);
    if (!Array.isArray(rows) || rows.length === 0) throw new Error('This attempt was taken for dead, and another one has its turn');
  },
  afterTransactionCommit({ transaction }) {
    const attempt = attempts.getStore();
    if (attempt && !isNested(transaction)) attempt.hasActed = true;
  },
};

/** From now on a mutation's transaction says in itself which attempt it belongs to: the mark is there when, and only when, the fact is. */
export const markActs = (orm: Orm): void => orm.em.getEventManager().registerSubscriber(marker);
