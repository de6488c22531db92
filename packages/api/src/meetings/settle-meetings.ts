import { limits } from '@jobprod/shared/limits';
import { endIntroduction } from '../introductions/end-introduction.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { endUpon } from '../introductions/introduction-ends.ts';
import { goneAfter, goneFrom } from '../introductions/introduction-gone.ts';
import { followedStates } from '../introductions/introduction-life.ts';
import type { Side } from '../introductions/side.ts';
import { later } from '../platform/clock.ts';
import { eachApart } from '../platform/jobs/each-apart.ts';
import type { JobRun } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Settings } from '../platform/services.ts';
import { type HeldMeeting, holdMeetingOf } from './hold-meeting.ts';
import type { Meeting } from './meeting.entity.ts';
import { calledOffFile } from './meeting.mail.ts';
import { toldOf } from './meeting-register.ts';
import { settleByWords } from './record-outcome.ts';

const service = { kind: 'service' };

/** Ends what both had agreed to, with its meeting: an hour that is still to come leaves both calendars. */
const release = async (em: Em, introduction: Introduction, meeting: Meeting, settings: Settings, now: Date): Promise<void> => {
  const isAhead = meeting.startsAt != null && meeting.startsAt > now;
  em.assign(meeting, { proposal: null, calendarSequence: meeting.calendarSequence + (isAhead ? 1 : 0) });
  await em.flush();
  const told = await toldOf(em, introduction, meeting, settings);
  const files = isAhead ? { files: (side: Side) => calledOffFile(told, side, now) } : {};
  await endIntroduction(em, introduction, { end: 'RELEASED', by: service, ...files }, now);
};

/** Those of which one side says the other did not come, and which may be due. */
const maybeTold = (em: Em, now: Date, after: string, size: number): Promise<{ id: string }[]> =>
  em.execute(
    `select i.id from introduction i join meeting m on m.introduction_id = i.id
     where i.id > ? and i.state = 'SCHEDULED' and (m.company_said is not null) <> (m.candidate_said is not null)
       and coalesce(m.company_said, m.candidate_said) <> 'HELD' and coalesce(m.company_said_at, m.candidate_said_at) <= ? order by i.id limit ?`,
    [after, later(now, { days: -limits.meetingAnswerDays }), size],
  );

/** Ends what one of the two has gone from, and what one said of the other who did not answer. */
export const settleMeetings = async (run: JobRun): Promise<void> => {
  const { orm, settings } = run.services;
  const { now } = run;
  const held = (id: string, act: (tx: Em, held: HeldMeeting) => Promise<void>): Promise<void> =>
    orm.em.fork().transactional(async (tx) => act(tx, await holdMeetingOf(tx, await tx.findOneOrFail(Introduction, { id }), now)));
  await eachApart(run, {
    after: (id, size) => goneAfter(orm.em.fork(), id, size),
    act: (id) =>
      held(id, async (tx, { introduction, meeting }) => {
        const happening = await goneFrom(tx, introduction);
        if (happening && endUpon(introduction.state, happening)) await release(tx, introduction, meeting, settings, now);
      }),
    failed: 'an introduction that one of the two has gone from could not be ended',
  });
  await eachApart(run, {
    after: (id, size) => maybeTold(orm.em.fork(), now, id, size),
    act: (id) => held(id, (tx, { introduction, meeting }) => settleByWords(tx, introduction, meeting, now)),
    failed: 'what one said of a meeting could not be taken for its outcome',
  });
};

/** A company that is no member any more has no meetings ahead (N1). Called within the transaction that ends the membership. */
export const releaseMeetingsOfCompany = async (em: Em, companyId: string, now: Date, settings: Settings): Promise<void> => {
  const followed = await em.find(Introduction, { company: companyId, state: { $in: [...followedStates] } }, { orderBy: { id: 'asc' } });
  for (const asked of followed) {
    const { introduction, meeting } = await holdMeetingOf(em, asked, now);
    if (endUpon(introduction.state, 'company-gone')) await release(em, introduction, meeting, settings, now);
  }
};
