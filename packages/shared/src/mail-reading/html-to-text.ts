/** Read no further: what a person writes in answer is never so long, and what is longer is made to exhaust. */
const longest = 400_000;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  ugrave: 'ù',
  icirc: 'î',
  Agrave: 'À',
  Eacute: 'É',
  Egrave: 'È',
  Ecirc: 'Ê',
  Ccedil: 'Ç',
  iuml: 'ï',
  euml: 'ë',
  uuml: 'ü',
  ouml: 'ö',
  oelig: 'œ',
  euro: '€',
  deg: '°',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  lsaquo: '‹',
  rsaquo: '›',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
};

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > 0 && code < 0x11_0000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
  });

const silent = new Set(['button', 'select', 'textarea', 'head', 'style', 'script', 'title', 'template', 'noscript']);
const breaking = new Set(['p', 'div', 'br', 'tr', 'li', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'pre', 'blockquote', 'hr', 'section']);
const empty = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'wbr', 'col', 'area', 'base']);

/** Boxes in which mail programs put the message answered to. What of it Gmail and Proton quote stands in quotations of its own: between these an answer may stand. */
const quoteBox = /\b(?:yahoo_quoted|moz-cite-prefix|gmail_attr|mail-quote|zmail_extra)\b|border-left:\s*solid\s+\S+\s+1\.5pt/;
const signatureBox = /\b(?:id|class)=["']?[^"'>]*signature/i;
/** Outlook puts history after a mark, not in a box. */
const historyMark = /\bid=["']?(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)\b/i;
const outlookRule = /border-top:\s*solid\s+#(?:e1e1e1|b5c4df|e5e5e5)/i;
const hidden =
  /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|font-size:\s*0(?:px|pt|em)?\s*[;"']|opacity:\s*0\s*[;"']|max-height:\s*0(?![.\d])/i;
/** The attribute, not a word within another one. */
const hiddenAttribute = /(?:^|\s)hidden(?:[\s=]|$)/i;
/** Struck through: said no more, which no word says in plain text. */
const struck = new Set(['s', 'strike', 'del']);
const lineThrough = /text-decoration[^;"']*line-through/i;

const historyLine = '-----Original Message-----';

/**
 * What a reader sees of an HTML mail, line by line. Lines of what is quoted begin with `> `, as in plain mail, and a signature's box is left out: the reading that follows
 * needs know one form only. In one pass, whatever the text holds.
 */
export const htmlToText = (html: string): string => {
  const source = html.slice(0, longest);
  const open: { tag: string; quotes: boolean; hides: boolean; signs: boolean }[] = [];
  const lines: string[] = [];
  let [line, quotes, hides] = ['', 0, 0];
  const endLine = () => {
    // Gmail puts what it forwards in no quotation: the line above it says so.
    const forwards = quotes === 1 && /^-{5,}\s*\p{L}/u.test(line.trim());
    lines.push(quotes > 0 && !forwards ? `> ${line.trim()}` : line.trim());
    line = '';
  };
  const say = (text: string) => {
    if (hides === 0) line += decoded(text).replace(/[\s\u00a0]+/g, ' ');
  };
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    if (start === -1) {
      say(source.slice(at));
      break;
    }
    say(source.slice(at, start));
    if (source.startsWith('<!--', start)) {
      const end = source.indexOf('-->', start);
      if (end === -1) break;
      at = end + 3;
      continue;
    }
    const end = source.indexOf('>', start);
    if (end === -1) break;
    const tagText = source.slice(start + 1, end);
    at = end + 1;
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(tagText.slice(0, 20))?.[1]?.toLowerCase();
    if (name === undefined) continue;
    const closes = tagText.startsWith('/');
    if (struck.has(name) || lineThrough.test(tagText.slice(0, 2_000))) say('~');
    if (breaking.has(name) && (line.trim() !== '' || name === 'br')) endLine();
    if (closes) {
      let depth = open.length - 1;
      // Looks back a little only: unclosed tags by the thousand must not cost their square.
      while (depth >= 0 && depth > open.length - 50 && open[depth]?.tag !== name) depth -= 1;
      if (open[depth]?.tag !== name) continue;
      for (const box of open.splice(depth)) {
        if (box.quotes) quotes -= 1;
        if (box.hides) hides -= 1;
      }
    } else {
      const attributes = tagText.slice(0, 2_000);
      if (historyMark.test(attributes) || outlookRule.test(attributes)) lines.push(historyLine);
      if (empty.has(name) || tagText.endsWith('/')) continue;
      const box = {
        tag: name,
        quotes: name === 'blockquote' || quoteBox.test(attributes),
        hides: silent.has(name) || hidden.test(attributes) || hiddenAttribute.test(attributes.replace(/"[^"]*"|'[^']*'/g, '')),
        signs: signatureBox.test(attributes),
      };
      if (box.signs && quotes === 0 && hides === 0 && !open.some(({ signs }) => signs)) {
        if (line.trim() !== '') endLine();
        lines.push('-- ');
      }
      open.push(box);
      if (box.quotes) quotes += 1;
      if (box.hides) hides += 1;
    }
  }
  endLine();
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
