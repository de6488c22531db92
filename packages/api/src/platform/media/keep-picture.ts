import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBoundedQueue } from '../bounded-queue.ts';
import { newId } from '../ids.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { withWorkDir } from '../work-dir.ts';
import { sha256OfFile } from './file-hash.ts';
import { MediaProcessError } from './media-process.ts';
import { type PictureFacts, pictureFacts } from './picture-facts.ts';
import { mostPixels, redrawPicture } from './redraw-picture.ts';
import { mediaKey } from './store.ts';

/** Drawing takes a processor: one at a time, and few that wait. */
const queue = createBoundedQueue({ atOnce: 1, waiting: 12 });

const unreadable = (): Refusal => new Refusal('INVALID_INPUT', { detail: 'image' }, ['image']);

/** What a file says it is; refused unless it is a picture of a bearable size. */
export const readablePicture = (bytes: Buffer): PictureFacts => {
  const facts = pictureFacts(bytes);
  if (!facts || facts.width < 2 || facts.height < 2 || facts.width * facts.height > mostPixels) throw unreadable();
  return facts;
};

export type KeptPicture = { id: string; storeKey: string; width: number; height: number };

/** Draws a picture anew, so that nothing of its file is kept, and puts it in the store. */
export const keepPicture = ({ media, settings }: Services, bytes: Buffer, facts: PictureFacts): Promise<KeptPicture> => {
  const id = newId();
  return queue(() =>
    withWorkDir(settings.dataDir, async (dir) => {
      const [from, to] = [join(dir, 'sent'), join(dir, 'picture.jpg')];
      await writeFile(from, bytes);
      const size = await redrawPicture(media.engine, from, facts, to).catch((error: unknown) => {
        throw error instanceof MediaProcessError && error.reason === 'failed' ? unreadable() : error;
      });
      if (!pictureFacts(await readFile(to))) throw unreadable();
      const storeKey = mediaKey(id, await sha256OfFile(to));
      await media.renditions.put(to, storeKey);
      return { id, storeKey, ...size };
    }),
  );
};
