import { defineTick } from '../jobs/jobs.ts';
import { Throttle } from './throttle.entity.ts';

/** A count is kept for the length of its window. */
export const forgetAttempts = defineTick({
  name: 'forget-attempts',
  everySeconds: 600,
  async run({ services: { orm }, now }) {
    await orm.em.fork().nativeDelete(Throttle, { endsAt: { $lte: now } });
  },
});
