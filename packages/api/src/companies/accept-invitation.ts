import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { openSession } from '../authentication/open-session.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { digestOf, newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { pending } from './invitation-state.ts';
import { holdMembership } from './membership.ts';
import { Recruiter } from './recruiter.entity.ts';
import { RecruiterInvitation } from './recruiter-invitation.entity.ts';

export type Acceptance = { token: string; firstName: string; lastName: string };

/** The only thing that consumes an invitation, once (fault A07): a person says who they are, becomes a recruiter and is signed in. Refused, the invitation remains. */
export const acceptInvitation = async (context: Context, { token, firstName, lastName }: Acceptance): Promise<Viewer> => {
  const { em, viewer, now, people } = context;
  try {
    const session = await em.transactional(async (tx) => {
      // The membership first, then the invitation: the order in which both end.
      const asked = { tokenDigest: digestOf(token), ...pending(now) };
      const found = await tx.findOne(RecruiterInvitation, asked);
      const isMember = found !== null && (await holdMembership(tx, found.company.id));
      const invitation = await tx.findOne(RecruiterInvitation, asked, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      if (!invitation || !isMember) throw new Refusal('LINK_USED_OR_EXPIRED');
      const { email, company, language } = invitation;
      if ('email' in viewer && viewer.email !== email) throw new Refusal('INVITATION_OTHER_ACCOUNT');
      if ((await tx.count(Account, { email })) > 0) throw new Refusal('ADDRESS_IN_USE');
      const account = tx.create(Account, { id: newId(), kind: 'recruiter', email, firstName, lastName, language, createdAt: now });
      const recruiter = tx.create(Recruiter, { id: newId(), account, company, joinedAt: now });
      invitation.acceptedAt = now;
      await tx.persist([account, recruiter]).flush();
      await append(tx, {
        register: 'transactions',
        type: 'recruiter-joined',
        at: now,
        by: { kind: 'recruiter', id: recruiter.id },
        about: { kind: 'company', id: company.id },
        parties: [company.id],
        payload: { recruiter: recruiter.id, invitation: invitation.id },
      });
      return openSession(context, tx, account);
    });
    return await people.viewerOfSession(em, session.id, now);
  } catch (error) {
    // Two companies invited one address, and both links were opened at once.
    if (error instanceof UniqueConstraintViolationException) throw new Refusal('ADDRESS_IN_USE');
    throw error;
  }
};
