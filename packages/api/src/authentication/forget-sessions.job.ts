import { later } from '../platform/clock.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { Session } from './session.entity.ts';

/** So long after its end a session is still known: whoever comes back from the same place is no stranger, and is not held off with those. */
const keptDays = 90;

/** Sessions that ended are forgotten, with where from and by which browser (I4, G5). */
export const forgetSessions = defineTick({
  name: 'forget-sessions',
  everySeconds: 3600,
  async run({ services: { orm }, now }) {
    const before = later(now, { days: -keptDays });
    await orm.em.fork().nativeDelete(Session, { $or: [{ expiresAt: { $lte: before } }, { revokedAt: { $lte: before } }] });
  },
});
