/** Ways a text can carry words that a person does not see at once, and a program reads: each gives what it stands for, or nothing. */

const utf8 = new TextDecoder('utf-8');
const fromLatin1 = (binary: string): string => utf8.decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
};

const fromMarkup = (text: string): string =>
  text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => fromCode(Number(code)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? named(whole));

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
/** « &eacute; » is an e for those who read it. */
const named = (entity: string): string => /^&([a-z])(?:acute|grave|circ|uml|cedil|tilde|ring);$/i.exec(entity)?.[1] ?? entity;

/** %C3%A9, also as in the parameters of headers (RFC 2231), whose pieces are joined. */
const fromPercents = (text: string): string =>
  text
    .replace(/;?\s*\b\w+\*\d+\*?=/g, '')
    .replace(/\+/g, ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
      fromLatin1(
        run
          .slice(1)
          .split('%')
          .map((hex) => String.fromCharCode(Number.parseInt(hex, 16)))
          .join(''),
      ),
    );

const fromQuotedPrintable = (text: string): string =>
  text.replace(/=[ \t]*\r?\n/g, '').replace(/(?:=[0-9a-f]{2})+/gi, (run) =>
    fromLatin1(
      run
        .slice(1)
        .split('=')
        .map((hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        .join(''),
    ),
  );

const fromBase64 = (run: string): string => {
  try {
    return fromLatin1(
      atob(
        run
          .replaceAll('-', '+')
          .replaceAll('_', '/')
          .replace(/[^A-Za-z0-9+/]/g, ''),
      ),
    );
  } catch {
    return '';
  }
};

/** Most of what could be base64 or hexadecimal is not, and comes out as noise. */
const looksWritten = (text: string): boolean => (text.replace(/[\s\0]/g, '').match(/[\p{Cc}\uFFFD]/gu)?.length ?? 0) * 6 <= text.length;

/** Whatever could be base64, from wherever its four-letter groups may begin. */
const base64Runs = (text: string): string[] =>
  (text.match(/[A-Za-z0-9+/_-]{6,}(?:={0,2}\s?[A-Za-z0-9+/_-]{2,})*={0,2}/g) ?? []).flatMap((run) => {
    const whole = run.replace(/[^A-Za-z0-9+/_-]/g, '');
    return [0, 1, 2, 3]
      .map((skipped) => {
        const from = whole.slice(skipped);
        return fromBase64(from.slice(0, from.length - (from.length % 4 === 1 ? 1 : 0)));
      })
      .filter(looksWritten);
  });

/** =?utf-8?B?…?= and =?utf-8?Q?…?= (RFC 2047); neighbours are one text. */
const fromEncodedWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?[^?\s]+\?([bq])\?([^?\s]*)\?=/gi, (_, how: string, coded: string) =>
      how.toLowerCase() === 'b' ? fromBase64(coded) : fromQuotedPrintable(coded.replaceAll('_', ' ')),
    );

/** \u00e9, \xe9 and octal escapes, in JSON, JavaScript and PDF strings; and the backslashes of calendar files. */
const fromEscapes = (text: string): string =>
  text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/\\x([0-9a-f]{2})/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/\\([0-3][0-7]{2})/g, (_, code: string) => fromCode(Number.parseInt(code, 8)))
    .replace(/\\[nrt,;]/gi, ' ');

const fromHexadecimal = (text: string): string[] =>
  (text.match(/(?:[0-9a-f]{2}[\s:]?){5,}/gi) ?? [])
    .map((run) => fromLatin1((run.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => String.fromCharCode(Number.parseInt(hex, 16))).join('')))
    .filter(looksWritten);

/** Two bytes a letter, as PDF and some attachments write. */
const fromWide = (text: string): string => text.replaceAll('\0', '');

export type Reading = { as: string; text: string };

const waysToRead: readonly (readonly [as: string, read: (text: string) => string | readonly string[]])[] = [
  ['markup', fromMarkup],
  ['encoded words', fromEncodedWords],
  ['quoted-printable', fromQuotedPrintable],
  ['percent-encoding', fromPercents],
  ['escapes', fromEscapes],
  ['base64', (text) => base64Runs(text).join('\n')],
  ['hexadecimal', (text) => fromHexadecimal(text).join('\n')],
  ['two bytes a letter', fromWide],
];

const deepest = 3;

/** A text, and everything it may stand for, one thing inside another. */
export const readingsOf = (text: string): Reading[] => {
  const all: Reading[] = [{ as: 'as it stands', text }];
  const seen = new Set([text]);
  let layer: readonly Reading[] = all;
  for (let depth = 0; depth < deepest && layer.length > 0; depth += 1) {
    const next: Reading[] = [];
    for (const from of layer)
      for (const [as, read] of waysToRead) {
        const found = [read(from.text)].flat().join('\n');
        if (found.length < 3 || seen.has(found)) continue;
        seen.add(found);
        next.push({ as: from.as === 'as it stands' ? as : `${from.as}, ${as}`, text: found });
      }
    all.push(...next);
    layer = next;
  }
  return all;
};
