import type { Account } from '../authentication/account.entity.ts';
import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { MailKey } from './mail-key.entity.ts';
import { partyOf } from './writer.ts';

/**
 * Makes all that a person ever wrote to us unreadable, raw messages, envelopes and readings alike, by overwriting the keys that closed them: those of their account and of
 * their addresses, former ones too, before they had one (G4). What stays proves that messages came, by their hashes. What they write later gets a key of its own. For an erasure to call, in its transaction.
 */
export const eraseMailKey = async (em: Em, account: Account, now: Date): Promise<number> => {
  const digests = [digestOf(account.email), ...(account.formerEmailDigests ?? [])];
  const keys = await em.find(MailKey, { owner: { $in: [`account ${account.id}`, ...digests.map((digest) => `address ${digest}`)] } });
  for (const key of keys) Object.assign(key, { owner: `erased ${key.id}`, wrapped: Buffer.alloc(0), erasedAt: now });
  await em.flush();
  await em.nativeUpdate(IncomingMail, { key: { $in: keys.map(({ id }) => id) } }, { act: null, confirmDigest: null, confirmUntil: null });
  const party = await partyOf(em, account);
  await append(em, {
    register: 'communications',
    type: 'mail-erased',
    at: now,
    by: { kind: 'service' },
    about: { kind: 'account', id: account.id },
    parties: party ? [party.party] : [],
    payload: { keys: keys.length },
  });
  return keys.length;
};
