import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute, getOperationAST, Kind } from 'graphql';
import type { Context } from '../../authorization/context.ts';

const over = { done: true, value: undefined } as const;

const isRefused = ({ data }: ExecutionResult): boolean => data == null || Object.values(data).every((value) => value === null);

/** What to listen with, and how to come by a context of its own for each event; none where whoever subscribed is there no more. */
export type Subscribing = ExecutionArgs & { requestId: string; fresh: () => Promise<Context | undefined> };

export const isSubscribing = (subscription: ExecutionArgs): subscription is Subscribing => 'fresh' in subscription;

type Asked = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName'>;

const isMarked = ({ schema, document, operationName }: Asked, mark: 'tellsWhatIsSeen' | 'isOpenToVisitors'): boolean => {
  const [field] = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  const name = field?.kind === Kind.FIELD ? field.name.value : '';
  return schema.getSubscriptionType()?.getFields()[name]?.extensions[mark] === true;
};

/** A field marked `tellsWhatIsSeen` begins with how things stand, and then tells of changes that its subscriber sees, and of no others (D2). */
const isOfWhatIsSeen = (asked: Asked): boolean => isMarked(asked, 'tellsWhatIsSeen');

/** What whoever is nobody here may listen to; its own rule is asked all the same. */
export const isOpenToVisitors = (asked: Asked): boolean => isMarked(asked, 'isOpenToVisitors');

/** What an answer says, whenever it was made: addresses of media are new each time. */
const saidBy = (result: ExecutionResult): string => JSON.stringify(result).replaceAll(/\/media\/[\w.-]+\//g, '/media/');

/**
 * A subscription: at each event the operation runs again, in a context of its own, so that nobody is told by yesterday's rights what changed today. It ends
 * with the first answer that holds nothing.
 */
export const live = async ({ fresh, ...subscription }: Subscribing): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> => {
  const source = await createSourceEventStream(subscription);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  const isQuiet = isOfWhatIsSeen(subscription);
  let ended = false;
  let lastSaid: string | undefined;
  const leave = async () => {
    ended = true;
    await events.return?.();
    return over;
  };
  const nextEvent = async (): Promise<IteratorResult<unknown>> => {
    if (ended) return over;
    return isQuiet && lastSaid === undefined ? { done: false, value: undefined } : events.next();
  };
  const stream: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      for (;;) {
        const event = await nextEvent();
        const contextValue = event.done ? undefined : await fresh();
        if (!contextValue) return leave();
        const result = await execute({ ...subscription, rootValue: event.value, contextValue });
        if (isRefused(result)) await leave();
        const said = isQuiet ? saidBy(result) : undefined;
        if (said !== undefined && said === lastSaid) continue;
        lastSaid = said;
        return { done: false, value: result };
      }
    },
    return: leave,
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
};
