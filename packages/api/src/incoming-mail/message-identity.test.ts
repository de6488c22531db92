import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentDigest } from './message-identity.ts';

/** As it was first made: the digests of mails kept since then are compared with. */
const firstMade = (body: string): string =>
  createHash('sha256')
    .update('Subject: a\n')
    .update(`\r\n\r\n${body}`.replace(/[ \t]*\r?\n/g, '\n').trim(), 'latin1')
    .digest('base64url');
const made = (body: string): string => contentDigest(Buffer.from(`Subject: a\r\n\r\n${body}`, 'latin1'));

describe('what a copy is known by', () => {
  it('stays what it was for mails kept before', () => {
    const pieces = ['a', ' ', '\t', '\r', '\n', '\r\n', '  ', 'é', ' \r\n'];
    let seed = 7;
    const next = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed;
    };
    for (let at = 0; at < 500; at += 1) {
      const body = Array.from({ length: 30 }, () => pieces[(next() >> 8) % pieces.length] ?? '').join('');
      expect(made(body)).toBe(firstMade(body));
    }
  });

  it('fault D04: is made in one pass, whatever the body holds', () => {
    const started = performance.now();
    made(`${' '.repeat(4_000_000)}x`);
    // Begun anew at each space this takes hours.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
