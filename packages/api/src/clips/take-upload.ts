import { mediaKey } from '../platform/media/store.ts';
import type { FinishedFile } from '../platform/media/upload-records.ts';
import type { Services } from '../platform/services.ts';
import { FinishedUpload } from './finished-upload.entity.ts';

/** Takes a whole upload into the store of sources, to be declared. Done again after a crash, it comes to the same. */
export const takeUpload = async (
  { media, orm, clock }: Services,
  id: string,
  { path, size, sha256, owner }: FinishedFile,
): Promise<void> => {
  const storeKey = mediaKey(id, sha256);
  await media.sources.put(path, storeKey);
  await orm.em
    .fork()
    .upsert(FinishedUpload, { id, candidateId: owner, storeKey, sha256, sizeBytes: BigInt(size), finishedAt: clock.now() });
};
