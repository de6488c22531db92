import type { ClipVersion, StoredFile } from './clip-version.entity.ts';
import type { StoredCaptions } from './stored-captions.ts';

export const captionsType = 'text/vtt; charset=utf-8';

export type ServedFiles = {
  renditions: StoredFile[];
  poster: StoredFile;
  strip?: StoredFile | null;
  durationSeconds: number;
  captions?: StoredCaptions | null;
};

type Approved = Pick<
  ClipVersion,
  'approvedAt' | 'excerpt' | 'excerptFiles' | 'renditions' | 'poster' | 'strip' | 'durationSeconds' | 'captions'
> & {
  filesErasedAt?: Date | null;
};

/** The files an approval covers: the whole, or the part that was approved; null while that part is being cut (C4), and once they were deleted. */
export const approvedFiles = ({
  approvedAt,
  excerpt,
  excerptFiles,
  renditions,
  poster,
  strip = null,
  durationSeconds,
  captions = null,
  filesErasedAt,
}: Approved): ServedFiles | null => {
  if (!approvedAt || filesErasedAt) return null;
  return excerpt ? (excerptFiles ?? null) : { renditions, poster, strip, durationSeconds, captions };
};
