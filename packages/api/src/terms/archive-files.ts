import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { canonicalJson } from '@jobprod/shared/canonical-json';
import { renderPdf } from '../platform/pdf/render-pdf.ts';
import { normalizeTerms } from './content-hash.ts';
import { termsPaper } from './terms-paper.ts';
import type { TermsText, TermsVersion } from './terms-version.entity.ts';

export type ArchiveFile = { name: string; bytes: Uint8Array };

/** Where the copies of a text are: by its hash, so that a folder says what must be in it. */
export const archiveFolder = (dataDir: string, { contentHash }: Pick<TermsText, 'contentHash'>): string =>
  join(dataDir, 'archive', 'terms', contentHash);

/** Where anyone may fetch a copy; `archive.route.ts` answers. */
export const copyPath = (contentHash: string, name: string): string => `/archive/terms/${contentHash}/${name}`;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What is named after its key: a note signed again, after the key changed, takes no other's place. */
export const noteName = (keyId: string): string => `archive.${keyId}.note`;
export const isNoteName = (name: string): boolean => /^archive\.[0-9a-f]{8}\.note$/.test(name);

const encoder = new TextEncoder();

/** The copies of a text: the canonical bytes that its hash is of (`sha256sum` gives the hash itself), the Markdown, and a PDF/A-1b to read. */
export const archiveFiles = async (version: TermsVersion, text: TermsText): Promise<ArchiveFile[]> => {
  const { language, title, markdown } = text;
  return [
    { name: 'canonical.json', bytes: encoder.encode(canonicalJson({ ...normalizeTerms({ language, title, markdown }) })) },
    { name: 'terms.md', bytes: encoder.encode(`# ${title}\n\n${markdown}`) },
    { name: 'terms.pdf', bytes: await renderPdf(termsPaper(version, text)) },
  ];
};

export type NoteFacts = {
  origin: string;
  version: Pick<TermsVersion, 'number' | 'publishedAt'>;
  text: Pick<TermsText, 'language' | 'contentHash'>;
  files: readonly { name: string; sha256: string }[];
};

/** What is signed: the hash of every copy, in the form of a signed note. Its first line names something else than the log, so that no head can be made of it. */
export const noteText = ({ origin, version: { number, publishedAt }, text: { language, contentHash }, files }: NoteFacts): string =>
  [
    `${origin}/terms-archive`,
    `version ${number} ${language}`,
    `published ${publishedAt.toISOString()}`,
    `content sha256:${contentHash}`,
    ...files.map(({ name, sha256 }) => `${name} sha256:${sha256}`),
    '',
  ].join('\n');
