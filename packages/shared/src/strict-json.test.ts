import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStrictJson, StrictJsonError, type StrictJsonProblem } from './strict-json.ts';

const limits = { maxLength: 2000, maxDepth: 5 };

const problemOf = (text: string): StrictJsonProblem | undefined => {
  try {
    parseStrictJson(text, limits);
    return undefined;
  } catch (error) {
    if (error instanceof StrictJsonError) return error.problem;
    throw error;
  }
};

describe('parseStrictJson', () => {
  it('reads what JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const problem = problemOf(text);
        if (problem === undefined) expect(parseStrictJson(text, limits)).toEqual(JSON.parse(text));
        else expect(['lone-surrogate', 'number-range', 'too-large', 'duplicate-key']).toContain(problem);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'{}[]":,\\u12tfn-0.eE+ \n\u0001xrlsa'), { maxLength: 12 }), (chars) => {
        const text = chars.join('');
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        if (!accepted) expect(problemOf(text)).toBeDefined();
      }),
      { numRuns: 3000 },
    );
  });

  it.each<[StrictJsonProblem, string]>([
    ['duplicate-key', '{"a":1,"a":1}'],
    ['duplicate-key', '{"a":1,"b":{"c":1,"\\u0063":2}}'],
    ['too-deep', '[[[[[[1]]]]]]'],
    ['too-large', `"${'x'.repeat(2000)}"`],
    ['lone-surrogate', '{"a":"\\ud83d"}'],
    ['lone-surrogate', '"\ude00\ud83d"'],
    ['number-range', '1e400'],
    ['number-range', '9007199254740993'],
    ['not-json', 'NaN'],
    ['not-json', '{"a":01}'],
    ['not-json', '{"a":1,}'],
    ['not-json', "{'a':1}"],
    ['not-json', '{"a":1} x'],
    ['not-json', '"\t"'],
    ['not-json', '"\\x41"'],
    ['not-json', '\ufeff{}'],
    ['truncated', ''],
  ])('fault F05: %s for %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('says truncated, and nothing else, for a text cut at any character', () => {
    const whole = '{"a":[1.5e-3,-2,true,null,"x\\u00e9\\n"],"b":{"c":false}}';
    for (let length = 0; length < whole.length; length++)
      expect(problemOf(whole.slice(0, length)), whole.slice(0, length)).toBe('truncated');
    expect(problemOf(whole)).toBeUndefined();
  });

  it('fault F05: a key named __proto__ is a plain key', () => {
    const parsed = parseStrictJson('{"__proto__":{"admin":true}}', limits);
    expect(Object.keys(parsed as object)).toEqual(['__proto__']);
    expect((parsed as { admin?: boolean }).admin).toBeUndefined();
  });
});
