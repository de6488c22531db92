import type { Language } from '@jobprod/shared/language';
import { limits } from '@jobprod/shared/limits';
import { findSensitiveTopics } from '@jobprod/shared/sensitive-topics/find-sensitive-topics';
import { textOf } from '../platform/graphql/text.ts';
import { Refusal } from '../platform/refusal.ts';
import { say } from '../platform/words.ts';

/** A question as it may stand in a guide or be noted as asked: on one line, and about the job (I4). What is certainly about something else is refused, with what and why; what only may be, a human has seen while writing. */
export const questionText = (written: string, path: string, language: Language): string => {
  // On one line; the narrow spaces of French stay.
  const text = textOf(written, limits.guideQuestion, [path]).replace(/[\n\t ]+/g, ' ');
  if (text === '') throw new Refusal('INVALID_INPUT', { detail: path }, [path]);
  const certain = findSensitiveTopics(text).find(({ certainty }) => certainty === 'certain');
  if (certain)
    throw new Refusal('SENSITIVE_QUESTION', { excerpt: certain.excerpt, topic: say(language, `sensitive-topics:topic.${certain.topic}`) }, [
      path,
    ]);
  return text;
};
