import { isGreeting, signOff } from './answer-words.ts';
import { plain } from './plain-words.ts';
import { namesIn } from './signature-lines.ts';

/** Longer, it says something else. */
const longest = 500;
const politeness = /^(?:merci(?: beaucoup)?|svp|s'il vous plait|please|thanks|thank you)$/;

/** Whether a text, greetings, thanks and who signs aside, is of this one form and nothing else. `form`: as `plain` writes it, from its start to its end. */
export const isSaidWithNothingElse = (text: string, form: RegExp, names: readonly string[]): boolean => {
  if (text.length > longest) return false;
  const isName = namesIn(names);
  const clauses = plain(text)
    .split(/[\n.,;!]+/)
    .map((clause) =>
      clause
        .replace(/["«»“”]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((clause) => clause !== '');
  const said = clauses.filter((clause) => !(isGreeting(clause) || signOff.test(clause) || politeness.test(clause) || isName(clause)));
  return said.length === 1 && said.every((clause) => form.test(clause));
};
