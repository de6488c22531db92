import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { endIntroduction } from './end-introduction.ts';
import { holdIntroduction } from './hold-introduction.ts';
import { Introduction } from './introduction.entity.ts';
import { mayDecline, mayWithdraw } from './introduction-life.ts';
import { type QuestionKey, questionOf } from './open-question.ts';
import { introductionsVisibleTo } from './pair-visibility.ts';
import { type Side, sideOf } from './side.ts';

const end = (em: Em, introduction: Introduction, how: 'DECLINED' | 'WITHDRAWN', side: Side, now: Date): Promise<void> => {
  const by =
    side === 'COMPANY' ? { kind: 'recruiter', id: introduction.recruiter.id } : { kind: 'candidate', id: introduction.candidate.id };
  return endIntroduction(em, introduction, { end: how, by, side }, now);
};

type Declining = Pick<Context, 'em' | 'now'>;

const decline = ({ em, now }: Declining, asked: Introduction, side: Side): Promise<Introduction> =>
  em.transactional(async (tx) => {
    const { introduction } = await holdIntroduction(tx, asked, now);
    if (!mayDecline(introduction, side, now)) throw new Refusal('ALREADY_ANSWERED');
    await end(tx, introduction, 'DECLINED', side, now);
    return introduction;
  });

/** No, by a reply to one's own mail or by its link. */
export const declineByMail = async (context: Declining, key: QuestionKey): Promise<{ introduction: Introduction; side: Side }> => {
  const question = await questionOf(context.em, key);
  if (!question) throw new Refusal('LINK_USED_OR_EXPIRED');
  if (question.closedAt) throw new Refusal('ALREADY_ANSWERED');
  return { introduction: await decline(context, question.introduction, question.side), side: question.side };
};

const ownIntroduction = async ({ em, viewer }: Context, id: string): Promise<{ asked: Introduction; side: Side }> => {
  const asked = await em.findOne(Introduction, { $and: [{ id }, introductionsVisibleTo(viewer)] });
  const side = asked && sideOf(asked, viewer);
  if (!asked || !side) throw notFound();
  return { asked, side };
};

/** No, from the page of someone who is signed in. */
export const declineIntroduction = async (context: Context, id: string): Promise<Introduction> => {
  const { asked, side } = await ownIntroduction(context, id);
  return decline(context, asked, side);
};

/** Takes one's own word back, until the other has agreed (N6). */
export const withdrawFromIntroduction = async (context: Context, id: string): Promise<Introduction> => {
  const { em, now } = context;
  const { asked, side } = await ownIntroduction(context, id);
  return em.transactional(async (tx) => {
    const { introduction } = await holdIntroduction(tx, asked, now);
    if (!mayWithdraw(introduction, side, now)) throw new Refusal('NOT_POSSIBLE_NOW');
    await end(tx, introduction, 'WITHDRAWN', side, now);
    return introduction;
  });
};
