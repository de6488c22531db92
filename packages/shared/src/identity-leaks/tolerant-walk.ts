import type { Form, TrieNode } from './name-trie.ts';
import { digit, letter, separator } from './normalise.ts';
import type { TokenisedText } from './tokenise.ts';

/** A stretch of text that can be read as one of the forms, and what had to be overlooked to read it so. */
export interface Reading {
  start: number;
  end: number;
  forms: readonly Form[];
  /** Digits, symbols or lookalikes read as letters (`Dup0nt`, `$ophie`, `rnartin`). */
  altered: number;
  /** Letters repeated beyond the form's (`Juliie`), and doubles written once (`Philipe`). */
  stretched: number;
  shortened: number;
  /** Separators inside: how many letters of the form stood before, and where. */
  gaps: readonly { depth: number; start: number; end: number }[];
}

const letterForDigit: Record<string, string> = { 0: 'o', 1: 'il', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'gb', 7: 't', 8: 'b', 9: 'gq' };
const letterForSymbol: Record<string, string> = {
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '!': 'il',
  '|': 'il',
  '(': 'c',
  '+': 't',
  '§': 's',
  '*': '',
};
const pairs: Record<string, readonly [second: string, read: string]> = { r: ['n', 'm'], v: ['v', 'w'] };
const longestGap = 5;
const mostRepeats = 12;
/** Far above what any name takes; it bounds what a text made to be slow can cost. */
const mostSteps = 400;

export const canOpenName = ({ text, kind }: TokenisedText, at: number) =>
  kind[at] !== separator || ((letterForSymbol[text[at] ?? ''] ?? '') !== '' && kind[at + 1] === letter && kind[at - 1] !== letter);

/** A cheap no for most places of a text: neither the letter here nor the next begins any form. */
export const mayBegin = ({ text, kind }: TokenisedText, root: TrieNode, at: number) => {
  const here = text[at] ?? '';
  if (kind[at] !== letter || /[rvil1]/.test(here)) return true;
  const node = root.next.get(here);
  if (node === undefined) return false;
  const next = text[at + 1] ?? '';
  return (
    kind[at + 1] !== letter || node.next.has(next) || next === here || /[rvil1]/.test(next) || node.forms.length > 0 || node.next.has(here)
  );
};

/** Reads every form of the trie that begins at `start`, overlooking disguises; `visit` judges. */
export const walkFrom = (input: TokenisedText, root: TrieNode, start: number, visit: (reading: Reading) => void) => {
  const { text, kind, capital, tokenAt, tokens } = input;
  const gaps: { depth: number; start: number; end: number }[] = [];

  let steps = 0;
  const seen: number[] = [];

  /** Plain readings come first: where several lead to one place, the plainest is the one that goes on. */
  const step = (node: TrieNode, at: number, repeatable: boolean, altered: number, stretched: number, shortened: number) => {
    if (++steps > mostSteps) return;
    const place = node.id * 65_536 + at - start;
    if (seen.includes(place)) return;
    seen.push(place);
    const afterGap = gaps.at(-1)?.end === at;
    if (node.forms.length > 0 && !afterGap) visit({ start, end: at, forms: node.forms, altered, stretched, shortened, gaps: gaps.slice() });
    if (at < text.length) {
      const here = text[at] ?? '';
      const go = (read: string, width: number, cost: number) => {
        const next = node.next.get(read);
        if (next) step(next, at + width, true, altered + cost, stretched, shortened);
      };
      if (kind[at] === separator) {
        for (const read of letterForSymbol[here] ?? '') go(read, 1, 1);
        if (node.depth > 0 && node.next.size > 0) passGap(node, at, altered, stretched, shortened);
        return;
      }
      go(here, 1, 0);
      if (kind[at] === digit || here === '1') for (const read of letterForDigit[here] ?? '') go(read, 1, 1);
      else {
        const pair = pairs[here];
        if (pair && text[at + 1] === pair[0]) go(pair[1], 2, 1);
        if (here === 'i' && capital[at] === 1) go('l', 1, 1);
        if (here === 'l' && isLoneSmall(at)) go('i', 1, 1);
      }
      if (repeatable && here === node.letter && stretched < mostRepeats) step(node, at + 1, true, altered, stretched + 1, shortened);
    }
    const double = repeatable ? node.next.get(node.letter) : undefined;
    if (double) step(double, at, false, altered, stretched, shortened + 1);
  };

  const passGap = (node: TrieNode, at: number, altered: number, stretched: number, shortened: number) => {
    let end = at;
    while (end < text.length && kind[end] === separator) end++;
    if (end - at > longestGap || end === text.length) return;
    gaps.push({ depth: node.depth, start: at, end });
    step(node, end, false, altered, stretched, shortened);
    gaps.pop();
  };

  /** A small l where a capital I would stand: `lnès`, `SOPHlE`. */
  const isLoneSmall = (at: number) =>
    capital[at] === 0 && (tokens[tokenAt[at] ?? -1]?.start === at || capital[at - 1] === 1 || capital[at + 1] === 1);

  step(root, start, false, 0, 0, 0);
};
