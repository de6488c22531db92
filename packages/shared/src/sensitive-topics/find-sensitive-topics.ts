import { cleanPhrases, personalAnchors, tradeSigns } from './clean-phrases.ts';
import type { SensitiveFinding, SensitiveTopic } from './finding.ts';
import { phrases } from './lexicon.ts';
import { numbersIn } from './match-numbers.ts';
import { type Match, matchesIn, phrasebookOf, phraseOf } from './phrase.ts';
import { type Word, wordsOf } from './words-of-text.ts';

type Meaning = { topic: SensitiveTopic; certainty: SensitiveFinding['certainty'] };

const sensitive = phrasebookOf(
  Object.entries(phrases).flatMap(([topic, { certain, possible }]) => [
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table are topics; Object.entries forgets it
    ...certain.map((phrase) => phraseOf<Meaning>(phrase, { topic: topic as SensitiveTopic, certainty: 'certain' })),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- likewise
    ...possible.map((phrase) => phraseOf<Meaning>(phrase, { topic: topic as SensitiveTopic, certainty: 'possible' })),
  ]),
);
const clean = phrasebookOf(cleanPhrases.map((phrase) => phraseOf(phrase, true)));
const trade = phrasebookOf(tradeSigns.map((phrase) => phraseOf(phrase, true)));
const personal = phrasebookOf(personalAnchors.map((phrase) => phraseOf(phrase, true)));

const near = { before: 7, after: 6 };
const anchorWithin = 3;

const standsNear = (
  words: readonly Word[],
  { first, last }: Match<unknown>,
  signs: readonly Match<unknown>[],
  { before, after }: { before: number; after: number },
): boolean =>
  signs.some(
    (sign) =>
      words[sign.first]?.sentence === words[first]?.sentence &&
      ((sign.last < first && sign.last >= first - before) || (sign.first > last && sign.first <= last + after)),
  );

/** What remains where several phrases say one thing: the certain over the possible, then the longer. */
const settled = (found: readonly SensitiveFinding[]): SensitiveFinding[] => {
  const best = found.toSorted(
    (one, other) =>
      Number(other.certainty === 'certain') - Number(one.certainty === 'certain') ||
      other.end - other.start - (one.end - one.start) ||
      one.start - other.start,
  );
  const kept: SensitiveFinding[] = [];
  for (const finding of best) if (!kept.some(({ start, end }) => finding.start < end && start < finding.end)) kept.push(finding);
  return kept.toSorted((one, other) => one.start - other.start);
};

/**
 * What in a note or a question touches what no recruiter may collect (I4), in French and in English, both at once, since notes mix them. A word that trades use as well (« cancer », « syndicat »)
 * is left alone where the sentence speaks of work, unless it says whose it is. Pure rules: nothing leaves the page.
 */
export const findSensitiveTopics = (text: string): SensitiveFinding[] => {
  const words = wordsOf(text);
  const matches = matchesIn(words, sensitive);
  if (matches.length === 0) return settled(numbersIn(text));
  const cleared = matchesIn(words, clean);
  const ofTrade = matchesIn(words, trade);
  const ofPerson = matchesIn(words, personal);
  const found = matches.flatMap((match): SensitiveFinding[] => {
    const { first, last, means } = match;
    if (cleared.some((one) => one.first <= first && last <= one.last)) return [];
    if (
      means.certainty === 'possible' &&
      standsNear(words, match, ofTrade, near) &&
      !standsNear(words, match, ofPerson, { before: anchorWithin, after: 0 })
    )
      return [];
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    return [{ start, end, excerpt: text.slice(start, end), ...means }];
  });
  return settled([...numbersIn(text), ...found]);
};
