import type { Language } from '@jobprod/shared/language';
import type { Em } from '../platform/orm/orm.ts';
import { contentHashOf, normalizeTerms, type TermsContent } from './content-hash.ts';
import { currentTerms } from './current-terms.ts';
import { checkTexts } from './publish-terms.ts';
import { changesBetween, type TermsChange } from './terms-changes.ts';
import { termsHtml } from './terms-markdown.ts';
import { TermsText } from './terms-version.entity.ts';

export type TermsPreview = {
  texts: { language: Language; title: string; html: string; contentHash: string; changes: TermsChange[] }[];
  candidatesAsked: number;
};

const asked = 'select count(distinct candidate_id)::int as count from terms_acceptance';

/** A version as it would be published, drawn and compared by what will draw and compare it then. */
export const previewTerms = async (em: Em, contents: readonly TermsContent[]): Promise<TermsPreview> => {
  checkTexts(contents);
  const inForce = await em.find(TermsText, { version: await currentTerms(em) });
  const [row] = await em.execute<{ count: number }[]>(asked);
  const texts = contents.map(normalizeTerms).map((content) => ({
    language: content.language,
    title: content.title,
    html: termsHtml(content.markdown),
    contentHash: contentHashOf(content),
    changes: changesBetween(inForce.find(({ language }) => language === content.language) ?? { title: '', markdown: '' }, content),
  }));
  return { texts, candidatesAsked: row?.count ?? 0 };
};
