import { complete, isNameForm, type NameForm } from './name-reading.ts';
import type { NameSearch } from './name-search.ts';
import { otherUseOf } from './name-words.ts';
import type { RawFinding } from './raw-finding.ts';
import type { TokenisedText } from './tokenise.ts';
import { type Reading, walkFrom } from './tolerant-walk.ts';

/** Two names of this length together are nobody else's word, whatever is glued around them. */
const unmistakable = 9;

/** « marchands », « marchande » are no Marchand with an initial. */
const inflections = /^[esxrtzn]$/;
/** « d » + « age »: an initial and a short word make another word too easily. */
const standsAlone = (key: string) => /^(?:none|name)$/.test(otherUseOf(key)) || key.length >= 7;

/** The person's names that begin, in the middle of a word, at a given place. */
export type Followers = (at: number) => readonly { form: NameForm; end: number }[];

/** Each place is read once, however many names end there. */
export const followersIn = (input: TokenisedText, search: NameSearch): Followers => {
  const known = new Map<number, { form: NameForm; end: number }[]>();
  return (at) => {
    const kept = known.get(at);
    if (kept) return kept;
    const found: { form: NameForm; end: number }[] = [];
    walkFrom(input, search.trie, at, ({ gaps, stretched, shortened, forms, end }) => {
      if (gaps.length + stretched + shortened > 0 || input.tokenAt[end - 1] !== input.tokenAt[at]) return;
      for (const form of forms) if (isNameForm(form) && form.how !== 'coined' && form.key.length >= 3) found.push({ form, end });
    });
    known.set(at, found);
    return found;
  };
};

/** `jeandupont`, `jdupont`, `dupontj`: first name and surname, or initials and surname, with nothing between. */
export function* joinedNames(input: TokenisedText, search: NameSearch, reading: Reading, followersAt: Followers): Generator<RawFinding> {
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
    let furthest = 0;
    for (const next of followersAt(end)) {
      if (!complete(form, next.form)) continue;
      if (form.key.length + next.form.key.length >= unmistakable || (edge[start] === 1 && edge[next.end] === 1))
        furthest = Math.max(furthest, next.end);
    }
    if (furthest > 0) yield joined(start, furthest);
    if (form.kind !== 'last-name' || form.key.length < 4 || !standsAlone(form.key)) continue;
    for (const initials of search.firstInitials) {
      const before = start - initials.length;
      if (before >= token.start && edge[before] === 1 && edge[end] === 1 && text.startsWith(initials, before)) yield joined(before, end);
      const after = end + initials.length;
      if (after <= token.end && edge[start] === 1 && edge[after] === 1 && text.startsWith(initials, end) && !inflections.test(initials))
        yield joined(start, after);
    }
  }
}
