import { LockMode } from '@mikro-orm/core';
import { later } from '../platform/clock.ts';
import { eachApart } from '../platform/jobs/each-apart.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { ContactAttachment } from './contact-attachment.entity.ts';

/** Deletes files that went with no message, a day after they were taken. The file goes first, so that none is left without its row. */
export const forgetAttachments = defineTick({
  name: 'forget-attachments',
  everySeconds: 3_600,
  run(run) {
    const { orm, media } = run.services;
    const em = orm.em.fork();
    return eachApart(run, {
      after: (id, size) =>
        em.execute<{ id: string }[]>(
          'select id from contact_attachment where id > ? and message_id is null and taken_at <= ? order by id limit ?',
          [id, later(run.now, { days: -1 }), size],
        ),
      // Held meanwhile: sent at this very moment, it stays.
      act: (id) =>
        orm.em.fork().transactional(async (tx) => {
          const unsent = await tx.findOne(ContactAttachment, { id, message: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
          if (!unsent) return;
          await media.renditions.remove(asMediaKey(unsent.storeKey));
          await tx.nativeDelete(ContactAttachment, { id });
        }),
      failed: 'a file that went with no message could not be deleted',
    });
  },
});
