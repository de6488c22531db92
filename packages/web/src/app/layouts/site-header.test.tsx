import { ApolloClient, ApolloLink } from '@apollo/client';
import { InMemoryCache } from '@apollo/client/cache';
import { publisher } from '@jobprod/shared/publisher';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { ViewerShellDocument, type ViewerShellQuery } from '../../gql/app/graphql.ts';
import { createSpeech } from '../../lib/i18n.ts';
import { App } from '../app.tsx';
import { SiteFooter } from './site-footer.tsx';
import { ViewerHeader } from './viewer-header.tsx';

type Viewer = ViewerShellQuery['viewer'];

const visitor: Viewer = {
  __typename: 'Viewer',
  kind: 'VISITOR',
  language: 'FR',
  hasCompanySpace: false,
  candidate: null,
  recruiter: null,
  staff: null,
};

const headerFor = async (viewer: Viewer | undefined) => {
  const speech = await createSpeech('fr');
  await speech.speak('common', 'errors');
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  if (viewer) client.writeQuery({ query: ViewerShellDocument, data: { __typename: 'Query', viewer } });
  return renderToString(
    <App client={client} speech={speech} publisher={publisher}>
      <MemoryRouter>
        <ViewerHeader waiting={undefined} />
      </MemoryRouter>
    </App>,
  );
};

describe('the foot of every page', () => {
  it.each([
    ['fr', 'Le service et son contenu appartiennent à JOBPROD.'],
    ['en', 'JOBPROD owns the service and its content.'],
  ] as const)('T7: says in %s whose the service and its content are, and leads to the legal facts', async (language, sentence) => {
    const speech = await createSpeech(language);
    await speech.speak('common', 'errors');
    const foot = renderToString(
      <App client={new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() })} speech={speech} publisher={publisher}>
        <MemoryRouter>
          <SiteFooter />
        </MemoryRouter>
      </App>,
    );
    expect(foot).toContain(sentence);
    expect(foot).toContain('href="/legal"');
  });
});

describe('the head of every page', () => {
  it.each([
    ['a visitor', visitor],
    ['whoever it may be, before it is known', undefined],
  ])('leads %s in, and has nothing to fold', async (_who, viewer) => {
    const header = await headerFor(viewer);
    expect(header).toContain('href="/sign-in"');
    expect(header).not.toMatch(/<nav|aria-expanded/);
  });

  it('folds the ways of a candidate under one button, in the order they are read and reached by keyboard', async () => {
    const header = await headerFor({
      ...visitor,
      kind: 'CANDIDATE',
      candidate: { __typename: 'Candidate', id: 'camille', firstName: 'Camille' },
    });
    const [, panel] = /aria-expanded="false" aria-controls="([^"]+)"/.exec(header) ?? [];
    expect(header).toContain(`id="${panel}"`);
    const ways = ['/me', '/me/profile', '/me/diffusion', '/me/introductions', '/me/contacts', '/me/account'];
    expect([...header.matchAll(/href="(\/me[^"]*)"/g)].map(([, to]) => to).slice(1)).toEqual(ways);
    expect(header.indexOf('/me/account')).toBeLessThan(header.indexOf('Se déconnecter'));
    expect(header).not.toContain('Se connecter');
  });

  it('shows an administrator three pages more than their colleagues', async () => {
    const staff = (roles: readonly 'ADMINISTRATOR'[] | readonly 'EDITOR'[]): Viewer => ({
      ...visitor,
      kind: 'STAFF',
      staff: { __typename: 'Staff', id: 'ariane', firstName: 'Ariane', roles },
    });
    const more = ['/staff/team', '/staff/terms', '/staff/settings'];
    const [ariane, elise] = [await headerFor(staff(['ADMINISTRATOR'])), await headerFor(staff(['EDITOR']))];
    for (const to of more) {
      expect(ariane).toContain(`href="${to}"`);
      expect(elise).not.toContain(`href="${to}"`);
    }
  });
});
