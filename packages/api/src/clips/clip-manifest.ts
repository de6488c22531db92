import { createHash } from 'node:crypto';
import { canonicalJson } from '@jobprod/shared/canonical-json';
import type { JsonValue } from '@jobprod/shared/strict-json';
import type { FrozenEdit } from './clip-render.entity.ts';
import { isCard, type Segment } from './clip-segment.ts';
import type { StoredFile } from './clip-version.entity.ts';
import type { StoredCaptions } from './stored-captions.ts';

export type ManifestSource = { id: string; sha256: string };

/** A plain passage reads as it did before there were views and cards: the hash of what was approved then can still be made again. */
const inManifest = (segment: Segment): JsonValue => {
  if (isCard(segment)) return { card: segment.card, seconds: segment.seconds };
  const { sourceId, start, end, view, otherId } = segment;
  return view && otherId ? { sourceId, start, end, view, otherId } : { sourceId, start, end };
};

type ManifestFiles = { renditions: readonly StoredFile[]; poster: StoredFile; strip?: StoredFile | null; captions?: StoredCaptions | null };
type ManifestEdit = Omit<FrozenEdit, 'captions'>;

/** One hash over everything an approval is of (C1, C3): sources, passages with what each shows, cards, media, captions, title, description, poster, strip. */
export const manifestHashOf = (
  edit: ManifestEdit,
  sources: readonly ManifestSource[],
  { renditions, poster, strip, captions }: ManifestFiles,
): string => {
  const manifest = {
    title: edit.title,
    description: edit.description,
    language: edit.language,
    segments: edit.segments.map(inManifest),
    posterAt: edit.posterAt,
    sources: sources.map(({ id, sha256 }) => ({ id, sha256 })),
    media: renditions.map(({ sha256 }) => sha256),
    poster: poster.sha256,
    // Absent where there are none, so that the hash of what was approved before there were captions, or strips, can still be made again.
    ...(captions ? { captions: { language: captions.language, sha256: captions.file.sha256 } } : {}),
    ...(strip ? { strip: strip.sha256 } : {}),
  };
  return createHash('sha256').update(canonicalJson(manifest)).digest('hex');
};

/** Each is served by its key: it has to be that of the bytes its hash names. */
const isNamedByItsHash = ({ key, sha256 }: Pick<StoredFile, 'key' | 'sha256'>): boolean => key.endsWith(`/${sha256}`);

/**
 * C3: what of a version its hash vouches for, as its row stands now. `nothing`: the row was changed since, and none of it is served. `all-but-the-strip`: of those rendered before
 * strips were part of it.
 */
export const vouchedFor = (
  version: ManifestEdit & ManifestFiles & { manifestHash: string },
  sources: readonly ManifestSource[],
): 'all' | 'all-but-the-strip' | 'nothing' => {
  const { renditions, poster, strip, captions, manifestHash } = version;
  const named = [...renditions, poster, ...(strip ? [strip] : []), ...(captions ? [captions.file] : [])].every(isNamedByItsHash);
  if (!named) return 'nothing';
  if (manifestHashOf(version, sources, { renditions, poster, strip: strip ?? null, captions: captions ?? null }) === manifestHash)
    return 'all';
  const withoutStrip = manifestHashOf(version, sources, { renditions, poster, captions: captions ?? null });
  return withoutStrip === manifestHash ? 'all-but-the-strip' : 'nothing';
};
