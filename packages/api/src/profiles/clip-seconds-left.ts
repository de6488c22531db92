import type { Context } from '../authorization/context.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import type { ClipView } from './profile-view.ts';

const day = 24 * 3600;

/** How long a clip is still shown (A2), told on the last day only: when a release ends is the candidate's affair, and a page needs it to stop at the instant. */
export const clipSecondsLeft = async ({ em, now }: Context, { clipVersionId }: ClipView): Promise<number | null> => {
  const { clip } = await em.findOneOrFail(ClipVersion, { id: clipVersionId }, { populate: ['clip'] });
  const release = await imageReleaseOf(em, clip.candidate.id, now);
  const seconds = release ? (release.expiresAt.getTime() - now.getTime()) / 1000 : 0;
  return seconds < day ? seconds : null;
};
