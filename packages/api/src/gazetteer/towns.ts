import { placeKey } from './place-key.ts';
import { townLines } from './towns.generated.ts';

/** Latitude and longitude in degrees. */
export type Town = { key: string; name: string; latitude: number; longitude: number; population: number };

const townOf = (line: string): Town => {
  const [name = '', latitude, longitude, population] = line.split('|');
  return { key: placeKey(name), name, latitude: Number(latitude), longitude: Number(longitude), population: Number(population) };
};

let read: ReadonlyMap<string, Town> | undefined;
/** By key. A name that several bear means the one in France proper, then the most populous: the file has it first. */
const towns = (): ReadonlyMap<string, Town> => {
  if (!read) {
    const byKey = new Map<string, Town>();
    for (const town of townLines.trim().split('\n').map(townOf)) if (!byKey.has(town.key)) byKey.set(town.key, town);
    read = byKey;
  }
  return read;
};

/** How many letters must be changed, added, left out or exchanged with their neighbour; `most` + 1 as soon as it is more. */
const lettersWrong = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isExchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(isExchanged ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length] ?? most + 1;
};

/** The town meant: as it is written, or with a letter or two wrong; undefined where none is like it. */
export const townNamed = (text: string): Town | undefined => {
  const key = placeKey(text);
  const known = towns().get(key);
  if (known || key.length < 4) return known;
  const most = key.length < 8 ? 1 : 2;
  let nearest: { town: Town; wrong: number } | undefined;
  for (const town of towns().values()) {
    const wrong = lettersWrong(key, town.key, nearest ? nearest.wrong : most);
    // Of two as near, the first of the file stays.
    if (wrong <= most && (!nearest || wrong < nearest.wrong)) nearest = { town, wrong };
  }
  return nearest?.town;
};

const earthRadius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** As the crow flies, in kilometres. */
export const kilometresBetween = (one: Town, other: Town): number => {
  const [from, to] = [radians(one.latitude), radians(other.latitude)];
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const share = half(to - from) + Math.cos(from) * Math.cos(to) * half(radians(other.longitude - one.longitude));
  return 2 * earthRadius * Math.asin(Math.sqrt(share));
};

/** The keys of the towns around one, itself among them. */
export const keysAround = (town: Town, kilometres: number): string[] =>
  [...towns().values()].filter((other) => kilometresBetween(town, other) <= kilometres).map(({ key }) => key);
