import type { Em } from '../platform/orm/orm.ts';
import { Clip } from './clip.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import type { StoredCaptions } from './stored-captions.ts';

type Files = Pick<ClipVersion, 'renditions' | 'poster' | 'strip'> & { captions?: StoredCaptions | null };

const keysOf = ({ renditions, poster, strip, captions }: Files): string[] =>
  [...renditions, poster, ...(strip ? [strip] : []), ...(captions ? [captions.file] : [])].map(({ key }) => key);

/** What was said, written out, goes with the files; their hashes stay. */
const wordless = (captions: StoredCaptions | null | undefined): StoredCaptions | null => (captions ? { ...captions, cues: [] } : null);

/** From here on no version of these clips has files; what was approved stays provable by its hashes. Answers the files that nothing names any more, for the caller to have deleted. */
export const eraseClipFiles = async (tx: Em, clipIds: readonly string[], now: Date): Promise<string[]> => {
  const versions = await tx.find(ClipVersion, { clip: { $in: [...clipIds] }, filesErasedAt: null });
  const keys = versions.flatMap((version) => [...keysOf(version), ...(version.excerptFiles ? keysOf(version.excerptFiles) : [])]);
  for (const version of versions) {
    version.filesErasedAt = now;
    version.captions = wordless(version.captions);
    if (version.excerptFiles) version.excerptFiles = { ...version.excerptFiles, captions: wordless(version.excerptFiles.captions) };
  }
  await tx.flush();
  await tx.nativeUpdate(Clip, { id: { $in: [...clipIds] } }, { captions: [] });
  await tx.execute(`update clip_render set edit = edit - 'captions' where clip_id = any(?::uuid[])`, [`{${clipIds.join(',')}}`]);
  return keys;
};
