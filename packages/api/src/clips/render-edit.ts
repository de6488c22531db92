import { join } from 'node:path';
import { type RenderedFile, renderMontage } from '../platform/media/montage.ts';
import { planMontage } from '../platform/media/montage-plan.ts';
import { mediaKey } from '../platform/media/store.ts';
import type { Services } from '../platform/services.ts';
import { withWorkDir } from '../platform/work-dir.ts';
import type { Segment } from './clip.entity.ts';
import type { ClipSource } from './clip-source.entity.ts';
import type { StoredFile } from './clip-version.entity.ts';
import { withSourceFiles } from './with-source-files.ts';

export type RenderedEdit = {
  renditions: StoredFile[];
  poster: StoredFile;
  durationSeconds: number;
  /** Whether any passage came out as a picture. */
  usesImage: boolean;
};

type Wanted = {
  /** Whose files they are in the store: those of one version, or of one excerpt. */
  scope: string;
  segments: readonly Segment[];
  posterAt: number;
  /** Whether the pictures are taken; else the sound is drawn in their place. */
  withImage: boolean;
  sources: readonly ClipSource[];
  /** Names and addresses that must be nowhere in the bytes (C2). */
  planted: readonly string[];
  signal: AbortSignal;
  onProgress(part: number): void;
};

/** Cuts, joins and levels real media, and files the result in the store of renditions. */
export const renderEdit = async (
  { media, settings }: Services,
  { scope, segments, posterAt, withImage, sources, planted, signal, onProgress }: Wanted,
): Promise<RenderedEdit> =>
  withWorkDir(settings.dataDir, (dir) =>
    withSourceFiles(media.sources, sources, async (files) => {
      const plan = planMontage({
        sources: files,
        segments: segments.map(({ sourceId, start, end }) => ({
          source: sourceId,
          from: start,
          to: end,
          picture: withImage ? ('video' as const) : ('waveform' as const),
        })),
        posterAt,
      });
      const outDir = join(dir, 'clip');
      const rendered = await renderMontage(plan, { engine: media.engine, outDir, planted, signal, onProgress });
      const store = async ({
        name,
        sha256,
        size,
        width,
        height,
      }: RenderedFile & { width: number; height: number }): Promise<StoredFile> => {
        const key = mediaKey(scope, sha256);
        await media.renditions.put(join(outDir, name), key);
        return { key, sha256, size, width, height };
      };
      const renditions: StoredFile[] = [];
      for (const rendition of rendered.renditions) renditions.push(await store(rendition));
      const usesImage = plan.segments.some(({ picture }) => picture === 'video');
      return { renditions, poster: await store(rendered.poster), durationSeconds: rendered.seconds, usesImage };
    }),
  );
