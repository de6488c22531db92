import { later } from '../platform/clock.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { TermsScan } from './terms-scan.entity.ts';

/** Deletes scans that no document was imported with within a day. */
export const forgetScans = defineTick({
  name: 'forget-scans',
  everySeconds: 600,
  async run({ services, now }) {
    await services.orm.em.fork().nativeDelete(TermsScan, { text: null, sentAt: { $lte: later(now, { days: -1 }) } });
  },
});
