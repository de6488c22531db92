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

/** Rules by which a style sheet strikes through or hides what they choose: who sees what depends on the reader, and no word says so. */
const unclearRule = (declarations: string): boolean => declarations.includes('line-through') || hidden.test(`${declarations};`);

/** What is not closed reaches to the end. */
const withoutComments = (css: string): string => {
  const [first = '', ...rest] = css.split('/*');
  return (
    first +
    rest
      .map((part) => {
        const end = part.indexOf('*/');
        return end === -1 ? '' : part.slice(end + 2);
      })
      .join('')
  );
};

const mostRules = 5_000;

/** What such rules choose, by class, identifier or element: more than they do, never less. */
const chosenBy = (selectors: string): string[] =>
  selectors.split(',').map((selector) => {
    const last =
      selector
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? '';
    const named = /[.#][\w-]+/.exec(last.includes('[') ? '' : (last.split(':')[0] ?? ''))?.[0];
    return named ?? (/^[a-z][a-z0-9]*/.exec(last)?.[0] || '*');
  });

/** Of every style sheet in it, in one pass. */
const unclearIn = (source: string): ReadonlySet<string> => {
  const lower = source.toLowerCase();
  const chosen = new Set<string>();
  for (let at = lower.indexOf('<style'); at !== -1; at = lower.indexOf('<style', at + 6)) {
    const start = lower.indexOf('>', at);
    if (start === -1) break;
    const close = lower.indexOf('</style', start);
    const sheet = withoutComments(lower.slice(start + 1, close === -1 ? undefined : close)).replace(
      /\\([\da-f]{1,6})\s?|\\(.)/g,
      (_whole, code?: string, letter?: string) =>
        code === undefined ? (letter ?? '') : String.fromCodePoint(Math.min(Number.parseInt(code, 16) || 32, 0xff_ff)),
    );
    for (const block of sheet.split('}').slice(0, mostRules)) {
      const open = block.lastIndexOf('{');
      if (open === -1 || !unclearRule(block.slice(open + 1))) continue;
      for (const one of chosenBy(block.slice(block.lastIndexOf('{', open - 1) + 1, open))) chosen.add(one);
    }
    if (close === -1) break;
    at = close;
  }
  return chosen;
};

const attribute = (name: string): RegExp => new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'gi');
const [classes, identifiers] = [attribute('class'), attribute('id')];

/** Every value that may be one of the attribute's: which of two a reader takes is not asked. */
const valuesOf = (attributes: string, wanted: RegExp): string[] =>
  [...attributes.matchAll(wanted)].flatMap(([, double, single, bare]) => (double ?? single ?? bare ?? '').toLowerCase().split(/\s+/));

const historyLine = '-----Original Message-----';

/**
 * What a reader sees of an HTML mail, line by line. Lines of what is quoted begin with `> `, as in plain mail, and a signature's box is left out: the reading that follows
 * needs know one form only. In one pass, whatever the text holds.
 */
export const htmlToText = (html: string): string => {
  const source = html.slice(0, longest);
  const unclear = unclearIn(source);
  const isUnclear = (name: string, attributes: string): boolean =>
    unclear.size > 0 &&
    (unclear.has('*') ||
      unclear.has(name) ||
      valuesOf(attributes, classes).some((one) => unclear.has(`.${one}`)) ||
      valuesOf(attributes, identifiers).some((one) => unclear.has(`#${one}`)));
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
    const isStruck = struck.has(name) || lineThrough.test(withoutComments(decoded(tagText.slice(0, 2_000))));
    if (isStruck || (!closes && !empty.has(name) && isUnclear(name, tagText.slice(0, 2_000)))) say('~');
    if (breaking.has(name)) {
      if (name === 'br' || line.trim() !== '') endLine();
      // Spaces between tags by the thousand must not be gone through again at each of them.
      else line = '';
    }
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
