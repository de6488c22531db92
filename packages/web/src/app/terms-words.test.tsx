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

const form = (isReleaseRunning: boolean) => (
  <ApproveForm
    termsVersionId="VGVybXM6MQ"
    text={{ language: 'FR', contentHash: 'f'.repeat(64) }}
    releaseUntil="2028-05-23T08:00:00.000Z"
    isReleaseRunning={isReleaseRunning}
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
    expect(await drawn(form(true), language)).toContain(words);
    expect(await drawn(form(false), language)).not.toContain(words);
  },
);

it('A3: it is said as long as neither is ticked, and no longer', async () => {
  const said = async (image: boolean, voice: boolean) =>
    (await drawn(<EndsRelease image={image} voice={voice} />, 'fr')).includes('prend fin si vous n’autorisez');
  expect([await said(false, false), await said(false, true), await said(true, true)]).toEqual([true, false, false]);
});
