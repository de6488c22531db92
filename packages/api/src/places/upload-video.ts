import type { ClipVersion } from '../clips/clip-version.entity.ts';
import { approvedFiles } from '../clips/served-files.ts';
import { asMediaKey } from '../platform/media/store.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import type { VideoFile, YouTube } from '../platform/youtube/youtube.ts';
import { YouTubeTrouble } from '../platform/youtube/youtube-trouble.ts';
import { noSession, openSession, sealSession } from './upload-session.ts';
import { wordsOf } from './video-words.ts';
import type { YouTubeCopy } from './youtube-copy.entity.ts';

export type Upload = { services: Services; youTube: YouTube; em: Em; copy: YouTubeCopy; version: ClipVersion };

/** Exactly the bytes that were approved (C3). No file name travels with them. */
const fileOf = ({ services, version }: Pick<Upload, 'services' | 'version'>): VideoFile => {
  const [largest] = approvedFiles(version)?.renditions ?? [];
  if (!largest) throw new Error('An approved version has no rendition');
  return { size: largest.size, open: (range) => services.media.renditions.open(asMediaKey(largest.key), range) };
};

const keep = async ({ em, copy }: Upload, videoId: string): Promise<string> => {
  em.assign(copy, { videoId, ...noSession });
  await em.flush();
  return videoId;
};

/**
 * The video of a place, uploaded where it is not yet. The session is kept before its first byte is sent: killed after that, it is gone on with, and one that had ended tells
 * its video's id. Where the session itself is gone, the video is looked for by its marker before another is begun: there is never a second.
 */
export const uploadVideo = async (upload: Upload, signal: AbortSignal): Promise<string> => {
  const { services, youTube, em, copy, version } = upload;
  if (copy.videoId) return copy.videoId;
  const file = fileOf(upload);
  const begun = openSession(services.mailVault, copy.place.id, copy);
  if (begun !== undefined) {
    const id = (await youTube.sendBytes(begun.address, file, signal)) ?? (await youTube.findByTag(copy.marker));
    if (id !== null) return keep(upload, id);
  }
  const address = await youTube.beginUpload(wordsOf(version, copy), file.size);
  em.assign(copy, sealSession(services.mailVault, copy.place.id, { address, size: file.size }));
  await em.flush();
  const id = await youTube.sendBytes(address, file, signal);
  if (id === null) throw new YouTubeTrouble('UNAVAILABLE');
  return keep(upload, id);
};

/** The video of a place that is taken back: also of an upload that ended without our hearing of it, and once the clip's own files are erased. Null: there is none, and none will come. */
export const videoToRemove = async (upload: Upload): Promise<string | null> => {
  const { services, youTube, copy } = upload;
  if (copy.videoId) return copy.videoId;
  const begun = openSession(services.mailVault, copy.place.id, copy);
  if (begun === undefined) return null;
  const id = (await youTube.endUpload(begun.address, begun.size)) ?? (await youTube.findByTag(copy.marker));
  return id === null ? null : keep(upload, id);
};
