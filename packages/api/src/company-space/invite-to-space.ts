import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { areDataOpenTo, requireUnlocked } from '../candidates/data-lock.ts';
import { Company } from '../companies/company.entity.ts';
import { later } from '../platform/clock.ts';
import { digestOf, newId, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterFact } from '../platform/register/append.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { say } from '../platform/words.ts';
import { requireCurrentTerms } from '../terms/current-terms.ts';
import { spaceInvitedMail } from './company-space.mail.ts';
import { isUsable } from './space-facts.ts';
import { CompanyCollection, SpaceInvitation } from './space-invitation.entity.ts';

/** For its link; then for what it covers. */
const days = { link: 14, reading: 90 };
const perCandidate = { limit: 5, minutes: 24 * 60 };

export type Covering = { companyIds: readonly string[]; collectionId: string | null };

type Revoked = Pick<RegisterFact, 'by' | 'at' | 'payload'> & { id: string; candidateId: string };
const registerRevoked = (tx: Em, { id, candidateId, by, at, payload }: Revoked): Promise<string> =>
  append(tx, {
    register: 'communications',
    type: 'space-invitation-revoked',
    at,
    by,
    about: { kind: 'space-invitation', id },
    parties: [candidateId],
    payload,
  });

/** Invites one candidate into the company space, by a link of their own; an older one that was not used dies with it (N4). */
export const inviteToSpace = async (
  context: Context,
  candidateId: string,
  { companyIds, collectionId }: Covering,
): Promise<SpaceInvitation> => {
  const { em, viewer, now, services } = context;
  if (viewer.kind !== 'staff') throw notFound();
  const wanted = [...new Set(companyIds)];
  if (wanted.length === 0 && !collectionId) throw new Refusal('INVALID_INPUT', { detail: 'companies' }, ['companyIds']);
  await throttle(em, `space-invitations of ${candidateId}`, perCandidate, now);
  return em.transactional(async (tx) => {
    const candidate = await tx.findOne(Candidate, { id: candidateId }, { populate: ['account'], lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!candidate || candidate.account.closedAt || !areDataOpenTo(candidate, viewer)) throw notFound();
    if (candidate.dataLockedAt) throw new Refusal('DATA_LOCKED', { context: 'staff' });
    const known = await tx.count(Company, { id: { $in: wanted }, memberships: { endedAt: null } });
    if (known !== wanted.length) throw new Refusal('COMPANY_NOT_ACTIVE', {}, ['companyIds']);
    const collection = collectionId ? await tx.findOne(CompanyCollection, { id: collectionId }) : null;
    if (collectionId && !collection) throw notFound();
    const unused = await tx.find(SpaceInvitation, { candidate, enteredAt: null, revokedAt: null }, { orderBy: { id: 'asc' } });
    for (const older of unused) older.revokedAt = now;
    const token = newSecret();
    const expiresAt = later(now, { days: days.link });
    const invitation = tx.create(SpaceInvitation, {
      id: newId(),
      candidate,
      tokenDigest: digestOf(token),
      companyIds: wanted,
      collection,
      invitedById: viewer.accountId,
      sentAt: now,
      expiresAt,
    });
    await tx.persist(invitation).flush();
    for (const { id } of unused)
      await registerRevoked(tx, {
        id,
        candidateId,
        by: { kind: 'staff', id: viewer.staffId },
        at: now,
        payload: { replacedBy: invitation.id },
      });
    const mail = await queueMail(tx, spaceInvitedMail(candidate.account, { token, expiresAt, origin: services.settings.origin }), now);
    await append(tx, {
      register: 'communications',
      type: 'space-invitation-sent',
      at: now,
      by: { kind: 'staff', id: viewer.staffId },
      about: { kind: 'space-invitation', id: invitation.id },
      parties: [candidateId],
      payload: { companies: wanted, collection: collectionId, mail: mail.messageId },
    });
    return invitation;
  });
};

/** Takes an invitation back, used or not: from then on the space is not there for its candidate (N4). */
export const revokeSpaceInvitation = ({ em, viewer, now }: Context, id: string): Promise<SpaceInvitation> =>
  em.transactional(async (tx) => {
    if (viewer.kind !== 'staff') throw notFound();
    const seen = await tx.findOne(SpaceInvitation, { id });
    if (!seen) throw notFound();
    await requireUnlocked(tx, seen.candidate.id, viewer);
    const invitation = await tx.findOneOrFail(SpaceInvitation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (invitation.revokedAt) throw new Refusal('NOT_POSSIBLE_NOW');
    invitation.revokedAt = now;
    await tx.flush();
    await registerRevoked(tx, {
      id,
      candidateId: invitation.candidate.id,
      by: { kind: 'staff', id: viewer.staffId },
      at: now,
      payload: {},
    });
    return invitation;
  });

/** The use of the link, once (N4, N5): by the candidate it was sent to, who acknowledges the undertaking and that what they will read is private. */
export const enterSpace = async ({ em, viewer, now }: Context, token: string, acknowledges: boolean): Promise<void> => {
  if (viewer.kind !== 'candidate') throw notFound();
  await em.transactional(async (tx) => {
    await requireUnlocked(tx, viewer.candidateId);
    const asked = { tokenDigest: digestOf(token) };
    const invitation = await tx.findOne(SpaceInvitation, asked, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    // Another's link is unknown, and stays unused.
    if (!invitation || invitation.candidate.id !== viewer.candidateId || !isUsable(invitation, now))
      throw new Refusal('LINK_USED_OR_EXPIRED');
    await requireCurrentTerms(tx, viewer.candidateId);
    if (!acknowledges) throw new Refusal('UNDERTAKINGS_REQUIRED', {}, ['acknowledges']);
    const endsAt = later(now, { days: days.reading });
    tx.assign(invitation, { enteredAt: now, endsAt });
    await tx.flush();
    await append(tx, {
      register: 'transactions',
      type: 'company-space-entered',
      at: now,
      by: { kind: 'candidate', id: viewer.candidateId },
      about: { kind: 'space-invitation', id: invitation.id },
      parties: [viewer.candidateId],
      // Word for word what they ticked.
      payload: {
        undertaking: 'NO_DIRECT_CONTACT',
        words: say(viewer.language, 'invitation:space.acknowledge'),
        language: viewer.language,
        endsAt: endsAt.toISOString(),
      },
    });
  });
};

/** The invitation a link opens, for the candidate it was sent to; null for everyone else, used, revoked and expired alike. Reading uses nothing. */
export const invitationOfLink = async ({ em, viewer, now }: Context, token: string): Promise<SpaceInvitation | null> => {
  if (viewer.kind !== 'candidate') return null;
  const invitation = await em.findOne(SpaceInvitation, { tokenDigest: digestOf(token), candidate: viewer.candidateId });
  return invitation && isUsable(invitation, now) ? invitation : null;
};
