import { limits } from '@jobprod/shared/limits';
import { placeKey } from '../gazetteer/place-key.ts';
import { keysAround, townNamed } from '../gazetteer/towns.ts';

export type SearchNear = { place: string; kilometres: number };

/** `name`: the town that was understood; null where the gazetteer has none like it, and places written so are all that is looked for: nobody by a postcode alone, which is no name. */
export type SearchedPlace = { name: string | null; keys: readonly string[] };

const farthest = 200;

/** Postcodes of the three towns that have several. */
const parted: readonly (readonly [postcode: RegExp, town: string])[] = [
  [/^75(?:0(?:0[1-9]|1\d|20)|116)$/, 'Paris'],
  [/^6900[1-9]$/, 'Lyon'],
  [/^130(?:0[1-9]|1[0-6])$/, 'Marseille'],
];
const townOfPostcode = (text: string): string | undefined =>
  parted.find(([postcode]) => postcode.test(text.replace(/[^0-9A-Za-z]/g, '')))?.[1];

/** Where « around Nantes » is: the names of the towns there, as profiles may write them. */
export const searchedPlace = ({ place, kilometres }: SearchNear): SearchedPlace | undefined => {
  const text = place.slice(0, limits.shortText);
  if (text.trim() === '') return undefined;
  const asked = townOfPostcode(text) ?? text;
  const key = placeKey(asked);
  if (key === '') return { name: null, keys: [] };
  const town = townNamed(asked);
  return town ? { name: town.name, keys: keysAround(town, Math.min(Math.max(kilometres, 0), farthest)) } : { name: null, keys: [key] };
};
