import { disclaimerLength, isProgramsLine } from './program-lines.ts';
import { isSignatureLine, namesIn } from './signature-lines.ts';

const longest = 100_000;

const day = String.raw`(?:(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\p{L}{0,7}\.?,? (?:le )?)?(?:\d{1,2}(?:er|st|nd|rd|th)?[ -]\p{L}{3,9}\.?,?[ -]\d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d)`;
const hour = String.raw`(?:T|,? ?(?:à|at|vers|,)? ?)\d{1,2} ?[:h.]\d\d(?:[:.]\d\d(?:\.\d+)?)? ?(?:[ap]\.?m\.?)?(?: ?(?:Z|CES?T|UTC|GMT)?(?:[+-]\d{1,2}(?::?\d\d)?)?)?(?: \(\p{L}+\))?`;
const mailbox = String.raw`<[^<>\s@]{1,64}@[^<>\s@]{1,120}>`;
/** Who wrote: a name of a few words, with their address or without. */
const writer = String.raw`,? ?(?:"[^"]{1,60}"|'[^']{1,60}'|[\p{L}\p{N}.&'’-]+(?: [\p{L}\p{N}.&'’@()-]+){0,5}|[^<>\s@]{1,64}@[^<>\s@]{1,120})? ?(?:${mailbox})?(?: \(?(?:via|par) [^<>\s]{1,60}\)?)?,?`;
const wrote = `(?:a écrit|écrivait|a écrit ce qui suit|wrote)`;

/** Everything after such a line is history. Each is of one form from its start to its end: a line with more behind it was typed. */
const historyStarts: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|message d['’ ]origine|mail original|mail d['’]origine|message original|message initial|(?:message|mail|courriel) (?:transféré|réexpédié)|forwarded message|reply message|e-mail d['’]origine|courriel d['’]origine|ursprüngliche nachricht|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)\s*-{2,}$/i,
  new RegExp(`^-{3,} ?(?:le|on) ${day}(?:${hour})?${writer} ${wrote} ?:? ?-*$`, 'iu'),
  /^(?:début du (?:message|courriel|e-?mail) (?:réexpédié|transféré)|begin forwarded message)\s*:?$/i,
  new RegExp(`^message du ?:? ?${day}(?:${hour})?$`, 'iu'),
];

/** « Le lun. 23 nov. 2026 à 10:12, JobProd <…> a écrit : », "On Mon, 23 Nov 2026, JobProd wrote:", once their lines are joined: a day first, and a colon last. */
const attributionForms = [
  `(?:le|on) ${day}(?:${hour})?${writer} ?${wrote} ?:`,
  String.raw`${day}(?:${hour})? (?:GMT[+-]\d\d:?\d\d )?${writer} ?:`,
  `(?:"?jobprod"? )?${mailbox} ?${wrote} ?:`,
  // In other languages of ours to read, where the address of who wrote says that it is such a line.
  String.raw`(?:am|el|il|op|em) [^<>:]{4,60}\d{4}[^<>]{0,30}(?:schrieb|schreef) [^<>]{0,60}${mailbox} ?:`,
  String.raw`(?:am|el|il|op|em) [^<>:]{4,60}\d{4}[^<>]{0,90}\(?${mailbox}\)? ?(?:escribió|ha scritto|escreveu) ?:`,
];
const attribution = new RegExp(`^(?:${attributionForms.join('|')})$`, 'iu');
/** Yahoo goes on in the same line: what it goes on with is history, and is shown as such. */
const attributionGoingOn = new RegExp(`^(?:le|on) ${day}(?:${hour})?${writer} ?${mailbox} ?${wrote} ?: +(?=\\S)`, 'iu');
const attributionBegins = /^(?:le|on|am|el|il|op|em)\s/i;

const headerFrom = /^[*_]?\s*(?:de|from|expéditeur|sender|von|da|van|remitente|mittente)\s*:\s*[*_]?\s*\S/i;
const headerOther =
  /^[*_]?\s*(?:envoyé(?:\s+le)?|sent|date|à|a|to|objet|obj|sujet|subject|cc|copie(?: à)?|répondre à|reply-to|gesendet|datum|an|betreff|enviado(?: el)?|fecha|para|asunto|inviato|data|oggetto|assunto|verzonden|aan|onderwerp)\s*:/i;

/** The separator of signatures. */
const signatureStart = /^--\s*$/;
/** Our own questions; any other one quoted above an answer is what that answer is to. */
const ourQuestion = /approuvez-vous|êtes-vous d.accord|do you (?:approve|agree)/i;

const isQuoted = (line: string): boolean => /^\s*(?:>|\|\s)/.test(line);
const quoted = (line: string): string => line.replace(/^[\s>|]+/, '').trim();
const matches = (patterns: readonly RegExp[], line: string): boolean => patterns.some((pattern) => pattern.test(line));

