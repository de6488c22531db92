import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, NoCanonicalForm } from './canonical-json.ts';
import { type JsonValue, parseStrictJson } from './strict-json.ts';

const limits = { maxLength: 100_000, maxDepth: 50 };
const canonicalOf = (text: string) => canonicalJson(parseStrictJson(text, limits));

describe('canonicalJson', () => {
  it.each([
    ['{"b":2,"a":1.0}', '{"a":1,"b":2}'],
    ['{ "a" : 1 , "b" : 2 }', '{"a":1,"b":2}'],
    ['[56.0, 1E30, 4.50, 333333333.33333329, 2e-3, 0.000000000000000000000000001, -0]', '[56,1e+30,4.5,333333333.3333333,0.002,1e-27,0]'],
    ['"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/"', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [
      '{"1":{"f":{"f":"hi","F":5},"\\n":56.0},"10":{},"":"empty","a":{},"111":[{}],"A":{}}',
      '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}}',
    ],
    ['"\\u0000"', '"\\u0000"'],
    ['{"__proto__":1}', '{"__proto__":1}'],
  ])('fault H12: %s has the one form %s', (text, canonical) => {
    expect(canonicalOf(text)).toBe(canonical);
  });

  it('orders keys by UTF-16 code units, as RFC 8785 does', () => {
    const keys = ['€', '\r', '\ufb33', '1', '😀', '\u0080', 'ö'];
    const ordered = Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [`k${key}`, 1])))) as object);
    expect(ordered).toEqual(['k\r', 'k1', 'k\u0080', 'kö', 'k€', 'k😀', 'k\ufb33']);
  });

  it('fault H12: « é » in one character and in two stay two values', () => {
    expect(canonicalOf('"\u00e9"')).not.toBe(canonicalOf('"e\u0301"'));
  });

  it.each([
    ['NaN', Number.NaN],
    ['an infinity', Number.POSITIVE_INFINITY],
    ['a BigInt', 1n],
    ['undefined', undefined],
    ['a member that is undefined', { a: undefined }],
    ['a hole in an array', new Array(3)],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['half of a surrogate pair', 'a\ud83d'],
    ['half of a surrogate pair in a key', { '\ude00': 1 }],
  ])('fault H12: refuses %s', (_, value) => {
    expect(() => canonicalJson(value as JsonValue)).toThrow(NoCanonicalForm);
  });

  it('fault H12: one form whatever the order of the keys, and its own fixed point', () => {
    const jsonValue = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), jsonValue), (members) => {
        const value = members as { [key: string]: JsonValue };
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        let canonical: string;
        try {
          canonical = canonicalJson(value);
        } catch (error) {
          expect(error).toBeInstanceOf(NoCanonicalForm);
          return;
        }
        expect(canonicalJson(reversed)).toBe(canonical);
        expect(canonicalOf(canonical)).toBe(canonical);
      }),
      { numRuns: 500 },
    );
  });
});
