import { letter, type NormalText, separator } from './normalise.ts';

export interface Token {
  start: number;
  end: number;
  text: string;
  /** `title` begins with a capital, `upper` has at least two and nothing else. */
  shape: 'lower' | 'title' | 'upper' | 'mixed';
  /** A capital proves nothing here: it begins a sentence, a line or a quotation. */
  opensSentence: boolean;
}

export interface TokenisedText extends NormalText {
  tokens: readonly Token[];
  /** For each character, the index of its token, or −1. */
  tokenAt: Int32Array;
  /** 1 where a word begins or ends: at a separator, between letters and digits, at a capital inside (`JeanDupont`). */
  edge: Uint8Array;
}

const opensAfter = /(?:^|[.!?:;…\n•·*|([–]|(?:^|\s)-)\s*["'(]*$/;

const shapeOf = (text: NormalText, start: number, end: number): Token['shape'] => {
  let capitals = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    if (text.kind[at] !== letter) continue;
    letters++;
    capitals += text.capital[at] ?? 0;
  }
  if (capitals === 0) return 'lower';
  if (capitals === letters && letters > 1) return 'upper';
  return capitals === 1 && text.capital[start] === 1 ? 'title' : 'mixed';
};

const isCamelEdge = ({ kind, capital }: NormalText, at: number) =>
  kind[at] === letter &&
  capital[at] === 1 &&
  (capital[at - 1] === 0 || (capital[at + 1] === 0 && kind[at + 1] === letter && kind[at - 1] === letter));

export const tokenise = (normal: NormalText): TokenisedText => {
  const { text, kind } = normal;
  const tokens: Token[] = [];
  const tokenAt = new Int32Array(text.length).fill(-1);
  const edge = new Uint8Array(text.length + 1);
  for (let at = 0; at < text.length; ) {
    if (kind[at] === separator) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && kind[at] !== separator) {
      tokenAt[at] = tokens.length;
      if (at === start || kind[at] !== kind[at - 1] || isCamelEdge(normal, at)) edge[at] = 1;
      at++;
    }
    edge[at] = 1;
    const before = text.slice(Math.max(0, (tokens.at(-1)?.end ?? 0) - 1, start - 40), start);
    tokens.push({
      start,
      end: at,
      text: text.slice(start, at),
      shape: shapeOf(normal, start, at),
      opensSentence: tokens.length === 0 || opensAfter.test(before),
    });
  }
  return { ...normal, tokens, tokenAt, edge };
};
