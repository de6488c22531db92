import type { Context } from '../authorization/context.ts';
import { readerOf } from '../authorization/reader.ts';
import { mintMediaPrefix } from '../platform/media/signed-url.ts';
import type { ClipView } from './profile-view.ts';

const seconds = 5 * 60;

/** Minted for whoever was shown the clip just now; whether it is served is asked again, of `profileClipMedia`, at every range. */
export const clipAddress = async (
  { services, viewer, now, reader = readerOf(viewer) }: Context,
  { id }: ClipView,
  name: 'clip.mp4' | 'poster.jpg',
): Promise<string> => {
  const grant = { viewer: reader, element: 'profile-clip', version: id };
  return `${await mintMediaPrefix({ keys: services.tokenKeys, issuer: services.settings.origin, grant, now, seconds })}${name}`;
};
