import type { Em } from '../platform/orm/orm.ts';
import type { Profile } from '../profiles/profile.entity.ts';
import { PromotionNote } from './promotion-note.entity.ts';
import { ReferringPage } from './referring-page.entity.ts';

/** Whence a profile was visited is not kept longer than the profile. */
export const forgetPromotionOf = async (tx: Em, profile: Profile): Promise<void> => {
  await tx.nativeDelete(ReferringPage, { profile });
  await tx.nativeDelete(PromotionNote, { profile });
};
