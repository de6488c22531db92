import { later } from '../platform/clock.ts';
import { eachApart } from '../platform/jobs/each-apart.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { forgetUnsent } from './forget-unsent.ts';

/** Deletes files that went with no message, a day after they were taken. */
export const forgetAttachments = defineTick({
  name: 'forget-attachments',
  everySeconds: 3_600,
  run(run) {
    const em = run.services.orm.em.fork();
    return eachApart(run, {
      after: (id, size) =>
        em.execute<{ id: string }[]>(
          'select id from contact_attachment where id > ? and message_id is null and taken_at <= ? order by id limit ?',
          [id, later(run.now, { days: -1 }), size],
        ),
      act: (id) => forgetUnsent(run.services, id),
      failed: 'a file that went with no message could not be deleted',
    });
  },
});
