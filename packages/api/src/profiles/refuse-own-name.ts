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

/** Whoever does not show their name shows it nowhere on the page, by oversight neither: not in the sentences they wrote (article 2.2 in spirit; C2). */
export const refuseOwnName = (texts: Texts, known: KnownIdentity): void => {
  if (texts.showsName) return;
  for (const [path, text] of textsOf(texts)) {
    const certain = findIdentityLeaks(text, known).find(({ severity }) => severity === 'block');
    if (certain) throw new Refusal('IDENTITY_LEAK', { excerpt: certain.excerpt, context: path[0] ?? '' }, path);
  }
};
