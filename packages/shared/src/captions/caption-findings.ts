import { findIdentityLeaks } from '../identity-leaks/find-identity-leaks.ts';
import type { Finding } from '../identity-leaks/finding.ts';
import type { KnownIdentity } from '../identity-leaks/known-identity.ts';
import type { Cue } from './cue.ts';

/** `cue`: in which of the captions it begins; `start` and `end` lie in its text. */
export type CaptionFinding = Finding & { cue: number };

/**
 * C2: what in captions says who it is. They are read one after the other, as they are heard: a name cut between two lines, or begun in one caption and ended in the next, is a
 * name all the same.
 */
export const captionFindings = (cues: readonly Cue[], known: KnownIdentity): CaptionFinding[] => {
  const begins: number[] = [];
  let whole = '';
  for (const { text } of cues) {
    begins.push(whole.length);
    whole += `${text.replaceAll('\n', ' ')} `;
  }
  return findIdentityLeaks(whole, known).map((finding) => {
    const cue = Math.max(
      0,
      begins.findLastIndex((begin) => begin <= finding.start),
    );
    const begin = begins[cue] ?? 0;
    const length = cues[cue]?.text.length ?? 0;
    return { ...finding, cue, start: finding.start - begin, end: Math.min(length, finding.end - begin) };
  });
};
