import { formsOf } from './known-forms.ts';
import type { KnownIdentity } from './known-identity.ts';
import { knownInitials } from './known-initials.ts';
import { type KnownAddress, knownAddress } from './match-addresses.ts';
import type { KnownInitials } from './match-initials.ts';
import { type NamesBackwards, namesBackwards } from './match-reversed.ts';
import type { NameSearch } from './name-search.ts';
import { trieOf } from './name-trie.ts';
import { type WholeName, wholeNamesOf } from './whole-names.ts';

/** A known identity made ready for searching. */
export interface CompiledIdentity {
  known: KnownIdentity;
  names: NameSearch;
  wholeNames: readonly WholeName[];
  backwards: NamesBackwards;
  initials: KnownInitials;
  addresses: readonly KnownAddress[];
}

const compiled = new WeakMap<KnownIdentity, CompiledIdentity>();

/** Kept per object: the page searches at each key press with the same identity. */
export const compileIdentity = (known: KnownIdentity): CompiledIdentity => {
  const kept = compiled.get(known);
  if (kept) return kept;
  const { search, firstInitials, lastInitials } = knownInitials(known);
  const wholeNames = wholeNamesOf(known);
  const made = {
    known,
    names: { trie: trieOf(formsOf(known)), firstInitials, lastInitials },
    wholeNames,
    backwards: namesBackwards(wholeNames),
    initials: search,
    addresses: known.addresses.map(knownAddress),
  };
  compiled.set(known, made);
  return made;
};
