import { announce } from '../platform/events.ts';
import { defineJob, defineTick, enqueue } from '../platform/jobs/jobs.ts';
import { drawTimeline } from '../platform/media/draw-timeline.ts';
import { sha256OfFile } from '../platform/media/file-hash.ts';
import { asMediaKey, type MediaKey, mediaKey } from '../platform/media/store.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { withWorkDir } from '../platform/work-dir.ts';
import { ClipSource } from './clip-source.entity.ts';
import { forgetCopies } from './forget-copies.job.ts';

type Drawn = { peaksKey: MediaKey; framesKey: MediaKey | null };

const fileDrawn = async ({ media }: Services, sourceId: string, path: string, signal: AbortSignal): Promise<MediaKey> => {
  const key = mediaKey(sourceId, await sha256OfFile(path, signal));
  await media.copies.put(path, key);
  return key;
};

/** Of the very copy it was drawn from: where that went meanwhile, under another release or altogether, what was drawn goes too (A1, I4). */
const settle = ({ orm }: Services, { id, proxyKey }: ClipSource, drawn: Drawn): Promise<void> =>
  orm.em.fork().transactional(async (tx) => {
    const done = await tx.nativeUpdate(ClipSource, { id, state: 'READY', proxyKey, peaksKey: null }, drawn);
    if (done === 0) await enqueue(tx, forgetCopies, { keys: [drawn.peaksKey, ...(drawn.framesKey ? [drawn.framesKey] : [])] });
    else await announce(tx, 'source-changed', id);
  });

/** Draws what the timeline of the studio shows of a source, from its small copy: its sound, and its frames where these may be shown. */
export const drawSource = defineJob<{ sourceId: string }>({
  name: 'draw-source',
  maxAttempts: 5,
  async run({ sourceId }, { services, signal }) {
    const { orm, media, settings } = services;
    const source = await orm.em.fork().findOne(ClipSource, { id: sourceId, state: 'READY', peaksKey: null });
    if (!source?.proxyKey || !source.facts) return;
    const { proxyKey, showsImage: withFrames, facts } = source;
    await withWorkDir(settings.dataDir, async (dir) => {
      const { peaks, frames } = await media.copies.withLocalFile(asMediaKey(proxyKey), (path) =>
        drawTimeline(media.engine, path, { duration: facts.duration, withFrames, dir, signal }),
      );
      const peaksKey = await fileDrawn(services, sourceId, peaks, signal);
      const framesKey = frames ? await fileDrawn(services, sourceId, frames, signal) : null;
      await settle(services, source, { peaksKey, framesKey });
    });
  },
});

export const drawLater = (tx: Em, sourceId: string): Promise<void> => enqueue(tx, drawSource, { sourceId }, { key: `draw-${sourceId}` });

/** So many are asked for in one transaction. */
const atOnce = 50;

/**
 * Sources that were there before timelines were, or whose drawing came to nothing: all of them, the latest first, which is what an editor works on. None waits behind some that
 * cannot be drawn.
 */
export const drawSources = defineTick({
  name: 'draw-sources',
  everySeconds: 3_600,
  async run({ services: { orm }, signal }) {
    const undrawn = { state: 'READY', proxyKey: { $ne: null }, peaksKey: null } as const;
    let last: string | undefined;
    do {
      signal.throwIfAborted();
      const em = orm.em.fork();
      const where = last === undefined ? undrawn : { ...undrawn, id: { $lt: last } };
      const some = await em.find(ClipSource, where, { orderBy: { id: 'desc' }, limit: atOnce });
      await em.transactional(async (tx) => {
        for (const { id } of some) await drawLater(tx, id);
      });
      last = some.length < atOnce ? undefined : some.at(-1)?.id;
    } while (last !== undefined);
  },
});
