import { createHash } from 'node:crypto';
import { canonicalJson } from '@jobprod/shared/canonical-json';
import type { FrozenEdit } from './clip-render.entity.ts';
import type { StoredFile } from './clip-version.entity.ts';

export type ManifestSource = { id: string; sha256: string };

/** One hash over everything an approval is of (C1, C3): sources, passages, media, title, description, poster. */
export const manifestHashOf = (
  edit: FrozenEdit,
  sources: readonly ManifestSource[],
  renditions: readonly StoredFile[],
  poster: StoredFile,
): string => {
  const manifest = {
    title: edit.title,
    description: edit.description,
    language: edit.language,
    segments: edit.segments.map(({ sourceId, start, end }) => ({ sourceId, start, end })),
    posterAt: edit.posterAt,
    sources: sources.map(({ id, sha256 }) => ({ id, sha256 })),
    media: renditions.map(({ sha256 }) => sha256),
    poster: poster.sha256,
  };
  return createHash('sha256').update(canonicalJson(manifest)).digest('hex');
};
