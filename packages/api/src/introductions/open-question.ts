import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Introduction } from './introduction.entity.ts';
import { endDue, groundOf } from './introduction-ground.ts';
import { isRunning, stateAt } from './introduction-life.ts';
import { IntroductionQuestion } from './introduction-question.entity.ts';

/** How a question is found: by the token of its mail's link, by the secret in the address its answer goes to, or, once found, by itself. */
export type QuestionKey = { link: string } | { reply: string } | { id: string };

const whereOf = (key: QuestionKey) => {
  if ('link' in key) return { tokenDigest: digestOf(key.link) };
  return 'reply' in key ? { replyDigest: digestOf(key.reply) } : { id: key.id };
};

export const questionOf = (em: Em, key: QuestionKey): Promise<IntroductionQuestion | null> =>
  em.findOne(IntroductionQuestion, whereOf(key), { populate: ['introduction'], refresh: true });

const isOpen = async (em: Em, introduction: Introduction, now: Date): Promise<boolean> =>
  isRunning(stateAt(introduction, now)) && endDue(introduction, await groundOf(em, introduction, now), now) === undefined;

/** The question a mail asks, while it can be answered; null for unknown, answered and ended alike. Reading it decides nothing (N6). */
export const openQuestion = async (em: Em, key: QuestionKey, now: Date): Promise<IntroductionQuestion | null> => {
  const question = await questionOf(em, key);
  return question && !question.closedAt && (await isOpen(em, question.introduction, now)) ? question : null;
};
