import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from './bytes.ts';

describe('base64', () => {
  it('is what everyone writes, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const known = Buffer.from(bytes);
        expect(toBase64(bytes)).toBe(known.toString('base64'));
        expect(toBase64Url(bytes)).toBe(known.toString('base64url'));
        expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    const large = new Uint8Array(300_000).fill(200);
    expect(fromBase64(toBase64(large))).toEqual(large);
  });

  it('fault H10: any text is read as the bytes that are written so, or not at all', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'AQgwz019+/-_== \nÿ０') });
    fc.assert(
      fc.property(digits, (text) => {
        const [standard, url] = [fromBase64(text), fromBase64Url(text)];
        if (standard) expect(toBase64(standard)).toBe(text);
        else expect(Buffer.from(text, 'base64').toString('base64')).not.toBe(text);
        if (url) expect(toBase64Url(url)).toBe(text);
        else expect(Buffer.from(text, 'base64url').toString('base64url')).not.toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(['=', '==', 'A', 'A===', 'AA', 'AA=', 'AAA', 'AB==', 'AAB=', 'AA==AA==', 'A=A=', '====', 'AAAA====', 'AA\n==', ' AAAA'])(
    'fault H10: %j is none',
    (text) => {
      expect(fromBase64(text)).toBeUndefined();
    },
  );

  it.each(['=', 'A', 'AA==', 'AAA=', 'AB', 'AAB', 'AA+A', 'AA/A', 'AAAAA'])('fault H10: %j is none for addresses', (text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });
});
