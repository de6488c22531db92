import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { holdIntroduction } from '../introductions/hold-introduction.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { goneFrom } from '../introductions/introduction-gone.ts';
import { isIntroduced } from '../introductions/introduction-life.ts';
import { introductionsVisibleTo } from '../introductions/pair-visibility.ts';
import { type Side, sideOf } from '../introductions/side.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import type { RegisterReference } from '../platform/register/append.ts';
import { Meeting } from './meeting.entity.ts';

export type HeldMeeting = { introduction: Introduction; meeting: Meeting };

/** The introduction first, then its meeting, which begins to exist when it is first spoken of. */
export const holdMeetingOf = async (em: Em, asked: Introduction, now: Date): Promise<HeldMeeting> => {
  const { introduction } = await holdIntroduction(em, asked, now);
  const known = await em.findOne(Meeting, { introduction: introduction.id }, { refresh: true });
  if (known) return { introduction, meeting: known };
  const meeting = em.create(Meeting, { id: newId(), introduction, calendarSequence: 0 });
  await em.persist(meeting).flush();
  return { introduction, meeting };
};

/** Both have agreed, and both are still there. */
const areBothThere = async (em: Em, introduction: Introduction): Promise<boolean> =>
  isIntroduced(introduction.state) && !(await goneFrom(em, introduction));

/** One of the viewer's own, held until the transaction ends, where it may go on. Hidden and absent alike are not found. */
export const holdOwnMeeting = async (
  em: Em,
  id: string,
  { viewer, now }: Pick<Context, 'viewer' | 'now'>,
  may = areBothThere,
): Promise<HeldMeeting & { side: Side; by: RegisterReference }> => {
  const asked = await em.findOne(Introduction, { $and: [{ id }, introductionsVisibleTo(viewer)] });
  const side = asked && sideOf(asked, viewer);
  if (!asked || !side) throw notFound();
  const held = await holdMeetingOf(em, asked, now);
  if (!(await may(em, held.introduction))) throw new Refusal('NOT_POSSIBLE_NOW');
  const by =
    viewer.kind === 'recruiter' ? { kind: 'recruiter', id: viewer.recruiterId } : { kind: 'candidate', id: held.introduction.candidate.id };
  return { ...held, side, by };
};
