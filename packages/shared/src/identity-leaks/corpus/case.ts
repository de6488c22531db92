import type { KnownIdentity } from '../known-identity.ts';

/** One labelled example. */
export interface Case {
  family: string;
  text: string;
  known: KnownIdentity;
  /**
   * `block`: the planted passage must be found with certainty. `noticed`: it must be found, certain or not (a name that is a word, an
   * employer). `clean`: nothing may be blocked.
   */
  expected: 'block' | 'noticed' | 'clean';
  /** Where the leak was planted; absent from clean cases. */
  planted?: { start: number; end: number };
  where: 'text' | 'file name' | 'slug';
}

/** The text with the leak in the place of `{}`. */
export const plant = (template: string, leak: string): Pick<Case, 'text' | 'planted'> => {
  const start = template.indexOf('{}');
  if (start === -1) throw new Error(`No place for the leak in: ${template}`);
  return { text: template.replace('{}', () => leak), planted: { start, end: start + leak.length } };
};

/** Mulberry32: the same corpus at every run. */
export const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  return { next, below, pick };
};

export type Random = ReturnType<typeof randomFrom>;
