import { htmlToText } from '@jobprod/shared/mail-reading/html-to-text';
import { splitMailText } from '@jobprod/shared/mail-reading/newest-text';
import { looksAutomatic } from '@jobprod/shared/mail-reading/read-request';
import { type AddressObject, type Attachment, type ParsedMail, simpleParser } from 'mailparser';
import { bounceSubject, type DeliveryReport, deliveryReports } from './read-bounce.ts';

/** Something attached. Its name and kind are what its sender says; nothing of it is opened. */
export type MailFile = { name: string; contentType: string; bytes: number };

/** One message, read. Everything in it is what its sender says. */
export type ReadMessage = {
  /** Lower case; undefined unless exactly one person is named as its author, and nothing that is said once is said twice. */
  from: string | undefined;
  fromName: string;
  /** To, lower case. */
  to: readonly string[];
  /** Cc, lower case: whom it was written to only where its signature covers it. */
  cc: readonly string[];
  subject: string;
  messageId: string | undefined;
  /** What its sender newly wrote. */
  text: string;
  /** The same as the other form of the message shows it, HTML beside text: what two readers read differently is not clear. */
  otherText: string | undefined;
  /** What stands below that or is quoted in each form: the message it answers, and what may have been typed into it. */
  history: readonly string[];
  /** It brings a document, whose words nobody here reads: beneath it a yes may have a condition. */
  hasDocument: boolean;
  /** What is attached to it, as its sender names it. */
  files: readonly MailFile[];
  /** Nobody wrote it: never to be answered (fault D05). */
  automatic: 'bounce' | 'reply' | undefined;
  /** Its words alone say so: a person who is away may write the same. */
  seemsAutomatic: boolean;
  /** Marked as one of many: by programs that write to lists, and by servers and programs of companies on whatever their people write. */
  isMarkedBulk: boolean;
  /** What it says became of a mail, where it returns one. */
  reports: readonly DeliveryReport[];
  /** The Message-IDs of what it holds of the mail it returns. */
  returned: readonly string[];
  /** The Message-IDs it says it answers or returns. */
  about: readonly string[];
  /** Our own reading of the relay's verdict starts here: header fields in order, as they stand. */
  authenticationResults: readonly string[];
};

/** Deeper or wider than any mail that people send: not taken apart. */
const mostParts = 300;

/** PostgreSQL takes no NUL, and no person writes any of them: each run of them is a space. */
const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]+/gu, ' ');
/** None of ours has a control character in it. */
const messageIds = (text: string): string[] => text.match(/<[^<>\s\p{Cc}]{3,400}>/gu)?.slice(0, 50) ?? [];
const addressesOf = (field: AddressObject | AddressObject[] | undefined): string[] =>
  [field ?? []]
    .flat()
    .flatMap(({ value }) =>
      value.flatMap((one) =>
        [one, ...(one.group ?? [])].map(({ address }) => (address ?? '').toLowerCase()).filter((address) => address !== ''),
      ),
    );

const headerText = (mail: ParsedMail, name: string): string =>
  mail.headerLines
    .filter(({ key }) => key === name)
    .map(({ line }) => line.slice(line.indexOf(':') + 1).trim())
    .join(' ');

/** Only programs that answer by themselves write these (RFC 3834). */
const programHeaders = ['x-autoreply', 'x-autorespond', 'x-auto-reply-from'];
const listHeaders = ['list-id', 'list-unsubscribe', 'feedback-id'];
const hasAny = (mail: ParsedMail, names: readonly string[]): boolean => names.some((name) => headerText(mail, name) !== '');

const isMarkedBulk = (mail: ParsedMail): boolean =>
  /\b(?:bulk|junk|list)\b/i.test(headerText(mail, 'precedence')) || hasAny(mail, listHeaders);

const automaticOf = (mail: ParsedMail, envelopeFrom: string, from: string | undefined): ReadMessage['automatic'] => {
  const type = headerText(mail, 'content-type').toLowerCase();
  if (/multipart\/report/.test(type) && /delivery-status/.test(type)) return 'bounce';
  if (/^(?:mailer-daemon|postmaster)@/.test(from ?? '')) return 'bounce';
  if (envelopeFrom === '' && bounceSubject.test(mail.subject ?? '')) return 'bounce';
  const submitted = headerText(mail, 'auto-submitted').toLowerCase();
  if (submitted !== '' && !submitted.startsWith('no')) return 'reply';
  if (/\bauto_reply\b/i.test(headerText(mail, 'precedence')) || hasAny(mail, programHeaders)) return 'reply';
  if (/multipart\/report/.test(type) || /^(?:no-?reply|do-?not-?reply)@/.test(from ?? '')) return 'reply';
  return envelopeFrom === '' ? 'reply' : undefined;
};

