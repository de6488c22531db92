import { readdir, readFile } from 'node:fs/promises';
import { companyLeaksIn } from '@jobprod/shared/company-leaks/find-company-leaks';
import { type Language, languages } from '@jobprod/shared/language';
import { factsOfTemplate, mailTemplates } from '@jobprod/shared/mail-templates';
import { HtmlValidate } from 'html-validate';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { onTheWire, piecesOf, unsubscribe } from '../../test/mail-pieces.ts';
import { mailSamples } from '../../test/mail-samples.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { mailColours } from '../platform/mail/mail-layout.tsx';
import { renderPdf } from '../platform/pdf/render-pdf.ts';

const company = { name: 'Zyphorel & Fils SARL', city: 'Quimperlac-sur-Veltre', mainActivity: 'Ébénisterie zoltanienne' };
const plain = {
  company,
  firstName: 'Camille',
  lastName: 'Durand',
  words: 'Un poste de conductrice de travaux.\n\nÀ bientôt, je l’espère !',
};
const nasty = {
  company,
  firstName: '<img src=x onerror=alert(1)>',
  lastName: '"><script>alert(1)</script>\u202E',
  words: `</p></body><a href="https://evil.test">ici</a> {{code}} $t(mail:signIn.subject) ${'x'.repeat(1_200)}\n\n${'é'.repeat(1_100)}\n.\n=?utf-8?Q?x?=`,
};

const kinds = { plain, nasty };
const mailsIn = (kind: keyof typeof kinds, language: Language): Mail[] => Object.values(mailSamples({ language, ...kinds[kind] }));
const cases = (['plain', 'nasty'] as const).flatMap((kind) => languages.map((language) => [kind, language] as const));

const textOf = (html: string): string =>
  html
    .replace(/<head>[\s\S]*?<\/head>|<[^>]*>/g, ' ')
    .replace(
      /&#x27;|&quot;|&lt;|&gt;|&amp;/g,
      (entity) => ({ '&#x27;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' })[entity] ?? '',
    );
const wordsIn = (text: string): string[] => text.split(/[\s<>]+/).filter((word) => word !== '' && !/^-+$/.test(word));

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-inline-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'missing-doctype': 'off',
  },
});

