import type { Context } from '../authorization/context.ts';
import { livePasswords } from './end-passwords.ts';
import { ProfilePassword } from './profile-password.entity.ts';

export type HeldPassword = { reference: string; issuedAt: Date; expiresAt: Date };

/** What a recruiter finds of the profiles they were handed a password to: a reference and dates (D3). Of one that is no longer shown, nothing. */
export const heldPasswords = async ({ em, now }: Context, recruiterId: string): Promise<HeldPassword[]> => {
  const held = await em.find(
    ProfilePassword,
    {
      $and: [
        { recruiter: recruiterId, profile: { state: 'ACTIVE', $or: [{ restrictedWhole: true }, { restrictedElements: { $ne: [] } }] } },
        livePasswords(now),
      ],
    },
    { populate: ['profile'], orderBy: { issuedAt: 'desc' } },
  );
  return held.map(({ profile, issuedAt, expiresAt }) => ({ reference: profile.reference, issuedAt, expiresAt }));
};
