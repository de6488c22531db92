import { describe, expect, it } from 'vitest';
import { hasOpenssl, startTimeStampAuthority } from '../../../test/time-stamp-authority.ts';
import { stampHead, verifyTimeStamp } from './time-stamp.ts';

const note = 'jobprod.test/register\n3\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— jobprod.test/register AAAAAAAA\n';
const { signal } = new AbortController();

describe.skipIf(!hasOpenssl)('T5: time stamps on heads, by an authority that speaks RFC 3161', () => {
  it('T5: a head is stamped, and the stamp verifies under the authority’s root alone, over that head alone', async () => {
    await using authority = await startTimeStampAuthority();
    const before = Date.now();
    const { token, at } = await stampHead(note, authority, signal);
    expect(at.getTime()).toBeGreaterThan(before - 2_000);
    expect(at.getTime()).toBeLessThanOrEqual(Date.now());
    expect(await verifyTimeStamp(note, token, authority.roots)).toEqual(at);
    expect(await verifyTimeStamp(note, token, authority.otherRoots + authority.roots)).toEqual(at);
    await expect(verifyTimeStamp(note, token, authority.otherRoots)).rejects.toThrow('leads to none of the roots');
    await expect(verifyTimeStamp(note, token, '')).rejects.toThrow('leads to none of the roots');
    await expect(verifyTimeStamp(note.replace('3', '4'), token, authority.roots)).rejects.toThrow('over something else than this head');
  });

  it('T5: no byte of a stamp can be altered so that it still says another time or another head', async () => {
    await using authority = await startTimeStampAuthority();
    const { token, at } = await stampHead(note, authority, signal);
    const verdicts: unknown[] = [];
    for (let i = 0; i < token.length; i += 7) {
      const altered = token.slice();
      altered[i] = (altered[i] ?? 0) ^ 1;
      verdicts.push(await verifyTimeStamp(note, altered, authority.roots).catch(() => 'refused'));
    }
    expect(verdicts.filter((verdict) => verdict === 'refused').length).toBeGreaterThan(verdicts.length / 2);
    for (const verdict of verdicts)
      expect(verdict === 'refused' || (verdict instanceof Date && verdict.getTime() === at.getTime())).toBe(true);
    await expect(verifyTimeStamp(note, token.slice(0, 200), authority.roots)).rejects.toThrow('does not verify');
    await expect(verifyTimeStamp(note, new Uint8Array(), authority.roots)).rejects.toThrow('does not verify');
  });

  it('T5: the answer to another request, an answer that is none and an authority that is away each get a sentence', async () => {
    await using authority = await startTimeStampAuthority();
    await stampHead(note, authority, signal);
    await authority.replayLast();
    await expect(stampHead(note, authority, signal)).rejects.toThrow('the answer is to another request');
    await expect(stampHead(note, { ...authority, url: 'http://127.0.0.1:9/' }, signal)).rejects.toThrow('does not answer');
    expect(authority.requests).toBe(2);
  });
});
