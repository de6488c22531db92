import { describe, expect, it } from 'vitest';
import type { ImageRelease } from '../image-releases/image-release.entity.ts';
import { later } from '../platform/clock.ts';
import { wantedPlace } from './wanted-place.ts';

const now = new Date('2026-11-23T10:00:00Z');
const lead = { minutes: 60 };
const release = (changes: Partial<ImageRelease> = {}): ImageRelease =>
  ({
    startsAt: later(now, { days: -10 }),
    expiresAt: later(now, { days: 500 }),
    withdrawnAt: null,
    replacedAt: null,
    image: true,
    voice: true,
    ...changes,
  }) as ImageRelease;

type Facts = Parameters<typeof wantedPlace>[0];
const standing: Facts = {
  place: { kind: 'YOUTUBE', state: 'SHOWN', audience: 'PUBLIC', leavingReason: null },
  profile: { state: 'ACTIVE', restrictedWhole: false, restrictedElements: [] },
  placement: { placedAt: later(now, { days: -1 }), removedAt: null, usesImage: true, usesVoice: true },
  release: release(),
};
const other = { ...standing.place, kind: 'OTHER' } as const;
const restricted = { ...standing.profile, restrictedElements: ['CLIP'] } as const satisfies Facts['profile'];
const soon = later(now, { minutes: 60 });

describe('what a place outside ought to be', () => {
  it.each<[string, Partial<Facts>, unknown]>([
    ['C4: public while the profile is', {}, 'PUBLIC'],
    ['D4: unlisted while the clip is restricted', { profile: restricted }, 'UNLISTED'],
    ['D4: unlisted while the whole is', { profile: { ...standing.profile, restrictedWhole: true } }, 'UNLISTED'],
    [
      'D4: public where something else alone is restricted',
      { profile: { ...standing.profile, restrictedElements: ['SALARY_WISH'] } },
      'PUBLIC',
    ],
    ['C5: nowhere once it is off the profile', { placement: { ...standing.placement, removedAt: now } }, 'CLIP_REMOVED'],
    ['C5: nowhere once the profile is off', { profile: { ...standing.profile, state: 'INACTIVE' } }, 'PROFILE_OFF'],
    ['G3: nowhere while it is locked', { profile: { ...standing.profile, state: 'LOCKED' } }, 'PROFILE_OFF'],
    ['G4: nowhere once it is erased', { profile: { ...standing.profile, state: 'ERASED' } }, 'PROFILE_OFF'],
    ['A3: nowhere without a release', { release: null }, 'RELEASE_ENDING'],
    ['A3: nowhere from the withdrawal on', { release: release({ withdrawnAt: now }) }, 'RELEASE_ENDING'],
    ['A1: nowhere under a release that covers less', { release: release({ image: false }) }, 'RELEASE_ENDING'],
    ['A2: nowhere from an hour before the end on', { release: release({ expiresAt: soon }) }, 'RELEASE_ENDING'],
    ['A2: still there a moment earlier', { release: release({ expiresAt: new Date(soon.getTime() + 1) }) }, 'PUBLIC'],
    ['C5: nowhere once it was asked back', { place: { ...standing.place, state: 'LEAVING', leavingReason: 'ASKED' } }, 'ASKED'],
    ['D4: off another medium that is public, where it is restricted', { place: other, profile: restricted }, 'RESTRICTED'],
    ['D4: left on one by password', { place: { ...other, audience: 'PASSWORD' }, profile: restricted }, 'UNLISTED'],
  ])('%s', (_name, changes, expected) => {
    const wanted = wantedPlace({ ...standing, ...changes }, lead, now);
    expect('leave' in wanted ? wanted.leave : wanted.audience).toBe(expected);
  });

  it('A2: told to be gone by the end of the release, and by nothing else', () => {
    expect(wantedPlace({ ...standing, release: release({ expiresAt: soon }) }, lead, now)).toEqual({ leave: 'RELEASE_ENDING', by: soon });
    expect(wantedPlace({ ...standing, release: null }, lead, now)).toEqual({ leave: 'RELEASE_ENDING', by: null });
  });
});
