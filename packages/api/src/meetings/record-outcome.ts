import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { pairsVisibleTo } from '../introductions/pair-visibility.ts';
import type { Side } from '../introductions/side.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { digestOfWords } from '../platform/register/digest-of-words.ts';
import type { Settings } from '../platform/services.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { type HeldMeeting, holdMeetingOf, holdOwnMeeting } from './hold-meeting.ts';
import type { Meeting } from './meeting.entity.ts';
import { meetingClosedMails, meetingMissedMail } from './meeting.mail.ts';
import { hasBegun, type MeetingOutcome, type MeetingSettlement, mayTell, outcomeOf, settlementsAt } from './meeting-facts.ts';
import { registerMeeting, sendTo, toldOf } from './meeting-register.ts';
import { takeStep } from './take-step.ts';

/** Each change of mind is an entry and perhaps a mail to the other. */
const perDay = { limit: 10, minutes: 24 * 60 };

const service = { kind: 'service' };

/** What the words of the two have come to, where they have come to something. */
export const settleByWords = async (em: Em, introduction: Introduction, meeting: Meeting, now: Date): Promise<void> => {
  const outcome = outcomeOf(meeting, now);
  if (!outcome || introduction.state !== 'SCHEDULED') return;
  await takeStep(em, introduction, outcome, now);
  const payload = { companySaid: meeting.companySaid ?? null, candidateSaid: meeting.candidateSaid ?? null };
  await registerMeeting(em, introduction, { type: outcome === 'HELD' ? 'meeting-held' : 'meeting-missed', by: service, at: now, payload });
};

const say = (meeting: Meeting, side: Side, outcome: MeetingOutcome, at: Date): void => {
  if (side === 'CANDIDATE') Object.assign(meeting, { candidateSaid: outcome, candidateSaidAt: at });
  else Object.assign(meeting, { companySaid: outcome, companySaidAt: at });
};

/** Once it has begun, each of the two says whether it was held and who did not come; held is what both say (N7). */
export const recordOutcome = async (context: Context, id: string, outcome: MeetingOutcome): Promise<Introduction> => {
  const { em, viewer, now, services } = context;
  await throttle(em, `meeting-outcome ${id} ${viewer.kind}`, perDay, now);
  return em.transactional(async (tx) => {
    const { introduction, meeting, side, by } = await holdOwnMeeting(tx, id, context);
    if (!mayTell(introduction.state, meeting, now)) throw new Refusal('NOT_POSSIBLE_NOW');
    if ((side === 'CANDIDATE' ? meeting.candidateSaid : meeting.companySaid) === outcome) return introduction;
    say(meeting, side, outcome, now);
    await tx.flush();
    const saysOtherAbsent = outcome === (side === 'CANDIDATE' ? 'COMPANY_ABSENT' : 'CANDIDATE_ABSENT');
    const told = await toldOf(tx, introduction, meeting, services.settings);
    const mails = saysOtherAbsent ? await sendTo(tx, told, [meetingMissedMail(told, side)], now) : [];
    await registerMeeting(tx, introduction, { type: 'meeting-outcome-told', by, at: now, payload: { side, outcome, mails } });
    await settleByWords(tx, introduction, meeting, now);
    return introduction;
  });
};

/** Called off by staff, it is for good as well: both are told, and an hour that is still ahead leaves both calendars. */
const callOff = async (em: Em, { introduction, meeting }: HeldMeeting, settings: Settings, now: Date): Promise<string[]> => {
  const isAhead = meeting.startsAt != null && !hasBegun(meeting, now);
  em.assign(meeting, { proposal: null, calendarSequence: meeting.calendarSequence + (isAhead ? 1 : 0) });
  await em.flush();
  const told = await toldOf(em, introduction, meeting, settings);
  return sendTo(em, told, meetingClosedMails(told, { isAhead }, now), now);
};

/**
 * A person of the staff closes what the two leave open, or contradict each other about, with a reason kept among staff: the two read the entry, which proves it by its digest. That it
 * was held, or missed, nobody can say of an hour that has not come.
 */
export const settleMeeting = async (
  { em, viewer, now, services }: Context,
  id: string,
  { outcome, reason }: { outcome: MeetingSettlement; reason: string },
): Promise<Introduction> => {
  if (viewer.kind !== 'staff') throw notFound();
  const { staffId } = viewer;
  return em.transactional(async (tx) => {
    const asked = await tx.findOne(Introduction, { $and: [{ id }, pairsVisibleTo(viewer)] });
    if (!asked) throw notFound();
    const held = await holdMeetingOf(tx, asked, now);
    const { introduction, meeting } = held;
    if (!settlementsAt(introduction.state, meeting, now).includes(outcome)) throw new Refusal('NOT_POSSIBLE_NOW');
    const startsAt = meeting.startsAt?.toISOString() ?? null;
    tx.assign(meeting, { settlementReason: reason });
    await takeStep(tx, introduction, outcome, now);
    const mails = outcome === 'CANCELLED' ? await callOff(tx, held, services.settings, now) : [];
    await registerMeeting(tx, introduction, {
      type: 'meeting-settled',
      by: { kind: 'staff', id: staffId },
      at: now,
      payload: { outcome, reasonSha256: digestOfWords(reason), startsAt, mails },
    });
    return introduction;
  });
};
