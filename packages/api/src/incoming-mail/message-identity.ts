import { createHash } from 'node:crypto';
import type { Arrival } from '../platform/mail/smtp-listener.ts';

/** What each relay on the way adds or may change: the same message by two ways differs there alone. */
const trace =
  /^(?:received|return-path|delivered-to|x-received|x-original-to|authentication-results|received-spf|arc-[a-z-]+|x-forwarded-[a-z-]+)\s*:/i;

const headLimit = 512 * 1024;

export const headOf = (raw: Buffer): { fields: string[]; body: Buffer } => {
  const [crlf, lf] = [raw.indexOf('\r\n\r\n'), raw.indexOf('\n\n')];
  const end = crlf === -1 || (lf !== -1 && lf < crlf) ? lf : crlf;
  const head = end === -1 ? raw : raw.subarray(0, end);
  const fields = head
    .subarray(0, headLimit)
    .toString('latin1')
    .split(/\r?\n(?![ \t])/);
  return { fields, body: end === -1 ? Buffer.alloc(0) : raw.subarray(end) };
};

const authored = /^(?:from|to|cc|subject|date)\s*:/i;

/** Without the spaces that a relay may leave out at the end of a line. In one pass: begun anew at each space, a line of a megabyte of them would hold everybody up (fault D04). */
const withoutLineEnds = (text: string): string => text.replace(/(?<![ \t])[ \t]*\r?\n/g, '\n');

/** Of what its writer wrote and nothing that relays add or a copier can vary: a copy of it is a copy with or without a Message-ID. */
export const contentDigest = (raw: Buffer): string => {
  const { fields, body } = headOf(raw);
  const hash = createHash('sha256');
  for (const field of fields) if (authored.test(field)) hash.update(`${field.replace(/\s+/g, ' ').trim()}\n`);
  return hash.update(withoutLineEnds(body.toString('latin1')).trim(), 'latin1').digest('base64url');
};

/** One message however many times it is delivered, and by whatever ways. */
export const identityOf = ({ raw, to }: Arrival): string => {
  const { fields, body } = headOf(raw);
  const hash = createHash('sha256').update(
    `${to
      .map((address) => address.toLowerCase())
      .toSorted((a, b) => (a < b ? -1 : 1))
      .join(',')}\n`,
  );
  for (const field of fields) if (!trace.test(field)) hash.update(`${field}\n`);
  return hash.update(body).digest('base64url');
};
