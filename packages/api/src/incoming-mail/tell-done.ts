import type { Account } from '../authentication/account.entity.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { diffusionQuestionMail, doneByMail } from './incoming.mail.ts';
import type { MailAct } from './mail-act.ts';
import type { MailOutcome } from './mail-life.ts';

/** Says by mail what a mail did, or asks for the one word that is still missing (C4). Answers what the message came to. */
export const tellDone = async (
  em: Em,
  account: Account,
  act: MailAct,
  replyTo: string | undefined,
  { receivedAt, now }: { receivedAt: Date; now: Date },
): Promise<MailOutcome> => {
  if (act.kind === 'agree-to-clip') {
    if (replyTo) await queueMail(em, diffusionQuestionMail(account, replyTo), now);
    return 'ASKED';
  }
  const done = doneByMail(account, act, receivedAt);
  if (done) await queueMail(em, done, now);
  const isForStaff = act.kind === 'rights' || (act.kind === 'withdraw-release' && act.alsoRights);
  return isForStaff ? 'RIGHTS_REQUEST' : 'ACTED';
};
