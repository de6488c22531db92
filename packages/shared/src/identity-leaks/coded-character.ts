/** Letters of ours with a mark, by the ends of their names: `&eacute;`, `&Ccedil;`. Marks are overlooked anyway. */
const marked = /^([a-z])(?:grave|acute|circ|uml|tilde|cedil|ring|slash|caron)$/i;
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  hyphen: '-',
  ndash: '-',
  mdash: '-',
  period: '.',
  commat: '@',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  szlig: 'ß',
};

/** `&#67;`, `&#x43;`, `&eacute;`, and each with its own sign coded once more (`&amp;#67;`). */
const entity = /&(?:amp;)*(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
/** `%43` and `%C3%A9`: a letter, where no figure stands before that this would be a percentage of. */
const percent = /(?<!\d)%(?:([46][1-9a-f]|[57][\da])|c3%([89ab][\da-f]))/iy;
/** `\u0043`, `\x43` */
const escaped = /\\(?:u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2}))/iy;

export interface CodedCharacter {
  code: number;
  length: number;
}

const matchAt = (pattern: RegExp, source: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

const found = (code: number | undefined, length: number): CodedCharacter | undefined =>
  code !== undefined && code > 0 && code <= 0x10ffff ? { code, length } : undefined;

const hexadecimal = (digits: string | undefined) => (digits === undefined ? undefined : Number.parseInt(digits, 16));

const readEntity = (source: string, at: number) => {
  const match = matchAt(entity, source, at);
  if (!match) return undefined;
  const [whole, decimal, hex, name = ''] = match;
  if (decimal !== undefined) return found(Number(decimal), whole.length);
  return found(hexadecimal(hex) ?? (named[name] ?? marked.exec(name)?.[1])?.codePointAt(0), whole.length);
};

const readPercent = (source: string, at: number) => {
  const match = matchAt(percent, source, at);
  if (!match) return undefined;
  const second = hexadecimal(match[2]);
  return found(hexadecimal(match[1]) ?? (second === undefined ? undefined : second + 0x40), match[0].length);
};

const readEscape = (source: string, at: number) => {
  const match = matchAt(escaped, source, at);
  return match ? found(hexadecimal(match[1] ?? match[2] ?? match[3]), match[0].length) : undefined;
};

/** The character that begins here written as a code, as pages, addresses and programs write them. */
export const codedCharacter = (source: string, at: number): CodedCharacter | undefined => {
  switch (source[at]) {
    case '&':
      return readEntity(source, at);
    case '%':
      return readPercent(source, at);
    case '\\':
      return readEscape(source, at);
    default:
      return undefined;
  }
};
