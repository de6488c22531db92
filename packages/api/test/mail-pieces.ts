import type { OutwardText } from '@jobprod/shared/company-leaks/find-company-leaks';
import { factsOfTemplate } from '@jobprod/shared/mail-templates';
import { simpleParser } from 'mailparser';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { openingOf } from '../src/companies/mail-names-no-company.ts';
import { composeMail } from '../src/platform/mail/compose-mail.ts';
import type { Mail } from '../src/platform/mail/mail.ts';
import { renderMail } from '../src/platform/mail/mail-layout.tsx';
import { OutboundMail } from '../src/platform/mail/outbound-mail.entity.ts';

export const unsubscribe = 'https://jobprod.com/mail/unsubscribe/abcdefghijklmnopqrstuvwxyz';

/** As it is queued. */
const queued = async (mail: Mail): Promise<OutboundMail> => {
  const isCourtesy = factsOfTemplate(mail.template).topic !== undefined;
  const { html, text } = await renderMail(mail.language, { ...mail.content, ...(isCourtesy ? { unsubscribe } : {}) });
  return Object.assign(new OutboundMail(), {
    ...mail,
    subject: mail.content.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '),
    html,
    text,
    attachments: mail.attachments ?? [],
    messageId: '<01900000-0000-7000-8000-000000000000@mail.jobprod.com>',
    unsubscribeSecret: isCourtesy ? 'abcdefghijklmnopqrstuvwxyz' : null,
    queuedAt: new Date('2026-11-23T10:00:00Z'),
  });
};

/** As the job composes it. */
const composed = async (row: OutboundMail): Promise<string> =>
  (await composeMail(row, { from: 'JobProd <contact@jobprod.com>', origin: 'https://jobprod.com' })).toString('latin1');

export const onTheWire = async (mail: Mail): Promise<{ raw: string; html: string; text: string }> => {
  const row = await queued(mail);
  return { raw: await composed(row), html: row.html, text: row.text };
};

/** A file's text, as written and with the lines of a calendar unfolded: what a reader of PDFs sees of one, its fonts' own letters read back, and what it says of itself. */
const readable = async (content: Buffer): Promise<string> => {
  if (!content.subarray(0, 5).equals(Buffer.from('%PDF-')))
    return `${content.toString('utf8')}\n${content.toString('utf8').replace(/\r?\n[ \t]/g, '')}`;
  const pdf = await getDocumentProxy(new Uint8Array(content));
  const { text } = await extractText(pdf, { mergePages: true });
  const meta = await getMeta(pdf);
  await pdf.cleanup();
  return `${text}\n${JSON.stringify(meta.info)}\n${JSON.stringify(meta.metadata)}`;
};

/** All of a mail that may never name a company, and what its template may not: words, headers, links, names and contents of its files. */
export const piecesOfQueued = async (row: OutboundMail): Promise<OutwardText[]> => {
  const { template, subject, html, text } = row;
  const raw = await composed(row);
  const { attachments, headerLines } = await simpleParser(Buffer.from(raw, 'latin1'));
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const { mayNameCompany, isToItsOwnPeople } = factsOfTemplate(template);
  return [
    { what: 'headers as sent', text: head },
    ...headerLines.map(({ key, line }) => ({ what: `header ${key}`, text: line })),
    { what: 'subject', text: subject },
    { what: 'title', text: /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '' },
    { what: 'links', text: [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).join('\n') },
    ...(isToItsOwnPeople ? [] : [{ what: 'opening', text: openingOf(text) }]),
    ...row.attachments.flatMap(({ fileName, contentType }) => [
      { what: 'file name', text: fileName },
      { what: 'file type', text: contentType },
    ]),
    ...(await Promise.all(
      row.attachments.map(async ({ content, encoding }) => ({
        what: 'file',
        text: await readable(Buffer.from(content, encoding ?? 'utf8')),
      })),
    )),
    ...attachments.map(({ filename }) => ({ what: 'file name as sent', text: filename ?? '' })),
    ...(await Promise.all(attachments.map(async ({ content }) => ({ what: 'file as sent', text: await readable(content) })))),
    ...(mayNameCompany
      ? []
      : [
          { what: 'text', text },
          { what: 'HTML', text: html },
        ]),
  ];
};

export const piecesOf = async (mail: Mail): Promise<OutwardText[]> => piecesOfQueued(await queued(mail));
