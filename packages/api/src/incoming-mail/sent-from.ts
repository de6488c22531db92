import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { Em } from '../platform/orm/orm.ts';

/** The mails that named this address for their answer: what an answer shows below and is not of these was typed there, and a subject of another one too. */
export const sentFrom = async (em: Em, address: string): Promise<{ sent: string[]; subjects: string[] }> => {
  const mails = await em.find(
    OutboundMail,
    { replyTo: address },
    { fields: ['text', 'subject'], orderBy: { queuedAt: 'desc' }, limit: 20 },
  );
  return { sent: mails.map(({ text }) => text), subjects: mails.map(({ subject }) => subject) };
};
