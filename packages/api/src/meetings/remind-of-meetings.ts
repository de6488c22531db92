import { limits } from '@jobprod/shared/limits';
import { Introduction } from '../introductions/introduction.entity.ts';
import { goneFrom } from '../introductions/introduction-gone.ts';
import { later } from '../platform/clock.ts';
import { eachApart } from '../platform/jobs/each-apart.ts';
import type { JobRun } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { holdMeetingOf } from './hold-meeting.ts';
import type { Meeting } from './meeting.entity.ts';
import { meetingReminderMails, type Reminder } from './meeting.mail.ts';
import { awaited } from './meeting-facts.ts';
import { registerMeeting, sendTo, toldOf } from './meeting-register.ts';

/** Which reminder is due now; undefined for none. Each goes once, and none of what is past. */
export const reminderDue = (
  { state, agreedAt }: Pick<Introduction, 'state' | 'agreedAt'>,
  meeting: Meeting,
  on: Date,
): Reminder | undefined => {
  if (state === 'AGREED' || state === 'MEETING_PROPOSED')
    return !meeting.hoursRemindedAt && agreedAt && on >= later(agreedAt, { days: limits.meetingHoursDays }) ? 'hours' : undefined;
  if (state !== 'SCHEDULED' || !meeting.startsAt || !meeting.endsAt) return undefined;
  if (on < meeting.startsAt)
    return !meeting.eveRemindedAt && on >= later(meeting.startsAt, { hours: -limits.meetingEveHours }) ? 'eve' : undefined;
  return !meeting.outcomeAskedAt && on >= later(meeting.endsAt, { hours: limits.meetingToldHours }) ? 'outcome' : undefined;
};

const marks = { hours: 'hoursRemindedAt', eve: 'eveRemindedAt', outcome: 'outcomeAskedAt' } as const satisfies Record<
  Reminder,
  keyof Meeting
>;

/** Those of which a reminder may be due: no fewer than `reminderDue` finds, and few more. */
const maybeDue = (em: Em, now: Date, after: string, size: number): Promise<{ id: string }[]> =>
  em.execute(
    `select i.id from introduction i left join meeting m on m.introduction_id = i.id
     where i.id > ? and ((i.state in ('AGREED', 'MEETING_PROPOSED') and m.hours_reminded_at is null and i.agreed_at <= ?)
       or (i.state = 'SCHEDULED' and m.eve_reminded_at is null and m.starts_at > ? and m.starts_at <= ?)
       or (i.state = 'SCHEDULED' and m.outcome_asked_at is null and m.ends_at <= ?)) order by i.id limit ?`,
    [
      after,
      later(now, { days: -limits.meetingHoursDays }),
      now,
      later(now, { hours: limits.meetingEveHours }),
      later(now, { hours: -limits.meetingToldHours }),
      size,
    ],
  );

/** One reminder: mark, mails and trace commit together, so that it goes once however often the tick runs. */
const remind = ({ services: { orm, settings }, now }: JobRun, id: string): Promise<void> =>
  orm.em.fork().transactional(async (tx) => {
    const { introduction, meeting } = await holdMeetingOf(tx, await tx.findOneOrFail(Introduction, { id }), now);
    const due = reminderDue(introduction, meeting, now);
    if (!due || (await goneFrom(tx, introduction))) return;
    meeting[marks[due]] = now;
    await tx.flush();
    const told = await toldOf(tx, introduction, meeting, settings);
    const sides = due === 'eve' ? (['CANDIDATE', 'COMPANY'] as const) : awaited(introduction.state, meeting, now);
    const mails = await sendTo(tx, told, meetingReminderMails(told, due, sides), now);
    await registerMeeting(tx, introduction, { type: 'meeting-reminded', by: { kind: 'service' }, at: now, payload: { of: due, mails } });
  });

export const remindOfMeetings = (run: JobRun): Promise<void> =>
  eachApart(run, {
    after: (id, size) => maybeDue(run.services.orm.em.fork(), run.now, id, size),
    act: (id) => remind(run, id),
    failed: 'a reminder of a meeting could not be sent',
  });
