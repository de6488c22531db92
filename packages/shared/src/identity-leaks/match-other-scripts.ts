import type { KnownIdentity } from './known-identity.ts';
import { shapesOfName } from './latin-sounds.ts';
import type { NormalText } from './normalise.ts';
import { leavesVowelsOut, lettersOf, shapesOfWord } from './other-alphabets.ts';
import type { RawFinding } from './raw-finding.ts';
import { soundAlike, soundsLikeUnvoweled } from './spoken-shape.ts';

const run =
  /[\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u1f00-\u1fff]{2,}(?:[ -][\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u1f00-\u1fff]{2,})?/g;

/** A name written in Cyrillic, Greek, Arabic or Hebrew letters, and any name known only in such letters. Places are those of the text as given. */
export function* matchOtherScripts({ source }: NormalText, known: KnownIdentity): Generator<RawFinding> {
  if (!/[^\p{ASCII}\u00a0-\u024f\u2000-\u20cf]/u.test(source)) return;
  const names = [
    ...known.firstNames.map((name) => ({ name, kind: 'first-name' as const, shapes: shapesOfName(name) })),
    ...known.lastNames.map((name) => ({ name, kind: 'last-name' as const, shapes: shapesOfName(name) })),
  ];
  for (const { name, kind } of names) {
    const raw = name.normalize('NFKC').toLowerCase();
    if (/^[\p{Script=Latin}\P{L}]+$/u.test(raw) || raw.length < 2) continue;
    for (let at = source.toLowerCase().indexOf(raw); at !== -1; at = source.toLowerCase().indexOf(raw, at + 1)) {
      yield { start: at, end: at + raw.length, kind, severity: 'block', reason: 'name', known: name };
    }
  }
  for (const match of source.matchAll(run)) {
    for (const word of match[0].includes(' ') || match[0].includes('-') ? [match[0], ...match[0].split(/[ -]/)] : [match[0]]) {
      const letters = lettersOf(word);
      if (letters.length < 3) continue;
      const heard = shapesOfWord(letters);
      const alike = leavesVowelsOut(letters) ? soundsLikeUnvoweled : soundAlike;
      for (const { name, kind, shapes } of names) {
        if (!heard.some((one) => shapes.some((other) => alike(one, other)))) continue;
        const start = match.index + match[0].indexOf(word);
        yield { start, end: start + word.length, kind, severity: 'block', reason: 'name-transliterated', known: name };
      }
    }
  }
}
