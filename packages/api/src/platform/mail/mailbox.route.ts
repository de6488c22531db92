import type { IncomingHttpHeaders } from 'node:http';
import { isLanguage, type Language, preferredLanguage } from '@jobprod/shared/language';
import type { Express } from 'express';
import type { Em } from '../orm/orm.ts';
import { newNonce, securityHeaders } from '../security-headers.ts';
import type { Services } from '../services.ts';
import { mailboxPage } from './mailbox-page.tsx';
import { OutboundMail } from './outbound-mail.entity.ts';

const linksIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, url]) => (url ?? '').replaceAll('&amp;', '&'))),
];

/** The language chosen on our pages, else the browser's. */
const languageOf = ({ cookie = '', 'accept-language': accepted }: IncomingHttpHeaders): Language => {
  const chosen = /(?:^|;\s*)(?:__Host-)?language=(\w+)/.exec(cookie)?.[1];
  return isLanguage(chosen) ? chosen : preferredLanguage(accepted);
};

const pageSize = 50;
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 254).trim() : '');

type Asked = { to: string; before: string };

/** One page of them, and where the next begins. */
const onePage = async (em: Em, { to, before }: Asked) => {
  const matching = to === '' ? {} : { to: { $ilike: `%${literal(to)}%` } };
  const where = /^[0-9a-f-]{36}$/.test(before) ? { ...matching, id: { $lt: before } } : matching;
  const found = await em.find(OutboundMail, where, { populate: ['html', 'text'], orderBy: { id: 'desc' }, limit: pageSize + 1 });
  const mails = found.slice(0, pageSize);
  return { mails, count: await em.count(OutboundMail, matching), olderThan: found.length > pageSize ? mails.at(-1)?.id : undefined };
};

/** Development only: every mail as its recipient would have it, newest first, as a page and as JSON. */
export const mountMailbox = (app: Express, { orm, settings }: Services): void => {
  const newestFirst = () => orm.em.fork().find(OutboundMail, {}, { populate: ['html', 'text'], orderBy: { id: 'desc' }, limit: 500 });

  app.get('/mailbox', async ({ query, headers }, response) => {
    const asked = { to: textOf(query.to), before: textOf(query.before) };
    const { mails, count, olderThan } = await onePage(orm.em.fork(), asked);
    const nonce = newNonce();
    const html = mailboxPage({
      nonce,
      language: languageOf(headers),
      mails: mails.map((mail) => ({ ...mail, links: linksIn(mail.html) })),
      count,
      to: asked.to,
      olderThan,
      isFirst: asked.before === '',
      answered: textOf(query.answered) || undefined,
    });
    response
      .set({ ...securityHeaders({ nonce, isPlain: true }), 'Cache-Control': 'no-store' })
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
