import { createTransport } from 'nodemailer';
import type { OutboundMail } from './outbound-mail.entity.ts';

/** How a message leaves. Resolves once the other side has taken responsibility for it. */
export interface MailTransport {
  send(mail: OutboundMail, from: string): Promise<void>;
  close(): void;
}

/** The embedded mailbox: a message is delivered by being in the outbox, where `/mailbox` shows it. */
export const mailboxTransport: MailTransport = {
  send: () => Promise.resolve(),
  close: () => undefined,
};

/** A relay that says nothing holds a worker no longer than this; the address may say otherwise (`smtp://…?socketTimeout=…`). */
const patience = { connectionTimeout: 15_000, greetingTimeout: 30_000, socketTimeout: 120_000 };

/** An SMTP relay, by `smtp://` or `smtps://` address; STARTTLS is used where offered. */
export const smtpTransport = (url: string): MailTransport => {
  const transport = createTransport({ url, ...patience });
  return {
    async send(mail, from) {
      await transport.sendMail({
        from,
        to: { name: '', address: mail.to },
        ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        date: mail.queuedAt,
        headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
        attachments: mail.attachments.map(({ fileName, contentType, content, encoding }) => ({
          filename: fileName,
          contentType,
          content,
          ...(encoding ? { encoding } : {}),
        })),
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
};
