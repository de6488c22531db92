import { otherUseOf } from './name-words.ts';
import type { RawFinding } from './raw-finding.ts';
import type { TokenisedText } from './tokenise.ts';
import type { WholeName } from './whole-names.ts';

/** A name, or both names together, as it is written from its end. */
export type NamesBackwards = ReadonlyMap<string, WholeName>;

const backwards = (word: string) => Array.from(word).reverse().join('');
/** Shorter, and many a word is another one backwards (« laver », « legal »). */
const unmistakable = 7;

export const namesBackwards = (names: readonly WholeName[]): NamesBackwards => {
  const firsts = names.filter(({ kind }) => kind === 'first-name');
  const lasts = names.filter(({ kind }) => kind === 'last-name');
  const joined = firsts.flatMap((first) =>
    lasts.flatMap((last) => [
      { ...last, key: first.key + last.key },
      { ...last, key: last.key + first.key },
    ]),
  );
  const known = [...names, ...joined].map((name): [string, WholeName] => [backwards(name.key), name]);
  return new Map(known.filter(([key, name]) => key !== name.key && otherUseOf(key) === 'none'));
};

/** « ellimaC », « regrebua ellimac »: a name written from its end. */
export function* matchReversed({ tokens, capital }: TokenisedText, names: NamesBackwards): Generator<RawFinding> {
  const nameAt = (index: number) => names.get(tokens[index]?.text.replace(/\d+$/, '') ?? '');
  for (const [index, { start, end, text }] of tokens.entries()) {
    const name = nameAt(index);
    if (name === undefined) continue;
    const beside = [nameAt(index - 1), nameAt(index + 1)].some((other) => other !== undefined && other.kind !== name.kind);
    const endsInCapital = capital[end - 1] === 1 && capital[start] === 0;
    const certain = text.length >= unmistakable || beside || endsInCapital;
    yield { start, end, kind: name.kind, severity: certain ? 'block' : 'warning', reason: 'name-altered', known: name.known };
  }
}
