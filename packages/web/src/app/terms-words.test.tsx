import { ApolloClient, ApolloLink } from '@apollo/client';
import { InMemoryCache } from '@apollo/client/cache';
import { publisher } from '@jobprod/shared/publisher';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ApproveForm, EndsRelease } from '../features/terms/approve-form.tsx';
import { TermsText } from '../features/terms/terms-text.tsx';
import type { TermsText_VersionFragment } from '../gql/terms/graphql.ts';
import { createSpeech } from '../lib/i18n.ts';
import { App } from './app.tsx';

const drawn = async (page: ReactNode, language: 'fr' | 'en'): Promise<string> => {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  const speech = await createSpeech(language);
  await speech.speak('common', 'terms');
  return renderToString(
    <App client={client} speech={speech} publisher={publisher}>
      {page}
    </App>,
  ).replaceAll('&#x27;', '’');
};

/** As a page's query answers it: the fragment's fields, and the mark by which the component asks for them. */
const versionIn = (language: 'FR' | 'EN') => {
  const version: TermsText_VersionFragment = {
    __typename: 'TermsVersion',
    id: 'VGVybXM6MQ',
    number: 1,
    publishedAt: '2026-11-23T09:00:00.000Z',
    isImported: false,
    isCurrent: true,
    text: {
      __typename: 'TermsText',
      language,
      title: 'CGU',
      html: '<p>Article 1</p>',
      contentHash: 'f'.repeat(64),
      isAuthoritative: language === 'FR',
    },
  };
  return { ...version, ' $fragmentRefs': { TermsText_VersionFragment: version } };
};

const form = (running: { image: boolean; voice: boolean } | undefined) => (
  <ApproveForm
    termsVersionId="VGVybXM6MQ"
    text={{ language: 'FR', contentHash: 'f'.repeat(64) }}
    releaseUntil="2028-05-23T08:00:00.000Z"
    running={running}
  />
);

it.each([
  ['EN', 'fr', 'Traduction donnée pour information\u202f; seul le texte français fait foi.'],
  ['EN', 'en', 'Translation given for information; only the French text is authoritative.'],
  ['FR', 'fr', 'Le texte français fait foi.'],
  ['FR', 'en', 'The French text is authoritative.'],
] as const)('T3: the terms in %s say on the page, read in %s, which text is authoritative', async (text, reader, sentence) => {
  const page = await drawn(<TermsText version={versionIn(text)} />, reader);
  expect(page).toContain('Article 1');
  expect(page).toContain(sentence);
  expect(page.includes('pour information') || page.includes('for information')).toBe(text === 'EN');
});

it.each([
  ['fr', 'Votre autorisation en cours prend fin si vous n’autorisez ni votre image ni votre voix'],
  ['en', 'Your current release ends if you authorise neither your image nor your voice'],
] as const)(
  'A3: in %s, the form says before the click that approving with neither image nor voice ends the release that runs',
  async (language, words) => {
    expect(await drawn(form({ image: true, voice: true }), language)).toContain(words);
    expect(await drawn(form(undefined), language)).not.toContain(words);
  },
);

const [both, voice, neither] = [
  { image: true, voice: true },
  { image: false, voice: true },
  { image: false, voice: false },
];
const ends = { fr: 'prend fin si vous n’autorisez', en: 'ends if you authorise neither' };
const narrows = { fr: 'cesse de couvrir votre image', en: 'stops covering your image' };

it.each([
  ['A3: neither, where both run: it ends', both, neither, ends],
  ['A3: neither, where the voice alone runs: it ends', voice, neither, ends],
  ['A3, A1: the voice alone, where the image runs: what shows it is taken off', both, voice, narrows],
  ['A3: the voice alone, where no more runs: nothing is lost', voice, voice, undefined],
  ['A3: as much as runs: nothing is lost', both, both, undefined],
  ['A3: more than runs: nothing is lost', voice, both, undefined],
] as const)('%s', async (_title, running, chosen, said) => {
  for (const language of ['fr', 'en'] as const) {
    const page = await drawn(<EndsRelease running={running} chosen={chosen} />, language);
    for (const words of [ends, narrows]) expect(page.includes(words[language])).toBe(words === said);
  }
});
