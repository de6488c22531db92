import type { Language } from '@jobprod/shared/language';
import type { Em } from '../platform/orm/orm.ts';
import { copyPath } from './archive-files.ts';
import { TermsCopy, type TermsVersion } from './terms-version.entity.ts';

export type PublishedCopy = { language: Language; name: string; url: string; sha256: string; bytes: number };

/** The files of the archive as anyone may fetch them, French first. */
export const copiesOf = async (em: Em, version: TermsVersion, origin: string): Promise<PublishedCopy[]> => {
  const copies = await em.find(
    TermsCopy,
    { text: { version: version.id } },
    { populate: ['text'], orderBy: { text: { language: 'desc' }, name: 'asc' } },
  );
  return copies.map(({ text, name, sha256, bytes }) => ({
    language: text.language,
    name,
    url: `${origin}${copyPath(text.contentHash, name)}`,
    sha256,
    bytes,
  }));
};
