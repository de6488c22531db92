import type { Account } from '../authentication/account.entity.ts';
import { digestOf, newAddressSecret, newId } from '../platform/ids.ts';
import { replyAddress } from '../platform/mail/reply-address.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { answerByMail } from './answer-by-mail.ts';
import { settlingMail } from './incoming.mail.ts';
import { MailQuestion, type Settling } from './mail-question.entity.ts';

export type Question = { about: Settling; asksAgain?: string | undefined };

const newQuestion = (
  em: Em,
  accountId: string,
  { about, asksAgain = null }: { about: Settling; asksAgain?: string | null },
  { settings }: Services,
  now: Date,
): string => {
  const secret = newAddressSecret();
  em.persist(em.create(MailQuestion, { id: newId(), accountId, about, asksAgain, replyDigest: digestOf(secret), askedAt: now }));
  return replyAddress(secret, settings);
};

/** Asks the one question that settles it: answered where the unclear answer went, or at an address made for it. */
export const askBack = async (
  em: Em,
  account: Account,
  { about, asksAgain }: Question,
  reply: string | undefined,
  { services, now }: { services: Services; now: Date },
): Promise<void> => {
  const replyTo = reply ?? newQuestion(em, account.id, { about, asksAgain: asksAgain ?? null }, services, now);
  await answerByMail(em, settlingMail(account, about, replyTo), now);
};
