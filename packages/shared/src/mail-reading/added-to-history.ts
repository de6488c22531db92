import { plain } from './plain-words.ts';
import { isProgramsLine } from './program-lines.ts';

/** Longer than any mail of ours with its headers: whatever is typed there is not looked for, it is taken to be there. */
const mostWords = 4_000;

/** What servers of companies put above a message, and nothing else: that it came from outside, and to mind its links. */
const bannerForms: readonly RegExp[] = [
  /^(?:external|externe|mail externe|external e-?mail|caution|attention|warning|avertissement|prudence)$/,
  /^(?:attention )?(?:ce|cet|this) (?:message|mail|e-?mail|courriel) (?:provient|vient|emane|originated|originates|came|comes|was sent) (?:from |de |d')?.{0,40}(?:exterieur|outside|externe|external)\b.{0,80}$/,
  /^(?:ne cliquez (?:pas|sur aucun)|n'ouvrez (?:pas|aucun)|do not (?:click|open)|don't (?:click|open)|prudence avec|soyez prudent|be careful).{0,120}(?:liens?|links?|pieces?|attachments?|expediteur|sender)\b.{0,80}$/,
];
const isBanner = (line: string): boolean => {
  const said = line
    .split(/[.!:;[\]()*]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return said.length > 0 && said.every((part) => bannerForms.some((form) => form.test(part)));
};

const wordsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[\s>|]+/, '').trim())
    .filter((line) => !isProgramsLine(line))
    .map((line) => plain(line).replace(/<[^<>]*>|\[(?:cid|image)[^\]]{0,300}\]|(?:https?:\/\/|mailto:|www\.)\S+/g, ' '))
    .filter((line) => !isBanner(line))
    .flatMap((line) => line.match(/[\p{L}\p{N}]+/gu) ?? []);

/** How many words of `shown` stand in `sent`, in their order. */
const inOrder = (shown: readonly string[], sent: readonly string[]): number => {
  let row = new Uint16Array(sent.length + 1);
  for (const word of shown) {
    const next = new Uint16Array(sent.length + 1);
    for (let at = 1; at <= sent.length; at += 1)
      next[at] = sent[at - 1] === word ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return row[sent.length] ?? 0;
};

/**
 * Whether history shows more than the message of ours that it is of: remarks typed into it, which take back or narrow what was answered above. It may show less of that
 * message, wrapped otherwise, its links written out or not.
 */
export const isAddedTo = (history: string, sent: string): boolean => {
  const shown = wordsOf(history);
  const ours = wordsOf(sent);
  if (shown.length > mostWords || ours.length > mostWords) return shown.length > 0;
  return inOrder(shown, ours) < shown.length;
};
