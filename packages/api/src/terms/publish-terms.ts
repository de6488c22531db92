import { parisDay, startOfParisDay } from '@jobprod/shared/civil-time';
import { limits } from '@jobprod/shared/limits';
import { newId } from '../platform/ids.ts';
import { enqueue } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { announceTerms } from './announce-terms.job.ts';
import { contentHashOf, normalizeTerms, type TermsContent } from './content-hash.ts';
import { scanName } from './scan-type.ts';
import { attachScans, scansNamed } from './take-scan.ts';
import type { TermsScan } from './terms-scan.entity.ts';
import { authoritativeLanguage, TermsText, TermsVersion } from './terms-version.entity.ts';

export const checkTexts = (texts: readonly TermsContent[]): void => {
  if (!texts.some(({ language }) => language === authoritativeLanguage)) throw new Refusal('INVALID_INPUT', { detail: 'FR' }, ['texts']);
  if (new Set(texts.map(({ language }) => language)).size !== texts.length)
    throw new Refusal('INVALID_INPUT', { detail: 'texts' }, ['texts']);
  for (const { title, markdown } of texts) {
    if (title.trim() === '' || markdown.trim() === '') throw new Refusal('INVALID_INPUT', { detail: 'texts' }, ['texts']);
    if (title.length > limits.shortText) throw new Refusal('CONTENT_TOO_LONG', { maximum: limits.shortText }, ['texts']);
    if (markdown.length > limits.termsText) throw new Refusal('CONTENT_TOO_LONG', { maximum: limits.termsText }, ['texts']);
  }
};

type Writing = {
  texts: readonly TermsContent[];
  number: number;
  publishedAt: Date;
  importedAt: Date | null;
  by: RegisterReference;
  now: Date;
  scans?: readonly TermsScan[];
};

/** The version, its texts, and the register's entry that holds their hashes. */
const write = async (tx: Em, { texts, number, publishedAt, importedAt, by, now, scans = [] }: Writing): Promise<TermsVersion> => {
  const id = newId();
  const hashes = texts.map((text) => ({ language: text.language, contentHash: contentHashOf(text) }));
  const entryId = await append(tx, {
    register: 'communications',
    type: importedAt ? 'terms-imported' : 'terms-published',
    at: now,
    by,
    about: { kind: 'terms-version', id },
    parties: [],
    payload: {
      number,
      texts: hashes,
      ...(importedAt ? { ownDate: parisDay(publishedAt) } : {}),
      ...(scans.length === 0
        ? {}
        : { scans: scans.map(({ mediaType, sha256 }, index) => ({ name: scanName(index + 1, mediaType), sha256 })) }),
    },
  });
  const version = tx.create(TermsVersion, { id, number, publishedAt, importedAt, entryId });
  const rows = texts.map((text) =>
    tx.create(TermsText, { id: newId(), version, ...normalizeTerms(text), contentHash: contentHashOf(text) }),
  );
  const original = rows.find(({ language }) => language === authoritativeLanguage);
  if (original) attachScans(original, scans);
  await tx.persist([version, ...rows]).flush();
  return version;
};

const inOrder = <T>(em: Em, work: (tx: Em) => Promise<T>): Promise<T> =>
  em.transactional(async (tx) => {
    await tx.execute('lock table terms_version in share row exclusive mode');
    return work(tx);
  });

const edge = (tx: Em, direction: 'asc' | 'desc'): Promise<TermsVersion | null> =>
  tx.findOne(TermsVersion, { number: { $ne: null } }, { orderBy: { number: direction } });

/** Whether these are, word for word, the texts of a version. */
const isSameAs = async (tx: Em, version: TermsVersion, texts: readonly TermsContent[]): Promise<boolean> => {
  const known = (await tx.find(TermsText, { version })).map(({ contentHash }) => contentHash);
  return known.length === texts.length && texts.every((text) => known.includes(contentHashOf(text)));
};

export type Publication = {
  texts: readonly TermsContent[];
  by: RegisterReference;
  /** The version in force when the text was written: another since is not overtaken unread. */
  afterVersionId?: string | undefined;
};

/** Publishes the next version, its hashes in the register: from then on candidates are asked to approve it, and only new acts wait (T3, T4). */
export const publishTerms = (em: Em, { texts, by, afterVersionId }: Publication, now: Date): Promise<TermsVersion> => {
  checkTexts(texts);
  return inOrder(em, async (tx) => {
    const last = await edge(tx, 'desc');
    if (afterVersionId !== undefined && afterVersionId !== last?.id) throw new Refusal('TERMS_NOT_CURRENT');
    if (last && (await isSameAs(tx, last, texts))) throw new Refusal('NOT_POSSIBLE_NOW');
    const number = Math.max(0, last?.number ?? 0) + 1;
    const version = await write(tx, { texts, number, publishedAt: now, importedAt: null, by, now });
    if (last && last.number > 0) await enqueue(tx, announceTerms, { versionId: version.id });
    return version;
  });
};

export type Import = { texts: readonly TermsContent[]; by: RegisterReference; publishedOn: string; scanIds?: readonly string[] };

/** Imports a document from before the first version, with its own date and its scans (T3): archived and provable like the others, never in force. */
export const importTerms = (em: Em, { texts, by, publishedOn, scanIds = [] }: Import, now: Date): Promise<TermsVersion> => {
  checkTexts(texts);
  const publishedAt = startOfParisDay(publishedOn);
  return inOrder(em, async (tx) => {
    const first = await tx.findOne(TermsVersion, { number: 1 });
    if (!first || publishedOn >= parisDay(first.publishedAt))
      throw new Refusal('INVALID_INPUT', { detail: 'publishedOn' }, ['publishedOn']);
    const hashes = texts.map(contentHashOf);
    if ((await tx.count(TermsText, { contentHash: { $in: hashes } })) > 0)
      throw new Refusal('INVALID_INPUT', { detail: 'texts' }, ['texts']);
    const scans = await scansNamed(tx, scanIds, by.id);
    const oldest = await edge(tx, 'asc');
    return write(tx, { texts, number: Math.min(1, oldest?.number ?? 1) - 1, publishedAt, importedAt: now, by, now, scans });
  });
};
