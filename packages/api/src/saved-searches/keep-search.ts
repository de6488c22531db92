import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { notFound, refused } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import type { ProfileSearch } from '../profiles/profile-search.ts';
import { SavedSearch } from './saved-search.entity.ts';

/** The recruiter who asks, held: of their searches, so many are counted at a time. */
const holdRecruiter = async (tx: Em, viewer: Context['viewer']): Promise<Recruiter> => {
  if (viewer.kind !== 'recruiter') throw refused(viewer);
  return tx.findOneOrFail(Recruiter, viewer.recruiterId, { lockMode: LockMode.PESSIMISTIC_WRITE });
};

const listsOf = ({ skills, places, contractKinds, availabilities, languages }: ProfileSearch) =>
  [skills, places, contractKinds, availabilities, languages].map((list) => list ?? []);

/** As the search page would hold it: what is empty is left out, and nothing is longer than a search reads. */
const bounded = (search: ProfileSearch): ProfileSearch => {
  const lists = listsOf(search);
  const isTooLong =
    lists.some((list) => list.length > limits.searchedValues || list.some((value) => value.length > limits.shortText)) ||
    [search.text, search.near?.place].some((text) => (text ?? '').length > limits.shortText);
  if (isTooLong) throw new Refusal('CONTENT_TOO_LONG', { maximum: limits.shortText }, ['search']);
  const saysNothing = (value: unknown): boolean => value == null || value === '' || (Array.isArray(value) && value.length === 0);
  if (Object.values(search).every(saysNothing)) throw new Refusal('INVALID_INPUT', { detail: 'search' }, ['search']);
  return search;
};

export type SearchKept = { name: string; search: ProfileSearch; isMailed: boolean };

export const saveSearch = ({ em, viewer, now }: Context, { name, search, isMailed }: SearchKept): Promise<Recruiter> =>
  em.transactional(async (tx) => {
    const recruiter = await holdRecruiter(tx, viewer);
    if ((await tx.count(SavedSearch, { recruiter })) >= limits.savedSearches)
      throw new Refusal('CONTENT_TOO_LONG', { maximum: limits.savedSearches });
    const kept = { name: lineOf(name, limits.searchName, ['name']), search: bounded(search), isMailed };
    await tx.persist(tx.create(SavedSearch, { id: newId(), recruiter, ...kept, createdAt: now, toldAt: now })).flush();
    return recruiter;
  });

export type SearchChanged = { name?: string | null; isMailed?: boolean | null };

/** Told of again, it begins anew: what was published meanwhile is no news. */
export const changeSavedSearch = ({ em, viewer, now }: Context, id: string, { name, isMailed }: SearchChanged): Promise<Recruiter> =>
  em.transactional(async (tx) => {
    const recruiter = await holdRecruiter(tx, viewer);
    const saved = await tx.findOne(SavedSearch, { id, recruiter }, { refresh: true });
    if (!saved) throw notFound();
    if (name != null) saved.name = lineOf(name, limits.searchName, ['name']);
    if (isMailed === true && !saved.isMailed) saved.toldAt = now;
    if (isMailed != null) saved.isMailed = isMailed;
    return recruiter;
  });

export const deleteSavedSearch = ({ em, viewer }: Context, id: string): Promise<Recruiter> =>
  em.transactional(async (tx) => {
    const recruiter = await holdRecruiter(tx, viewer);
    if ((await tx.nativeDelete(SavedSearch, { id, recruiter })) === 0) throw notFound();
    return recruiter;
  });
