import { isTimeZone } from '@jobprod/shared/zoned-time';
import { notFound } from '../authorization/access-errors.ts';
import type { Acting } from '../authorization/context.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { claimHour } from './claim-hour.ts';
import type { Interview } from './interview.entity.ts';
import { interviewBookedMails } from './interview.mail.ts';
import { registerInterview, sendTo, toldOf } from './tell-interview.ts';

export type HourWished = { startsAt: Date; timeZone: string };

/** Nobody needs more: keeping hours from others is no pastime. */
const perHour = { limit: 40, minutes: 60 };

export const timeZoneOf = (timeZone: string): string => {
  if (!isTimeZone(timeZone)) throw new Refusal('INVALID_INPUT', { detail: 'timeZone' }, ['timeZone']);
  return timeZone;
};

const wishOf = async ({ em, viewer, now }: Acting, { startsAt, timeZone }: HourWished) => {
  if (viewer.kind !== 'candidate') throw notFound();
  const { candidateId } = viewer;
  const wish = { candidateId, startsAt, timeZone: timeZoneOf(timeZone) };
  await throttle(em, `interview ${candidateId}`, perHour, now);
  return wish;
};

/** Keeps an hour while the candidate looks at it once more; nothing is agreed yet, and nothing registered. By itself it is anybody's again after ten minutes. */
export const reserveInterview = async (context: Acting, wished: HourWished): Promise<Interview> =>
  claimHour(context.em, await wishOf(context, wished), context.now, () => Promise.resolve());

/** Books an hour, kept before or not (I1): under the terms in force (T2, T4), one interview at a time, and never one that somebody else has. */
export const bookInterview = async (context: Acting, wished: HourWished): Promise<Interview> => {
  const { em, now, services } = context;
  const wish = await wishOf(context, wished);
  return claimHour(em, wish, now, async (tx, interview) => {
    interview.state = 'BOOKED';
    interview.reservedUntil = null;
    interview.bookedAt = now;
    await tx.flush();
    const told = await toldOf(tx, interview, services.settings);
    const mails = await sendTo(tx, told, interviewBookedMails(told, now), now);
    await registerInterview(tx, interview, {
      register: 'transactions',
      type: 'interview-booked',
      at: now,
      by: { kind: 'candidate', id: wish.candidateId },
      payload: { interviewer: interview.interviewer.id, timeZone: interview.timeZone, mails },
    });
  });
};
