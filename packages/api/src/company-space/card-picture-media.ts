import type { Context } from '../authorization/context.ts';
import type { MediaLoader } from '../authorization/media-loader.ts';
import { readerOf } from '../authorization/reader.ts';
import { seesInsideOf } from '../companies/company-visibility.ts';
import { mintMediaPrefix } from '../platform/media/signed-url.ts';
import { CardPicture } from './company-card.entity.ts';
import { cardsFor } from './space-facts.ts';

const seconds = 5 * 60;
const element = 'company-card-picture';

/** Minted for whoever was shown the card just now; whether it is served is asked again, below, each time. */
export const cardPictureAddress = async ({ services, viewer, now }: Context, publicId: string): Promise<string> => {
  const grant = { viewer: readerOf(viewer), element, version: publicId };
  return `${await mintMediaPrefix({ keys: services.tokenKeys, issuer: services.settings.origin, grant, now, seconds })}picture.jpg`;
};

/** The bytes of a picture, to the company's people and staff, and to candidates who read a card that shows it at this instant (N4). */
export const cardPictureMedia: MediaLoader = async (publicId, name, { em, viewer, now }) => {
  if (name !== 'picture.jpg') return null;
  const picture = await em.findOne(CardPicture, { publicId: publicId.slice(0, 100) });
  if (!picture) return null;
  const reads = (await cardsFor(em, viewer, now)) ?? [];
  const isShown = reads.some(({ company, shown }) => company.id === picture.company.id && shown?.pictureId === picture.id);
  if (!isShown && !seesInsideOf(viewer, picture.company.id)) return null;
  return { store: 'renditions', key: picture.storeKey, contentType: 'image/jpeg' };
};
