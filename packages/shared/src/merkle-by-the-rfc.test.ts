import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, sameBytes } from './bytes.ts';
import {
  consistencySpans,
  emptyRoot,
  inclusionSpans,
  leafHash,
  nodeHash,
  rootOf,
  spanHashes,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts';

/** RFC 9162, section 2.1, word for word, and our functions held against it: by every tree of a few sizes, and by claims gone wrong. */
type Hash = Uint8Array;

const leaves = Array.from({ length: 70 }, (_, i) => leafHash(bytesOf(`leaf ${i}`)));
const tree = (size: number) => leaves.slice(0, size);

/** 2.1.1: the largest power of two smaller than n. */
const k = (n: number) => 2 ** Math.floor(Math.log2(n - 1));

/** 2.1.3.1: PATH(m, D_n). */
const path = (m: number, d: readonly Hash[]): Hash[] => {
  if (d.length === 1) return [];
  const at = k(d.length);
  return m < at ? [...path(m, d.slice(0, at)), rootOf(d.slice(at))] : [...path(m - at, d.slice(at)), rootOf(d.slice(0, at))];
};

/** 2.1.4.1: SUBPROOF(m, D_n, b), of which PROOF(m, D_n) is the one with b true. */
const subproof = (m: number, d: readonly Hash[], b: boolean): Hash[] => {
  if (m === d.length) return b ? [] : [rootOf(d)];
  const at = k(d.length);
  return m <= at
    ? [...subproof(m, d.slice(0, at), b), rootOf(d.slice(at))]
    : [...subproof(m - at, d.slice(at), false), rootOf(d.slice(0, at))];
};

interface Inclusion {
  index: number;
  size: number;
  leafHash: Hash;
  proof: readonly Hash[];
  root: Hash;
}

/** 2.1.3.2, step by step. */
const inclusionHolds = ({ index, size, leafHash: hash, proof, root }: Inclusion): boolean => {
  if (index >= size) return false;
  let [fn, sn, r] = [index, size - 1, hash];
  for (const p of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >>> 1, sn >>> 1];
    } else r = nodeHash(r, p);
    [fn, sn] = [fn >>> 1, sn >>> 1];
  }
  return sn === 0 && sameBytes(r, root);
};

interface Consistency {
  size1: number;
  size2: number;
  root1: Hash;
  root2: Hash;
  proof: readonly Hash[];
}

/** 2.1.4.2, step by step; it asks for 0 < first < second. */
const consistencyHolds = ({ size1, size2, root1, root2, proof }: Consistency): boolean => {
  if (proof.length === 0) return false;
  const whole = Number.isInteger(Math.log2(size1)) ? [root1, ...proof] : [...proof];
  let [fn, sn] = [size1 - 1, size2 - 1];
  while (fn % 2 === 1) [fn, sn] = [fn >>> 1, sn >>> 1];
  const [first, ...others] = whole;
  if (!first) return false;
  let [fr, sr] = [first, first];
  for (const c of others) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [fr, sr] = [nodeHash(c, fr), nodeHash(c, sr)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >>> 1, sn >>> 1];
    } else sr = nodeHash(sr, c);
    [fn, sn] = [fn >>> 1, sn >>> 1];
  }
  return sn === 0 && sameBytes(fr, root1) && sameBytes(sr, root2);
};

const inclusion = (index: number, size: number): Inclusion => ({
  index,
  size,
  leafHash: leaves[index] ?? emptyRoot,
  proof: spanHashes(tree(size), inclusionSpans(index, size)),
  root: rootOf(tree(size)),
});

const consistency = (size1: number, size2: number): Consistency => ({
  size1,
  size2,
  root1: rootOf(tree(size1)),
  root2: rootOf(tree(size2)),
  proof: spanHashes(tree(size2), consistencySpans(size1, size2)),
});