describe.each(cases)('every mail, %s data, in %s', (kind, language) => {
  const mails = mailsIn(kind, language);

  it('asks for one thing at most, and holds nothing from elsewhere', async () => {
    for (const mail of mails) {
      const { html } = await onTheWire(mail);
      const { action, wayOut } = mail.content;
      const aside = new Set([wayOut?.url, unsubscribe]);
      const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
      expect.soft([...new Set(links.filter((href) => !aside.has(href)))], mail.template).toEqual(action ? [action.url] : []);
      for (const href of links) expect.soft(href, mail.template).toMatch(/^https:\/\/jobprod\.com\//);
      const fetched =
        /<(?:img|link|script|iframe|object|embed|video|audio|source|form|base)\b|<[^>]*(?:url\(|\b(?:src|background|poster|data|action)=)|@import|@font-face/i;
      expect.soft(fetched.exec(html)?.[0], mail.template).toBeUndefined();
    }
  });

  it('says the same in text and in HTML, every sentence of it', async () => {
    for (const mail of mails) {
      const { html, text } = await onTheWire(mail);
      const { greeting, paragraphs, highlight, action, wayOut, afterwards = [] } = mail.content;
      const said = [greeting, ...paragraphs, highlight, action?.label, action?.url, ...afterwards, wayOut?.label].flatMap(
        (part) => part ?? [],
      );
      const inText = text.replace(/\s+/g, '');
      const inHtml = textOf(html).replace(/\s+/g, '');
      for (const sentence of said) {
        expect.soft(inText, mail.template).toContain(sentence.replace(/\s+/g, ''));
        expect.soft(inHtml, mail.template).toContain(sentence.replace(/\s+/g, ''));
      }
      // And nothing stands in one alone, but for where a link leads.
      expect
        .soft(
          wordsIn(textOf(html)).filter((word) => !inText.includes(word)),
          mail.template,
        )
        .toEqual([]);
      expect
        .soft(
          wordsIn(text).filter((word) => !inHtml.includes(word) && !word.startsWith('https://jobprod.com/')),
          mail.template,
        )
        .toEqual([]);
    }
  });

  it('is valid HTML, to be read by day and by night', async () => {
    for (const mail of mails) {
      const { html } = await onTheWire(mail);
      const { results } = await validator.validateString(html);
      expect
        .soft(
          results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
          mail.template,
        )
        .toEqual([]);
      expect.soft(html, mail.template).toContain('<html lang="'.concat(mail.language));
      expect.soft(html, mail.template).toContain('name="color-scheme" content="light dark"');
      // Each colour that is set inline has its like for the night.
      for (const [tag] of html.matchAll(/<\w+ [^>]*style="[^"]*color[^"]*"[^>]*>/g)) expect.soft(tag, mail.template).toContain('class="');
    }
  });

  it('fault D03: goes over the wire in lines that every relay takes, headers each once, and reads back as it was', async () => {
    for (const mail of mails) {
      const { raw, text } = await onTheWire(mail);
      expect.soft(Math.max(...raw.split('\r\n').map((line) => Buffer.byteLength(line, 'latin1'))), mail.template).toBeLessThanOrEqual(998);
      expect.soft(raw.replaceAll('\r\n', ''), mail.template).not.toMatch(/[\r\n\0]/);
      const parsed = await simpleParser(Buffer.from(raw, 'latin1'));
      expect.soft(parsed.text?.trimEnd(), mail.template).toBe(text.trimEnd());
      expect.soft(parsed.subject, mail.template).toBe(mail.content.subject);
      const keys = parsed.headerLines.map(({ key }) => key);
      expect.soft(new Set(keys).size, mail.template).toBe(keys.length);
      expect
        .soft(
          keys.filter((key) => ['bcc', 'cc', 'x-evil', 'sender'].includes(key)),
          mail.template,
        )
        .toEqual([]);
      expect.soft(parsed.headers.get('auto-submitted'), mail.template).toBe('auto-generated');
      const isCourtesy = factsOfTemplate(mail.template).topic !== undefined;
      expect.soft(keys.includes('list-unsubscribe'), mail.template).toBe(isCourtesy);
      const oneClick = parsed.headerLines.filter(({ key }) => key === 'list-unsubscribe-post').map(({ line }) => line);
      expect.soft(oneClick, mail.template).toEqual(isCourtesy ? ['List-Unsubscribe-Post: List-Unsubscribe=One-Click'] : []);
    }
  });
});

it.each(languages)('N8: no mail names a company but in a body that a rule lets, below what shows of a new mail (%s)', async (language) => {
  for (const mail of mailsIn('plain', language)) {
    const leaks = companyLeaksIn(await piecesOf(mail), [company], { isMadeUp: true });
    expect
      .soft(
        leaks.map(({ where, fact, form, as }) => `${where}: ${fact} « ${form} », ${as}`),
        mail.template,
      )
      .toEqual([]);
  }
});

const paperSaying = async (text: string) => ({
  fileName: 'recu.pdf',
  contentType: 'application/pdf',
  content: Buffer.from(
    await renderPdf({
      title: 'Reçu',
      author: 'JOBPROD',
      language: 'fr',
      at: '2026-11-23T10:00:00.000Z',
      foot: '{page}/{pages}',
      blocks: [{ kind: 'paragraph', runs: [{ text }] }],
    }),
  ).toString('base64'),
  encoding: 'base64' as const,
});

it('each row of the table is the template it names', () => {
  for (const [template, mail] of Object.entries(mailSamples({ language: 'fr', ...plain }))) expect(mail.template).toBe(template);
});

it('N8: nothing is pushed to a device but mail: no page, worker or server of ours knows how to show a notification', async () => {
  const roots = ['../', '../../../web/src/', '../../../shared/src/'].map((path) => new URL(path, import.meta.url));
  const found: string[] = [];
  let read = 0;
  for (const root of roots) {
    for (const name of await readdir(root, { recursive: true })) {
      if (!/\.tsx?$/.test(name) || /\.test\.tsx?$/.test(name)) continue;
      read += 1;
      if (
        /\b(?:showNotification|pushManager|PushSubscription|new Notification\(|web-push|vapid)\b/i.test(
          await readFile(new URL(name, root), 'utf8'),
        )
      )
        found.push(name);
    }
  }
  expect(read).toBeGreaterThan(800);
  expect(found).toEqual([]);
});

describe('N8: the linter sees what it is there to see', () => {
  const named = Object.entries(mailSamples({ language: 'fr', ...plain })).filter(([, mail]) =>
    JSON.stringify(mail.content).includes('Zyphorel'),
  );
  it('every template that a rule lets name a company, and that is told of one, does so in its body', () => {
    const told = Object.entries(mailTemplates).filter(([, facts]) => 'mayNameCompany' in facts);
    expect(named.map(([template]) => template).filter((template) => !told.some(([other]) => other === template))).toEqual([]);
    expect(named.length).toBeGreaterThan(6);
  });

  it.each([
    ['a subject', (mail: Mail) => ({ ...mail, content: { ...mail.content, subject: `Entretien chez ${company.name}` } })],
    [
      'a file’s name',
      (mail: Mail) => ({
        ...mail,
        attachments: [{ fileName: 'entretien-zyphorel.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
      }),
    ],
    [
      'a file, in base64',
      (mail: Mail) => ({
        ...mail,
        attachments: [
          {
            fileName: 'entretien.ics',
            contentType: 'text/calendar',
            content: Buffer.from('SUMMARY:Zyphorel').toString('base64'),
            encoding: 'base64' as const,
          },
        ],
      }),
    ],
    [
      'a link',
      (mail: Mail) => ({
        ...mail,
        content: { ...mail.content, action: { label: 'Voir', url: `https://jobprod.com/c/${encodeURIComponent(company.city)}` } },
      }),
    ],
    ['a body that no rule lets', (mail: Mail) => ({ ...mail, content: { ...mail.content, paragraphs: ['Une ÉBÉNISTERIE vous attend.'] } })],
  ])('a reminder that named it in %s would be stopped', async (_where, spoil) => {
    const mail = spoil(mailSamples({ language: 'fr', ...plain })['release-reminder-7']);
    expect(companyLeaksIn(await piecesOf(mail), [company], { isMadeUp: true })).not.toEqual([]);
  });

  it('a paper is read as a reader of PDFs reads it: one that names it would be stopped, one that does not goes', async () => {
    const mail = mailSamples({ language: 'fr', ...plain })['release-reminder-7'];
    for (const [said, isNamed] of [
      ['Une mise en relation avec Zyphorel & Fils, à Quimperlac-sur-Veltre.', true],
      ['Un métier : ébénisterie zoltanienne.', true],
      ['Une mise en relation avec une entreprise du réseau, à l’Œuvre.', false],
    ] as const) {
      const pieces = await piecesOf({ ...mail, attachments: [await paperSaying(said)] });
      expect(
        pieces.filter(({ what }) => what.startsWith('file')).some(({ text }) => text.replaceAll(/\s+/g, ' ').includes(said.slice(0, 30))),
      ).toBe(true);
      expect([said, companyLeaksIn(pieces, [company], { isMadeUp: true }).length > 0]).toEqual([said, isNamed]);
    }
  });
});

it('every colour of a mail can be read on its ground, by day and by night', () => {
  const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const light = (colour: string): number =>
    [1, 3, 5]
      .map((from) => channel(Number.parseInt(colour.slice(from, from + 2), 16) / 255))
      .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const contrast = (a: string, b: string): number => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const { paper, ink, quiet, accent, onAccent } = mailColours;
  for (const when of ['day', 'night'] as const) {
    for (const colour of [ink, quiet, accent]) expect(contrast(colour[when], paper[when])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(onAccent[when], accent[when])).toBeGreaterThanOrEqual(4.5);
  }
});
