import { type Letter, letterText } from '@jobprod/shared/mail-reading/letter-text';
import type { Account } from '../authentication/account.entity.ts';
import { knownContactAddress } from '../introductions/contact-address.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { say } from '../platform/words.ts';
import { sentFrom } from './sent-from.ts';
import { namesOf } from './writer.ts';

/** What of a mail goes on to the other of a thread (N3): nothing of who signs it, and nothing of the mails of ours that it may have answered. */
export const letterOf = async (em: Em, account: Account, contactId: string, text: string, services: Services): Promise<Letter> => {
  const { sent } = await sentFrom(em, knownContactAddress(contactId, account.id, services));
  const inPlaceOfAddress = say(account.language, 'mail:letterPassedOn.inPlaceOfAddress');
  return letterText(text, { names: await namesOf(em, account), email: account.email, inPlaceOfAddress, sent });
};
