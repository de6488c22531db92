import type { PageWanted } from './page.ts';

/** Condition and order of a keyset page sorted by an instant, newest first, then by id: rows inserted or removed meanwhile shift nothing (fault J11). */
export const newestFirst = <K extends string>(property: K, { from, backwards }: PageWanted) => {
  const direction = backwards ? ('asc' as const) : ('desc' as const);
  const beyond = backwards ? '$gt' : '$lt';
  const where = from ? { $or: [{ [property]: { [beyond]: from.at } }, { [property]: from.at, id: { [beyond]: from.id } }] } : {};
  return { where, orderBy: [{ [property]: direction }, { id: direction }] };
};
