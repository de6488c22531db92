import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { isMailOpen } from '../outgoing-mail/open-mail.ts';
import { enqueue } from '../platform/jobs/jobs.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { sendMail } from '../platform/mail/send-mail.job.ts';

const stuck = ['failed', 'bounced'] as const;

/** Tries again what was given up on: the same message, under the same Message-ID. What has left meanwhile is not there any more. */
export const resendMail = ({ em, viewer, now }: Context, id: string): Promise<void> =>
  em.transactional(async (tx) => {
    const mail = await tx.findOne(
      OutboundMail,
      { id, state: { $in: [...stuck] } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (!mail || viewer.kind !== 'staff' || !(await isMailOpen(tx, id, viewer, now))) throw notFound();
    mail.state = 'queued';
    mail.attempts = 0;
    mail.unsure = 0;
    await tx.flush();
    await enqueue(tx, sendMail, { id });
  });
