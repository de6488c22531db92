import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { Context } from '../../authorization/context.ts';

const over = { done: true, value: undefined } as const;

const isRefused = ({ data }: ExecutionResult): boolean => data == null || Object.values(data).every((value) => value === null);

/** What to listen with, and how to come by a context of its own for each event; none where whoever subscribed is there no more. */
export type Subscribing = ExecutionArgs & { requestId: string; fresh: () => Promise<Context | undefined> };

export const isSubscribing = (subscription: ExecutionArgs): subscription is Subscribing => 'fresh' in subscription;

/**
 * A subscription: at each event the operation runs again, in a context of its own, so that nobody is told by yesterday's rights what changed today. It ends
 * with the first answer that holds nothing.
 */
export const live = async ({ fresh, ...subscription }: Subscribing): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> => {
  const source = await createSourceEventStream(subscription);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  let ended = false;
  const leave = async () => {
    ended = true;
    await events.return?.();
    return over;
  };
  const stream: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      const event = ended ? over : await events.next();
      const contextValue = event.done ? undefined : await fresh();
      if (!contextValue) return leave();
      const result = await execute({ ...subscription, rootValue: event.value, contextValue });
      if (isRefused(result)) await leave();
      return { done: false, value: result };
    },
    return: leave,
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
};
