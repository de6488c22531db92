import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, toHex } from './bytes.ts';
import { canonicalJson, NoCanonicalForm } from './canonical-json.ts';
import { leafHash } from './merkle.ts';
import { commitmentOf, inNormalForm, leafHashOf, maxPayloadDepth } from './register-leaf.ts';
import { type JsonValue, parseStrictJson } from './strict-json.ts';

const salt = new Uint8Array(32).fill(1);
const parse = (text: string) => parseStrictJson(text, { maxLength: 1000, maxDepth: 8 });

describe('a commitment', () => {
  it('fault H12: is one and the same for keys in another order and for 1 and 1.0', () => {
    expect(commitmentOf(parse('{"b":1.0,"a":[true]}'), salt)).toBe(commitmentOf(parse('{"a":[true],"b":1}'), salt));
  });

  it('fault H12: is one and the same for words typed in NFC and in NFD, and refused where they were not normalised', () => {
    const [composed, decomposed] = [{ prénom: '\u00c9lise' }, { 'pre\u0301nom': 'E\u0301lise' }];
    expect(commitmentOf(inNormalForm(decomposed), salt)).toBe(commitmentOf(inNormalForm(composed), salt));
    expect(() => commitmentOf(decomposed, salt)).toThrow(NoCanonicalForm);
  });

  it('fault H12: is refused for U+0000, for two keys that are the same in NFC, for BigInt, and when nested deeper than a receipt', () => {
    expect(() => inNormalForm({ text: 'a\u0000b' })).toThrow(NoCanonicalForm);
    expect(() => inNormalForm({ '\u00e9': 1, 'e\u0301': 2 })).toThrow(NoCanonicalForm);
    expect(() => commitmentOf(1n as never, salt)).toThrow(NoCanonicalForm);
    const nested = (depth: number): JsonValue => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(commitmentOf(nested(maxPayloadDepth), salt)).toHaveLength(43);
    expect(() => inNormalForm(nested(maxPayloadDepth + 1))).toThrow(NoCanonicalForm);
  });

  it('G4: says nothing of the facts without the salt', () => {
    expect(commitmentOf({ paid: true }, salt)).not.toBe(commitmentOf({ paid: true }, new Uint8Array(32).fill(2)));
  });
});

it('a leaf covers its six fields and nothing else an object may carry', () => {
  const leaf = { v: 1, id: 'a', register: 'orders', type: 'ordered', at: '2026-11-22T10:00:00.000Z', commitment: 'c' } as const;
  expect(leafHashOf({ ...leaf, extra: 'x' } as typeof leaf)).toEqual(leafHashOf(leaf));
  for (const field of ['id', 'register', 'type', 'at', 'commitment'])
    expect(leafHashOf({ ...leaf, [field]: 'z' })).not.toEqual(leafHashOf(leaf));
});

it('fault H12: the leaf is hashed over its canonical JSON, whatever its texts hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (id, type) => {
      const leaf = { v: 1, id, register: 'orders', type, at: '2026-11-22T10:00:00.000Z', commitment: 'c' } as const;
      if (!id.isWellFormed() || !type.isWellFormed()) expect(() => leafHashOf(leaf)).toThrow(NoCanonicalForm);
      else expect(toHex(leafHashOf(leaf))).toBe(toHex(leafHash(bytesOf(canonicalJson(leaf)))));
    }),
  );
});
