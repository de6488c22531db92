import type { FindingKind } from './finding.ts';

/** One written form of a known item: « Jean-Baptiste » gives `jeanbaptiste`, `jean`, `baptiste`, `jb` … */
export interface Form {
  /** Folded letters and digits. */
  key: string;
  kind: FindingKind;
  known: string;
  /** Positions in `key` where the item itself has a space or a hyphen: a gap there splits nothing. */
  joints: readonly number[];
  /**
   * `whole` as given · `part` of a compound · `usual` diminutive · `coined` by a rule (first syllable, doubled syllable) · `variant` of
   * spelling between alphabets · `literal`: to be found as it is only (handle, domain, employer …).
   */
  how: 'whole' | 'part' | 'usual' | 'coined' | 'variant' | 'literal';
}

export interface TrieNode {
  id: number;
  letter: string;
  depth: number;
  next: Map<string, TrieNode>;
  forms: Form[];
}

const node = (id: number, letter: string, depth: number): TrieNode => ({ id, letter, depth, next: new Map(), forms: [] });

export const trieOf = (forms: Iterable<Form>): TrieNode => {
  let count = 0;
  const root = node(count++, '', 0);
  for (const form of forms) {
    let here = root;
    for (const letter of form.key) {
      let next = here.next.get(letter);
      if (next === undefined) {
        next = node(count++, letter, here.depth + 1);
        here.next.set(letter, next);
      }
      here = next;
    }
    if (!here.forms.some((other) => other.kind === form.kind && other.known === form.known)) here.forms.push(form);
  }
  return root;
};
