export type FindingKind =
  | 'first-name'
  | 'last-name'
  | 'initials'
  | 'diminutive'
  | 'email'
  | 'phone'
  | 'link'
  | 'handle'
  | 'address'
  | 'birth-date'
  | 'identifier'
  | 'employer'
  | 'school';

/** Why a passage was found; the sentence a person reads is `why.<reason>` in the words of `identity`. */
export type FindingReason =
  | 'name'
  | 'name-part'
  | 'name-joined'
  | 'name-split'
  | 'name-altered'
  | 'name-transliterated'
  | 'name-inside-word'
  | 'name-or-word'
  | 'name-or-brand'
  | 'name-of-place'
  | 'initials'
  | 'initials-or-acronym'
  | 'diminutive'
  | 'diminutive-or-word'
  | 'email'
  | 'email-spelled'
  | 'phone'
  | 'phone-spelled'
  | 'phone-or-figure'
  | 'link'
  | 'link-spelled'
  | 'link-or-brand'
  | 'handle'
  | 'handle-known'
  | 'handle-or-word'
  | 'domain-known'
  | 'address'
  | 'address-partial'
  | 'birth-date'
  | 'birth-date-partial'
  | 'identifier'
  | 'identifier-of-company'
  | 'employer'
  | 'school';

export interface Finding {
  /** Offsets in the text as given (UTF-16 units), end exclusive. */
  start: number;
  end: number;
  excerpt: string;
  kind: FindingKind;
  /** `block` is certain and cannot be overridden; `warning` can, with a written reason. */
  severity: 'block' | 'warning';
  reason: FindingReason;
  /** The item of the person's identity that was recognised, where there is one. */
  known?: string;
}
