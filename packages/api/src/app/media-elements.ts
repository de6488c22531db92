import type { MediaLoader } from '../authorization/media-loader.ts';
import { sourceMedia, versionMedia } from '../clips/clip-media.ts';
import { keptProfileClipMedia } from '../diffusion/clip-servings.ts';
import { portfolioImageMedia } from '../profiles/portfolio-image-media.ts';

/** Everything that has media, and who answers for it. */
export const mediaElements: ReadonlyMap<string, MediaLoader> = new Map([
  ['clip-source', sourceMedia],
  ['clip-version', versionMedia],
  ['profile-clip', keptProfileClipMedia],
  ['portfolio-image', portfolioImageMedia],
]);
