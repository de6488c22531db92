import { LockMode } from '@mikro-orm/core';
import { asMediaKey } from '../platform/media/store.ts';
import type { Services } from '../platform/services.ts';
import { ContactAttachment } from './contact-attachment.entity.ts';

/** A file that went with no message goes for good: the file first, so that none is left without its row. Sent at this very moment, it stays. */
export const forgetUnsent = ({ orm, media }: Services, id: string): Promise<void> =>
  orm.em.fork().transactional(async (tx) => {
    const unsent = await tx.findOne(ContactAttachment, { id, message: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!unsent) return;
    await media.renditions.remove(asMediaKey(unsent.storeKey));
    await tx.nativeDelete(ContactAttachment, { id });
  });
