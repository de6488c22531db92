import type { Context } from '../authorization/context.ts';
import { readerOf } from '../authorization/reader.ts';
import { mediaUrl } from '../platform/media/media-url.ts';
import type { ClipView } from './profile-view.ts';

/** What media addresses of a profile's clip are said to be of. */
export const profileClip = 'profile-clip';

/** Minted for whoever was shown the clip just now; whether it is served is asked again, of `servedClip`, at every range. */
export const clipAddress = ({ services, viewer, now }: Context, { id }: ClipView, name: string): Promise<string> =>
  mediaUrl(services, { element: profileClip, id, reader: readerOf(viewer), name }, now);
