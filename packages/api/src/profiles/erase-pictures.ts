import type { Em } from '../platform/orm/orm.ts';
import { PortfolioImage } from './portfolio-image.entity.ts';
import type { Profile } from './profile.entity.ts';

/** From here on a profile has no picture that was sent for it. Answers their files, for the caller to have deleted. */
export const erasePictures = async (tx: Em, profile: Profile): Promise<string[]> => {
  const images = await tx.find(PortfolioImage, { profile });
  await tx.nativeDelete(PortfolioImage, { profile });
  return images.map(({ storeKey }) => storeKey);
};
