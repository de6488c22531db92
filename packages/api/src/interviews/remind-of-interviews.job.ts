import { later } from '../platform/clock.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Settings } from '../platform/services.ts';
import { lockInterview } from './hold-interview.ts';
import { Interview } from './interview.entity.ts';
import { interviewReminderMails } from './interview.mail.ts';
import { reminderDue, reminderHours } from './interview-facts.ts';
import { registerInterview, sendTo, toldOf } from './tell-interview.ts';

/** One interview's reminder, where one is due: mails, trace and mark commit together, so that it goes once however often the tick runs. */
const remind = (em: Em, id: string, settings: Settings, now: Date): Promise<void> =>
  em.transactional(async (tx) => {
    const interview = await lockInterview(tx, id);
    const hours = interview && reminderDue(interview, now);
    if (!interview || hours === null) return;
    interview.remindedHours = hours;
    await tx.flush();
    const told = await toldOf(tx, interview, settings);
    const mails = await sendTo(tx, told, interviewReminderMails(told, now), now);
    await registerInterview(tx, interview, {
      register: 'communications',
      type: 'interview-reminded',
      at: now,
      by: { kind: 'service' },
      payload: { hours, mails },
    });
  });

export const remindOfInterviews = defineTick({
  name: 'remind-of-interviews',
  everySeconds: 20,
  async run({ services: { orm, settings }, now, signal }) {
    const soon = later(now, { hours: Math.max(...reminderHours) });
    const near = await orm.em
      .fork()
      .find(Interview, { state: 'BOOKED', startsAt: { $gt: now, $lte: soon } }, { orderBy: { startsAt: 'asc' } });
    for (const interview of near) {
      if (signal.aborted) return;
      if (reminderDue(interview, now) !== null) await remind(orm.em.fork(), interview.id, settings, now);
    }
  },
});
