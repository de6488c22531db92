import { usualList } from '@jobprod/shared/usual-list';

/** One list whatever the case and accents of its name. */
export const listKeyOf = (list: string): string => list.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const usualKey = listKeyOf(usualList);

type Entry = { id: string; list: string; listKey: string; addedAt: string };

const isEarlier = (one: Entry, other: Entry): boolean => {
  const [a, b] = [Date.parse(one.addedAt), Date.parse(other.addedAt)];
  return a === b ? one.id < other.id : a < b;
};

/**
 * Each with its list called as it was typed with the first of those there: of what this reader sees, so that a hidden profile has no part in it (D2). The usual list has its own
 * name, which a key of the pages goes by, however it was typed.
 */
export const named = <T extends Entry>(entries: readonly T[]): T[] => {
  const firsts = new Map<string, Entry>();
  for (const entry of entries) {
    const known = firsts.get(entry.listKey);
    if (!known || isEarlier(entry, known)) firsts.set(entry.listKey, entry);
  }
  const nameOf = ({ list, listKey }: Entry): string => (listKey === usualKey ? usualList : (firsts.get(listKey)?.list ?? list));
  return entries.map((entry) => ({ ...entry, list: nameOf(entry) }));
};
