import { concat, sameBytes } from './bytes.ts';
import { sha256 } from './sha256.ts';

/** The Merkle tree of RFC 9162, section 2.1, over SHA-256. Sizes and indexes are exact up to 2^53 − 1. */
export type Hash = Uint8Array;

export const hashLength = 32;

/** The root of the tree without leaves. */
export const emptyRoot: Hash = sha256(new Uint8Array());

/** Of a leaf's bytes, or of its well-formed text in UTF-8. */
export const leafHash = (leaf: Uint8Array | string): Hash =>
  sha256(typeof leaf === 'string' ? `\u0000${leaf}` : concat(Uint8Array.of(0), leaf));

/** One for all: hashing is over before anyone else gets at it, and there is a node for every leaf. */
const nodeBytes = Uint8Array.of(1, ...new Uint8Array(2 * hashLength));

export const nodeHash = (left: Hash, right: Hash): Hash => {
  // A tree that was tampered with may hold anything.
  if (left.length !== hashLength || right.length !== hashLength) return sha256(concat(Uint8Array.of(1), left, right));
  nodeBytes.set(left, 1);
  nodeBytes.set(right, 1 + hashLength);
  return sha256(nodeBytes);
};

/** A complete subtree: `level` 0 is a leaf, its `index` counts subtrees of that level from the left. */
export interface Node {
  level: number;
  index: number;
}

/** Leaves `start` up to, not including, `end`, hashed as one subtree of the tree (so `start` is a multiple of its width). */
export interface Span {
  start: number;
  end: number;
}

/** The largest power of two below `size`, for `size` ≥ 2: where RFC 9162 splits a tree. */
const splitOf = (size: number): number => {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
};

const isIndex = (value: number) => Number.isSafeInteger(value) && value >= 0;

/** The complete subtrees that a span is made of, from the left, each smaller than the one before it. */
export const nodesOf = ({ start, end }: Span): Node[] => {
  const nodes: Node[] = [];
  let at = start;
  while (at < end) {
    let [level, width] = [0, 1];
    while (width * 2 <= end - at) [level, width] = [level + 1, width * 2];
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
};

/** The hash of a span from the hashes of its `nodesOf`. */
export const hashOf = (hashes: readonly Hash[]): Hash =>
  hashes.reduceRight<Hash | undefined>((right, left) => (right ? nodeHash(left, right) : left), undefined) ?? emptyRoot;

/** What proves that leaf `index` is in the tree of `size` leaves: the spans whose hashes make up the proof, in its order. */
export const inclusionSpans = (index: number, size: number): Span[] => {
  if (!isIndex(index) || !isIndex(size) || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  const spans: Span[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      spans.unshift({ start: middle, end });
      end = middle;
    } else {
      spans.unshift({ start, end: middle });
      start = middle;
    }
  }
  return spans;
};

/** What proves that the tree of `size1` leaves is the beginning of the tree of `size2`: the spans of the proof, in its order. */
export const consistencySpans = (size1: number, size2: number): Span[] => {
  if (!isIndex(size1) || !isIndex(size2) || size1 < 1 || size1 > size2) throw new RangeError(`nothing to prove from ${size1} to ${size2}`);
  const spans: Span[] = [];
  let [start, end, known] = [0, size2, true];
  while (size1 < end) {
    const middle = start + splitOf(end - start);
    if (size1 <= middle) {
      spans.unshift({ start: middle, end });
      end = middle;
    } else {
      spans.unshift({ start, end: middle });
      [start, known] = [middle, false];
    }
  }
  return known ? spans : [{ start, end }, ...spans];
};

/** Leaves added one by one: hands out each subtree as it is completed, and holds no more than the right edge. */
export class TreeBuilder {
  #size = 0;
  #edge: Hash[] = [];

  /** Goes on from a tree of `size` leaves, given the hashes of `nodesOf({ start: 0, end: size })`. */
  static from(size: number, edge: readonly Hash[]): TreeBuilder {
    const builder = new TreeBuilder();
    builder.#size = size;
    builder.#edge = [...edge];
    return builder;
  }

  /** The same tree, to be grown apart. */
  fork(): TreeBuilder {
    return TreeBuilder.from(this.#size, this.#edge);
  }

  get size(): number {
    return this.#size;
  }

  get root(): Hash {
    return hashOf(this.#edge);
  }

  /** Adds a leaf hash and returns the subtrees above it that it completes, lowest first. */
  append(leaf: Hash): (Node & { hash: Hash })[] {
    const completed: (Node & { hash: Hash })[] = [];
    let [hash, index, level] = [leaf, this.#size, 0];
    while (index % 2 === 1) {
      const left = this.#edge.pop();
      if (!left) throw new Error('the right edge does not fit the size of the tree');
      [hash, index, level] = [nodeHash(left, hash), (index - 1) / 2, level + 1];
      completed.push({ level, index, hash });
    }
    this.#edge.push(hash);
    this.#size++;
    return completed;
  }
}

export const rootOf = (leaves: Iterable<Hash>): Hash => {
  const tree = new TreeBuilder();
  for (const leaf of leaves) tree.append(leaf);
  return tree.root;
};

/** The hashes of some spans of a tree all of whose leaf hashes are at hand. */
export const spanHashes = (leaves: readonly Hash[], spans: readonly Span[]): Hash[] =>
  spans.map(({ start, end }) => rootOf(leaves.slice(start, end)));

const areHashes = (proof: readonly Uint8Array[]) => proof.every((hash) => hash.length === hashLength);

/** Whether `proof` shows that `leafHash` is leaf `index` of the tree of `size` leaves with that `root` (RFC 9162, 2.1.3.2). */
export const verifyInclusion = (claim: { index: number; size: number; leafHash: Hash; proof: readonly Hash[]; root: Hash }): boolean => {
  const { index, size, leafHash, proof, root } = claim;
  if (!isIndex(index) || !isIndex(size) || index >= size || leafHash.length !== hashLength || !areHashes(proof)) return false;
  const spans = inclusionSpans(index, size);
  if (spans.length !== proof.length) return false;
  const computed = proof.reduce(
    (hash, other, i) => ((spans[i]?.start ?? 0) > index ? nodeHash(hash, other) : nodeHash(other, hash)),
    leafHash,
  );
  return sameBytes(computed, root);
};

/**
 * Whether `proof` shows that the tree of `size1` leaves with `root1` is the beginning of the tree of `size2` with `root2`
 * (RFC 9162, 2.1.4.2). Nothing is proved from an empty tree, which is the beginning of any: false, so that nobody rests on it.
 */
export const verifyConsistency = (claim: { size1: number; size2: number; root1: Hash; root2: Hash; proof: readonly Hash[] }): boolean => {
  const { size1, size2, root1, root2, proof } = claim;
  if (!isIndex(size1) || !isIndex(size2) || size1 < 1 || size1 > size2 || !areHashes(proof)) return false;
  if (size1 === size2) return proof.length === 0 && sameBytes(root1, root2);
  const spans = consistencySpans(size1, size2);
  if (spans.length !== proof.length) return false;
  // Where the old tree is one complete subtree of the new, the proof leaves it out: its hash is the old root itself.
  const [first, ...others] = spans[0]?.end === size1 ? proof : [root1, ...proof];
  if (!first) return false;
  let [old, now] = [first, first];
  for (const [i, hash] of others.entries()) {
    const span = spans[i + spans.length - others.length];
    if (span && span.start >= size1) now = nodeHash(now, hash);
    else [old, now] = [nodeHash(hash, old), nodeHash(hash, now)];
  }
  return sameBytes(old, root1) && sameBytes(now, root2);
};
