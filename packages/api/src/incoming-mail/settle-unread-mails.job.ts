import { defineTick } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { giveUp, processMail } from './process-mail.job.ts';

const atOnce = 50;

/** Of this message, the job that reads it. */
const itsJob = `select from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
  where task.identifier = ? and job.payload->>'id' = mail.id::text`;

/** Kept, and no job will read them: one that was killed, or lost its database, in its last try said so to nobody. */
const unread = async (em: Em): Promise<string[]> => {
  const rows = await em.execute<{ id: string }[]>(
    `select mail.id from incoming_mail mail where mail.state = 'RECEIVED'
     and not exists (${itsJob} and (job.attempts < job.max_attempts or job.locked_at is not null)) order by mail.id limit ?`,
    [processMail.name, atOnce],
  );
  return rows.map(({ id }) => id);
};

/** A message that nobody tries to read any more waits for staff like any other (fault D04). It is not tried again: what ended its last reader might end the next. */
export const settleUnreadMails = defineTick({
  name: 'settle-unread-mails',
  everySeconds: 60,
  async run({ services, now }) {
    const em = services.orm.em.fork();
    for (const id of await unread(em)) {
      services.log.error({ mail: id }, 'a mail was not read to its end by any try: it waits for staff');
      await giveUp(id, services, now);
      await em.execute(
        `select graphile_worker.complete_jobs(array_agg(job.id)) from graphile_worker._private_jobs job
         join graphile_worker._private_tasks task on task.id = job.task_id where task.identifier = ? and job.payload->>'id' = ?`,
        [processMail.name, id],
      );
    }
  },
});
