import { parisDayWords } from '../platform/paris-words.ts';
import type { PdfBlock, PdfPaper } from '../platform/pdf/pdf-paper.ts';
import { say } from '../platform/words.ts';
import { blocksOf } from './terms-markdown.ts';
import { authoritativeLanguage, type TermsText, type TermsVersion } from './terms-version.entity.ts';

/** A version in one language as a paper to keep: the text, of which day, and the hash that it stands for. */
export const termsPaper = (
  { number, publishedAt, importedAt }: TermsVersion,
  { language, title, markdown, contentHash }: TermsText,
  author: string,
): PdfPaper => {
  const date = parisDayWords(language, publishedAt);
  const said = (key: string, data: Readonly<Record<string, unknown>> = {}) => say(language, `papers:terms.${key}`, data);
  const head: PdfBlock[] = [
    { kind: 'title', runs: [{ text: title }] },
    { kind: 'small', runs: [{ text: importedAt ? said('imported', { date }) : said('published', { number, date }) }] },
    { kind: 'small', runs: [{ text: said(language === authoritativeLanguage ? 'authoritative' : 'translation') }] },
    { kind: 'rule' },
  ];
  const foot: PdfBlock[] = [
    { kind: 'rule' },
    { kind: 'small', runs: [{ text: said('hash') }] },
    { kind: 'code', runs: [{ text: contentHash }] },
  ];
  const text = blocksOf(markdown).map((block): PdfBlock => {
    if (block.kind === 'rule') return { kind: 'rule' };
    if (block.kind === 'item') return { kind: 'item', marker: block.marker ?? '', depth: block.depth ?? 0, runs: block.runs };
    return { kind: block.kind, runs: block.runs };
  });
  return {
    title,
    author,
    language,
    at: publishedAt.toISOString(),
    foot: said('foot', { date, page: '{page}', pages: '{pages}' }),
    blocks: [...head, ...text, ...foot],
  };
};
