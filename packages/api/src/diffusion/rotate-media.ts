import { newSecret } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { standingClip } from '../profiles/place-clip.ts';
import { PortfolioImage } from '../profiles/portfolio-image.entity.ts';
import type { Profile } from '../profiles/profile.entity.ts';

/** What media went by until now opens nothing any more (D2). In the caller's transaction. */
export const rotateMedia = async (em: Em, profile: Profile): Promise<void> => {
  const placement = await standingClip(em, profile.id);
  if (placement) placement.publicId = newSecret();
  for (const image of await em.find(PortfolioImage, { profile })) image.publicId = newSecret();
};
