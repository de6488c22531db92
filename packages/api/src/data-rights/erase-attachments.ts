import { forgetFilesOf } from '../disputes/keep-files.ts';
import { ContactAttachment } from '../introductions/contact-attachment.entity.ts';
import type { Em } from '../platform/orm/orm.ts';

/**
 * Erases every file of the threads of one candidate, from either side (G4), in the transaction of their erasure; while a case of theirs is open the bytes may be evidence, and go at its end
 * (T6). Answers how many there were, for its certificate: what they were stays proved by its digest.
 */
export const eraseAttachments = async (tx: Em, candidate: { id: string; account: { id: string } }, now: Date): Promise<number> => {
  const theirs = { $or: [{ accountId: candidate.account.id }, { message: { contact: { candidate: candidate.id } } }] };
  const found = await tx.find(ContactAttachment, theirs);
  const keys = found.map(({ storeKey }) => storeKey);
  await tx.nativeDelete(ContactAttachment, { id: { $in: found.map(({ id }) => id) } });
  if (keys.length > 0) await forgetFilesOf(tx, candidate.id, keys, now);
  return keys.length;
};
