import { defineTick } from '../platform/jobs/jobs.ts';
import type { Services } from '../platform/services.ts';
import { remindOfMeetings } from './remind-of-meetings.ts';
import { settleMeetings } from './settle-meetings.ts';

export const settleMeetingsTick = defineTick<Services>({
  name: 'settle-meetings',
  everySeconds: 10,
  async run(run) {
    await settleMeetings(run);
    await remindOfMeetings(run);
  },
});
