import { plain } from './plain-words.ts';
import { disclaimerLength, isProgramsLine } from './program-lines.ts';
import { unsaysSomething } from './signature-lines.ts';

const longest = 100_000;

/** Everything after such a line is history. */
const historyStarts: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|message d['’ ]origine|mail original|mail d['’]origine|message original|message initial|(?:message|mail|courriel) (?:transféré|réexpédié)|forwarded message|reply message|e-mail d['’]origine|courriel d['’]origine)\s*-{2,}/i,
  /^-{3,}\s*(?:le|on) .{5,160}(?:écrit|wrote)\s*:?\s*-*$/i,
  /^(?:début du (?:message|courriel|e-?mail) (?:réexpédié|transféré)|begin forwarded message)\s*:?$/i,
  /^message du\s*:\s*\d/i,
  // Yahoo goes on in the same line.
  /^(?:le|on)\s(?=.*\d).{4,200}<[^<>\s]+@[^<>\s]+>\s*(?:a écrit|wrote)\s*:\s*\S/i,
];

/** « Le lun. 23 nov. 2026 à 10:12, JobProd <…> a écrit : », "On Mon, 23 Nov 2026, JobProd wrote:", once their lines are joined. All of them name a day. */
const attribution =
  /^(?:le\s(?=.*\d).{4,220}(?:a écrit|écrivait|a écrit ce qui suit|écrit)|on\s(?=.*\d).{4,220}wrote|.{0,80}<[^<>\s]{3,120}@[^<>\s]{3,120}>\s*(?:a écrit|wrote)|\d{4}-\d\d-\d\d .{4,120}<[^<>\s]+@[^<>\s]+>|\d{1,2} .{3,40}\d\d:\d\d (?:de|par|by|from) [^<>\s]+@[^<>\s]+)\s*:?\s*$/i;
const attributionBegins = /^(?:le\s|on\s)/i;

const headerFrom = /^[*_]?\s*(?:de|from|expéditeur|sender)\s*:\s*[*_]?\s*\S/i;
const headerOther = /^[*_]?\s*(?:envoyé(?:\s+le)?|sent|date|à|a|to|objet|obj|sujet|subject|cc|copie(?: à)?|répondre à|reply-to)\s*:/i;

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
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u202f\u2007\t]/g, ' ');

/** A signature that unsays something is no mere signature: it is kept, with its separator, so that nothing in it can agree. */
const signatureKept = (lines: readonly string[]): readonly string[] =>
  lines.some((line) => unsaysSomething(plain(line))) ? ['-- ', ...lines] : [];

const headerName = (line: string): string | undefined =>
  headerFrom.test(line) || headerOther.test(line)
    ? line
        .slice(0, line.indexOf(':'))
        .replace(/[*_\s]/g, '')
        .toLowerCase()
    : undefined;

/** History that no line marks as such, without what its mail program put above it. Remarks may have been typed into it, and nothing but the message it shows tells them apart. */
const historyFrom = (lines: readonly string[]): string => {
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
  /** What stands below, where no line is marked as quoted: the message answered to, and what was typed into it. */
  history: string;
};

/**
 * What its writer newly wrote: history, quotations and signatures of French and English mail programs are cut. Of a message that holds nothing else, nothing remains.
 * What stands below or between quoted lines is new; under a quoted question that is not ours, with that question.
 */
export const splitMailText = (text: string): MailText => {
  const lines = clean(text).split('\n');
  const kept: string[] = [];
  let history = '';
  let signature: string[] | undefined;
  let question = '';
  const endSignature = () => {
    kept.push(...signatureKept(signature ?? []));
    signature = undefined;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]?.trimEnd() ?? '';
    const bare = line.trim();
    if (matches(historyStarts, bare) || isHeaderBlock(lines, at)) {
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
    newest: kept
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    history,
  };
};

export const newestText = (text: string): string => splitMailText(text).newest;