/** How many lines from `at` an attribution takes (mail programs wrap it), or none. */
const attributionLength = (lines: readonly string[], at: number): number => {
  const first = lines[at]?.trim() ?? '';
  if (attribution.test(first)) return 1;
  if (!attributionBegins.test(first)) return 0;
  let joined = first;
  for (const length of [2, 3, 4]) {
    const next = lines[at + length - 1]?.trim();
    if (next === undefined || next === '' || isQuoted(next)) return 0;
    joined += ` ${next}`;
    if (attribution.test(joined)) return length;
  }
  return 0;
};

/** Outlook's block of headers above the message answered to, or the rule above that block. */
const isHeaderBlock = (lines: readonly string[], at: number): boolean => {
  const line = lines[at]?.trim() ?? '';
  const from = /^_{8,}$/.test(line) ? lines.slice(at + 1, at + 4).findIndex((next) => headerFrom.test(next.trim())) + 1 : 0;
  if (from === 0 && !headerFrom.test(line)) return false;
  const block = lines
    .slice(at + from + 1, at + from + 8)
    .map((next) => next.trim())
    .filter((next) => next !== '');
  return block.slice(0, 5).filter((next) => headerOther.test(next)).length >= 2;
};

const clean = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/\u037e/g, '?')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u202f\u2007\t]/g, ' ');

/** What stands below a separator of signatures and is not, line by line, a signature's is kept, with its separator: nothing in it can agree. */
const signatureKept = (lines: readonly string[], isName: (text: string) => boolean): readonly string[] =>
  lines.every((line) => isSignatureLine(line.trim(), isName)) ? [] : ['-- ', ...lines];

const headerName = (line: string): string | undefined =>
  headerFrom.test(line) || headerOther.test(line)
    ? line
        .slice(0, line.indexOf(':'))
        .replace(/[*_\s]/g, '')
        .toLowerCase()
    : undefined;

/** History without what its mail program put above it. Remarks may have been typed into it, and nothing but the message it shows tells them apart. */
const historyFrom = (all: readonly string[]): string => {
  const lines = all.map((line) => line.trim().replace(attributionGoingOn, ''));
  const names = new Set<string>();
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]?.trim() ?? '';
    const name = headerName(line);
    const length = line === '' || matches(historyStarts, line) || /^[_=-]{5,}$/.test(line) ? 1 : attributionLength(lines, at);
    // A header is said once: a second line like it was typed.
    if (length === 0 && (name === undefined || names.has(name))) break;
    if (name !== undefined) names.add(name);
    at += Math.max(length, 1);
  }
  return lines.slice(at).join('\n').trim();
};

export type MailText = {
  newest: string;
  /** What is quoted, line by line, and what stands below without a mark: the message answered to, and what was typed into it. */
  history: string;
};

/**
 * What its writer newly wrote: history, quotations and signatures of French and English mail programs are cut. Of a message that holds nothing else, nothing remains.
 * What stands below or between quoted lines is new; under a quoted question that is not ours, with that question. Nothing
 * is cut unless its line is of a known form from start to end: `names` are the writer's, as a signature may show them.
 */
export const splitMailText = (text: string, names: readonly string[] = []): MailText => {
  const lines = clean(text).split('\n');
  const isName = namesIn(names);
  const kept: string[] = [];
  const marked: string[] = [];
  let history = '';
  // At the end, wherever they stood: what was written below one is none of it.
  const signatures: string[] = [];
  let signature: string[] | undefined;
  let question = '';
  const endSignature = () => {
    signatures.push(...signatureKept(signature ?? [], isName));
    signature = undefined;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]?.trimEnd() ?? '';
    const bare = line.trim();
    if (matches(historyStarts, bare) || attributionGoingOn.test(bare) || isHeaderBlock(lines, at)) {
      history = historyFrom(lines.slice(at));
      break;
    }
    const wrote = attributionLength(lines, at);
    const disclaimer = disclaimerLength(lines, at);
    if (wrote > 0) {
      const after = lines.slice(at + wrote).find((next) => next.trim() !== '');
      // Not marked line by line: all the rest is history. Marked: an answer may stand below or between.
      if (after === undefined || !isQuoted(after)) {
        history = historyFrom(lines.slice(at));
        break;
      }
      at += wrote - 1;
      endSignature();
    } else if (isQuoted(line)) {
      endSignature();
      marked.push(quoted(line));
      question = quoted(line) || question;
    } else if (disclaimer > 0) at += disclaimer - 1;
    else if (signatureStart.test(bare)) signature ??= [];
    else if (isProgramsLine(bare)) continue;
    else if (signature) signature.push(line);
    else {
      if (bare !== '' && question.endsWith('?') && !ourQuestion.test(question)) kept.push(`[${question}]`);
      if (bare !== '') question = '';
      kept.push(line);
    }
  }
  endSignature();
  return {
    newest: [...kept, ...signatures]
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    history: [historyFrom(marked), history].filter((part) => part !== '').join('\n'),
  };
};
