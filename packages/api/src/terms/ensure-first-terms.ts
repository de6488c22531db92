import { type Publisher, publisherWords } from '@jobprod/shared/publisher';
import type { Em } from '../platform/orm/orm.ts';
import type { TermsContent } from './content-hash.ts';
import { firstTermsEn } from './first-terms.en.ts';
import { firstTermsFr } from './first-terms.fr.ts';
import { publishTerms } from './publish-terms.ts';
import { TermsVersion } from './terms-version.entity.ts';

/** The first version, in each language, with the publisher’s facts in their places. */
export const firstTermsOf = (publisher: Publisher): { fr: TermsContent; en: TermsContent } => {
  const filled = (content: TermsContent): TermsContent => {
    const words = publisherWords(publisher, content.language);
    return { ...content, markdown: content.markdown.replace(/\{\{(\w+)\}\}/g, (place, name: string) => words[name] ?? place) };
  };
  return { fr: filled(firstTermsFr), en: filled(firstTermsEn) };
};

/** Publishes the first version when the product first starts: nothing of the service works before there are terms to approve (T2). */
export const ensureFirstTerms = async (em: Em, publisher: Publisher, now: Date): Promise<void> => {
  if ((await em.count(TermsVersion, { number: { $gt: 0 } })) > 0) return;
  const { fr, en } = firstTermsOf(publisher);
  await publishTerms(em, { texts: [fr, en], by: { kind: 'service' } }, now);
};
