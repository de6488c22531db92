import { join } from 'node:path';
import { renderMontage } from '../platform/media/montage.ts';
import { planMontage, renditions, showsPictures } from '../platform/media/montage-plan.ts';
import type { MediaFacts } from '../platform/media/probe.ts';
import { asMediaKey, mediaKey } from '../platform/media/store.ts';
import type { Services } from '../platform/services.ts';
import { withWorkDir } from '../platform/work-dir.ts';

type SourceCopy = { proxyKey: string; stripKey: string; showsImage: boolean };

type Wanted = {
  sourceId: string;
  storeKey: string;
  facts: MediaFacts;
  /** Whether its release covers the image; else its sound is drawn (A1). */
  withImage: boolean;
  signal: AbortSignal;
  onProgress(part: number): void;
};

/** What the studio shows of a source: a small copy and a strip of frames, filed in the store of copies. */
export const copyOfSource = (
  { media, settings }: Services,
  { sourceId, storeKey, facts, withImage, signal, onProgress }: Wanted,
): Promise<SourceCopy> =>
  withWorkDir(settings.dataDir, async (dir) =>
    media.sources.withLocalFile(asMediaKey(storeKey), async (path) => {
      const plan = planMontage({
        sources: [{ id: sourceId, path, facts }],
        segments: [{ source: sourceId, from: 0, to: facts.duration, picture: withImage ? 'video' : 'waveform' }],
        renditions: [renditions[360]],
        preset: 'ultrafast',
      });
      const copy = await renderMontage(plan, { engine: media.engine, outDir: join(dir, 'proxy'), signal, onProgress });
      const [small] = copy.renditions;
      if (!small) throw new Error('The small copy has no rendition');
      const proxyKey = mediaKey(sourceId, small.sha256);
      const stripKey = mediaKey(sourceId, copy.strip.sha256);
      await media.copies.put(join(dir, 'proxy', small.name), proxyKey);
      await media.copies.put(join(dir, 'proxy', copy.strip.name), stripKey);
      return { proxyKey, stripKey, showsImage: showsPictures(plan) };
    }),
  );
