import type { KnownIdentity } from './known-identity.ts';
import { shapesOfName } from './latin-sounds.ts';
import type { NormalText } from './normalise.ts';
import { leavesVowelsOut, lettersOf, shapesOfWord } from './other-alphabets.ts';
import type { RawFinding } from './raw-finding.ts';
import { soundAlike, soundsLikeUnvoweled } from './spoken-shape.ts';

const capitalised = /\p{Lu}\p{Script=Latin}{2,}(?:-\p{Lu}\p{Script=Latin}+)?/gu;
const isOfOtherAlphabet = (name: string) => /[\u0370-\u03ff\u0400-\u052f\u0590-\u06ff]{2}/.test(name);

/** A name known in another alphabet, heard in a capitalised word of ours; without its vowels it is certain from three consonants on. Places are those of the text as given. */
export function* matchRomanised({ source }: NormalText, known: KnownIdentity): Generator<RawFinding> {
  const names = [
    ...known.firstNames.map((name) => ({ name, kind: 'first-name' as const })),
    ...known.lastNames.map((name) => ({ name, kind: 'last-name' as const })),
  ].filter(({ name }) => isOfOtherAlphabet(name));
  if (names.length === 0) return;
  const words = Array.from(source.matchAll(capitalised), ({ 0: word, index: start }) => ({ word, start, shapes: shapesOfName(word) }));
  for (const { name, kind } of names) {
    const letters = lettersOf(name);
    const said = shapesOfWord(letters);
    const alike = leavesVowelsOut(letters) ? soundsLikeUnvoweled : soundAlike;
    for (const { word, start, shapes } of words) {
      const found = said.find((one) => shapes.some((other) => alike(one, other)));
      if (!found) continue;
      const severity = leavesVowelsOut(letters) && found.consonants.length < 3 ? 'warning' : 'block';
      yield { start, end: start + word.length, kind, severity, reason: 'name-transliterated', known: name };
    }
  }
}
