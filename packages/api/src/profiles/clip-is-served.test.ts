import { releaseExpiry } from '@jobprod/shared/release-expiry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { aVisitor, staffAs } from '../../test/viewers.ts';
import { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { ImageRelease } from '../image-releases/image-release.entity.ts';
import { newId } from '../platform/ids.ts';
import { sql } from '../platform/orm/sql.ts';
import { clipIsServed } from './clip-is-served.ts';
import { ClipPlacement } from './clip-placement.entity.ts';
import { Profile } from './profile.entity.ts';
import { readProfileRows } from './profile-row.ts';
import { ProfileView } from './profile-view.ts';
import type { VisibilityFacts } from './visibility.ts';

const startsAt = new Date('2026-11-22T10:00:00.000Z');
const expiresAt = releaseExpiry(startsAt);
const ms = (date: Date, by: number): Date => new Date(date.getTime() + by);
const between = new Date('2027-03-01T00:00:00.000Z');

const whole = { startsAt, expiresAt, withdrawnAt: null, replacedAt: null, image: true, voice: true };
const stands = { placedAt: startsAt, removedAt: null, usesImage: true, usesVoice: true };
const shown: Omit<VisibilityFacts, 'id' | 'candidateId'> = {
  state: 'ACTIVE',
  publishedAt: startsAt,
  restrictedWhole: false,
  restrictedElements: [],
  blockedCompanyIds: [],
};

type Case = [string, { release?: object | null; placement?: object; profile?: object }, Date, boolean];
const cases: Case[] = [
  ['A2: served from the release’s own instant', {}, startsAt, true],
  ['A2: served up to its last millisecond', {}, ms(expiresAt, -1), true],
  ['A2: not at the instant itself', {}, expiresAt, false],
  ['A2: not before it began', { release: { startsAt: ms(startsAt, 1), expiresAt: releaseExpiry(ms(startsAt, 1)) } }, startsAt, false],
  ['A3: not from the withdrawal on', { release: { withdrawnAt: between } }, between, false],
  ['A3: until then it was', { release: { withdrawnAt: between } }, ms(between, -1), true],
  ['T4: not under a release that was replaced', { release: { replacedAt: between } }, between, false],
  ['A1: not without a release', { release: null }, between, false],
  ['A1: not its image under voice alone', { release: { image: false } }, between, false],
  ['A1: its voice alone is, under voice alone', { release: { image: false }, placement: { usesImage: false } }, between, true],
  ['C5: not before it was placed', { placement: { placedAt: ms(between, 1) } }, between, false],
  ['C5: not from its removal on', { placement: { removedAt: between } }, between, false],
  ['C5: until then it was', { placement: { removedAt: between } }, ms(between, -1), true],
  ['D2: not of a restricted profile', { profile: { restrictedWhole: true } }, between, false],
  ['D1: not when it is the restricted element', { profile: { restrictedElements: ['CLIP'] } }, between, false],
  ['D1: another element restricted does not touch it', { profile: { restrictedElements: ['SUMMARY'] } }, between, true],
  ['not of a profile taken off', { profile: { state: 'INACTIVE' } }, between, false],
];

describe('whether the clip of a profile is served', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  it.each(cases)('%s', async (_title, changes, on, isServed) => {
    const [id, candidateId] = [newId(), newId()];
    const profile = { id, candidateId, ...shown, ...changes.profile };
    const placement = { ...stands, ...changes.placement };
    const release = changes.release === null ? null : { ...whole, ...changes.release };
    expect(clipIsServed(profile, placement, release, aVisitor(), on)).toBe(isServed);

    const em = app.services.orm.em.fork();
    const account = em.create(Account, {
      id: newId(),
      kind: 'candidate',
      email: `${id}@example.test`,
      firstName: 'A',
      lastName: 'B',
      language: 'fr',
      createdAt: on,
    });
    const candidate = em.create(Candidate, { id: candidateId, account, declaredAdultAt: on, registeredAt: on });
    const { candidateId: _, ...columns } = profile;
    const row = em.create(Profile, { ...columns, candidate, createdAt: on, updatedAt: on });
    em.create(ClipPlacement, {
      id: newId(),
      profile: row,
      clipVersionId: newId(),
      title: 'T',
      description: 'D',
      durationSeconds: 4,
      ...placement,
    });
    if (release) em.create(ImageRelease, { id: newId(), candidate, acceptanceId: newId(), ...release });
    await em.flush();
    const clipFor = async (viewer: ReturnType<typeof aVisitor> | ReturnType<typeof staffAs>) => {
      const [found] = await readProfileRows(app.services.orm.em.fork(), viewer, on, sql`p.id = ${id}::uuid`);
      return found ? new ProfileView(found, viewer).clip : null;
    };
    expect((await clipFor(aVisitor())) !== null, 'and its list form agrees').toBe(isServed);
    expect((await clipFor(aVisitor(id))) !== null, 'unlocked').toBe(clipIsServed(profile, placement, release, aVisitor(id), on));
    const manager = staffAs(['NETWORK_MANAGER']);
    expect((await clipFor(manager)) !== null, 'for staff in charge').toBe(clipIsServed(profile, placement, release, manager, on));
  });
});
