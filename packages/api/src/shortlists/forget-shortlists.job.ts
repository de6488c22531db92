import { limits } from '@jobprod/shared/limits';
import { later } from '../platform/clock.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { CompanyNote, ShortlistedProfile } from './shortlist.entity.ts';

/** G5: what recruiters keep and note of people serves the job of the day, and is gone after two years. */
export const forgetShortlists = defineTick({
  name: 'forget-shortlists',
  everySeconds: 3_600,
  async run({ services: { orm }, now }) {
    const before = later(now, { days: -limits.companyNoteDays });
    const em = orm.em.fork();
    await em.nativeDelete(CompanyNote, { writtenAt: { $lte: before } });
    await em.nativeDelete(ShortlistedProfile, { addedAt: { $lte: before } });
  },
});
