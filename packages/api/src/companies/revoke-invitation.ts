import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { managesCompany } from './company-visibility.ts';
import { invitationState } from './invitation-state.ts';
import { RecruiterInvitation } from './recruiter-invitation.entity.ts';

export const revokeInvitation = ({ em, viewer, now }: Context, invitationId: string): Promise<RecruiterInvitation> =>
  em.transactional(async (tx) => {
    const invitation = await tx.findOne(RecruiterInvitation, { id: invitationId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!invitation || !managesCompany(viewer, invitation.company.id)) throw notFound();
    if (invitationState(invitation, now) !== 'PENDING') throw new Refusal('NOT_POSSIBLE_NOW');
    invitation.revokedAt = now;
    await append(tx, {
      register: 'communications',
      type: 'recruiter-invitation-revoked',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'recruiter-invitation', id: invitation.id },
      parties: [invitation.company.id],
      payload: { email: invitation.email },
    });
    return invitation;
  });
