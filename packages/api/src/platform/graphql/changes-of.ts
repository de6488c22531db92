import type { Services } from '../services.ts';

type Subscribing<A> = { args: A; context: { services: Services } };

/**
 * How a subscription listens: to what `announce(em, topic, id)` says of one thing. The event carries the id alone; the subscription's method
 * then reads the thing as a query would, with a new unit of work, for whoever the subscriber is by then.
 */
export const changesOf =
  <A>(topic: string, idOfArguments: (arguments_: A) => string) =>
  ({ args, context }: Subscribing<A>): AsyncIterable<string> =>
    context.services.events.subscribe(topic, { id: idOfArguments(args) });
