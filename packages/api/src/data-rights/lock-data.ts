import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { hasRole } from '../authorization/who.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { stopRender } from '../clips/stop-render.ts';
import { holdClips } from '../diffusion/rename-candidate.ts';
import { rotateMedia } from '../diffusion/rotate-media.ts';
import { callOffLocked } from '../interviews/call-off-locked.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { announce } from '../platform/events.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { takeOwnProfile } from '../profiles/publish-profile.ts';
import { isOwner } from '../profiles/visibility.ts';
import { stopRecordingsOf } from '../recordings/change-recording.ts';
import { dataLockedMail, dataUnlockedMail } from './data-locked.mail.ts';

/** The candidate first: what is done with their data asks for them first as well, and waits, or has come first. */
const holdCandidate = (tx: Em, id: string): Promise<Candidate> =>
  tx.findOneOrFail(Candidate, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** What is under way with the data comes to rest: montages, interviews, recordings. Pages that show any of it are told. */
const bringToRest = async (
  tx: Em,
  candidateId: string,
  by: RegisterReference,
  { services, now }: Pick<Context, 'services' | 'now'>,
): Promise<void> => {
  for (const clip of await holdClips(tx, candidateId)) {
    await stopRender(tx, clip, now);
    await announce(tx, 'clip-changed', clip.id);
  }
  for (const { id } of await tx.find(Introduction, { candidate: candidateId })) await announce(tx, 'introduction-changed', id);
  await callOffLocked(tx, candidateId, by, { services, now });
  await stopRecordingsOf(tx, candidateId, now);
};

/**
 * Locks a candidate’s data (G3): from this instant the profile, clips, sources and interviews exist for nobody but them and the officer who answers for them, nothing
 * of it is served, and nothing of it is changed by anyone; everything is kept. By the candidate's own click, or by the data-protection officer upon a request of
 * theirs, which they then name.
 */
export const lockData = ({ em, viewer, now, services }: Context, id: string, request: string | null): Promise<Profile> =>
  em.transactional(async (tx) => {
    const standing = { id, state: { $ne: 'ERASED' as const } };
    const seen = await tx.findOne(Profile, standing);
    const byStaff = viewer.kind === 'staff' && hasRole(viewer, 'DATA_PROTECTION_OFFICER');
    if (!seen || !(byStaff || isOwner(seen, viewer))) throw notFound();
    const candidate = await holdCandidate(tx, seen.candidateId);
    if (candidate.dataLockedAt) return seen;
    const asked = byStaff ? lineOf(request ?? '', limits.reason, ['request']) : null;
    if (asked === '') throw new Refusal('INVALID_INPUT', { detail: 'request' }, ['request']);
    const by: RegisterReference = byStaff ? { kind: 'staff', id: viewer.staffId } : { kind: 'candidate', id: candidate.id };
    candidate.dataLockedAt = now;
    await tx.flush();
    await bringToRest(tx, candidate.id, by, { services, now });
    const profile = await tx.findOne(Profile, standing, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!profile) throw notFound();
    const before = profile.state;
    profile.become('LOCKED');
    await rotateMedia(tx, profile);
    await tx.flush();
    await append(tx, {
      register: 'communications',
      type: 'data-locked',
      at: now,
      by,
      about: { kind: 'profile', id },
      parties: [candidate.id],
      payload: { before, ...(asked === null ? {} : { request: asked }) },
    });
    const account = await tx.findOneOrFail(Account, candidate.account.id);
    await queueMail(tx, dataLockedMail(account, { byStaff }, services.settings.origin), now);
    await announce(tx, 'profile-changed', id);
    return profile;
  });

/** Lifts the lock, by the candidate alone (G3). The profile is off, as they find it: they publish it again when they like. */
export const unlockData = ({ em, viewer, now, services }: Context, id: string): Promise<Profile> =>
  em.transactional(async (tx) => {
    if (viewer.kind !== 'candidate') throw notFound();
    const candidate = await holdCandidate(tx, viewer.candidateId);
    const profile = await takeOwnProfile(tx, viewer, id);
    if (profile.state !== 'LOCKED') throw new Refusal('NOT_POSSIBLE_NOW');
    candidate.dataLockedAt = null;
    profile.become('INACTIVE');
    await tx.flush();
    await append(tx, {
      register: 'communications',
      type: 'data-unlocked',
      at: now,
      by: { kind: 'candidate', id: profile.candidateId },
      about: { kind: 'profile', id },
      parties: [profile.candidateId],
      payload: {},
    });
    const account = await tx.findOneOrFail(Account, profile.candidate.account.id);
    await queueMail(tx, dataUnlockedMail(account, services.settings.origin), now);
    await announce(tx, 'profile-changed', id);
    return profile;
  });
