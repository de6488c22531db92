import { describe, expect, it } from 'vitest';
import { aVisitor, programOf, recruiterOf, staffAs, theCandidate } from '../../test/viewers.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { newId } from '../platform/ids.ts';
import { isElementVisibleTo, isVisibleTo, type VisibilityFacts } from './visibility.ts';

const on = new Date('2026-11-22T10:00:00Z');
const [id, candidateId, acme, globex] = [newId(), newId(), newId(), newId()];

const active: VisibilityFacts = {
  id,
  candidateId,
  state: 'ACTIVE',
  publishedAt: on,
  restrictedWhole: false,
  restrictedElements: [],
  blockedCompanyIds: [],
};
const profiles = {
  active,
  'active from a millisecond later': { ...active, publishedAt: new Date(on.getTime() + 1) },
  draft: { ...active, state: 'DRAFT', publishedAt: null },
  inactive: { ...active, state: 'INACTIVE' },
  expired: { ...active, state: 'EXPIRED' },
  locked: { ...active, state: 'LOCKED' },
  erased: { ...active, state: 'ERASED' },
  restricted: { ...active, restrictedWhole: true },
  'restricted draft': { ...active, state: 'DRAFT', publishedAt: null, restrictedWhole: true },
  'restricted and locked': { ...active, state: 'LOCKED', restrictedWhole: true },
  'blocking acme': { ...active, blockedCompanyIds: [acme] },
  'restricted, blocking acme': { ...active, restrictedWhole: true, blockedCompanyIds: [acme] },
} satisfies Record<string, VisibilityFacts>;
type Name = keyof typeof profiles;

const hidden: Name[] = ['active from a millisecond later', 'draft', 'inactive', 'expired', 'locked', 'erased'];
const published: Name[] = ['active', 'blocking acme'];
const restricted: Name[] = ['restricted', 'restricted, blocking acme'];
const forStaff: Name[] = ['active', 'active from a millisecond later', 'draft', 'inactive', 'expired', 'blocking acme'];
const restrictedForStaff: Name[] = ['restricted', 'restricted draft', 'restricted, blocking acme'];

const viewers: [string, Viewer, Name[]][] = [
  ['N2: a visitor', aVisitor(), published],
  ['D2: a visitor who unlocked it', aVisitor(id), [...published, ...restricted]],
  ['D2: a visitor who unlocked another', aVisitor(newId()), published],
  ['its owner', theCandidate(candidateId), (Object.keys(profiles) as Name[]).filter((name) => name !== 'erased')],
  ['another candidate', theCandidate(newId()), published],
  ['D2: another candidate who unlocked it', theCandidate(newId(), id), [...published, ...restricted]],
  ['N2: a recruiter of a blocked company', recruiterOf(acme), ['active']],
  ['N2: a recruiter of a blocked company, though unlocked', recruiterOf(acme, id), ['active', 'restricted']],
  ['N2, D2: a recruiter of another company', recruiterOf(globex), published],
  ['D2: a recruiter who unlocked it', recruiterOf(globex, id), [...published, ...restricted]],
  ['an editor', staffAs(['EDITOR']), forStaff],
  ['an administrator', staffAs(['ADMINISTRATOR', 'INTERVIEWER']), forStaff],
  ['D1: the network manager', staffAs(['NETWORK_MANAGER']), [...forStaff, ...restrictedForStaff]],
  [
    'D1, G3: the data-protection officer',
    staffAs(['DATA_PROTECTION_OFFICER']),
    [...forStaff, ...restrictedForStaff, 'locked', 'restricted and locked'],
  ],
  ['a program of another company that may read profiles', programOf(globex, ['PROFILES_READ']), published],
  ['N2: a program of a blocked company', programOf(acme, ['PROFILES_READ']), ['active']],
  ['a program of JobProd that may read profiles', programOf(null, ['PROFILES_READ']), published],
  ['a program without the scope', programOf(globex, ['INTRODUCTIONS_READ', 'REGISTER_READ']), []],
];

describe('who may see a profile', () => {
  it.each(viewers)('%s', (_who, viewer, expected) => {
    const seen = (Object.entries(profiles) as [Name, VisibilityFacts][])
      .filter(([, profile]) => isVisibleTo(profile, viewer, on))
      .map(([name]) => name);
    expect(new Set(seen)).toEqual(new Set(expected));
    expect(hidden.some((name) => viewer.kind === 'visitor' && seen.includes(name))).toBe(false);
  });

  const oneElement: VisibilityFacts = { ...active, restrictedElements: ['SUMMARY'] };
  it.each<[string, Viewer, boolean]>([
    ['D1: a visitor', aVisitor(), false],
    ['D1: a recruiter', recruiterOf(globex), false],
    ['D1: an editor', staffAs(['EDITOR']), false],
    ['D2: whoever unlocked it', recruiterOf(globex, id), true],
    ['D1: the network manager', staffAs(['NETWORK_MANAGER']), true],
    ['D1: its owner', theCandidate(candidateId), true],
  ])('a restricted element: %s', (_who, viewer, isSeen) => {
    expect(isElementVisibleTo(oneElement, 'SUMMARY', viewer, on)).toBe(isSeen);
    expect(isElementVisibleTo(oneElement, 'HEADLINE', viewer, on)).toBe(true);
  });
});
