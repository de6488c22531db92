import type { MediaLoader } from '../authorization/media-loader.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { approvedFiles } from '../clips/served-files.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { servedClip } from './served-clip.ts';

/** The bytes of the clip on a profile: of the approved part alone, to who may see it at this instant (A2, C4, D2). */
export const profileClipMedia: MediaLoader = async (publicId, name, { em, viewer, now }) => {
  const clip = await servedClip(em, publicId, viewer, now);
  const version = clip && (await em.findOne(ClipVersion, { id: clip.clipVersionId }, { populate: ['clip'] }));
  const files = version && approvedFiles(version);
  if (!files) return null;
  const until = (await imageReleaseOf(em, version.clip.candidate.id, now))?.expiresAt;
  const [largest] = files.renditions;
  const smallest = files.renditions.at(-1);
  if (name === 'clip.mp4' && largest) return { store: 'renditions', key: largest.key, contentType: 'video/mp4', until };
  if (name === 'clip-small.mp4' && smallest) return { store: 'renditions', key: smallest.key, contentType: 'video/mp4', until };
  return name === 'poster.jpg' ? { store: 'renditions', key: files.poster.key, contentType: 'image/jpeg', until } : null;
};
