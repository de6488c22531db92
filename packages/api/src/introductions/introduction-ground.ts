import { LockMode } from '@mikro-orm/core';
import type { RecruiterViewer } from '../authorization/viewer.ts';
import { livePasswords } from '../diffusion/end-passwords.ts';
import { ProfilePassword } from '../diffusion/profile-password.entity.ts';
import { holdImageRelease, imageReleaseOf } from '../image-releases/image-release-of.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { isFrozen } from '../profiles/profile-life.ts';
import { isVisibleTo, type VisibilityFacts } from '../profiles/visibility.ts';
import type { Introduction } from './introduction.entity.ts';
import { isRunning } from './introduction-life.ts';

/** What a running introduction stands on, besides the membership: its company sees the profile, by a password if need be, and the release it was asked under holds. */
export type Ground = { profile: VisibilityFacts; holdsPassword: boolean; releaseHolds: boolean };

type Asked = Pick<Introduction, 'state' | 'expiresAt' | 'askedUnderRelease' | 'standsOnProfile' | 'company'>;

/** Any recruiter of the company, as the profile's fact wants one. */
const readerOf = ({ company }: Asked, unlocked: readonly string[]): RecruiterViewer => ({
  kind: 'recruiter',
  companyId: company.id,
  recruiterId: '',
  accountId: '',
  sessionId: '',
  email: '',
  firstName: '',
  lastName: '',
  since: new Date(0),
  language: 'fr',
  unlockedProfileIds: new Set(unlocked),
});

/** The end a running introduction has come to, at an instant; undefined while it may go on. */
export const endDue = (
  introduction: Asked,
  { profile, holdsPassword, releaseHolds }: Ground,
  on: Date,
): 'EXPIRED' | 'RELEASED' | undefined => {
  if (!isRunning(introduction.state)) return undefined;
  if (on >= introduction.expiresAt) return 'EXPIRED';
  if (!introduction.standsOnProfile)
    return isFrozen(profile.state) || profile.blockedCompanyIds.includes(introduction.company.id) ? 'RELEASED' : undefined;
  const isSeen = isVisibleTo(profile, readerOf(introduction, holdsPassword ? [profile.id] : []), on);
  return isSeen && (releaseHolds || !introduction.askedUnderRelease) ? undefined : 'RELEASED';
};

type Pair = Pick<Introduction, 'profile' | 'candidate' | 'company'>;

export const groundOf = async (em: Em, { profile, candidate, company }: Pair, on: Date, releaseOf = imageReleaseOf): Promise<Ground> => ({
  profile: await em.findOneOrFail(Profile, { id: profile.id }, { refresh: true }),
  holdsPassword:
    (await em.count(ProfilePassword, { $and: [{ profile: profile.id, recruiter: { company: company.id } }, livePasswords(on)] })) > 0,
  releaseHolds: (await releaseOf(em, candidate.id, on)) !== null,
});

/** The same, profile and release held until this transaction ends: a restriction, an unpublishing, a blocking or a withdrawal waits, or has come first and is seen here. */
export const holdGround = async (em: Em, pair: Pair, on: Date): Promise<Ground> => {
  await em.findOneOrFail(Profile, { id: pair.profile.id }, { lockMode: LockMode.PESSIMISTIC_READ });
  return groundOf(em, pair, on, holdImageRelease);
};
