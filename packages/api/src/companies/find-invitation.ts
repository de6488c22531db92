import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { pending } from './invitation-state.ts';
import { RecruiterInvitation } from './recruiter-invitation.entity.ts';

export type InvitationPreview = { companyName: string; email: string; expiresAt: Date };

/** What the link shows before anything is decided; one answer for unknown, used, revoked and expired. Reading consumes nothing. */
export const findInvitation = async (em: Em, token: string, now: Date): Promise<InvitationPreview | null> => {
  const open = { tokenDigest: digestOf(token), ...pending(now), company: { memberships: { endedAt: null } } };
  const invitation = await em.findOne(RecruiterInvitation, open, { populate: ['company'] });
  return invitation && { companyName: invitation.company.name, email: invitation.email, expiresAt: invitation.expiresAt };
};
