import { MailAddress } from '../platform/mail/mail-address.entity.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { Em } from '../platform/orm/orm.ts';

export type MailTrouble = { since: Date; isOver: boolean; waiting: number };

/** What the owner of an address has not been told yet: that mails came back from it. */
export const mailTroubleOf = async (em: Em, address: string): Promise<MailTrouble | null> => {
  const known = await em.findOne(MailAddress, { address, untoldSince: { $ne: null } });
  if (!known?.untoldSince) return null;
  return {
    since: known.untoldSince,
    isOver: known.failingSince == null,
    waiting: await em.count(OutboundMail, { to: address, state: 'held' }),
  };
};

/** They have read it. Should the address still not work, they are told again when the next mail comes back. */
export const acknowledgeMailTrouble = async (em: Em, address: string): Promise<void> => {
  await em.nativeUpdate(MailAddress, { address }, { untoldSince: null });
};
