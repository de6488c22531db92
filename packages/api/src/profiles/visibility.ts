import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import { allOf, raw, type Sql, sql, unseen } from '../platform/orm/sql.ts';
import type { Profile } from './profile.entity.ts';
import type { ProfileElement } from './profile-elements.ts';
import type { ProfileState } from './profile-life.ts';

/** What the question of who may see a profile turns on. */
export type VisibilityFacts = Pick<
  Profile,
  'id' | 'candidateId' | 'state' | 'publishedAt' | 'restrictedWhole' | 'restrictedElements' | 'blockedCompanyIds'
>;

export const isOwner = ({ candidateId }: Pick<Profile, 'candidateId'>, viewer: Viewer): boolean =>
  viewer.kind === 'candidate' && viewer.candidateId === candidateId;

/** Staff in charge of restricted diffusion (article 4, D1); their every look is registered. */
export const isInCharge = (viewer: Viewer): boolean => hasRole(viewer, 'NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER');

/** Whoever sees what is restricted: its owner, the staff in charge, and the browser that unlocked it (D2). */
const opensRestricted = (profile: Pick<Profile, 'id' | 'candidateId'>, viewer: Viewer): boolean =>
  isOwner(profile, viewer) || isInCharge(viewer) || viewer.unlockedProfileIds.has(profile.id);

/** The states in which staff see a profile. Locked data are hidden from everyone but the officer who answers for them (G3). */
const statesFor = (viewer: Viewer): readonly ProfileState[] =>
  hasRole(viewer, 'DATA_PROTECTION_OFFICER')
    ? ['DRAFT', 'ACTIVE', 'INACTIVE', 'EXPIRED', 'LOCKED']
    : ['DRAFT', 'ACTIVE', 'INACTIVE', 'EXPIRED'];

/** A program reads what its scopes allow, for the company it belongs to, and never more. */
const isReader = (viewer: Viewer): boolean => viewer.kind !== 'api-client' || viewer.scopes.has('PROFILES_READ');

/** The company a candidate may have blocked (N2). */
const companyAsking = (viewer: Viewer): string | undefined =>
  viewer.kind === 'recruiter' || viewer.kind === 'api-client' ? (viewer.companyId ?? undefined) : undefined;

/**
 * THE question: does this profile exist for this viewer, at this instant?
 *
 * Public is the rule, restricted the candidate's choice (article 4, C4): published, it exists for visitors by its address and in the public list, and for the
 * recruiters of member companies (article 1, N2), but not for a company the candidate has blocked. Restricted as a whole, it exists for its owner, the staff in
 * charge and the browsers that unlocked it (D2), and for no one else, signed-in recruiters included. Not published, it exists for its owner and for staff.
 * The list forms below say the same to the database; a test compares them.
 */
export const isVisibleTo = (profile: VisibilityFacts, viewer: Viewer, on: Date): boolean => {
  if (profile.state === 'ERASED') return false;
  if (isOwner(profile, viewer)) return true;
  if (profile.restrictedWhole && !opensRestricted(profile, viewer)) return false;
  if (viewer.kind === 'staff') return statesFor(viewer).includes(profile.state);
  const company = companyAsking(viewer);
  if (!isReader(viewer) || (company !== undefined && profile.blockedCompanyIds.includes(company))) return false;
  return profile.state === 'ACTIVE' && profile.publishedAt != null && profile.publishedAt <= on;
};

/** Of a profile that is visible: does this element exist for this viewer? Restricted, it does only where `opensRestricted` (D1, D2). */
export const showsElement = (
  profile: Pick<Profile, 'id' | 'candidateId' | 'restrictedElements'>,
  element: ProfileElement,
  viewer: Viewer,
): boolean => !profile.restrictedElements.includes(element) || opensRestricted(profile, viewer);

/**
 * Does restriction, of the whole or of this element, leave it to this viewer? Asked of what tells of a profile beside its own page, once it is settled that they may read that:
 * the places of a clip, looks at it (D2, D4).
 */
export const isOpenTo = (
  profile: Pick<Profile, 'id' | 'candidateId' | 'restrictedWhole' | 'restrictedElements'>,
  element: ProfileElement,
  viewer: Viewer,
): boolean => opensRestricted(profile, viewer) || !(profile.restrictedWhole || profile.restrictedElements.includes(element));

export const isElementVisibleTo = (profile: VisibilityFacts, element: ProfileElement, viewer: Viewer, on: Date): boolean =>
  isVisibleTo(profile, viewer, on) && showsElement(profile, element, viewer);

const nobody: FilterQuery<Profile> = { id: { $in: [] } };

/** List form of `isVisibleTo`, for entities. */
export const visibleTo = (viewer: Viewer, on: Date): FilterQuery<Profile> => {
  const unlocked = [...viewer.unlockedProfileIds];
  const reachable: FilterQuery<Profile>[] = isInCharge(viewer)
    ? []
    : [{ $or: [{ restrictedWhole: false }, ...(unlocked.length > 0 ? [{ id: { $in: unlocked } }] : [])] }];
  if (viewer.kind === 'staff') return { $and: [{ state: { $in: statesFor(viewer) } }, ...reachable] };
  if (!isReader(viewer)) return nobody;
  const company = companyAsking(viewer);
  const shown: FilterQuery<Profile> = {
    $and: [
      { state: 'ACTIVE', publishedAt: { $lte: on } },
      ...reachable,
      ...(company === undefined ? [] : [{ $not: { blockedCompanyIds: { $contains: [company] } } }]),
    ],
  };
  return viewer.kind === 'candidate' ? { $or: [{ candidate: viewer.candidateId, state: { $ne: 'ERASED' } }, shown] } : shown;
};

/** List form of `isVisibleTo`, for rows: a condition on a `profile` named `p`. */
export const visibleSql = (viewer: Viewer, on: Date): Sql => {
  const unlocked = [...viewer.unlockedProfileIds];
  const reachable = isInCharge(viewer)
    ? []
    : [unlocked.length > 0 ? sql`(p.restricted_whole = false or p.id = any(${unlocked}::uuid[]))` : raw('p.restricted_whole = false')];
  if (viewer.kind === 'staff') return allOf([sql`p.state = any(${statesFor(viewer)}::text[])`, ...reachable]);
  if (!isReader(viewer)) return raw('false');
  const company = companyAsking(viewer);
  const shown = allOf([
    raw(`p.state = 'ACTIVE'`),
    // Unseen: an instant in this place makes PostgreSQL plan each list anew, at the price of its answer. `is true` keeps it from an index that would give it nearly every row.
    sql`(p.published_at <= ${unseen(sql`${on}::timestamptz`)}) is true`,
    ...reachable,
    ...(company === undefined ? [] : [sql`not ${company}::uuid = any(p.blocked_company_ids)`]),
  ]);
  return viewer.kind === 'candidate' ? sql`((p.candidate_id = ${viewer.candidateId}::uuid and p.state <> 'ERASED') or ${shown})` : shown;
};
