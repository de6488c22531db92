import { buffer } from 'node:stream/consumers';
import { approvedFiles } from '../clips/served-files.ts';
import { asMediaKey } from '../platform/media/store.ts';
import type { Upload } from './upload-video.ts';

/**
 * Puts the captions that were approved beside the video, exactly their bytes (C3), before anybody may see it. Once for each version: whether they stand there is asked before, so
 * that a try whose answer was lost is no second track.
 */
export const sendCaptions = async ({ services, youTube, em, copy, version }: Upload, videoId: string): Promise<void> => {
  const captions = approvedFiles(version)?.captions;
  if (!captions || copy.captionsSha256 === captions.file.sha256) return;
  const bytes = await buffer(await services.media.renditions.open(asMediaKey(captions.file.key)));
  await youTube.putCaptions(videoId, captions.language, bytes);
  em.assign(copy, { captionsSha256: captions.file.sha256 });
  await em.flush();
};
