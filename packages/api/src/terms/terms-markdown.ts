import MarkdownIt from 'markdown-it';

/** Raw HTML in the source stays text: the page shows it, never runs it. Links lead where they say, and `javascript:` is not a link. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

export const termsHtml = (source: string): string => markdown.render(source);

export type TermsRun = { text: string; bold?: boolean; italic?: boolean };

/** One paragraph, heading or item of a text, as it is read: what papers draw and changes are counted in. */
export type TermsBlock = {
  kind: 'heading' | 'subheading' | 'paragraph' | 'item' | 'code' | 'rule';
  /** Of an item: its number or bullet, and how deep it stands. */
  marker?: string;
  depth?: number;
  runs: TermsRun[];
};

type Token = ReturnType<typeof markdown.parse>[number];

const runsOf = ({ children }: Token): TermsRun[] => {
  const runs: TermsRun[] = [];
  let bold = 0;
  let italic = 0;
  for (const { type, content } of children ?? []) {
    if (type === 'strong_open') bold += 1;
    if (type === 'strong_close') bold -= 1;
    if (type === 'em_open') italic += 1;
    if (type === 'em_close') italic -= 1;
    const text = type === 'softbreak' || type === 'hardbreak' ? ' ' : content;
    if (text === '') continue;
    runs.push({ text, ...(bold > 0 ? { bold: true } : {}), ...(italic > 0 ? { italic: true } : {}) });
  }
  return runs;
};

type ListOpen = { ordered: boolean; next: number };

/** The blocks of a Markdown text, in order. Only the first paragraph of an item carries its marker. */
export const blocksOf = (source: string): TermsBlock[] => {
  const blocks: TermsBlock[] = [];
  const lists: ListOpen[] = [];
  let heading: 'heading' | 'subheading' | undefined;
  let marker: string | undefined;
  for (const token of markdown.parse(source, {})) {
    const list = lists.at(-1);
    if (token.type === 'ordered_list_open') lists.push({ ordered: true, next: Number(token.attrGet('start') ?? 1) });
    if (token.type === 'bullet_list_open') lists.push({ ordered: false, next: 1 });
    if (token.type === 'ordered_list_close' || token.type === 'bullet_list_close') lists.pop();
    if (token.type === 'list_item_open' && list) marker = list.ordered ? `${list.next++}.` : '•';
    if (token.type === 'heading_open') heading = token.tag === 'h1' || token.tag === 'h2' ? 'heading' : 'subheading';
    if (token.type === 'hr') blocks.push({ kind: 'rule', runs: [] });
    if (token.type === 'fence' || token.type === 'code_block') blocks.push({ kind: 'code', runs: [{ text: token.content.trimEnd() }] });
    if (token.type !== 'inline') continue;
    const runs = runsOf(token);
    if (heading) blocks.push({ kind: heading, runs });
    else if (lists.length > 0) blocks.push({ kind: 'item', marker: marker ?? '', depth: lists.length - 1, runs });
    else blocks.push({ kind: 'paragraph', runs });
    heading = undefined;
    marker = undefined;
  }
  return blocks;
};

export const textOfBlock = ({ marker, runs }: TermsBlock): string =>
  `${marker === undefined || marker === '' ? '' : `${marker} `}${runs.map(({ text }) => text).join('')}`;
