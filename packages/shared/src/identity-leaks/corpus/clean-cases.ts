import { nothingKnown } from '../known-identity.ts';
import { type Case, randomFrom } from './case.ts';
import { firstNames, foldName, lastNames } from './names.ts';

const tokensOf = (text: string) => new Set(foldName(text).split(/[^a-z0-9]+/));

/** Each text against people whose names are not in it, and against people whose name is one of its ordinary words. */
export const cleanCases = (texts: readonly string[], seed = 1978): Case[] => {
  const random = randomFrom(seed);
  const cases: Case[] = [];
  const byWord = new Map<string, { first?: string; last?: string }>();
  for (const first of firstNames) byWord.set(foldName(first), { ...byWord.get(foldName(first)), first });
  for (const last of lastNames) byWord.set(foldName(last), { ...byWord.get(foldName(last)), last });
  for (const text of texts) {
    const tokens = tokensOf(text);
    const absent = (names: readonly string[]) => {
      for (;;) {
        const name = random.pick(names);
        if (
          !foldName(name)
            .split(/[^a-z]/)
            .some((part) => tokens.has(part))
        )
          return name;
      }
    };
    for (let round = 0; round < 3; round++) {
      const known = {
        ...nothingKnown,
        firstNames: [absent(firstNames), absent(firstNames)],
        lastNames: [absent(lastNames), absent(lastNames)],
        emails: ['quelquun.dautre@gmail.com'],
        phones: ['+33611223344'],
        birthDates: ['1984-11-30'],
        addresses: ['3 rue des Acacias, 31000 Toulouse'],
      };
      cases.push({ family: 'clean text', expected: 'clean', text, known, where: 'text' });
    }
    const small = [...new Set(text.match(/(?<![\p{L}\d])\p{Ll}{3,}(?![\p{L}\d])/gu) ?? [])].map(foldName);
    for (const word of small) {
      const names = byWord.get(word);
      if (!names) continue;
      const known = {
        ...nothingKnown,
        firstNames: names.first ? [names.first] : [absent(firstNames)],
        lastNames: names.last ? [names.last] : [absent(lastNames)],
      };
      cases.push({ family: 'clean text holding the name as a word', expected: 'clean', text, known, where: 'text' });
    }
  }
  return cases;
};
