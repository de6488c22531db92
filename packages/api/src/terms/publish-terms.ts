import { limits } from '@jobprod/shared/limits';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { contentHashOf, normalizeTerms, type TermsContent } from './content-hash.ts';
import { authoritativeLanguage, TermsText, TermsVersion } from './terms-version.entity.ts';

const check = (texts: readonly TermsContent[]): void => {
  if (!texts.some(({ language }) => language === authoritativeLanguage)) throw new Refusal('INVALID_INPUT', { detail: 'FR' }, ['texts']);
  if (new Set(texts.map(({ language }) => language)).size !== texts.length)
    throw new Refusal('INVALID_INPUT', { detail: 'texts' }, ['texts']);
  for (const { title, markdown } of texts) {
    if (title.trim() === '' || markdown.trim() === '') throw new Refusal('INVALID_INPUT', { detail: 'texts' }, ['texts']);
    if (markdown.length > limits.termsText) throw new Refusal('CONTENT_TOO_LONG', { maximum: limits.termsText }, ['texts']);
  }
};

/** Publishes the next version, its hashes in the register: from then on candidates are asked to approve it, and only new acts wait (T3, T4). */
export const publishTerms = (em: Em, texts: readonly TermsContent[], by: RegisterReference, now: Date): Promise<TermsVersion> => {
  check(texts);
  return em.transactional(async (tx) => {
    await tx.execute('lock table terms_version in share row exclusive mode');
    const last = await tx.findOne(TermsVersion, { number: { $gt: 0 } }, { orderBy: { number: 'desc' } });
    const version = tx.create(TermsVersion, { id: newId(), number: (last?.number ?? 0) + 1, publishedAt: now });
    const rows = texts.map((text) => tx.create(TermsText, { version, ...normalizeTerms(text), contentHash: contentHashOf(text) }));
    await tx.persist([version, ...rows]).flush();
    await append(tx, {
      register: 'communications',
      type: 'terms-published',
      at: now,
      by,
      about: { kind: 'terms-version', id: version.id },
      parties: [],
      payload: { number: version.number, texts: rows.map(({ language, contentHash }) => ({ language, contentHash })) },
    });
    return version;
  });
};
