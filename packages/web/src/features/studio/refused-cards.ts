import { fieldErrors, type Refusal } from '../../lib/refusals.ts';

/** What was refused of cards, by which of the segments each is. */
export const refusedCards = (refusals: readonly Refusal[]): ReadonlyMap<number, string> =>
  new Map(
    Object.entries(fieldErrors(refusals)).flatMap(([path, message]): [number, string][] => {
      const index = /^segments\.(\d+)\.card$/.exec(path)?.[1];
      return index === undefined ? [] : [[Number(index), message]];
    }),
  );
