import { addDays, parisDay } from '@jobprod/shared/civil-time';
import { defineTick } from '../platform/jobs/jobs.ts';
import { ReferringPage } from './referring-page.entity.ts';

/** What was counted a month ago tells nothing any more; a note stands by itself. */
export const forgetVisits = defineTick({
  name: 'forget-visits',
  everySeconds: 3_600,
  async run({ services: { orm }, now }) {
    await orm.em.fork().nativeDelete(ReferringPage, { day: { $lt: addDays(parisDay(now), -30) } });
  },
});
