import { newId } from '../platform/ids.ts';
import { enqueue } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { checkSource } from './check-source.job.ts';
import { ClipSource } from './clip-source.entity.ts';
import { forgetCopies } from './forget-copies.job.ts';
import { forgetUploadBytes } from './forget-upload-bytes.job.ts';
import { copiesOf } from './source-copies.ts';

type Filed = Pick<ClipSource, 'candidate' | 'origin' | 'uploadId' | 'sha256' | 'sizeBytes' | 'sentAt'> & {
  storeKey: string;
  recordingId: string;
  offsetSeconds: number;
};

/** Files what an interview recorded as a source for the studio, to be checked as any other; in the caller's transaction. */
export const fileSource = async (tx: Em, filed: Filed): Promise<ClipSource> => {
  const source = tx.create(ClipSource, { id: newId(), state: 'CHECKING', checkProgress: 0, showsImage: false, ...filed });
  await tx.persist(source).flush();
  await enqueue(tx, checkSource, { sourceId: source.id });
  return source;
};

/** Has bytes deleted from the store of sources once the caller's transaction is committed. */
export const forgetBytes = (tx: Em, storeKey: string): Promise<void> => enqueue(tx, forgetUploadBytes, { storeKey });

/** The same of what the studio showed of a source, in the store of renditions. */
export const forgetCopiesOf = async (tx: Em, source: ClipSource): Promise<void> => {
  const keys = copiesOf(source);
  if (keys.length > 0) await enqueue(tx, forgetCopies, { keys });
};
