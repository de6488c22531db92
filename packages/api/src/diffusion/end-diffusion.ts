import type { Em } from '../platform/orm/orm.ts';
import type { Profile } from '../profiles/profile.entity.ts';
import { BlockedCompany } from './blocked-company.entity.ts';
import { endPasswords } from './end-passwords.ts';
import { Restriction } from './restriction.entity.ts';
import { UnlockGrant } from './unlock-grant.entity.ts';

/** What hangs on the diffusion of a profile ends with it when it is erased: passwords and what they opened, restriction, blocked companies. The zero-price order and the trail stay: they are proof. */
export const endDiffusion = async (tx: Em, profile: Profile, now: Date): Promise<void> => {
  await endPasswords(tx, { profile: profile.id }, 'ERASED', now);
  await tx.nativeDelete(UnlockGrant, { profileId: profile.id });
  await tx.nativeUpdate(Restriction, { profile, endedAt: null }, { endedAt: now, endedAs: 'ERASED' });
  await tx.nativeDelete(BlockedCompany, { profile });
  await tx.execute('delete from clip_serving where public_id in (select public_id from clip_placement where profile_id = ?)', [profile.id]);
};
