import type { Language } from '@jobprod/shared/language';
import { say } from '../platform/words.ts';
import type { JobBrief } from './job-brief.ts';

/** A job brief in one line of a mail. */
export const briefLine = (language: Language, { role, place, contractKind, pay }: JobBrief): string =>
  say(language, 'mail:jobBrief.line', { role, place, pay, contract: say(language, `mail:jobBrief.${contractKind}`) });

/** What a person wrote, line by line, between the marks of a quotation. */
export const quoted = (language: Language, text: string): string[] => {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  const [open, close] = [say(language, 'mail:common.openQuote'), say(language, 'mail:common.closeQuote')];
  return lines.map((line, index) => `${index === 0 ? open : ''}${line}${index === lines.length - 1 ? close : ''}`);
};
