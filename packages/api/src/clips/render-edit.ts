import { join } from 'node:path';
import { type RenderedFile, renderMontage } from '../platform/media/montage.ts';
import { type MontageSegment, planMontage, showsPictures } from '../platform/media/montage-plan.ts';
import { mediaKey } from '../platform/media/store.ts';
import type { Services } from '../platform/services.ts';
import { withWorkDir } from '../platform/work-dir.ts';
import { isCard, type Segment } from './clip-segment.ts';
import type { ClipSource } from './clip-source.entity.ts';
import type { StoredFile } from './clip-version.entity.ts';
import { sameMoment, sideOf } from './other-side.ts';
import { withSourceFiles } from './with-source-files.ts';

export type RenderedEdit = {
  renditions: StoredFile[];
  poster: StoredFile;
  /** Ten of its frames side by side. */
  strip: StoredFile;
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

const montageSegment = (segment: Segment, sources: readonly ClipSource[], withImage: boolean): MontageSegment => {
  if (isCard(segment)) return segment;
  const { sourceId, otherId, start, end, view } = segment;
  const own = sources.find(({ id }) => id === sourceId);
  const other = sources.find(({ id }) => id === otherId);
  const passage = { source: sourceId, from: start, to: end, picture: withImage ? ('video' as const) : ('waveform' as const) };
  if (!own || !other) return passage;
  const shown = [
    { source: sourceId, side: sideOf(own), later: 0 },
    { source: other.id, side: sideOf(other), later: sameMoment(own, 0, other) },
  ].filter(({ side }) => view === 'BOTH' || side === view);
  // The candidate first, whichever side it was cut on.
  return { ...passage, shown: shown.sort((one, another) => Number(another.side === 'CANDIDATE') - Number(one.side === 'CANDIDATE')) };
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
        segments: segments.map((segment) => montageSegment(segment, sources, withImage)),
        posterAt,
        mayCopy: true,
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
      return {
        renditions,
        poster: await store(rendered.poster),
        strip: await store(rendered.strip),
        durationSeconds: rendered.seconds,
        usesImage: showsPictures(plan),
      };
    }),
  );
