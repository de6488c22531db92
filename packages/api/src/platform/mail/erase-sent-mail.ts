import type { FilterQuery } from '@mikro-orm/core';
import type { Em } from '../orm/orm.ts';
import { MailAttempt } from './mail-attempt.entity.ts';
import { OutboundMail } from './outbound-mail.entity.ts';

const noAddress = { replyTo: null, returnPath: null, unsubscribeSecret: null };

/**
 * Takes out of mails that were written what they say, to whom, and what was heard of them (G4). What stays: that one left, of which kind, and when. One that has not left
 * is gone, and leaves no more.
 */
export const eraseSentMail = async (em: Em, where: FilterQuery<OutboundMail>): Promise<number> => {
  const mails = await em.find(OutboundMail, where, { fields: ['id', 'state'] });
  const [left, waiting] = [true, false].map((hasLeft) =>
    mails.filter(({ state }) => (state === 'sent' || state === 'bounced') === hasLeft).map(({ id }) => id),
  );
  await em.nativeDelete(OutboundMail, { id: { $in: waiting ?? [] } });
  await em.nativeDelete(MailAttempt, { mailId: { $in: waiting ?? [] } });
  await em.nativeUpdate(
    OutboundMail,
    { id: { $in: left ?? [] } },
    { ...{ state: 'sent', accountId: null, to: '', subject: '', html: '', text: '', attachments: [], lastError: null }, ...noAddress },
  );
  await em.nativeUpdate(MailAttempt, { mailId: { $in: left ?? [] } }, { said: null });
  return mails.length;
};