describe('fault H09: every tree of up to 40 leaves', () => {
  const sizes = Array.from({ length: 40 }, (_, i) => i + 1);

  it('proves each leaf by the RFC’s path, which holds at its place alone', () => {
    for (const size of sizes) {
      for (let index = 0; index < size; index++) {
        const claim = inclusion(index, size);
        expect(claim.proof).toEqual(path(index, tree(size)));
        expect(verifyInclusion(claim)).toBe(true);
        for (let other = 0; other <= size; other++) if (other !== index) expect(verifyInclusion({ ...claim, index: other })).toBe(false);
      }
    }
  });

  it('proves each beginning by the RFC’s proof, which holds for these two roots in this order alone', () => {
    for (const size2 of sizes) {
      for (let size1 = 1; size1 < size2; size1++) {
        const claim = consistency(size1, size2);
        expect(claim.proof).toEqual(subproof(size1, tree(size2), true));
        expect(verifyConsistency(claim)).toBe(true);
        expect(verifyConsistency({ ...claim, root1: claim.root2, root2: claim.root1 })).toBe(false);
        expect(verifyConsistency({ ...claim, size1: size2, size2: size1 })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [] })).toBe(false);
      }
      expect(verifyConsistency(consistency(size2, size2))).toBe(true);
      expect(verifyConsistency({ ...consistency(size2, size2), proof: [emptyRoot] })).toBe(false);
    }
  });
});

describe('fault H09: the RFC’s example of seven leaves (2.1.5)', () => {
  const node = (start: number, end = start + 1) => rootOf(leaves.slice(start, end));
  const named = new Map(
    Object.entries({
      b: node(1),
      c: node(2),
      d: node(3),
      f: node(5),
      g: node(0, 2),
      h: node(2, 4),
      i: node(4, 6),
      j: node(6),
      k: node(0, 4),
      l: node(4, 7),
    }),
  );
  const hashes = (letters: string) => [...letters].map((letter) => named.get(letter));

  it.each([
    [0, 'bhl'],
    [3, 'cgl'],
    [4, 'fjk'],
    [6, 'ik'],
  ])('the path of leaf %i is %s', (index, letters) => {
    expect(inclusion(index, 7).proof).toEqual(hashes(letters));
  });

  it.each([
    [3, 'cdgl'],
    [4, 'l'],
    [6, 'ijk'],
  ])('the proof from %i leaves is %s', (size1, letters) => {
    expect(consistency(size1, 7).proof).toEqual(hashes(letters));
  });
});

/** What may have become of a proof on its way. */
const anyHash = fc.constantFrom(...leaves.slice(0, 4), emptyRoot, rootOf(tree(8)));
const mangled = (proof: readonly Hash[]) =>
  fc.oneof(
    fc.constant([...proof]),
    fc.nat(proof.length).map((at) => proof.toSpliced(at, 1)),
    fc.tuple(fc.nat(proof.length), anyHash).map(([at, hash]) => proof.toSpliced(at, 0, hash)),
    fc.tuple(fc.nat(Math.max(0, proof.length - 1)), anyHash).map(([at, hash]) => proof.toSpliced(at, 1, hash)),
    fc.constant(proof.toReversed()),
    fc.constant([...proof, ...proof]),
  );

