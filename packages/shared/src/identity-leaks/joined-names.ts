import { complete, isNameForm } from './name-reading.ts';
import type { NameSearch } from './name-search.ts';
import { otherUseOf } from './name-words.ts';
import type { RawFinding } from './raw-finding.ts';
import { type Reading, walkFrom } from './tolerant-walk.ts';
import type { TokenisedText } from './tokenise.ts';

/** Two names of this length together are nobody else's word, whatever is glued around them. */
const unmistakable = 9;

/** « marchands », « marchande » are no Marchand with an initial. */
const inflections = /^[esxr]$/;
const isOnlyName = (key: string) => /^(?:none|name)$/.test(otherUseOf(key));

/** `jeandupont`, `jdupont`, `dupontj`: first name and surname, or initials and surname, with nothing between. */
export function* joinedNames(input: TokenisedText, search: NameSearch, reading: Reading): Generator<RawFinding> {
  const { edge, text, tokenAt, tokens } = input;
  const { start, end, gaps, stretched, shortened, forms } = reading;
  if (gaps.length + stretched + shortened > 0 || tokenAt[start] !== tokenAt[end - 1]) return;
  const token = tokens[tokenAt[start] ?? -1];
  if (token === undefined || otherUseOf(token.text) !== 'none') return;
  for (const form of forms) {
    if (!isNameForm(form) || form.how === 'coined' || form.key.length < 3) continue;
    const joined = (from: number, until: number): RawFinding => ({
      start: from,
      end: until,
      kind: form.kind === 'last-name' ? 'last-name' : 'first-name',
      severity: 'block',
      reason: 'name-joined',
      known: form.known,
    });
    const followers: number[] = [];
    walkFrom(input, search.trie, end, next => {
      if (next.gaps.length + next.stretched + next.shortened > 0 || tokenAt[next.end - 1] !== tokenAt[start]) return;
      for (const other of next.forms) {
        if (!isNameForm(other) || other.how === 'coined' || other.key.length < 3 || !complete(form, other)) continue;
        if (form.key.length + other.key.length >= unmistakable || (edge[start] === 1 && edge[next.end] === 1)) followers.push(next.end);
      }
    });
    if (followers.length > 0) yield joined(start, Math.max(...followers));
    if (form.kind !== 'last-name' || form.key.length < 4 || !isOnlyName(form.key)) continue;
    for (const initials of search.firstInitials) {
      const before = start - initials.length;
      if (before >= token.start && edge[before] === 1 && edge[end] === 1 && text.startsWith(initials, before)) yield joined(before, end);
      const after = end + initials.length;
      if (after <= token.end && edge[start] === 1 && edge[after] === 1 && text.startsWith(initials, end) && !inflections.test(initials)) yield joined(start, after);
    }
  }
}
