import type { Context } from '../authorization/context.ts';
import { readerOf } from '../authorization/reader.ts';
import { mintMediaPrefix } from '../platform/media/signed-url.ts';

const seconds = 5 * 60;

/** Minted for whoever was shown the portfolio just now; whether it is served is asked again, of `portfolioImageMedia`, each time. */
export const pictureAddress = async ({ services, viewer, now, reader = readerOf(viewer) }: Context, publicId: string): Promise<string> => {
  const grant = { viewer: reader, element: 'portfolio-image', version: publicId };
  return `${await mintMediaPrefix({ keys: services.tokenKeys, issuer: services.settings.origin, grant, now, seconds })}picture.jpg`;
};
