import type { ClipVersion, StoredFile } from './clip-version.entity.ts';

export type ServedFiles = { renditions: StoredFile[]; poster: StoredFile; durationSeconds: number };

type Approved = Pick<ClipVersion, 'approvedAt' | 'excerpt' | 'excerptFiles' | 'renditions' | 'poster' | 'durationSeconds'>;

/** The files an approval covers: the whole, or the part that was approved; null while that part is being cut (C4). */
export const approvedFiles = ({ approvedAt, excerpt, excerptFiles, renditions, poster, durationSeconds }: Approved): ServedFiles | null => {
  if (!approvedAt) return null;
  return excerpt ? (excerptFiles ?? null) : { renditions, poster, durationSeconds };
};
