import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { ApprovalQuestion } from './approval-question.entity.ts';

/** The question a mail's link asks, where it stands open; null for any unknown, answered or expired link alike. */
export const findQuestion = (em: Em, token: string, now: Date): Promise<ApprovalQuestion | null> =>
  em.findOne(
    ApprovalQuestion,
    { linkDigest: digestOf(token.slice(0, 200)), answeredAt: null, expiresAt: { $gt: now } },
    { populate: ['version', 'version.clip', 'version.clip.candidate'] },
  );

/** The same, held for an answer: of answers at once, the first counts. */
export const takeQuestion = async (em: Em, token: string, now: Date): Promise<ApprovalQuestion> => {
  const question = await findQuestion(em, token, now);
  if (!question) throw new Refusal('LINK_USED_OR_EXPIRED');
  const taken = await em.nativeUpdate(ApprovalQuestion, { id: question.id, answeredAt: null }, { answeredAt: now });
  if (taken === 0) throw new Refusal('ALREADY_ANSWERED');
  return question;
};