/** A bounce holds the message it returns, or its headers: that Message-ID says which of ours it is (RFC 3464). */
const returnedIds = (mail: ParsedMail): string[] => [
  ...messageIds(/^message-id:\s*(<[^<>\s]+>)/im.exec(mail.text?.slice(0, 100_000) ?? '')?.[1] ?? ''),
  ...mail.attachments
    .filter(({ contentType }) =>
      ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'].includes(contentType),
    )
    .flatMap(({ content }) => messageIds(/^message-id:\s*(<[^<>\s]+>)/im.exec(content.subarray(0, 100_000).toString('latin1'))?.[1] ?? '')),
];

/** What a message may say once (RFC 5322, 3.6): said twice, a signature covers one of them and a reader may see the other. */
const onceOnly = new Set([
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]);
const saysTwice = (mail: ParsedMail): boolean => {
  const said = mail.headerLines.map(({ key }) => key).filter((key) => onceOnly.has(key));
  return new Set(said).size < said.length;
};

/** What mail programs attach by themselves: a picture its text shows, a signature or the key for it, an invitation. Anything else may say more than its text. */
const isDocument = ({ contentType, cid }: Attachment, html: string): boolean =>
  !(
    /^(?:application\/(?:pgp-signature|pgp-keys|(?:x-)?pkcs7-signature|ics)|text\/calendar)$/i.test(contentType) ||
    (/^image\//i.test(contentType) && cid !== undefined && cid !== '' && html.includes(`cid:${cid}`))
  );

const mostFiles = 50;
/** What could hide the end of a name, or turn it round, is left out of it. */
const lineOf = (text: string, most: number): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, most);
const filesOf = ({ attachments }: ParsedMail): MailFile[] =>
  attachments.slice(0, mostFiles).map(({ filename, contentType, size }) => ({
    name: lineOf(filename ?? '', 200),
    contentType: lineOf(contentType.toLowerCase(), 100),
    bytes: size,
  }));

const soleSender = (mail: ParsedMail): { address: string; name: string } | undefined => {
  const [one, ...others] = mail.from?.value ?? [];
  if (saysTwice(mail) || !one?.address || others.length > 0 || one.group) return undefined;
  // Nobody's address: without its control characters, which the parser leaves out, it would be somebody else's. Bytes above ASCII stand there as they are.
  if (/[^\P{Cc}\t\n\r\u0080-\u009f]/u.test(headerText(mail, 'from')) || /\p{Cc}/u.test(one.address)) return undefined;
  return { address: one.address.toLowerCase(), name: one.name };
};

/** As the reader of MIME reads the word: in any case, in pieces (RFC 2231), spaces before its sign. */
const boundaries = /boundary(?:\*\d{0,3}\*?)?[ \t]{0,9}=/gi;
const countBoundaries = (raw: Buffer): number => {
  let count = 0;
  for (const _ of raw.toString('latin1').matchAll(boundaries)) {
    count += 1;
    if (count > mostParts) break;
  }
  return count;
};

/** Undefined for what cannot be taken apart in bounded time (fault D04). */
export const readMessage = async (raw: Buffer, envelopeFrom: string): Promise<ReadMessage | undefined> => {
  if (countBoundaries(raw) > mostParts) return undefined;
  const options = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };
  const mail = await simpleParser(raw, options).catch(() => undefined);
  if (!mail) return undefined;
  const plain = mail.text && withoutControls(mail.text);
  const sender = soleSender(mail);
  const htmlText = mail.html ? withoutControls(htmlToText(mail.html)) : undefined;
  const whole = plain?.trim() ? plain : (htmlText ?? '');
  const names = sender ? [sender.name] : [];
  const { newest: text, history } = splitMailText(whole, names);
  const other = plain?.trim() && htmlText !== undefined ? splitMailText(htmlText, names) : undefined;
  const automatic = automaticOf(mail, envelopeFrom, sender?.address);
  const returned = returnedIds(mail);
  return {
    from: sender?.address,
    fromName: sender?.name ?? '',
    to: addressesOf(mail.to),
    cc: addressesOf(mail.cc),
    subject: withoutControls(mail.subject ?? '').slice(0, 300),
    messageId: mail.messageId,
    text,
    otherText: other?.newest,
    history: [history, other?.history ?? ''].filter((one) => one !== ''),
    hasDocument: mail.attachments.some((attachment) => isDocument(attachment, mail.html || '')),
    files: filesOf(mail),
    automatic,
    seemsAutomatic: automatic === undefined && looksAutomatic(mail.subject ?? '', text),
    isMarkedBulk: isMarkedBulk(mail),
    reports:
      automatic === 'bounce' ? deliveryReports(mail, whole).map((report) => ({ ...report, said: withoutControls(report.said) })) : [],
    returned,
    about: [...returned, ...messageIds(headerText(mail, 'in-reply-to')), ...messageIds(headerText(mail, 'references'))],
    authenticationResults: mail.headerLines
      .filter(({ key }) => key === 'authentication-results')
      .map(({ line }) => line.slice(line.indexOf(':') + 1)),
  };
};
