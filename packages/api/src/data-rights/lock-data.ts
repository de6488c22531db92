import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { hasRole } from '../authorization/who.ts';
import { rotateMedia } from '../diffusion/rotate-media.ts';
import { announce } from '../platform/events.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { takeOwnProfile } from '../profiles/publish-profile.ts';
import { isOwner } from '../profiles/visibility.ts';
import { dataLockedMail, dataUnlockedMail } from './data-locked.mail.ts';

/**
 * Locks a profile (G3): from this instant it exists for nobody but its owner and the officer who answers for it, nothing of it is served, and nothing of it is
 * changed; everything is kept. By the candidate's own click, or by the data-protection officer upon a request of theirs, which they then name.
 */
export const lockData = ({ em, viewer, now, services }: Context, id: string, request: string | null): Promise<Profile> =>
  em.transactional(async (tx) => {
    const profile = await tx.findOne(Profile, { id, state: { $ne: 'ERASED' } }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const byStaff = viewer.kind === 'staff' && hasRole(viewer, 'DATA_PROTECTION_OFFICER');
    if (!profile || !(byStaff || isOwner(profile, viewer))) throw notFound();
    if (profile.state === 'LOCKED') return profile;
    const asked = byStaff ? lineOf(request ?? '', limits.reason, ['request']) : null;
    if (asked === '') throw new Refusal('INVALID_INPUT', { detail: 'request' }, ['request']);
    const before = profile.state;
    profile.become('LOCKED');
    await rotateMedia(tx, profile);
    await tx.flush();
    await tx.populate(profile, ['candidate']);
    const by: RegisterReference = byStaff ? { kind: 'staff', id: viewer.staffId } : { kind: 'candidate', id: profile.candidateId };
    await append(tx, {
      register: 'communications',
      type: 'data-locked',
      at: now,
      by,
      about: { kind: 'profile', id },
      parties: [profile.candidateId],
      payload: { before, ...(asked === null ? {} : { request: asked }) },
    });
    const account = await tx.findOneOrFail(Account, profile.candidate.account.id);
    await queueMail(tx, dataLockedMail(account, { byStaff }, services.settings.origin), now);
    await announce(tx, 'profile-changed', id);
    return profile;
  });

/** Lifts the lock, by the candidate alone (G3). The profile is off, as they find it: they publish it again when they like. */
export const unlockData = ({ em, viewer, now, services }: Context, id: string): Promise<Profile> =>
  em.transactional(async (tx) => {
    const profile = await takeOwnProfile(tx, viewer, id);
    if (profile.state !== 'LOCKED') throw new Refusal('NOT_POSSIBLE_NOW');
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
