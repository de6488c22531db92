import { createHash } from 'node:crypto';
import type { Express } from 'express';
import type { Services } from '../services.ts';
import { mailboxPage } from './mailbox-page.tsx';
import { OutboundMail } from './outbound-mail.entity.ts';

const linksIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, url]) => (url ?? '').replaceAll('&amp;', '&'))),
];

/** Development only: every mail as its recipient would have it, newest first, as a page and as JSON. */
export const mountMailbox = (app: Express, { orm, settings }: Services): void => {
  const newestFirst = () => orm.em.fork().find(OutboundMail, {}, { populate: ['html', 'text'], orderBy: { id: 'desc' }, limit: 500 });

  app.get('/mailbox', async (_request, response) => {
    const { html, style } = mailboxPage((await newestFirst()).map((mail) => ({ ...mail, links: linksIn(mail.html) })));
    const styleHash = createHash('sha256').update(style).digest('base64');
    response
      .set({
        'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-store',
      })
      .type('html')
      .send(html);
  });

  app.get('/mailbox/messages.json', async (_request, response) => {
    response.set('Cache-Control', 'no-store').json(
      (await newestFirst()).map(({ id, template, to, replyTo, subject, text, html, language, queuedAt, state, attachments }) => ({
        id,
        from: settings.mailFrom,
        to,
        replyTo,
        subject,
        text,
        html,
        links: linksIn(html),
        template,
        language,
        at: queuedAt,
        state,
        attachments,
      })),
    );
  });
};