describe('fault H09: claims gone wrong', () => {
  it('a path holds exactly where the RFC’s algorithm says so, whatever place, size, root and path are claimed', () => {
    const claims = fc
      .tuple(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.integer({ min: 0, max: 75 }), fc.integer({ min: 0, max: 75 }), fc.boolean())
      .chain(([size, nth, index, claimed, isMoved]) => {
        const sound = inclusion(nth % size, size);
        const moved = isMoved ? { ...sound, index, size: claimed } : sound;
        return mangled(sound.proof).map((proof) => ({ ...moved, proof }));
      });
    let held = 0;
    fc.assert(
      fc.property(claims, (claim) => {
        const holds = inclusionHolds(claim);
        if (holds) held++;
        expect(verifyInclusion(claim)).toBe(holds);
      }),
      { numRuns: 3_000 },
    );
    expect(held).toBeGreaterThan(50);
  });

  it('a proof of consistency holds exactly where the RFC’s algorithm says so', () => {
    const claims = fc
      .tuple(fc.integer({ min: 2, max: 70 }), fc.nat(), fc.integer({ min: 1, max: 75 }), fc.integer({ min: 2, max: 75 }), fc.boolean())
      .chain(([size2, nth, first, second, isMoved]) => {
        const sound = consistency(1 + (nth % (size2 - 1)), size2);
        const moved = isMoved && first < second ? { ...sound, size1: first, size2: second } : sound;
        return mangled(sound.proof).map((proof) => ({ ...moved, proof }));
      });
    let held = 0;
    fc.assert(
      fc.property(claims, (claim) => {
        const holds = consistencyHolds(claim);
        if (holds) held++;
        expect(verifyConsistency(claim)).toBe(holds);
      }),
      { numRuns: 3_000 },
    );
    expect(held).toBeGreaterThan(50);
  });

  const sound = inclusion(5, 13);
  it.each<[string, Partial<Inclusion>]>([
    ['a place that is the size', { index: 13 }],
    ['a place beyond it', { index: 2 ** 53 }],
    ['a place below 0', { index: -1 }],
    ['half a place', { index: 5.5 }],
    ['no number for a place', { index: Number.NaN }],
    ['an empty tree', { size: 0, index: 0, proof: [] }],
    ['no number for a size', { size: Number.POSITIVE_INFINITY }],
    ['a size that cannot be counted exactly', { size: 2 ** 53 }],
    ['a leaf’s hash that is empty', { leafHash: new Uint8Array() }],
    ['a leaf’s hash cut short', { leafHash: sound.leafHash.slice(1) }],
    ['a root that is empty', { root: new Uint8Array() }],
    ['a root cut short', { root: sound.root.slice(0, 31) }],
    ['a path of nothing', { proof: [] }],
    ['a path one step short', { proof: sound.proof.slice(0, -1) }],
    ['a path one step long', { proof: [...sound.proof, sound.root] }],
    ['an empty step at its end', { proof: [...sound.proof, new Uint8Array()] }],
    ['an empty step at its start', { proof: [new Uint8Array(), ...sound.proof] }],
    ['a step cut short', { proof: sound.proof.map((hash) => hash.slice(1)) }],
    ['a step with a byte more', { proof: sound.proof.map((hash) => Uint8Array.of(...hash, 0)) }],
    ['seventy steps', { proof: tree(70) }],
  ])('no leaf is in a tree by %s', (_, altered) => {
    expect(verifyInclusion(sound)).toBe(true);
    expect(verifyInclusion({ ...sound, ...altered })).toBe(false);
  });

  const older = consistency(6, 13);
  it.each<[string, Partial<Consistency>]>([
    ['the older one is larger', { size1: 14 }],
    ['the older one is empty', { size1: 0 }],
    ['both are empty', { size1: 0, size2: 0, root1: emptyRoot, root2: emptyRoot, proof: [] }],
    ['the newer one is empty', { size2: 0 }],
    ['a size is below 0', { size1: -6 }],
    ['a size is no number', { size1: Number.NaN }],
    ['a size is no whole number', { size1: 6.5 }],
    ['a size cannot be counted exactly', { size2: 2 ** 53 }],
    ['sizes are equal and roots are not', { size1: 13, proof: [] }],
    ['sizes and roots are equal, and a proof is there', { size1: 13, root1: older.root2 }],
    ['nothing is proved', { proof: [] }],
    ['a step is missing', { proof: older.proof.slice(1) }],
    ['a step is too many', { proof: [...older.proof, older.root2] }],
    ['the old root stands before the proof', { proof: [older.root1, ...older.proof] }],
    ['a step is empty', { proof: [...older.proof.slice(1), new Uint8Array()] }],
    ['a root is of another length', { root1: older.root1.slice(1) }],
  ])('no tree is the beginning of another where %s', (_, altered) => {
    expect(verifyConsistency(older)).toBe(true);
    expect(verifyConsistency({ ...older, ...altered })).toBe(false);
  });

  it('nothing is to be proved of a leaf that is not there, nor from an empty or a larger tree', () => {
    for (const [index, size] of [
      [0, 0],
      [3, 3],
      [-1, 3],
      [0.5, 3],
      [0, Number.NaN],
    ] as const)
      expect(() => inclusionSpans(index, size)).toThrow(RangeError);
    for (const [size1, size2] of [
      [0, 0],
      [0, 3],
      [4, 3],
      [-1, 3],
      [1.5, 3],
      [1, Number.POSITIVE_INFINITY],
    ] as const)
      expect(() => consistencySpans(size1, size2)).toThrow(RangeError);
  });
});
