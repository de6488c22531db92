import { parisDay } from '@jobprod/shared/civil-time';
import { later } from '../platform/clock.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { CopyingNote, Reading } from './reading.entity.ts';

/** A day's readings go with the day, and a note a month after staff closed it. */
export const forgetReadings = defineTick({
  name: 'forget-readings',
  everySeconds: 3_600,
  async run({ services: { orm }, now }) {
    const em = orm.em.fork();
    await em.nativeDelete(Reading, { day: { $lt: parisDay(now) } });
    await em.nativeDelete(CopyingNote, { closedAt: { $lt: later(now, { days: -30 }) } });
  },
});
