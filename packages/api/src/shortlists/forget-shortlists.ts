import type { Em } from '../platform/orm/orm.ts';
import { CompanyNote, ShortlistedProfile } from './shortlist.entity.ts';

/** With a profile goes what companies kept and noted of it (G4). */
export const forgetShortlistsOf = async (tx: Em, profileId: string): Promise<{ notes: number; lists: number }> => ({
  notes: await tx.nativeDelete(CompanyNote, { profile: profileId }),
  lists: await tx.nativeDelete(ShortlistedProfile, { profile: profileId }),
});
