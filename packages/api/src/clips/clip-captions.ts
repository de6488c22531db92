import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captionsWithin } from '@jobprod/shared/captions/captions-within';
import { carryCues, type DraftCue, type Stretch } from '@jobprod/shared/captions/carry-cues';
import { writeWebVtt } from '@jobprod/shared/captions/write-web-vtt';
import { mediaKey } from '../platform/media/store.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Services } from '../platform/services.ts';
import { withWorkDir } from '../platform/work-dir.ts';
import type { Clip } from './clip.entity.ts';
import { durationOf } from './clip-duration.ts';
import { isEditable } from './clip-life.ts';
import { isCard, type Segment, sourceIdsOf } from './clip-segment.ts';
import { ClipSource } from './clip-source.entity.ts';
import { newestVersion } from './newest-version.ts';
import type { Captions, StoredCaptions } from './stored-captions.ts';

const sourcesOf = (em: Em, segments: readonly Segment[]): Promise<ClipSource[]> =>
  em.find(ClipSource, { id: { $in: sourceIdsOf(segments) } });

/** Both sides of an interview tell of the same moments: a caption stays with what is said, whichever side shows it. A card goes by its words. */
const stretchesOf = (segments: readonly Segment[], sources: readonly ClipSource[]): Stretch[] =>
  segments.map((segment) => {
    if (isCard(segment)) return { of: `card ${segment.card}`, from: 0, to: segment.seconds };
    const { sourceId, start, end } = segment;
    const source = sources.find(({ id }) => id === sourceId);
    const offset = source?.recordingId ? (source.offsetSeconds ?? 0) : 0;
    return { of: source?.recordingId ?? sourceId, from: start + offset, to: end + offset };
  });

/** The captions of a clip, carried along to where its passages will be. */
export const carriedCaptions = async (em: Em, clip: Clip, segments: readonly Segment[]): Promise<DraftCue[]> => {
  if (clip.captions.length === 0) return [];
  const sources = await sourcesOf(em, [...clip.segments, ...segments]);
  return carryCues(clip.captions, stretchesOf(clip.segments, sources), stretchesOf(segments, sources));
};

/** What is frozen of them with a montage; null where there are none. Those that lost their passage are put right first: the editor sees which. */
export const captionsToFreeze = ({ captions, captionsLanguage, segments }: Clip): Captions | null => {
  const adrift = captions.filter(({ isAdrift }) => isAdrift).length;
  if (adrift > 0) throw new Refusal('CAPTIONS_ADRIFT', { count: adrift }, ['captions']);
  const length = durationOf(segments);
  const cues = captions.filter(({ start }) => start < length).map(({ start, end, text }) => ({ start, end: Math.min(end, length), text }));
  return cues.length === 0 ? null : { language: captionsLanguage, cues };
};

/** Files them in the store of renditions; null where there is nothing to file. */
export const storeCaptions = async (
  { media, settings }: Services,
  scope: string,
  captions: Captions | null | undefined,
): Promise<StoredCaptions | null> => {
  if (!captions || captions.cues.length === 0) return null;
  const bytes = Buffer.from(writeWebVtt(captions.cues));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const key = mediaKey(scope, sha256);
  await withWorkDir(settings.dataDir, async (dir) => {
    const path = join(dir, 'captions.vtt');
    await writeFile(path, bytes);
    await media.renditions.put(path, key);
  });
  return { ...captions, file: { key, sha256, size: bytes.length } };
};

/** Of the part approved, in its own time (C4). */
export const captionsOfPart = (captions: Captions | null | undefined, from: number, to: number): Captions | null =>
  captions ? { language: captions.language, cues: captionsWithin(captions.cues, from, to) } : null;

/** Whether anything is heard in these passages: what is heard is written too, if only as “[music]”. */
export const isHeard = async (em: Em, segments: readonly Segment[]): Promise<boolean> =>
  (await sourcesOf(em, segments)).some(({ facts }) => facts?.hasAudio ?? false);

/**
 * Whether a version that is heard has nothing to read: it is neither sent for approval nor put on a profile. One whose approval was asked for before there were captions is no
 * exception: what is heard by some is to be read by the others.
 */
export const lacksCaptions = async (
  em: Em,
  { captions, segments }: { captions?: StoredCaptions | null; segments: readonly Segment[] },
): Promise<boolean> => !captions && (await isHeard(em, segments));

/**
 * While an editor may write the captions of a clip: as long as it may be changed, and once more where it was approved before there were captions and stands nowhere yet. They make
 * another version, asked about anew (C3); that of the version before stays as it was given.
 */
export const mayWriteCaptions = async (em: Em, clip: Clip): Promise<boolean> => {
  if (isEditable(clip.state)) return true;
  const version = clip.state === 'APPROVED' ? await newestVersion(em, clip) : null;
  return version !== null && lacksCaptions(em, version);
};

export const requireCaptions = async (em: Em, version: Parameters<typeof lacksCaptions>[1]): Promise<void> => {
  if (await lacksCaptions(em, version)) throw new Refusal('CAPTIONS_MISSING', {}, ['captions']);
};
