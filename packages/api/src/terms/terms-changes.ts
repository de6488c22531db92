import { diffArrays, diffWordsWithSpace } from 'diff';
import type { TermsContent } from './content-hash.ts';
import { blocksOf, textOfBlock } from './terms-markdown.ts';

export type ChangeKind = 'KEPT' | 'ADDED' | 'REMOVED';
export type ChangePart = { kind: ChangeKind; text: string };

/** What changed in one paragraph, heading or item: `parts` in reading order; the whole of it where it is new or gone. */
export type TermsChange = { kind: 'ADDED' | 'REMOVED' | 'CHANGED'; article: string | null; parts: ChangePart[] };

type Line = { text: string; isHeading: boolean };

const linesOf = ({ title, markdown }: Pick<TermsContent, 'title' | 'markdown'>): Line[] => [
  { text: title, isHeading: true },
  ...blocksOf(markdown)
    .filter(({ kind }) => kind !== 'rule')
    .map((block) => ({ text: textOfBlock(block), isHeading: block.kind === 'heading' || block.kind === 'subheading' })),
];

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** From 0 to 1, by the words two paragraphs share. */
const likeness = (one: string, other: string): number => {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, words.size, others.size);
};

/** Where words are this different, a reader is better served by the old paragraph struck out and the new one written. */
const sameParagraph = 0.4;

const kindOf = ({ added, removed }: { added: boolean; removed: boolean }): ChangeKind => {
  if (added) return 'ADDED';
  return removed ? 'REMOVED' : 'KEPT';
};

const partsOf = (before: string, after: string): ChangePart[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({ kind: kindOf({ added, removed }), text: value }));

/** Paragraphs that were replaced by others: those that resemble each other are one that changed, in order. */
const replaced = (gone: readonly Line[], come: readonly Line[]): Omit<TermsChange, 'article'>[] => {
  const changes: Omit<TermsChange, 'article'>[] = [];
  let next = 0;
  for (const { text } of gone) {
    const match = come.findIndex((line, index) => index >= next && likeness(text, line.text) >= sameParagraph);
    if (match === -1) {
      changes.push({ kind: 'REMOVED', parts: [{ kind: 'REMOVED', text }] });
      continue;
    }
    for (const line of come.slice(next, match)) changes.push({ kind: 'ADDED', parts: [{ kind: 'ADDED', text: line.text }] });
    changes.push({ kind: 'CHANGED', parts: partsOf(text, come[match]?.text ?? '') });
    next = match + 1;
  }
  for (const { text } of come.slice(next)) changes.push({ kind: 'ADDED', parts: [{ kind: 'ADDED', text }] });
  return changes;
};

/** What a reader of one text finds changed in another (T4), paragraph by paragraph, each under the article it stands in; empty where they say the same. */
export const changesBetween = (
  before: Pick<TermsContent, 'title' | 'markdown'>,
  after: Pick<TermsContent, 'title' | 'markdown'>,
): TermsChange[] => {
  const changes: TermsChange[] = [];
  let article: string | null = null;
  let gone: readonly Line[] = [];
  const settle = (come: readonly Line[]) => {
    changes.push(...replaced(gone, come).map((change) => ({ ...change, article })));
    gone = [];
  };
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after), { comparator: (a, b) => a.text === b.text })) {
    if (removed) {
      gone = value;
      continue;
    }
    settle(added ? value : []);
    article = value.findLast(({ isHeading }) => isHeading)?.text ?? article;
  }
  settle([]);
  return changes;
};
