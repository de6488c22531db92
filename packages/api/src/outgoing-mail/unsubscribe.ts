import type { Language } from '@jobprod/shared/language';
import { factsOfTemplate, type MailTopic } from '@jobprod/shared/mail-templates';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { chooseTopic } from './refuse-topic.ts';

export type Unsubscription = { accountId: string; topic: MailTopic; language: Language };

/** What an unsubscribe address is about; undefined for one that is none of ours. Reading it changes nothing. */
export const unsubscriptionAt = async (em: Em, secret: string): Promise<Unsubscription | undefined> => {
  const mail = /^[a-z2-7]{26}$/.test(secret) ? await em.findOne(OutboundMail, { unsubscribeSecret: secret }) : null;
  const topic = mail && factsOfTemplate(mail.template).topic;
  return mail?.accountId && topic ? { accountId: mail.accountId, topic, language: mail.language } : undefined;
};

/** By one POST, with nothing else known of whoever sends it (RFC 8058): the address alone says whose mail it is, and can do nothing but this. */
export const unsubscribe = async (em: Em, { accountId, topic }: Unsubscription, now: Date): Promise<void> => {
  await em.transactional((tx) => chooseTopic(tx, { accountId, topic, isWanted: false, by: 'one-click' }, now));
};
