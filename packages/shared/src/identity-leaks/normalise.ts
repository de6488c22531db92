import { codedCharacter } from './coded-character.ts';
import { foldCharacter } from './fold-character.ts';

export const separator = 0;
export const letter = 1;
export const digit = 2;

/**
 * A text as a reader sees it: lower-case, without accents, invisible characters or letters borrowed from other scripts,
 * each character with its place in the text as given.
 */
export interface NormalText {
  source: string;
  text: string;
  from: Int32Array;
  to: Int32Array;
  /** `separator`, `letter` or `digit`. */
  kind: Uint8Array;
  /** 1 where the character was written as a capital. */
  capital: Uint8Array;
  /** 1 where another script's letter stood for ours. */
  disguised: Uint8Array;
}

const emptySlots = (length: number) => ({
  from: new Int32Array(length),
  to: new Int32Array(length),
  kind: new Uint8Array(length),
  capital: new Uint8Array(length),
  disguised: new Uint8Array(length),
});

export const normalise = (source: string): NormalText => {
  // One character may become several (« œ », « ﬃ »); the arrays grow where that happens.
  let slots = emptySlots(source.length + 16);
  let text = '';
  let size = 0;
  for (let at = 0; at < source.length; ) {
    const coded = codedCharacter(source, at);
    const code = coded?.code ?? source.codePointAt(at) ?? 0;
    const next = at + (coded?.length ?? (code > 0xffff ? 2 : 1));
    const folded = foldCharacter(code);
    if (folded.text === '') {
      if (folded.joins && size > 0) slots.to[size - 1] = next;
    } else {
      if (size + folded.text.length > slots.from.length) {
        const wider = emptySlots(slots.from.length * 2 + folded.text.length);
        for (const key of ['from', 'to', 'kind', 'capital', 'disguised'] as const) wider[key].set(slots[key]);
        slots = wider;
      }
      for (const kind of folded.kinds) {
        slots.from[size] = at;
        slots.to[size] = next;
        slots.kind[size] = kind;
        slots.capital[size] = folded.capital ? 1 : 0;
        slots.disguised[size] = folded.disguised ? 1 : 0;
        size++;
      }
      text += folded.text;
    }
    at = next;
  }
  return { source, text, ...slots };
};

/** The folded form of a known item, letters and digits only. */
export const squeezed = (item: string) => {
  const { text, kind } = normalise(item);
  let out = '';
  for (let at = 0; at < text.length; at++) if (kind[at] !== separator) out += text[at];
  return out;
};
