import { linesWithoutCase } from './context.ts';
import { followersIn, joinedNames } from './joined-names.ts';
import { isNameForm, type NameReading } from './name-reading.ts';
import type { NameSearch } from './name-search.ts';
import { separator } from './normalise.ts';
import type { RawFinding } from './raw-finding.ts';
import type { TokenisedText } from './tokenise.ts';
import { canOpenName, mayBegin, walkFrom } from './tolerant-walk.ts';
import { weighLiteral } from './weigh-literal.ts';
import { weighName } from './weigh-name.ts';

/** First names, surnames, diminutives, and every other known item that is written in letters. `glued`: a file name, where words run together. */
export const matchNames = (input: TokenisedText, search: NameSearch, glued: boolean): RawFinding[] => {
  const { text, kind, edge } = input;
  const found: RawFinding[] = [];
  const readings: NameReading[] = [];
  const followersAt = followersIn(input, search);
  for (let at = 0; at < text.length; at++) {
    if (!canOpenName(input, at) || !mayBegin(input, search.trie, at)) continue;
    const opens = edge[at] === 1 || kind[at] === separator;
    walkFrom(input, search.trie, at, (reading) => {
      const whole = opens && (edge[reading.end] === 1 || kind[reading.end - 1] === separator);
      for (const form of reading.forms) {
        if (!isNameForm(form)) found.push(...(whole ? weighLiteral(input, form, reading) : []));
        else if (whole) readings.push({ ...reading, form, whole });
        else if (glued && form.key.length >= 5 && form.how !== 'coined' && reading.gaps.length === 0)
          readings.push({ ...reading, form, whole });
      }
      found.push(...joinedNames(input, search, reading, followersAt));
    });
  }
  readings.sort((a, b) => a.start - b.start);
  const caseless = linesWithoutCase(input);
  for (const reading of readings) {
    const finding = weighName(input, reading, { readings, search, caseless, glued });
    if (finding) found.push(finding);
  }
  return found;
};
