import { compileIdentity } from './compiled-identity.ts';
import type { Finding } from './finding.ts';
import type { KnownIdentity } from './known-identity.ts';
import { matchAddresses } from './match-addresses.ts';
import { matchBirthDates } from './match-birth-dates.ts';
import { matchEmails } from './match-emails.ts';
import { matchEncoded } from './match-encoded.ts';
import { matchHandles } from './match-handles.ts';
import { matchIdentifiers } from './match-identifiers.ts';
import { matchInitials } from './match-initials.ts';
import { matchLinks } from './match-links.ts';
import { matchMasked } from './match-masked.ts';
import { matchNames } from './match-names.ts';
import { matchOtherScripts } from './match-other-scripts.ts';
import { matchPhones } from './match-phones.ts';
import { matchReversed } from './match-reversed.ts';
import { matchRomanised } from './match-romanised.ts';
import { normalise } from './normalise.ts';
import { inSource, settleFindings } from './settle-findings.ts';
import { numberItems } from './spoken-numbers.ts';
import { tokenise } from './tokenise.ts';

export interface SearchOptions {
  /** A file name or a slug: words run together, capitals and sentences mean nothing. */
  glued?: boolean;
}

/**
 * Everything in a text that tells who the person is (C2): their names however disguised, and any address, number, link or handle,
 * known or not. Findings come in the order of the text and do not overlap.
 */
export const findIdentityLeaks = (text: string, known: KnownIdentity, { glued = false }: SearchOptions = {}): Finding[] => {
  const compiled = compileIdentity(known);
  const input = tokenise(normalise(text));
  const numbers = numberItems(input);
  const found = [
    ...matchNames(input, compiled.names, glued),
    ...matchMasked(input, compiled.wholeNames),
    ...matchReversed(input, compiled.backwards),
    ...matchInitials(input, compiled.initials),
    ...matchEmails(input),
    ...matchPhones(input, numbers, known.phones),
    ...matchLinks(input),
    ...matchHandles(input),
    ...matchAddresses(input, compiled.addresses),
    ...matchBirthDates(input, numbers, known.birthDates),
    ...matchIdentifiers(input),
  ].map((finding) => inSource(input, finding));
  return settleFindings(input, [
    ...found,
    ...matchEncoded(text, compiled.wholeNames),
    ...matchOtherScripts(input, known),
    ...matchRomanised(input, known),
  ]);
};

/** Whether the text says for certain who the person is. */
export const containsIdentity = (text: string, known: KnownIdentity, options: SearchOptions = {}): boolean =>
  findIdentityLeaks(text, known, options).some(({ severity }) => severity === 'block');
