import { partsOf } from './known-forms.ts';
import type { KnownIdentity } from './known-identity.ts';
import type { KnownInitials } from './match-initials.ts';

const initialsOf = (names: readonly string[]) => {
  const initials = new Map<string, string>();
  for (const name of names) {
    const parts = partsOf(name);
    const letters = parts.map((part) => part[0] ?? '').join('');
    if (!/^[a-z]+$/.test(letters)) continue;
    for (const form of [letters, letters[0] ?? '', letters.at(-1) ?? '']) if (!initials.has(form)) initials.set(form, name);
  }
  return initials;
};

export const knownInitials = (known: KnownIdentity) => {
  const first = initialsOf(known.firstNames);
  const last = initialsOf(known.lastNames);
  const compound = new Map([...first].filter(([letters]) => letters.length > 1));
  const full = new Map<string, string>();
  for (const [head, firstName] of first) {
    for (const [tail, lastName] of last) {
      for (const letters of [head + tail, tail + head]) if (!full.has(letters)) full.set(letters, `${firstName} ${lastName}`);
    }
  }
  const search: KnownInitials = { compound, full };
  return { search, firstInitials: new Set(first.keys()), lastInitials: new Set(last.keys()) };
};
