import { sameBytes } from '../bytes.ts';
import type { Hash, TreeBuilder } from '../merkle.ts';

/** Leaves between the last head that fits and the first that does not, with what is known around them. */
export interface Mismatch {
  /** The tree that the last fitting head signed. */
  before: TreeBuilder;
  /** Hashes, dates and ids of the entries after it, as the register shows them; one entry past the head's, where there is one. */
  leaves: readonly { hash: Hash; at: string; id: string }[];
  /** What the head says of the first `count` of them. */
  count: number;
  root: Hash;
  /** Hashes of entries that the register keeps without a place. */
  placeless: readonly Hash[];
}

export type Explanation = { kind: 'inserted' | 'removed'; offset: number } | { kind: 'swapped'; offset: number; other: number };

/** Beyond that, every pair is too many: only entries out of order are tried. */
const fewEnoughForPairs = 96;

const fits = ({ before, root }: Mismatch, hashes: readonly Hash[]): boolean => {
  const tree = before.fork();
  for (const hash of hashes) tree.append(hash);
  return sameBytes(tree.root, root);
};

/** The sequencer orders what it numbers at once by date and id: where that order breaks, something was moved. */
const outOfOrder = ({ leaves, count }: Mismatch): number[] => {
  const places = new Set<number>();
  for (let i = 1; i < count; i++) {
    const [previous, next] = [leaves[i - 1], leaves[i]];
    if (previous && next && `${previous.at} ${previous.id}` > `${next.at} ${next.id}`) {
      places.add(i - 1);
      places.add(i);
    }
  }
  return [...places];
};

/** The one change that would make the entries fit what was signed: leaving one out, putting one back, exchanging two. Undefined when none does. */
export const explainMismatch = (mismatch: Mismatch): Explanation | undefined => {
  const { leaves, count } = mismatch;
  const hashes = leaves.map(({ hash }) => hash);
  const shown = hashes.slice(0, count);
  if (hashes.length > count || shown.length < count) {
    for (let offset = 0; offset <= Math.min(count, hashes.length - 1); offset++)
      if (fits(mismatch, hashes.toSpliced(offset, 1).slice(0, count))) return { kind: 'inserted', offset };
  }
  for (const lost of mismatch.placeless)
    for (let offset = 0; offset <= shown.length; offset++)
      if (fits(mismatch, hashes.toSpliced(offset, 0, lost).slice(0, count))) return { kind: 'removed', offset };
  const all = shown.map((_, i) => i);
  const candidates = shown.length <= fewEnoughForPairs ? all : outOfOrder(mismatch).slice(0, fewEnoughForPairs);
  for (const offset of candidates) {
    for (const other of candidates) {
      const [a, b] = [shown[offset], shown[other]];
      if (other <= offset || !a || !b) continue;
      if (fits(mismatch, shown.with(offset, b).with(other, a))) return { kind: 'swapped', offset, other };
    }
  }
  return undefined;
};
