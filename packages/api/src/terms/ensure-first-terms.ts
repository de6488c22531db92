import type { Em } from '../platform/orm/orm.ts';
import { firstTermsEn } from './first-terms.en.ts';
import { firstTermsFr } from './first-terms.fr.ts';
import { publishTerms } from './publish-terms.ts';
import { TermsVersion } from './terms-version.entity.ts';

/** Publishes the first version when the product first starts: nothing of the service works before there are terms to approve (T2). */
export const ensureFirstTerms = async (em: Em, now: Date): Promise<void> => {
  if ((await em.count(TermsVersion, { number: { $gt: 0 } })) === 0)
    await publishTerms(em, { texts: [firstTermsFr, firstTermsEn], by: { kind: 'service' } }, now);
};
