import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Introduction } from './introduction.entity.ts';
import { endDue, groundOf } from './introduction-ground.ts';
import { isRunning, stateAt } from './introduction-life.ts';
import { IntroductionQuestion } from './introduction-question.entity.ts';

export const questionOf = (em: Em, token: string): Promise<IntroductionQuestion | null> =>
  em.findOne(IntroductionQuestion, { tokenDigest: digestOf(token) }, { populate: ['introduction'], refresh: true });

const isOpen = async (em: Em, introduction: Introduction, now: Date): Promise<boolean> =>
  isRunning(stateAt(introduction, now)) && endDue(introduction, await groundOf(em, introduction, now), now) === undefined;

/** The question a link stands for, while it can be answered; null for unknown, answered and ended alike. Reading it decides nothing (N6). */
export const openQuestion = async (em: Em, token: string, now: Date): Promise<IntroductionQuestion | null> => {
  const question = await questionOf(em, token);
  return question && !question.closedAt && (await isOpen(em, question.introduction, now)) ? question : null;
};
