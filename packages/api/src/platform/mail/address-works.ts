import { enqueue } from '../jobs/jobs.ts';
import type { Em } from '../orm/orm.ts';
import { MailAddress } from './mail-address.entity.ts';
import { sendMail } from './send-mail.job.ts';

/** Its owner has just shown that they read there, or staff made sure: it counts as working, and what was held back leaves. Answers how many mails. */
export const addressWorks = async (em: Em, address: string): Promise<number> => {
  await em.nativeUpdate(
    MailAddress,
    { address, $or: [{ failingSince: { $ne: null } }, { softBounces: { $gt: 0 } }] },
    { failingSince: null, softBounces: 0 },
  );
  const held = await em.execute<{ id: string }[]>(
    `update outbound_mail set state = 'queued', attempts = 0, unsure = 0 where "to" = ? and state = 'held' returning id`,
    [address],
  );
  for (const { id } of held) await enqueue(em, sendMail, { id });
  return held.length;
};
