import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { MediaEngine } from '../src/platform/media/ffmpeg-locate.ts';
import { makeSampleVideo, type SampleVideo } from '../src/platform/media/sample-video.ts';

/** A sample video, drawn once for the whole run and copied: drawing one takes two seconds of processor time, and most tests ask for the same few. */
export const copySampleVideo = async (engine: MediaEngine, { path, ...video }: SampleVideo): Promise<void> => {
  const asked = JSON.stringify([engine.kind, Object.entries(video).sort(([a], [b]) => (a < b ? -1 : 1))]);
  const kept = join(inject('samplesDir'), `${createHash('sha256').update(asked).digest('hex')}.mp4`);
  if (!existsSync(kept)) {
    const fresh = join(inject('samplesDir'), `${randomUUID()}.mp4`);
    await makeSampleVideo(engine, { path: fresh, ...video });
    await rename(fresh, kept);
  }
  await copyFile(kept, path);
};
