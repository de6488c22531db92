import { limits } from '@jobprod/shared/limits';
import type { Context } from '../authorization/context.ts';
import type { Introduction } from '../introductions/introduction.entity.ts';
import { later } from '../platform/clock.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { holdOwnMeeting } from './hold-meeting.ts';
import { meetingProposedMail, meetingScheduledMails } from './meeting.mail.ts';
import { type MeetingForm, type MeetingProposal, mayAccept, mayChange } from './meeting-facts.ts';
import { registerMeeting, sendTo, toldOf } from './meeting-register.ts';
import { takeStep } from './take-step.ts';

const perDay = { limit: 10, minutes: 24 * 60 };

export type Proposing = { hours: readonly Date[]; minutes: number; form: MeetingForm; place: string | null };

const hoursOf = (hours: readonly Date[], now: Date): string[] => {
  const wanted = [...new Set(hours.map((hour) => hour.getTime()))].sort((a, b) => a - b);
  const until = later(now, { days: limits.meetingHorizonDays }).getTime();
  const isWrong =
    wanted.length === 0 || wanted.length > limits.meetingHours || wanted.some((hour) => !(hour > now.getTime() && hour < until));
  if (isWrong) throw new Refusal('INVALID_INPUT', { detail: 'hours' }, ['hours']);
  return wanted.map((hour) => new Date(hour).toISOString());
};

/** Proposes hours, or others instead: a fixed hour stands until the other side accepts one of them (N7). */
export const proposeMeeting = async (context: Context, id: string, { hours, minutes, form, place }: Proposing): Promise<Introduction> => {
  const { em, viewer, now, services } = context;
  const wanted = hoursOf(hours, now);
  if (minutes < limits.meetingMinutes.from || minutes > limits.meetingMinutes.to)
    throw new Refusal('INVALID_INPUT', { detail: 'minutes' }, ['minutes']);
  await throttle(em, `meeting-proposals ${id} ${viewer.kind}`, perDay, now);
  return em.transactional(async (tx) => {
    const { introduction, meeting, side, by } = await holdOwnMeeting(tx, id, context);
    if (!mayChange(introduction.state, meeting, now)) throw new Refusal('NOT_POSSIBLE_NOW');
    const proposal: MeetingProposal = { by: side, at: now.toISOString(), hours: wanted, minutes, form, place };
    if (introduction.state !== 'SCHEDULED') await takeStep(tx, introduction, 'MEETING_PROPOSED', now);
    meeting.proposal = proposal;
    await tx.flush();
    const told = await toldOf(tx, introduction, meeting, services.settings);
    const mails = await sendTo(tx, told, [meetingProposedMail(told, proposal)], now);
    await registerMeeting(tx, introduction, {
      type: 'meeting-proposed',
      by,
      at: now,
      payload: { hours: wanted, minutes, form, replaces: meeting.startsAt?.toISOString() ?? null, mails },
    });
    return introduction;
  });
};

/** Fixes one of the hours the other side proposed, once: calendars of both are told (N7). */
export const acceptMeeting = async (context: Context, id: string, startsAt: Date): Promise<Introduction> => {
  const { em, now, services } = context;
  return em.transactional(async (tx) => {
    const { introduction, meeting, side, by } = await holdOwnMeeting(tx, id, context);
    const { proposal } = meeting;
    if (!proposal || !mayAccept(proposal, side, now) || !mayChange(introduction.state, meeting, now)) throw new Refusal('NOT_POSSIBLE_NOW');
    if (startsAt <= now || !proposal.hours.includes(startsAt.toISOString()))
      throw new Refusal('INVALID_INPUT', { detail: 'startsAt' }, ['startsAt']);
    const before = meeting.startsAt?.toISOString() ?? null;
    await takeStep(tx, introduction, 'SCHEDULED', now);
    tx.assign(meeting, {
      proposal: null,
      startsAt,
      endsAt: later(startsAt, { minutes: proposal.minutes }),
      form: proposal.form,
      place: proposal.place,
      calendarSequence: before === null ? 0 : meeting.calendarSequence + 1,
      // Told of it this late, nobody needs to be reminded.
      eveRemindedAt: startsAt <= later(now, { hours: limits.meetingEveHours }) ? now : null,
      outcomeAskedAt: null,
    });
    await tx.flush();
    const told = await toldOf(tx, introduction, meeting, services.settings);
    const mails = await sendTo(tx, told, meetingScheduledMails(told, now), now);
    await registerMeeting(tx, introduction, {
      type: 'meeting-scheduled',
      by,
      at: now,
      payload: { startsAt: startsAt.toISOString(), minutes: proposal.minutes, form: proposal.form, before, mails },
    });
    return introduction;
  });
};
