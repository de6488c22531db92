import type { MediaLoader } from '../authorization/media-loader.ts';
import { sourceMedia } from '../clips/clip-media.ts';
import { cardPictureMedia } from '../company-space/card-picture-media.ts';
import { keptProfileClipMedia } from '../diffusion/clip-servings.ts';
import { versionMediaLookedAt } from '../diffusion/look-at-clip.ts';
import { portfolioImageMedia } from '../profiles/portfolio-image-media.ts';
import { seenAttachmentMedia } from '../reports/reported-attachment.ts';

/** Everything that has media, and who answers for it. */
export const mediaElements: ReadonlyMap<string, MediaLoader> = new Map([
  ['clip-source', sourceMedia],
  ['clip-version', versionMediaLookedAt],
  ['profile-clip', keptProfileClipMedia],
  ['portfolio-image', portfolioImageMedia],
  ['company-card-picture', cardPictureMedia],
  ['contact-attachment', seenAttachmentMedia],
]);
