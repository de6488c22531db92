import { type Cue, toMilliseconds } from './cue.ts';
import { captionMeasure } from './cue-hints.ts';

const lengthOf = (text: string): number => [...text].length;

/** A sentence in lines, each as full as may be. */
const linesOf = (words: readonly string[]): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= captionMeasure.lineCharacters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const inPairs = (lines: readonly string[]): string[] =>
  lines.flatMap((_line, index) => {
    if (index % captionMeasure.lines !== 0) return [];
    return [lines.slice(index, index + captionMeasure.lines).join('\n')];
  });

/** A text typed or pasted as it was said, cut into captions of two lines and laid over the clip, each as long as it takes to say: a first draft, to be timed by ear. */
export const spreadText = (text: string, duration: number): Cue[] => {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/).map((sentence) => sentence.split(/\s+/).filter((word) => word !== ''));
  const texts = sentences.flatMap((words) => inPairs(linesOf(words)));
  const characters = texts.reduce((sum, one) => sum + lengthOf(one), 0);
  let said = 0;
  return texts.map((one) => {
    const start = (duration * said) / characters;
    said += lengthOf(one);
    return { start: toMilliseconds(start), end: toMilliseconds((duration * said) / characters), text: one };
  });
};
