import { LockMode } from '@mikro-orm/core';
import type { Language } from '@jobprod/shared/language';
import type { RecruiterViewer } from '../authorization/viewer.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { isVisibleTo, type VisibilityFacts } from '../profiles/visibility.ts';
import type { Introduction } from './introduction.entity.ts';
import { isRunning } from './introduction-life.ts';

/** What a running introduction stands on, besides the membership: its company sees the profile, and the release it was asked under holds. */
export type Ground = { profile: VisibilityFacts; releaseHolds: boolean };

type Asked = Pick<Introduction, 'state' | 'expiresAt' | 'askedUnderRestriction' | 'askedUnderRelease' | 'company'>;

/** Any recruiter of the company, as the profile's fact wants one; it came through the password's gate if it asked from behind it. */
const readerOf = ({ company, askedUnderRestriction }: Asked, profileId: string): RecruiterViewer => ({
  kind: 'recruiter',
  companyId: company.id,
  recruiterId: '',
  accountId: '',
  sessionId: '',
  email: '',
  language: 'fr' satisfies Language,
  unlockedProfileIds: new Set(askedUnderRestriction ? [profileId] : []),
});

/** The end a running introduction has come to, at an instant; undefined while it may go on. */
export const endDue = (introduction: Asked, { profile, releaseHolds }: Ground, on: Date): 'EXPIRED' | 'RELEASED' | undefined => {
  if (!isRunning(introduction.state)) return undefined;
  if (on >= introduction.expiresAt) return 'EXPIRED';
  const stands = isVisibleTo(profile, readerOf(introduction, profile.id), on) && (releaseHolds || !introduction.askedUnderRelease);
  return stands ? undefined : 'RELEASED';
};

export const groundOf = async (em: Em, { profile: { id }, candidate }: Pick<Introduction, 'profile' | 'candidate'>, on: Date): Promise<Ground> => ({
  profile: await em.findOneOrFail(Profile, { id }, { refresh: true }),
  releaseHolds: (await imageReleaseOf(em, candidate.id, on)) !== null,
});

/** The same, the profile held until this transaction ends: a restriction, an unpublishing or a blocking waits, or has come first and is seen here. */
export const holdGround = async (em: Em, introduction: Pick<Introduction, 'profile' | 'candidate'>, on: Date): Promise<Ground> => {
  await em.findOneOrFail(Profile, { id: introduction.profile.id }, { lockMode: LockMode.PESSIMISTIC_READ });
  return groundOf(em, introduction, on);
};
