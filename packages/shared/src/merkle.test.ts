import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, toBase64, toHex } from './bytes.ts';
import {
  consistencySpans,
  emptyRoot,
  hashOf,
  inclusionSpans,
  leafHash,
  type Node,
  nodeHash,
  nodesOf,
  rootOf,
  spanHashes,
  TreeBuilder,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts';

const leaves = (size: number) => Array.from({ length: size }, (_, i) => leafHash(bytesOf(`leaf ${i}`)));

/** The definition of RFC 9162, 2.1.1, word for word. */
const rootByDefinition = (hashes: readonly Uint8Array[]): Uint8Array => {
  const [only] = hashes;
  if (!only) return emptyRoot;
  if (hashes.length === 1) return only;
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return nodeHash(rootByDefinition(hashes.slice(0, split)), rootByDefinition(hashes.slice(split)));
};

const inclusionOf = (hashes: readonly Uint8Array[], index: number) => spanHashes(hashes, inclusionSpans(index, hashes.length));
const consistencyOf = (hashes: readonly Uint8Array[], size1: number) => spanHashes(hashes, consistencySpans(size1, hashes.length));

describe('fault H09: the known trees of RFC 6962', () => {
  const data = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const hashes = data.map((hex) => leafHash(Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))));

  it.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
    [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
    [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
    [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('the tree of the first %i leaves has root %s', (size, root) => {
    expect(toHex(rootOf(hashes.slice(0, size)))).toBe(root);
  });
});

const vectors = process.env.JOBPROD_VECTORS ?? join(import.meta.dirname, '../../../../shared/vectors');
const isThere = existsSync(join(vectors, 'merkle'));
const files = (kind: string) => {
  const cwd = join(vectors, 'merkle', kind);
  return globSync('**/*.json', { cwd }).map((path): [string, string] => [path, readFileSync(join(cwd, path), 'utf8')]);
};
const fromVector = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));

describe.skipIf(!isThere)(`fault H09: published vectors${isThere ? '' : ` (not found in ${vectors}: set JOBPROD_VECTORS)`}`, () => {
  interface Inclusion {
    leafIdx: number;
    treeSize: number;
    root: string;
    leafHash: string;
    proof: string[] | null;
    wantErr: boolean;
  }
  interface Consistency {
    size1: number;
    size2: number;
    root1: string;
    root2: string;
    proof: string[] | null;
    wantErr: boolean;
  }

  it('finds all of them', () => {
    expect(files('inclusion').length).toBeGreaterThanOrEqual(98);
    expect(files('consistency').length).toBeGreaterThanOrEqual(98);
  });

  it.each(files('inclusion'))('inclusion %s', (_, text) => {
    const { leafIdx, treeSize, root, leafHash: hash, proof, wantErr } = JSON.parse(text) as Inclusion;
    const claim = {
      index: leafIdx,
      size: treeSize,
      root: fromVector(root),
      leafHash: fromVector(hash),
      proof: (proof ?? []).map(fromVector),
    };
    expect(verifyInclusion(claim)).toBe(!wantErr);
  });

  it.each(files('consistency'))('consistency %s', (_, text) => {
    const { size1, size2, root1, root2, proof, wantErr } = JSON.parse(text) as Consistency;
    const claim = { size1, size2, root1: fromVector(root1), root2: fromVector(root2), proof: (proof ?? []).map(fromVector) };
    expect(verifyConsistency(claim)).toBe(!wantErr);
  });
});

describe('any tree', () => {
  const size = fc.integer({ min: 1, max: 600 });

  it('has the root of the definition, however it is built', () => {
    for (let n = 0; n <= 130; n++) {
      const hashes = leaves(n);
      expect(rootOf(hashes)).toEqual(rootByDefinition(hashes));
      const nodes = new Map<string, Uint8Array>(hashes.map((hash, i) => [`0/${i}`, hash]));
      const tree = new TreeBuilder();
      for (const hash of hashes) for (const { level, index, hash: node } of tree.append(hash)) nodes.set(`${level}/${index}`, node);
      const read = ({ level, index }: Node) => nodes.get(`${level}/${index}`) ?? expect.fail(`no node ${level}/${index}`);
      expect(hashOf(nodesOf({ start: 0, end: n }).map(read))).toEqual(tree.root);
      const half = TreeBuilder.from(n, nodesOf({ start: 0, end: n }).map(read));
      half.append(leafHash(bytesOf('one more')));
      expect(half.root).toEqual(rootByDefinition([...hashes, leafHash(bytesOf('one more'))]));
    }
  });

  it('proves each of its leaves, at its place and at no other', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, i, j) => {
        const hashes = leaves(n);
        const [index, other] = [i % n, j % n];
        const claim = { index, size: n, leafHash: hashes[index] ?? emptyRoot, proof: inclusionOf(hashes, index), root: rootOf(hashes) };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, index: other })).toBe(other === index);
        expect(verifyInclusion({ ...claim, leafHash: leafHash(bytesOf('another')) })).toBe(false);
        expect(verifyInclusion({ ...claim, index: n })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [...claim.proof, emptyRoot] })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: claim.proof.slice(1) })).toBe(n === 1);
      }),
    );
  });

  it('proves each of its beginnings, and no tree with an altered leaf', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, m, altered) => {
        const hashes = leaves(n);
        const size1 = 1 + (m % n);
        const claim = {
          size1,
          size2: n,
          root1: rootOf(hashes.slice(0, size1)),
          root2: rootOf(hashes),
          proof: consistencyOf(hashes, size1),
        };
        expect(verifyConsistency(claim)).toBe(true);
        const forged = hashes.with(altered % size1, leafHash(bytesOf('forged')));
        expect(verifyConsistency({ ...claim, root2: rootOf(forged), proof: consistencyOf(forged, size1) })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [...claim.proof, emptyRoot] })).toBe(false);
      }),
    );
  });

  it('fault H09: nothing is proved from an empty tree, nor asked of a tree that is too small', () => {
    expect(verifyConsistency({ size1: 0, size2: 0, root1: emptyRoot, root2: emptyRoot, proof: [] })).toBe(false);
    expect(verifyInclusion({ index: 0, size: 0, leafHash: emptyRoot, proof: [], root: emptyRoot })).toBe(false);
    expect(() => inclusionSpans(0, 0)).toThrow(RangeError);
    expect(() => consistencySpans(0, 3)).toThrow(RangeError);
    expect(() => consistencySpans(4, 3)).toThrow(RangeError);
  });

  it('counts exactly beyond 2^32 leaves', () => {
    const size = 2 ** 40 + 3;
    const spans = inclusionSpans(size - 1, size);
    expect(spans).toEqual([
      { start: 2 ** 40, end: 2 ** 40 + 2 },
      { start: 0, end: 2 ** 40 },
    ]);
    expect(nodesOf({ start: 0, end: size })).toEqual([
      { level: 40, index: 0 },
      { level: 1, index: 2 ** 39 },
      { level: 0, index: 2 ** 40 + 2 },
    ]);
  });

  it('names proofs by their hashes, not by where they are kept', () => {
    const hashes = leaves(7);
    expect(inclusionOf(hashes, 2).map(toBase64)).toEqual(
      [hashes[3], rootOf(hashes.slice(0, 2)), rootOf(hashes.slice(4))].map((hash) => toBase64(hash ?? emptyRoot)),
    );
  });
});
