import { unsubscribeAddress } from '@jobprod/shared/addresses';
import { createTransport } from 'nodemailer';
import type { Sending } from './mail-transport.ts';
import type { OutboundMail } from './outbound-mail.entity.ts';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** RFC 8058: a mail program unsubscribes by one POST to this address; opening it changes nothing. It travels in a path because the header can carry it no other way. */
const unsubscribeHeaders = ({ unsubscribeSecret }: OutboundMail, origin: string): Record<string, string> =>
  unsubscribeSecret
    ? {
        'List-Unsubscribe': `<${origin}${unsubscribeAddress(unsubscribeSecret)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }
    : {};

/** The message as it goes over the wire, but for its signatures: the same bytes at each attempt, but for the marks between its parts. */
export const composeMail = async (mail: OutboundMail, { from, origin }: Sending): Promise<Buffer> => {
  const { message } = await composer.sendMail({
    from,
    to: { name: '', address: mail.to },
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    date: mail.queuedAt,
    headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(mail, origin) },
    attachments: mail.attachments.map(({ fileName, contentType, content, encoding }) => ({
      filename: fileName,
      contentType,
      content,
      ...(encoding ? { encoding } : {}),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!Buffer.isBuffer(message)) throw new Error('A message that was not composed');
  return message;
};
