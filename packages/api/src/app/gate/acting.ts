import { AsyncLocalStorage } from 'node:async_hooks';
import type { EventSubscriber, TransactionEventArgs } from '@mikro-orm/core';
import type { Orm } from '../../platform/orm/orm.ts';

/** The attempt of a mutation that runs now: whose turn, since when, and whether it has committed anything. */
export type Attempt = { id: string; claim: string; now: Date; hasActed: boolean };

/** Which attempt the running code belongs to; transactions find it here. */
export const attempts = new AsyncLocalStorage<Attempt>();

const isNested = ({ transaction }: TransactionEventArgs): boolean => Boolean(transaction?.savepointName);

const marker: EventSubscriber = {
  async beforeTransactionCommit(event) {
    const attempt = attempts.getStore();
    if (!attempt || isNested(event)) return;
    const rows = await event.em
      .getConnection()
      .execute<unknown[]>(
        'update idempotent_answer set acted_at = ? where id = ? and claim = ? returning id',
        [attempt.now, attempt.id, attempt.claim],
        'all',
        event.transaction,
      );
    if (rows.length === 0) throw new Error('This attempt was taken for dead, and another one has its turn');
  },
  async afterTransactionCommit(event) {
    const attempt = attempts.getStore();
    if (attempt && !isNested(event)) attempt.hasActed = true;
  },
};

/** From now on a mutation's transaction says in itself which attempt it belongs to: the mark is there when, and only when, the fact is. */
export const markActs = (orm: Orm): void => orm.em.getEventManager().registerSubscriber(marker);
