import { plain } from './plain-words.ts';

const wordsOf = (text: string): string => (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const countOf = (words: string): number => (words === '' ? 0 : words.split(' ').length);

/** So many words in a row are nobody's chance: the line is of the message answered to. */
const surelyOurs = 6;
/** Among such lines so many are enough, and a whole line however short. */
const fewest = 3;
/** How far above it the lines are that a mail program put between. */
const mostHeaders = 12;

const header = /^[>*_|\s]*\p{L}[\p{L} .-]{0,24}\s?:[*_]?\s*\S/u;
const rule = /^[\s_*=-]{5,}$/;

/**
 * Without what is ours in it: a mail program that marks the message answered to in no way we know leaves it below an answer, with its greeting, its links and the address made for one
 * reader. From its first line that is surely ours on, what that message says is left out, and with it the headers above; what was written between stays.
 */
export const withoutOurs = (lines: readonly string[], sent: readonly string[]): readonly string[] => {
  const ours = sent.map((text) => ` ${wordsOf(text)} `);
  const whole = new Set(sent.flatMap((text) => text.split('\n').map(wordsOf)).filter((words) => words !== ''));
  const isOurs = (line: string, least: number): boolean => {
    const words = wordsOf(line);
    return (least === fewest && whole.has(words)) || (countOf(words) >= least && ours.some((text) => text.includes(` ${words} `)));
  };
  const sure = lines.findIndex((line) => isOurs(line, surelyOurs));
  if (sure === -1) return lines;
  const isMark = (line: string): boolean => header.test(line) || rule.test(line) || (line.includes('@') && line.trimEnd().endsWith(':'));
  /** The first of the lines above `at` that are all of this kind, empty ones aside. */
  const above = (at: number, isOf: (line: string) => boolean): number => {
    let first = at;
    for (let top = at - 1; top >= 0 && at - top <= mostHeaders; top -= 1) {
      const line = lines[top] ?? '';
      if (isOf(line)) first = top;
      else if (line.trim() !== '') break;
    }
    return first;
  };
  const ownFrom = above(sure, (line) => isOurs(line, fewest));
  const marksFrom = above(ownFrom, isMark);
  const marks = lines.slice(marksFrom, ownFrom);
  // One line with a colon may be theirs: headers come by the pair, or name a mailbox.
  const isHead = marks.filter((line) => header.test(line)).length >= 2 || marks.some((line) => line.includes('@'));
  const start = isHead ? marksFrom : ownFrom;
  return lines.filter((line, at) => at < start || !(at < ownFrom || line.trim() === '' || isOurs(line, fewest)));
};
