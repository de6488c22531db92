import type { Form } from './name-trie.ts';
import { otherUseOf } from './name-words.ts';
import type { RawFinding } from './raw-finding.ts';
import type { TokenisedText } from './tokenise.ts';
import type { Reading } from './tolerant-walk.ts';

const reasons = {
  handle: 'handle-known',
  link: 'domain-known',
  email: 'handle-known',
  identifier: 'identifier',
  employer: 'employer',
  school: 'school',
} as const;
type LiteralKind = keyof typeof reasons;
const isLiteral = (kind: string): kind is LiteralKind => kind in reasons;

/** Handles, domains, identifiers, employers and schools: as they are written, give or take separators, accents and case. */
export function* weighLiteral({ text, tokens, tokenAt, capital }: TokenisedText, form: Form, reading: Reading): Generator<RawFinding> {
  const { start, end, gaps } = reading;
  if (!isLiteral(form.kind) || reading.altered + reading.stretched + reading.shortened > 0) return;
  const free = form.kind === 'identifier';
  if (!gaps.every((gap) => (free || form.joints.includes(gap.depth)) && !/[.,;:!?]\s|\n/.test(text.slice(gap.start, gap.end)))) return;
  const capitals = Array.from(capital.subarray(start, end)).filter(Boolean).length;
  const use = otherUseOf(text.slice(start, end));
  const found = {
    start,
    end,
    known: form.known,
    kind: form.kind === 'email' ? ('handle' as const) : form.kind,
    reason: reasons[form.kind],
  };
  if (form.kind === 'employer' || form.kind === 'school') {
    // « Orange » the company, « orange » the colour; an acronym is written in capitals.
    if (use !== 'none' && capitals === 0) return;
    if (form.how === 'coined' && capitals < end - start) return;
    yield { ...found, severity: 'warning' };
    return;
  }
  const ordinary = form.joints.length === 0 && (use !== 'none' || tokens[tokenAt[start] ?? -1]?.text.length !== end - start);
  if (form.kind === 'identifier') yield { ...found, severity: 'block' };
  else if (use === 'grammar') return;
  else if (ordinary || form.key.length < 4) yield { ...found, severity: 'warning', reason: 'handle-or-word' };
  else yield { ...found, severity: 'block' };
}
