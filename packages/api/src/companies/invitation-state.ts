import type { RecruiterInvitation } from './recruiter-invitation.entity.ts';

export type InvitationState = 'PENDING' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED';

export const invitationDays = 14;

/** What an invitation is at an instant; at `expiresAt` itself it has expired. */
export const invitationState = (
  { acceptedAt, revokedAt, expiresAt }: Pick<RecruiterInvitation, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  on: Date,
): InvitationState => {
  if (acceptedAt) return 'ACCEPTED';
  if (revokedAt) return 'REVOKED';
  return on < expiresAt ? 'PENDING' : 'EXPIRED';
};

/** List form of `PENDING`. */
export const pending = (on: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { $gt: on } });
