import type { Language } from '@jobprod/shared/language';
import { newId } from '../ids.ts';
import { defineJob, enqueue } from '../jobs/jobs.ts';
import type { Em } from '../orm/orm.ts';
import { type MailContent, renderMail } from './mail-layout.tsx';
import { type MailAttachment, OutboundMail } from './outbound-mail.entity.ts';

export type Mail = {
  /** The template's name, in kebab-case, as in its `*.mail.ts`. */
  template: string;
  to: string;
  accountId?: string | null;
  language: Language;
  content: MailContent;
  /** The address its answer goes to, where it asks a question. */
  replyTo?: string;
  attachments?: readonly MailAttachment[];
};

/** One line of text, whatever was put in: a header ends at the first line break for some readers. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** Writes the mail and its sending job in the caller's transaction. */
export const queueMail = async (em: Em, mail: Mail, now: Date): Promise<OutboundMail> => {
  const { html, text } = await renderMail(mail.language, mail.content);
  const id = newId();
  const row = em.create(OutboundMail, {
    id,
    accountId: mail.accountId ?? null,
    template: mail.template,
    to: oneLine(mail.to),
    replyTo: mail.replyTo ?? null,
    language: mail.language,
    subject: oneLine(mail.content.subject),
    html,
    text,
    attachments: (mail.attachments ?? []).map(({ fileName, contentType, ...rest }) => ({
      fileName: oneLine(fileName),
      contentType: oneLine(contentType),
      ...rest,
    })),
    messageId: `<${id}@mail.jobprod.com>`,
    state: 'queued',
    attempts: 0,
    queuedAt: now,
  });
  em.persist(row);
  await em.flush();
  await enqueue(em, sendMail, { id });
  return row;
};

/** Sends one mail. Killed between the other side's answer and the mark, it sends one more copy, with the same Message-ID (fault D08). */
export const sendMail = defineJob<{ id: string }>({
  name: 'send-mail',
  maxAttempts: 20,
  async run({ id }, { services: { orm, mailTransport, settings }, now, isLast }) {
    const em = orm.em.fork();
    const mail = await em.findOne(OutboundMail, { id, state: { $ne: 'sent' } }, { populate: ['html', 'text'] });
    if (!mail) return;
    mail.attempts += 1;
    try {
      await mailTransport.send(mail, settings.mailFrom);
      mail.state = 'sent';
      mail.sentAt = now;
      mail.lastError = null;
    } catch (error) {
      mail.lastError = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
      if (isLast) mail.state = 'failed';
      throw error;
    } finally {
      await em.flush();
    }
  },
});
