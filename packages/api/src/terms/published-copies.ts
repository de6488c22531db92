import type { Language } from '@jobprod/shared/language';
import type { Em } from '../platform/orm/orm.ts';
import { copyPath, folderName } from './archive-files.ts';
import { TermsCopy, type TermsVersion } from './terms-version.entity.ts';

export type PublishedCopy = { language: Language; name: string; url: string; sha256: string; bytes: number };

const kinds = [/^scan-/, /^terms\.pdf$/, /^terms\.md$/, /^canonical\.json$/, /\.note$/];
const rank = (language: Language, name: string): number =>
  (language === 'fr' ? 0 : kinds.length) + kinds.findIndex((kind) => kind.test(name));

/** The files of the archive as anyone may fetch them: French first, what people read before what programs do. */
export const copiesOf = async (em: Em, version: TermsVersion, origin: string): Promise<PublishedCopy[]> => {
  const copies = await em.find(
    TermsCopy,
    { text: { version: version.id } },
    { populate: ['text', 'text.version'], orderBy: { text: { language: 'desc' } } },
  );
  const inOrder = copies.toSorted((a, b) => rank(a.text.language, a.name) - rank(b.text.language, b.name) || (a.name < b.name ? -1 : 1));
  return inOrder.map(({ text, name, sha256, bytes }) => ({
    language: text.language,
    name,
    url: `${origin}${copyPath(folderName(text), name)}`,
    sha256,
    bytes,
  }));
};
