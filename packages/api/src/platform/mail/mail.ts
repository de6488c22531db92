import { unsubscribeAddress } from '@jobprod/shared/addresses';
import type { Language } from '@jobprod/shared/language';
import { factsOfTemplate, type MailTemplate } from '@jobprod/shared/mail-templates';
import { newAddressSecret, newId } from '../ids.ts';
import { enqueue } from '../jobs/jobs.ts';
import type { Em } from '../orm/orm.ts';
import { type MailContent, renderMail } from './mail-layout.tsx';
import { MailRefusal } from './mail-refusal.entity.ts';
import { messageIdOf } from './message-id.ts';
import { type MailAttachment, OutboundMail } from './outbound-mail.entity.ts';
import { sendMail } from './send-mail.job.ts';

export type Mail = {
  /** Its row in the table of templates. */
  template: MailTemplate;
  to: string;
  accountId?: string | null;
  /** The profile it tells of, where it tells of one: it is then listed to no staff for whom that does not exist. */
  aboutProfileId?: string;
  language: Language;
  content: MailContent;
  /** The address its answer goes to, where it asks a question. */
  replyTo?: string;
  attachments?: readonly MailAttachment[];
};
/** One that its reader may want no more of: it says where to say so. */
export type CourtesyMail = Mail & { accountId: string; origin: string };

/** One line of text, whatever was put in: a header ends at the first line break for some readers. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** Writes the mail and its sending job in the caller's transaction. */
const write = async (em: Em, mail: Mail, unsubscribe: { secret: string; url: string } | undefined, now: Date): Promise<OutboundMail> => {
  const { html, text } = await renderMail(mail.language, { ...mail.content, ...(unsubscribe ? { unsubscribe: unsubscribe.url } : {}) });
  const id = newId();
  const row = em.create(OutboundMail, {
    id,
    accountId: mail.accountId ?? null,
    aboutProfileId: mail.aboutProfileId ?? null,
    template: mail.template,
    to: oneLine(mail.to),
    replyTo: mail.replyTo ?? null,
    unsubscribeSecret: unsubscribe?.secret ?? null,
    language: mail.language,
    subject: oneLine(mail.content.subject),
    html,
    text,
    attachments: (mail.attachments ?? []).map(({ fileName, contentType, ...rest }) => ({
      fileName: oneLine(fileName),
      contentType: oneLine(contentType),
      ...rest,
    })),
    messageId: messageIdOf(em, id),
    state: 'queued',
    attempts: 0,
    unsure: 0,
    queuedAt: now,
  });
  em.persist(row);
  await em.flush();
  await enqueue(em, sendMail, { id });
  return row;
};

/** Queues a mail that is part of the contract: it is sent whatever its reader wants of courtesies. */
export const queueMail = (em: Em, mail: Mail, now: Date): Promise<OutboundMail> => {
  if (factsOfTemplate(mail.template).topic) throw new Error(`${mail.template} is a courtesy: queueCourtesy sends it`);
  return write(em, mail, undefined, now);
};

/** Queues a mail that tells what a page shows as well; nothing where its reader wants no more of the kind. */
export const queueCourtesy = async (em: Em, mail: CourtesyMail, now: Date): Promise<OutboundMail | null> => {
  const { topic } = factsOfTemplate(mail.template);
  if (!topic) throw new Error(`${mail.template} is part of the contract: queueMail sends it`);
  if ((await em.count(MailRefusal, { accountId: mail.accountId, topic })) > 0) return null;
  const secret = newAddressSecret();
  return write(em, mail, { secret, url: `${mail.origin}${unsubscribeAddress(secret)}` }, now);
};
