import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { ApprovalQuestion } from './approval-question.entity.ts';

/** How a question is found: by the token of its mail's link, by the secret in the address its answer goes to, or, once found, by itself. */
export type QuestionKey = { link: string } | { reply: string } | { id: string };

const whereOf = (key: QuestionKey) => {
  if ('link' in key) return { linkDigest: digestOf(key.link.slice(0, 200)) };
  return 'reply' in key ? { replyDigest: digestOf(key.reply) } : { id: key.id };
};

/** The question a mail asks, where it stands open; null for any unknown, answered or expired one alike. */
export const findQuestion = (em: Em, key: QuestionKey, now: Date): Promise<ApprovalQuestion | null> =>
  em.findOne(
    ApprovalQuestion,
    { ...whereOf(key), answeredAt: null, expiresAt: { $gt: now } },
    { populate: ['version', 'version.clip', 'version.clip.candidate'] },
  );

/** The same, held for an answer: of answers at once, the first counts. */
export const takeQuestion = async (em: Em, key: QuestionKey, now: Date): Promise<ApprovalQuestion> => {
  const question = await findQuestion(em, key, now);
  if (!question) throw new Refusal('LINK_USED_OR_EXPIRED');
  const taken = await em.nativeUpdate(ApprovalQuestion, { id: question.id, answeredAt: null }, { answeredAt: now });
  if (taken === 0) throw new Refusal('ALREADY_ANSWERED');
  return question;
};
