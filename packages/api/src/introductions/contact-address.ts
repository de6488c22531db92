import type { Account } from '../authentication/account.entity.ts';
import { digestOf, newId } from '../platform/ids.ts';
import { replyAddress } from '../platform/mail/reply-address.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import type { Contact } from './contact.entity.ts';
import { ContactAddress } from './contact-address.entity.ts';

const secretOf = (contactId: string, accountId: string, mailVault: Services['mailVault']): string =>
  mailVault.addressSecret(`contact ${contactId} ${accountId}`);

/** The same, of what stands in mails already. */
export const knownContactAddress = (
  contactId: string,
  accountId: string,
  { mailVault, settings }: Pick<Services, 'mailVault' | 'settings'>,
): string => replyAddress(secretOf(contactId, accountId, mailVault), settings);

/** The address at which one of the two writes to the other: one for the pair and the person, in every mail of the thread alike (N3). */
export const contactAddressOf = async (
  em: Em,
  contact: Contact,
  { id: accountId }: Account,
  { mailVault, settings }: Pick<Services, 'mailVault' | 'settings'>,
  now: Date,
): Promise<string> => {
  const secret = secretOf(contact.id, accountId, mailVault);
  await em.execute(
    `insert into contact_address (id, contact_id, account_id, reply_digest, made_at) values (?, ?, ?, ?, ?) on conflict (reply_digest) do nothing`,
    [newId(), contact.id, accountId, digestOf(secret), now],
  );
  return replyAddress(secret, settings);
};

/** The thread an address leads to, and whose address it is. */
export const contactAddressAt = (em: Em, secret: string): Promise<ContactAddress | null> =>
  em.findOne(ContactAddress, { replyDigest: digestOf(secret) }, { populate: ['contact'] });
