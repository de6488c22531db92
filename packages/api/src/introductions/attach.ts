import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { asMediaKey, sha256OfKey } from '../platform/media/store.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import type { ContactMessage } from './contact.entity.ts';
import { ContactAttachment } from './contact-attachment.entity.ts';

/** The files a message is to take with it, held: their sender's own, and each sent once. */
export const holdAttachments = async (tx: Em, accountId: string, ids: readonly string[]): Promise<ContactAttachment[]> => {
  if (ids.length === 0) return [];
  if (ids.length > limits.attachments) throw new Refusal('TOO_MANY_ATTACHMENTS', { limit: limits.attachments }, ['attachmentIds']);
  const held = await tx.find(
    ContactAttachment,
    { id: { $in: [...ids] }, accountId, message: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } },
  );
  if (held.length !== ids.length) throw new Refusal('ATTACHMENT_GONE', {}, ['attachmentIds']);
  return held;
};

/** What the register says of a file: its digest, which proves it word for word, its kind and its size. */
export const provenOf = ({ storeKey, kind, bytes }: ContactAttachment) => ({ sha256: sha256OfKey(asMediaKey(storeKey)), kind, bytes });

/** Messages with what goes with each. */
export const withAttachments = async (em: Em, messages: readonly ContactMessage[]): Promise<ContactMessage[]> => {
  const all = await em.find(
    ContactAttachment,
    { message: { $in: messages.map(({ id }) => id) } },
    { populate: ['message.contact.candidate'], orderBy: { takenAt: 'asc', id: 'asc' } },
  );
  const byMessage = Map.groupBy(all, ({ message }) => message?.id);
  for (const message of messages) message.attachments = byMessage.get(message.id) ?? [];
  return [...messages];
};
