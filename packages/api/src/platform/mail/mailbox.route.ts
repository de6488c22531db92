import type { Express } from 'express';
import type { Services } from '../services.ts';
import { OutboundMail } from './outbound-mail.entity.ts';

const linksIn = (html: string): string[] => [...new Set([...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, url]) => (url ?? '').replaceAll('&amp;', '&')))];

/** Development only: every mail as its recipient would have it, newest first. */
export const mountMailbox = (app: Express, { orm }: Services): void => {
  app.get('/mailbox/messages.json', async (_request, response) => {
    const mails = await orm.em.fork().find(OutboundMail, {}, { populate: ['html', 'text'], orderBy: { id: 'desc' }, limit: 500 });
    response.set('Cache-Control', 'no-store').json(
      mails.map(({ id, template, to, subject, text, html, language, queuedAt, state, attachments }) => ({
        id,
        from: 'JobProd <contact@jobprod.com>',
        to,
        subject,
        text,
        html,
        links: linksIn(html),
        template,
        language,
        at: queuedAt,
        state,
        attachments: attachments.map(({ fileName, contentType, content }) => ({ fileName, contentType, content })),
      })),
    );
  });
};
