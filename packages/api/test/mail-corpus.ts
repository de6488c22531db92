import type { MailAnswer } from '@jobprod/shared/mail-reading/read-answer';

/** One answer as somebody writes it, and what it must be taken for. */
export type Statement = { language: 'fr' | 'en'; text: string; means: MailAnswer };

const fr = (means: MailAnswer, ...texts: string[]): Statement[] => texts.map((text) => ({ language: 'fr', text, means }));
const en = (means: MailAnswer, ...texts: string[]): Statement[] => texts.map((text) => ({ language: 'en', text, means }));

export const statements: readonly Statement[] = [
  ...fr(
    'yes',
    'J’approuve.',
    'Bonjour,\n\nOui, j’approuve ce clip.\n\nBien cordialement,\nCamille Durand',
    'ok pour moi, merci !',
    'Je suis d’accord',
    'Bonjour Madame,\nJ’approuve, diffusion restreinte.\nBonne journée',
  ),
  ...fr('no', 'Je n’approuve pas.', 'Non merci', 'Bonjour,\nje ne suis pas d’accord.\nCordialement,\nCamille'),
  ...fr(
    'unclear',
    'oui mais changez le titre',
    'Bien reçu, je regarde ce soir.',
    '',
    'J’approuve à condition de couper la fin.',
    'Est-ce que je peux répondre oui par mail ?',
    'Je suis absent du bureau jusqu’au 30 novembre.',
  ),
  ...en(
    'yes',
    'I agree.',
    'Hello,\n\nYes, I approve this video.\n\nBest regards,\nCamille Durand',
    'Approved, thank you!',
    'Yes, fine by me',
  ),
  ...en('no', 'I do not approve.', 'No, thank you'),
  ...en(
    'unclear',
    'Yes but please change the title',
    'Thanks, I will look at it tonight',
    'I would approve a shorter one',
    'I am out of the office until Monday.',
  ),
];

/** What our mail said: each history holds it, and it is full of the words of an approval. */
const asked = {
  fr: [
    'Bonjour Camille,',
    'Le montage de votre clip est terminé.',
    'Vous pouvez aussi répondre à ce message : « J’approuve, diffusion publique » ou « Je n’approuve pas ».',
    'Oui',
    'L’équipe JobProd',
  ],
  en: [
    'Hello Camille,',
    'The edit of your clip is finished.',
    'You can also answer: “I approve, public” or “I do not approve”.',
    'Yes',
    'The JobProd team',
  ],
};

type Part = { type: 'plain' | 'html'; text: string };
export type Client = { name: string; build(statement: Statement): Buffer };

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      byte === 0x0a
        ? '\r\n'
        : byte === 0x3d || byte > 126 || byte < 32
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    .split('\r\n')
    .map((line) => line.replace(/(?:[^=]|=[0-9A-F]{2}){1,72}(?=.)/g, '$&=\r\n').replace(/ $/, '=20'))
    .join('\r\n');

const base64 = (text: string): string => Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');

type Encoding = 'quoted-printable' | 'base64' | '8bit' | 'windows-1252';

const encodePart = ({ type, text }: Part, encoding: Encoding): Buffer => {
  const charset = encoding === 'windows-1252' ? 'windows-1252' : 'utf-8';
  const transfer = encoding === 'windows-1252' ? '8bit' : encoding;
  const head = `Content-Type: text/${type}; charset="${charset}"\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n`;
  // Of windows-1252, what is not in latin-1 and is used here: the typographic apostrophe and quotation marks.
  const latin = (one: string) => one.replaceAll('’', '\x92').replaceAll('“', '\x93').replaceAll('”', '\x94');
  const body =
    encoding === 'quoted-printable' ? quotedPrintable(text) : encoding === 'base64' ? base64(text) : text.replaceAll('\n', '\r\n');
  return encoding === 'windows-1252' ? Buffer.concat([Buffer.from(head), Buffer.from(latin(body), 'latin1')]) : Buffer.from(head + body);
};

let made = 0;

