import { randomUUID } from 'node:crypto';
import express, { type Express, type Request } from 'express';
import { createTransport } from 'nodemailer';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { Services } from '../platform/services.ts';
import { keepMail } from './keep-mail.ts';

/** The reply as a mail program writes it: new text above, what it answers quoted below. */
const compose = async ({ to, subject, text, messageId, replyTo }: OutboundMail, answer: string, services: Services): Promise<Buffer> => {
  const quoted = text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  const sent = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail({
    from: { name: '', address: to },
    to: replyTo ?? services.settings.contactAddress,
    subject: `Re: ${subject}`,
    messageId: `<${randomUUID()}@mailbox.invalid>`,
    inReplyTo: messageId,
    references: messageId,
    date: services.clock.now(),
    text: `${answer}\n\nLe ${services.clock.now().toISOString()}, JobProd <${services.settings.contactAddress}> a écrit :\n${quoted}`,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return Buffer.isBuffer(sent.message) ? sent.message : Buffer.alloc(0);
};

/** A page elsewhere must not write in anybody's name, even on a developer's machine. */
const isFromElsewhere = (request: Request): boolean => !['same-origin', 'none', undefined].includes(request.get('sec-fetch-site'));

/** Development only: answers a mail as its recipient would, whose provider the embedded mailbox stands for. From there on it is a mail like any other. */
export const mountMailboxAnswers = (app: Express, services: Services): void => {
  app.post('/mailbox/:id/answer', express.urlencoded({ extended: false, limit: '64kb' }), async (request, response) => {
    const { id } = request.params;
    const form: unknown = request.body;
    const answer = form instanceof Object && 'text' in form ? form.text : undefined;
    const isId = typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id);
    const mail = isId ? await services.orm.em.fork().findOne(OutboundMail, { id }, { populate: ['text'] }) : null;
    if (!mail || typeof answer !== 'string' || isFromElsewhere(request)) {
      response.sendStatus(404);
      return;
    }
    const raw = await compose(mail, answer, services);
    const to = [mail.replyTo ?? services.settings.contactAddress];
    await keepMail(services, { raw, from: mail.to, to, ip: '127.0.0.1', helo: 'mailbox' }, 'mailbox');
    response.redirect(303, `/mailbox?answered=${mail.id}#${mail.id}`);
  });
};
