import type { MailVault } from '../platform/mail/mail-vault.ts';
import type { Webhook } from './webhook.entity.ts';

const nameOf = (id: string): string => `webhook ${id}`;

/** A secret as its row keeps it. */
export const closeSecret = (vault: MailVault, id: string, secret: string): Pick<Webhook, 'wrappedKey' | 'closedSecret'> => {
  const wrappedKey = vault.newKey(nameOf(id));
  return { wrappedKey, closedSecret: vault.close({ owner: nameOf(id), wrapped: wrappedKey }, nameOf(id), Buffer.from(secret)) };
};

export const openSecret = (
  vault: MailVault,
  { id, wrappedKey, closedSecret }: Pick<Webhook, 'id' | 'wrappedKey' | 'closedSecret'>,
): string => vault.open({ owner: nameOf(id), wrapped: wrappedKey }, nameOf(id), closedSecret).toString();
