import type { Account } from '../authentication/account.entity.ts';
import { ContactAddress } from '../introductions/contact-address.entity.ts';
import { digestOf } from '../platform/ids.ts';
import { eraseSentMail } from '../platform/mail/erase-sent-mail.ts';
import { MailAddress } from '../platform/mail/mail-address.entity.ts';
import { MailRefusal } from '../platform/mail/mail-refusal.entity.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { blankMails, closeMailKeys } from './close-mail-keys.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { MailKey } from './mail-key.entity.ts';
import { MailQuestion } from './mail-question.entity.ts';
import { partyOf } from './writer.ts';

export type ErasedMail = { keys: number; sent: number };

/**
 * Erases all that the mail slices hold of one person (G4), in the transaction of their erasure: what they ever wrote to us, from their account or from its addresses, former
 * ones too, before there was one; what we wrote to them, and what was heard of it; what is known of their address; which courtesies they refused; what they were asked. What is said to
 * them about the erasure itself is queued afterwards. Answers how much there was, for its certificate.
 */
export const eraseMail = async (em: Em, account: Account, now: Date): Promise<ErasedMail> => {
  const addresses = [digestOf(account.email), ...(account.formerEmailDigests ?? [])];
  const owners = [`account ${account.id}`, ...addresses.map((digest) => `address ${digest}`)];
  const found = await em.find(MailKey, { owner: { $in: owners } });
  const keys = await closeMailKeys(
    em,
    found.map(({ id }) => id),
    now,
  );
  const party = await partyOf(em, account);
  // What says it is theirs, or answers or returns a mail of theirs, tells of them whoever's key closed it.
  const theirs = { $or: [{ accountId: account.id }, { to: account.email }] };
  const sentIds = (await em.find(OutboundMail, theirs, { fields: ['id'] })).map(({ id }) => id);
  await blankMails(em, { state: { $ne: 'RECEIVED' }, $or: [{ accountId: account.id }, { answersMailId: { $in: sentIds } }] });
  await em.nativeUpdate(IncomingMail, { accountId: account.id }, { accountId: null });
  const sent = await eraseSentMail(em, theirs);
  await em.nativeDelete(MailAddress, { address: account.email });
  await em.nativeDelete(MailRefusal, { accountId: account.id });
  await em.nativeDelete(MailQuestion, { accountId: account.id });
  await em.nativeDelete(ContactAddress, { accountId: account.id });
  await append(em, {
    register: 'communications',
    type: 'mail-erased',
    at: now,
    by: { kind: 'service' },
    about: { kind: 'account', id: account.id },
    parties: party ? [party.party] : [],
    payload: { keys, sent },
  });
  return { keys, sent };
};
