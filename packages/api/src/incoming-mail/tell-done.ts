import type { Account } from '../authentication/account.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { answerByMail } from './answer-by-mail.ts';
import { diffusionQuestionMail, doneByMail, letterPassedOnMail } from './incoming.mail.ts';
import type { MailAct, Withheld } from './mail-act.ts';
import type { MailOutcome } from './mail-life.ts';

/** Says by mail what a mail did, or asks for the one word that is still missing (C4). Answers what the message came to. */
export const tellDone = async (
  em: Em,
  account: Account,
  act: MailAct,
  replyTo: string | undefined,
  { receivedAt, withheld, now }: { receivedAt: Date; withheld?: Withheld | undefined; now: Date },
): Promise<MailOutcome> => {
  if (withheld) await answerByMail(em, letterPassedOnMail(account, withheld), now);
  if (act.kind === 'agree-to-clip') {
    if (replyTo) await answerByMail(em, diffusionQuestionMail(account, replyTo), now);
    return 'ASKED';
  }
  const done = doneByMail(account, act, receivedAt);
  if (done) await answerByMail(em, done, now);
  return act.kind === 'rights' ? 'RIGHTS_REQUEST' : 'ACTED';
};
