import type { MediaLoader } from '../authorization/media-loader.ts';
import { sourceMedia, versionMedia } from '../clips/clip-media.ts';
import { profileClipMedia } from '../profiles/profile-clip-media.ts';

/** Everything that has media, and who answers for it. */
export const mediaElements: ReadonlyMap<string, MediaLoader> = new Map([
  ['clip-source', sourceMedia],
  ['clip-version', versionMedia],
  ['profile-clip', profileClipMedia],
]);
