import { isDeepStrictEqual } from 'node:util';
import type { Language } from '@jobprod/shared/language';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { ownIdentityOf } from '../clips/known-identity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { announceGiven } from './announce-profile.ts';
import { missingElements } from './missing-elements.ts';
import { changesOf, type ProfileGiven } from './profile-changes.ts';
import { isFrozen } from './profile-life.ts';
import { heldProfileOf, profileOf } from './profile-of.ts';
import { refuseMissing } from './publish-profile.ts';
import { refuseOthersPictures } from './refuse-others-pictures.ts';
import { namesOwner, refuseOwnName } from './refuse-own-name.ts';

const rectifiable = [
  'headline',
  'summary',
  'skills',
  'places',
  'experiences',
  'educations',
  'spokenLanguages',
  'availability',
  'contractKinds',
  'salaryWish',
  'portfolio',
] as const;
export type RectifiedElement = (typeof rectifiable)[number];
export type ProfileRectified = Pick<ProfileGiven, RectifiedElement>;

/** May be taken back as well: nothing is said of it any more. */
const erasable: readonly RectifiedElement[] = ['availability', 'salaryWish'];
const isGiven = (given: ProfileRectified, name: RectifiedElement): boolean =>
  given[name] != null || (given[name] === null && erasable.includes(name));

const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one ?? null, other ?? null);

/** G1: corrects what a candidate asked staff to correct on their page, under the rules of their own changes. Answers what is other than before. */
export const rectifyProfile = async (
  em: Em,
  candidate: Candidate,
  given: ProfileRectified,
  { by, language }: { by: RegisterReference; language: Language },
  now: Date,
): Promise<RectifiedElement[]> => {
  const named = Object.fromEntries(rectifiable.filter((name) => isGiven(given, name)).map((name) => [name, given[name]]));
  const changes = changesOf(named);
  const profile = await heldProfileOf(em, candidate.id);
  const changed = rectifiable.filter((name) => name in changes && !isSame(changes[name], profile?.[name]));
  if (changed.length === 0) return [];
  if (!profile || isFrozen(profile.state)) throw new Refusal('NOT_POSSIBLE_NOW');
  for (const name of changed) Object.assign(profile, { [name]: changes[name] });
  Object.assign(profile, { revision: profile.revision + 1, updatedAt: now });
  await refuseOthersPictures(em, profile);
  refuseOwnName(profile, await ownIdentityOf(em, candidate));
  if (profile.state === 'ACTIVE') refuseMissing(language, missingElements(profile, { clipWaits: false }));
  await em.flush();
  await append(em, {
    register: 'communications',
    type: 'profile-updated',
    at: now,
    by,
    about: { kind: 'profile', id: profile.id },
    parties: [candidate.id],
    payload: { revision: profile.revision, changed },
  });
  await announceGiven(em, profile, changed);
  return changed;
};

/** Whether the page says in its sentences the name that its owner chose not to show. */
export const pageNamesOwner = async (em: Em, candidate: Candidate): Promise<boolean> => {
  const profile = await profileOf(em, candidate.id);
  return profile !== null && namesOwner(profile, await ownIdentityOf(em, candidate)) !== undefined;
};
