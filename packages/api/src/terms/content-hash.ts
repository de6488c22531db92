import { createHash } from 'node:crypto';
import { canonicalJson } from '@jobprod/shared/canonical-json';
import type { Language } from '@jobprod/shared/language';

export type TermsContent = { language: Language; title: string; markdown: string };

/** What a text says, in one form: NFC, line feeds, no space at line ends, one line feed at the end. */
export const normalizeTerms = ({ language, title, markdown }: TermsContent): TermsContent => ({
  language,
  title: title.normalize('NFC').trim(),
  markdown: `${markdown
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()}\n`,
});

/** SHA-256, hexadecimal, over the canonical JSON (RFC 8785) of language, title and Markdown: anyone can compute it again from the page (T3). */
export const contentHashOf = (content: TermsContent): string =>
  createHash('sha256')
    .update(canonicalJson({ ...normalizeTerms(content) }))
    .digest('hex');
