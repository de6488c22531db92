import { enqueue } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { forgetRenditionBytes } from './forget-renditions.job.ts';

/** Has files of what was shown deleted, once the caller's transaction is committed: nothing names them any more. */
export const forgetRenditions = async (tx: Em, storeKeys: readonly string[]): Promise<void> => {
  if (storeKeys.length > 0) await enqueue(tx, forgetRenditionBytes, { storeKeys: [...storeKeys] });
};
