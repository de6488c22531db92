import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { canonicalJson } from '@jobprod/shared/canonical-json';
import { renderPdf } from '../platform/pdf/render-pdf.ts';
import { normalizeTerms } from './content-hash.ts';
import { scanName } from './scan-type.ts';
import { termsPaper } from './terms-paper.ts';
import type { TermsScan } from './terms-scan.entity.ts';
import type { TermsText, TermsVersion } from './terms-version.entity.ts';

export type ArchiveFile = { name: string; bytes: Uint8Array };

type Named = Pick<TermsText, 'language' | 'contentHash'> & { version: Pick<TermsVersion, 'number'> };

/** The name of a text's folder: the version, the language and the hash of what must be in it. A text that two versions share stands in each. */
export const folderName = ({ version: { number }, language, contentHash }: Named): string => `v${number}-${language}-${contentHash}`;

/** What a folder's name says; undefined for any other name. */
export const namedBy = (folder: string): { number: number; language: string; contentHash: string } | undefined => {
  const [, number, language, contentHash] = /^v(-?\d{1,6})-([a-z]{2})-([0-9a-f]{64})$/.exec(folder) ?? [];
  return number && language && contentHash ? { number: Number(number), language, contentHash } : undefined;
};

export const archiveFolder = (dataDir: string, text: Named): string => join(dataDir, 'archive', 'terms', folderName(text));

/** Where anyone may fetch a copy; `archive.route.ts` answers. */
export const copyPath = (folder: string, name: string): string => `/archive/terms/${folder}/${name}`;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What is named after its key: a note signed again, after the key changed, takes no other's place. */
export const noteName = (keyId: string): string => `archive.${keyId}.note`;
export const isNoteName = (name: string): boolean => /^archive\.[0-9a-f]{8}\.note$/.test(name);

const encoder = new TextEncoder();

/** The copies of a text: the canonical bytes that its hash is of (`sha256sum` gives the hash itself), the Markdown, a PDF/A-1b to read, and what was scanned of it. */
export const archiveFiles = async (
  version: TermsVersion,
  text: TermsText,
  scans: readonly TermsScan[],
  author: string,
): Promise<ArchiveFile[]> => {
  const { language, title, markdown } = text;
  return [
    ...scans.map(({ position, mediaType, content }) => ({ name: scanName(position ?? 0, mediaType), bytes: content })),
    { name: 'canonical.json', bytes: encoder.encode(canonicalJson({ ...normalizeTerms({ language, title, markdown }) })) },
    { name: 'terms.md', bytes: encoder.encode(`# ${title}\n\n${markdown}`) },
    { name: 'terms.pdf', bytes: await renderPdf(termsPaper(version, text, author)) },
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
    ...files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, sha256 }) => `${name} sha256:${sha256}`),
    '',
  ].join('\n');
