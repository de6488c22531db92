import { partsOf } from './known-forms.ts';
import type { KnownIdentity } from './known-identity.ts';

/** A name as it is known, or a part of a compound one, folded and without anything between. */
export interface WholeName {
  key: string;
  kind: 'first-name' | 'last-name';
  known: string;
}

const leastLetters = 4;

const namesOf = (kind: WholeName['kind'], known: string): WholeName[] => {
  const parts = partsOf(known);
  return [...new Set([parts.join(''), ...parts])]
    .filter((key) => key.length >= leastLetters && /^[a-z]+$/.test(key))
    .map((key) => ({ key, kind, known }));
};

/** The names long enough to be recognised where only some of their letters show, or in another order. */
export const wholeNamesOf = ({ firstNames, lastNames }: KnownIdentity): WholeName[] => [
  ...firstNames.flatMap((name) => namesOf('first-name', name)),
  ...lastNames.flatMap((name) => namesOf('last-name', name)),
];