const message = (mailer: readonly string[], parts: readonly Part[], encoding: Encoding): Buffer => {
  made += 1;
  const head = [
    'Return-Path: <camille@example.test>',
    'Received: from mail-ed1-f41.example.test (mail-ed1-f41.example.test [192.0.2.41]) by mx.jobprod.com with ESMTPS; Mon, 23 Nov 2026 10:14:02 +0100',
    'From: Camille Durand <camille@example.test>',
    'To: r-abcdefghijklmnopqrstuvwxyz@jobprod.com',
    'Subject: =?UTF-8?Q?Re=C2=A0:_Votre_clip_est_pr=C3=AAt?=',
    'Date: Mon, 23 Nov 2026 10:14:00 +0100',
    `Message-ID: <${made}.corpus@example.test>`,
    'In-Reply-To: <0193@mail.jobprod.com>',
    'References: <0193@mail.jobprod.com>',
    'MIME-Version: 1.0',
    ...mailer,
  ].join('\r\n');
  const [first, ...others] = parts.map((part) => encodePart(part, encoding));
  if (first && others.length === 0) return Buffer.concat([Buffer.from(`${head}\r\n`), first, Buffer.from('\r\n')]);
  const boundary = `----=_Part_${made}_0193.26`;
  const between = Buffer.from(`\r\n--${boundary}\r\n`);
  return Buffer.concat([
    Buffer.from(`${head}\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n`),
    ...[first ?? Buffer.alloc(0), ...others].flatMap((part) => [between, part]),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quotedLines = (language: 'fr' | 'en', marker = '> '): string => asked[language].map((line) => `${marker}${line}`).join('\n');
const paragraphs = (language: 'fr' | 'en'): string => asked[language].map((line) => `<p>${escaped(line)}</p>`).join('');
const divs = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '<div><br></div>' : `<div>${escaped(line)}</div>`))
    .join('');

const wrote = {
  gmail: {
    fr: 'Le lun. 23 nov. 2026 à 09:58, JobProd <contact@jobprod.com> a écrit :',
    en: 'On Mon, Nov 23, 2026 at 9:58 AM JobProd <contact@jobprod.com> wrote:',
  },
  apple: {
    fr: 'Le 23 nov. 2026 à 09:58, JobProd <contact@jobprod.com> a écrit :',
    en: 'On 23 Nov 2026, at 09:58, JobProd <contact@jobprod.com> wrote:',
  },
  thunderbird: { fr: 'Le 23/11/2026 à 09:58, JobProd a écrit :', en: 'On 23/11/2026 09:58, JobProd wrote:' },
  proton: {
    fr: 'Le lundi 23 novembre 2026 à 09:58, JobProd <contact@jobprod.com> a écrit :',
    en: 'On Monday, November 23rd, 2026 at 9:58 AM, JobProd <contact@jobprod.com> wrote:',
  },
};
const outlookHead = {
  fr: 'De : JobProd <contact@jobprod.com>\nEnvoyé : lundi 23 novembre 2026 09:58\nÀ : Camille Durand <camille@example.test>\nObjet : Votre clip est prêt',
  en: 'From: JobProd <contact@jobprod.com>\nSent: Monday, November 23, 2026 9:58 AM\nTo: Camille Durand <camille@example.test>\nSubject: Your clip is ready',
};
const outlookHtml = (language: 'fr' | 'en'): string =>
  outlookHead[language]
    .split('\n')
    .map((line) => `<b>${escaped(line.slice(0, line.indexOf(':') + 1))}</b>${escaped(line.slice(line.indexOf(':') + 1))}<br>`)
    .join('');
const iphone = { fr: 'Envoyé de mon iPhone', en: 'Sent from my iPhone' };

export const clients: readonly Client[] = [
  {
    name: 'Gmail',
    build: ({ language, text }) =>
      message(
        [],
        [
          { type: 'plain', text: `${text}\n\n${wrote.gmail[language]}\n\n${quotedLines(language)}\n` },
          {
            type: 'html',
            text: `<div dir="ltr">${divs(text)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(wrote.gmail[language])}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${paragraphs(language)}</blockquote></div>`,
          },
        ],
        'quoted-printable',
      ),
  },
  {
    name: 'Gmail, its line wrapped',
    build: ({ language, text }) =>
      message(
        [],
        [{ type: 'plain', text: `${text}\n\n${wrote.gmail[language].replace('JobProd <', 'JobProd\n<')}\n\n${quotedLines(language)}\n` }],
        'base64',
      ),
  },
  {
    name: 'Gmail on a phone, HTML only',
    build: ({ language, text }) =>
      message(
        [],
        [
          {
            type: 'html',
            text: `<div dir="auto">${divs(text)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(wrote.gmail[language])}<br></div><blockquote class="gmail_quote">${paragraphs(language)}</blockquote></div>`,
          },
        ],
        'quoted-printable',
      ),
  },
  {
    name: 'Outlook',
    build: ({ language, text }) =>
      message(
        ['X-Mailer: Microsoft Outlook 16.0', 'Thread-Index: AQHZ0193'],
        [
          { type: 'plain', text: `${text}\n\n \n\n${outlookHead[language]}\n\n${asked[language].join('\n')}\n` },
          {
            type: 'html',
            text: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=FR>${text
              .split('\n')
              .map((line) => `<p class=MsoNormal>${escaped(line) || '&nbsp;'}<o:p></o:p></p>`)
              .join(
                '',
              )}<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${outlookHtml(language)}</p></div>${paragraphs(language)}</body></html>`,
          },
        ],
        'quoted-printable',
      ),
  },
  {
    name: 'Outlook, in the old charset',
    build: ({ language, text }) =>
      message(
        ['X-Mailer: Microsoft Outlook 14.0'],
        [
          {
            type: 'plain',
            text: `${text}\n\n-----${language === 'fr' ? 'Message d’origine' : 'Original Message'}-----\n${outlookHead[language]}\n\n${asked[language].join('\n').replaceAll('«', '"').replaceAll('»', '"')}\n`,
          },
        ],
        'windows-1252',
      ),
  },
  {
    name: 'Outlook on a phone, HTML only',
    build: ({ language, text }) =>
      message(
        [],
        [
          {
            type: 'html',
            text: `<html><head></head><body>${divs(text)}<div id="ms-outlook-mobile-signature"><div><br></div>${language === 'fr' ? 'Obtenir' : 'Get'} <a href="https://aka.ms/o0ukef">Outlook ${language === 'fr' ? 'pour' : 'for'} iOS</a></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr">${outlookHtml(language)}</div>${paragraphs(language)}</body></html>`,
          },
        ],
        'base64',
      ),
  },
  {
    name: 'Outlook on the web, as text',
    build: ({ language, text }) =>
      message(
        [],
        [
          {
            type: 'plain',
            text: `${text}\n\n________________________________\n${outlookHead[language]}\n\n${asked[language].join('\n')}\n`,
          },
        ],
        'quoted-printable',
      ),
  },
  {
    name: 'Apple Mail',
    build: ({ language, text }) =>
      message(
        ['X-Mailer: Apple Mail (2.3826.200.121)'],
        [
          { type: 'plain', text: `${text}\n\n> ${wrote.apple[language]}\n> \n${quotedLines(language)}\n` },
          {
            type: 'html',
            text: `<html><head></head><body style="overflow-wrap: break-word;">${divs(text)}<br><div><blockquote type="cite"><div>${escaped(wrote.apple[language])}</div><br><div>${paragraphs(language)}</div></blockquote></div></body></html>`,
          },
        ],
        'quoted-printable',
      ),
  },
  {
    name: 'an iPhone',
    build: ({ language, text }) =>
      message(
        ['X-Mailer: iPhone Mail (23A341)'],
        [
          {
            type: 'html',
            text: `<html><body dir="auto">${divs(text)}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${iphone[language]}</div><div dir="ltr"><br><blockquote type="cite">${escaped(wrote.apple[language])}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${paragraphs(language)}</div></blockquote></body></html>`,
          },
        ],
        'quoted-printable',
      ),
  },
  {
    name: 'an iPhone, as text',
    build: ({ language, text }) =>
      message(
        ['X-Mailer: iPhone Mail (23A341)'],
        [{ type: 'plain', text: `${text}\n\n${iphone[language]}\n\n> ${wrote.apple[language]}\n> \n${quotedLines(language)}\n` }],
        '8bit',
      ),
  },
  {
    name: 'Thunderbird',
    build: ({ language, text }) =>
      message(
        ['User-Agent: Mozilla Thunderbird'],
        [
          { type: 'plain', text: `${text}\n\n${wrote.thunderbird[language]}\n${quotedLines(language)}\n` },
          {
            type: 'html',
            text: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body><p>${escaped(text).replaceAll('\n', '<br>')}</p><div class="moz-cite-prefix">${escaped(wrote.thunderbird[language])}<br></div><blockquote type="cite" cite="mid:0193@mail.jobprod.com">${paragraphs(language)}</blockquote></body></html>`,
          },
        ],
        '8bit',
      ),
  },
  {
    name: 'Thunderbird, answered below, with a signature',
    build: ({ language, text }) =>
      message(
        ['User-Agent: Mozilla Thunderbird'],
        [
          {
            type: 'plain',
            text: `${wrote.thunderbird[language]}\n${quotedLines(language)}\n\n${text}\n\n-- \nCamille Durand\n06 12 34 56 78\n`,
          },
        ],
        '8bit',
      ),
  },
  {
    name: 'Yahoo on Android',
    build: ({ language, text }) =>
      message(
        ['X-Mailer: WebService/1.1.0193 YMailNovation'],
        [
          {
            type: 'html',
            text: `<html><body>${divs(text)}<div id="yahoo_signature"><a href="#">${language === 'fr' ? 'Envoyé depuis Yahoo Mail pour Android' : 'Sent from Yahoo Mail on Android'}</a></div><div id="ydp" class="yahoo_quoted"><div>${escaped(wrote.gmail[language])}</div>${paragraphs(language)}</div></body></html>`,
          },
        ],
        'quoted-printable',
      ),
  },
  {
    name: 'a Samsung phone',
    build: ({ language, text }) =>
      message(
        [],
        [
          {
            type: 'plain',
            text: `${text}\n\n${language === 'fr' ? 'Envoyé depuis mon appareil Galaxy' : 'Sent from my Galaxy'}\n\n-------- ${language === 'fr' ? 'Message d’origine' : 'Original message'} --------\n${outlookHead[language]}\n\n${asked[language].join('\n')}\n`,
          },
        ],
        'base64',
      ),
  },
  {
    name: 'Proton Mail',
    build: ({ language, text }) =>
      message(
        [],
        [
          {
            type: 'plain',
            text: `${text}\n\n${language === 'fr' ? 'Envoyé avec la messagerie sécurisée Proton Mail.' : 'Sent with Proton Mail secure email.'}\n\n${wrote.proton[language]}\n\n${quotedLines(language)}\n`,
          },
          {
            type: 'html',
            text: `<div style="font-family: Arial">${divs(text)}</div><div class="protonmail_signature_block">Proton</div><div class="protonmail_quote">${escaped(wrote.proton[language])}<br><blockquote class="protonmail_quote" type="cite">${paragraphs(language)}</blockquote></div>`,
          },
        ],
        'quoted-printable',
      ),
  },
  {
    name: 'Orange, in the browser',
    build: ({ language, text }) =>
      message(
        ['X-Mailer: Orange Messagerie'],
        [
          {
            type: 'plain',
            text: `${text}\n\n\n> Message du 23/11/26 09:58\n> De : "JobProd" <contact@jobprod.com>\n> A : "Camille Durand"\n> Objet : Votre clip est prêt\n>\n${quotedLines(language)}\n`,
          },
        ],
        'base64',
      ),
  },
];
