import { findIdentityLeaks } from '@jobprod/shared/identity-leaks/find-identity-leaks';
import type { KnownIdentity } from '@jobprod/shared/identity-leaks/known-identity';
import { Refusal } from '../platform/refusal.ts';
import type { Profile } from './profile.entity.ts';

type Texts = Pick<Profile, 'headline' | 'summary' | 'experiences' | 'portfolio' | 'showsName'>;

const textsOf = ({ headline, summary, experiences, portfolio }: Texts): [string[], string][] => [
  [['headline'], headline ?? ''],
  [['summary'], summary ?? ''],
  ...experiences.map(({ description }, index): [string[], string] => [['experiences', String(index), 'description'], description ?? '']),
  ...portfolio.flatMap(({ title, description, image }, index): [string[], string][] => [
    [['portfolio', String(index), 'title'], title],
    [['portfolio', String(index), 'description'], description ?? ''],
    [['portfolio', String(index), 'image'], image?.alt ?? ''],
  ]),
];

type Named = { path: string[]; excerpt: string };

/** Where a page that does not show its owner's name says it nevertheless. */
export const namesOwner = (texts: Texts, known: KnownIdentity): Named | undefined => {
  if (texts.showsName) return undefined;
  for (const [path, text] of textsOf(texts)) {
    const certain = findIdentityLeaks(text, known).find(({ severity }) => severity === 'block');
    if (certain) return { path, excerpt: certain.excerpt };
  }
  return undefined;
};

/** Whoever does not show their name shows it nowhere on the page, by oversight neither: not in the sentences they wrote (article 2.2 in spirit; C2). */
export const refuseOwnName = (texts: Texts, known: KnownIdentity): void => {
  const named = namesOwner(texts, known);
  if (named) throw new Refusal('IDENTITY_LEAK', { excerpt: named.excerpt, context: named.path[0] ?? '' }, named.path);
};
