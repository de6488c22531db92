import { later } from '../platform/clock.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { SignInAttempt } from './sign-in-attempt.entity.ts';

/** Codes and links asked for are forgotten a day after they ended, with the address and the name that came with them. */
export const forgetSignIns = defineTick({
  name: 'forget-sign-ins',
  everySeconds: 600,
  async run({ services: { orm }, now }) {
    await orm.em.fork().nativeDelete(SignInAttempt, { expiresAt: { $lte: later(now, { days: -1 }) } });
  },
});
