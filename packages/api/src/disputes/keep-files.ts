import { forgetRenditions } from '../clips/forget-renditions.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Dispute } from './dispute.entity.ts';
import { KeptFile } from './kept-file.entity.ts';

const hasOpenCase = async (tx: Em, candidateId: string): Promise<boolean> =>
  (await tx.count(Dispute, { candidate: candidateId, state: 'OPEN' })) > 0;

/**
 * Has files of what a candidate showed deleted, once nothing names them any more; while a case of theirs is open they may be evidence, and are kept until it ends (T6). Answers whether
 * they go now.
 */
export const forgetFilesOf = async (tx: Em, candidateId: string, storeKeys: readonly string[], now: Date): Promise<boolean> => {
  if (!(await hasOpenCase(tx, candidateId))) {
    await forgetRenditions(tx, storeKeys);
    return true;
  }
  for (const storeKey of storeKeys) tx.create(KeptFile, { storeKey, candidate: candidateId, keptSince: now });
  await tx.flush();
  return false;
};

/** At the end of a case, unless another one still keeps them. */
export const releaseFiles = async (tx: Em, { candidate }: Pick<Dispute, 'candidate'>): Promise<void> => {
  if (!candidate || (await hasOpenCase(tx, candidate.id))) return;
  const kept = await tx.find(KeptFile, { candidate: candidate.id });
  await tx.nativeDelete(KeptFile, { candidate: candidate.id });
  await forgetRenditions(
    tx,
    kept.map(({ storeKey }) => storeKey),
  );
};
