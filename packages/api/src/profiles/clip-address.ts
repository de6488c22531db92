import type { Context } from '../authorization/context.ts';
import { readerOf } from '../authorization/reader.ts';
import { mintMediaPrefix } from '../platform/media/signed-url.ts';
import type { ClipView } from './profile-view.ts';

const seconds = 5 * 60;

/** A clip in its sizes, the largest first: it comes in three at the most. */
export const clipFileNames = ['clip.mp4', 'clip-2.mp4', 'clip-3.mp4'] as const;
type ClipFileName = (typeof clipFileNames)[number] | 'poster.jpg' | 'captions.vtt' | 'strip.jpg';

/** Minted for whoever was shown the clip just now; whether it is served is asked again, of `profileClipMedia`, at every range. */
export const clipAddress = async (
  { services, viewer, now, reader = readerOf(viewer) }: Context,
  { id }: ClipView,
  name: ClipFileName,
): Promise<string> => {
  const grant = { viewer: reader, element: 'profile-clip', version: id };
  return `${await mintMediaPrefix({ keys: services.tokenKeys, issuer: services.settings.origin, grant, now, seconds })}${name}`;
};
