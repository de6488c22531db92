import { join } from 'node:path';
import { limits } from '@jobprod/shared/limits';
import { announce } from '../platform/events.ts';
import { defineJob } from '../platform/jobs/jobs.ts';
import { sha256OfFile } from '../platform/media/file-hash.ts';
import { makeStrip } from '../platform/media/make-strip.ts';
import { renderMontage } from '../platform/media/montage.ts';
import { planMontage, renditions } from '../platform/media/montage-plan.ts';
import { probe } from '../platform/media/probe.ts';
import { asMediaKey, mediaKey } from '../platform/media/store.ts';
import type { Em } from '../platform/orm/orm.ts';
import { withWorkDir } from '../platform/work-dir.ts';
import { ClipSource, type SourceState } from './clip-source.entity.ts';
import { reportProgress } from './report-progress.ts';

/** A track of an interview may be a voice alone (I1), and what a lost device left of one. */
const whatWillDo = ({ origin }: ClipSource) => ({ acceptSoundAlone: origin !== 'SENT', acceptPartial: origin !== 'SENT' });

const settle = async (
  em: Em,
  id: string,
  changes: { state: SourceState } & Partial<Pick<ClipSource, 'facts' | 'refusal' | 'proxyKey' | 'stripKey'>>,
): Promise<void> => {
  await em.transactional(async (tx) => {
    await tx.nativeUpdate(ClipSource, { id, state: 'CHECKING' }, { ...changes, checkProgress: 1 });
    await announce(tx, 'source-changed', id);
  });
};

/** Reads a source to its end, refuses what is not a usable video, and makes what the studio shows of it: a small copy and a strip of frames. */
export const checkSource = defineJob<{ sourceId: string }>({
  name: 'check-source',
  maxAttempts: 5,
  async run({ sourceId }, { services: { orm, media, settings }, signal }) {
    const em = orm.em.fork();
    const source = await em.findOne(ClipSource, { id: sourceId, state: 'CHECKING' });
    if (!source?.storeKey) return;
    const storeKey = asMediaKey(source.storeKey);
    const probed = await media.sources.withLocalFile(storeKey, (path) =>
      probe(media.engine, path, { maximumSeconds: limits.sourceSeconds, ...whatWillDo(source), signal }),
    );
    if (!probed.ok) return settle(orm.em.fork(), sourceId, { state: 'REFUSED', refusal: probed.code });

    const { ok: _ok, ...facts } = probed;
    const progress = reportProgress(orm, 'update clip_source set check_progress = ? where id = ?', sourceId, { topic: 'source-changed' });
    await withWorkDir(settings.dataDir, async (dir) =>
      media.sources.withLocalFile(storeKey, async (path) => {
        const plan = planMontage({
          sources: [{ id: sourceId, path, facts }],
          segments: [{ source: sourceId, from: 0, to: facts.duration }],
          renditions: [renditions[360]],
          preset: 'ultrafast',
        });
        const copy = await renderMontage(plan, { engine: media.engine, outDir: join(dir, 'proxy'), signal, onProgress: progress.tell });
        const [small] = copy.renditions;
        if (!small) throw new Error('The small copy has no rendition');
        const strip = await makeStrip(media.engine, join(dir, 'proxy', small.name), facts.duration, join(dir, 'strip.jpg'), signal);
        const proxyKey = mediaKey(sourceId, small.sha256);
        const stripKey = mediaKey(sourceId, await sha256OfFile(strip, signal));
        await media.renditions.put(join(dir, 'proxy', small.name), proxyKey);
        await media.renditions.put(strip, stripKey);
        await progress.done();
        await settle(orm.em.fork(), sourceId, { state: 'READY', facts, proxyKey, stripKey });
      }),
    );
  },
});
