import type { ApolloClient } from '@apollo/client';
import { publisher } from '@jobprod/shared/publisher';
import { parse } from 'graphql';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { App } from '../../app/app.tsx';
import { Page } from '../../features/candidates/candidates-page.tsx';
import { CandidatesPageDocument } from '../../gql/candidates/graphql.ts';
import { createSpeech } from '../i18n.ts';
import { createCache } from './cache.ts';
import { createClient } from './create-client.ts';
import { type Asked, startTestApi } from './test-api.ts';

const candidate = (firstName: string) => ({
  __typename: 'Candidate',
  id: firstName,
  firstName,
  lastName: 'Auberger',
  email: `${firstName}@courriel.example`,
  registeredAt: '2026-11-01T10:00:00Z',
  clips: [],
});

const pageInfo = (endCursor: string, hasNextPage: boolean) => ({ __typename: 'PageInfo', hasNextPage, endCursor });

/** Three candidates, two a page. */
const answers = (_count: number, { body: { variables } }: Asked) => {
  const isFirst = !(variables instanceof Object && 'after' in variables && variables.after);
  const nodes = isFirst ? [candidate('Camille'), candidate('Yanis')] : [candidate('Dora')];
  const connection = { __typename: 'CandidateConnection', nodes, totalCount: 3, pageInfo: pageInfo(isFirst ? 'yanis' : 'dora', isFirst) };
  return { body: { data: { __typename: 'Query', candidates: connection } } };
};

const reader = (origin: string) =>
  createClient({ origin, language: () => 'fr', onSignedOut: () => {}, onOutdated: () => {}, withText: false });

const shown = async (client: ApolloClient) => {
  const speech = await createSpeech('fr');
  await speech.speak('common', 'errors', 'candidates');
  return renderToString(
    <App client={client} speech={speech} publisher={publisher}>
      <MemoryRouter>
        <Page />
      </MemoryRouter>
    </App>,
  );
};

const namesIn = (client: ApolloClient) =>
  client.readQuery({ query: CandidatesPageDocument, variables: { search: null } })?.candidates.nodes.map(({ firstName }) => firstName);

const opens = async (client: ApolloClient) => {
  const list = client.watchQuery({ query: CandidatesPageDocument, variables: { search: null } });
  await new Promise<void>((resolve) => list.subscribe(({ data, dataState }) => data && dataState === 'complete' && resolve()));
  return list;
};

describe('a list that grows', () => {
  it('keeps its earlier lines where a page reads nodes, on the page too', async () => {
    await using api = await startTestApi(answers);
    const client = reader(api.origin);
    const list = await opens(client);
    expect(await shown(client)).toContain('Voir la suite');
    await list.fetchMore({ variables: { after: 'yanis' } });
    expect(namesIn(client)).toEqual(['Camille', 'Yanis', 'Dora']);
    const page = await shown(client);
    for (const name of ['Camille', 'Yanis', 'Dora']) expect(page).toContain(name);
    expect(page).not.toContain('Voir la suite');
  });

  it('does not double a page that is asked for twice', async () => {
    await using api = await startTestApi(answers);
    const client = reader(api.origin);
    const list = await opens(client);
    await list.fetchMore({ variables: { after: 'yanis' } });
    await list.fetchMore({ variables: { after: 'yanis' } });
    expect(namesIn(client)).toEqual(['Camille', 'Yanis', 'Dora']);
  });

  it('starts afresh when it is asked for from its start', async () => {
    await using api = await startTestApi(answers);
    const client = reader(api.origin);
    const list = await opens(client);
    await list.fetchMore({ variables: { after: 'yanis' } });
    await list.refetch();
    expect(namesIn(client)).toEqual(['Camille', 'Yanis']);
  });

  it('keeps two searches apart, and leaves out what no longer exists, where a page reads edges', () => {
    const query = parse(
      'query($search: ProfileSearch, $after: String) { profiles(search: $search, after: $after) { edges { node { id } } pageInfo { endCursor } } }',
    );
    const cache = createCache();
    const came = (search: string | null, after: string | null, ...ids: string[]) => {
      const edges = ids.map((id) => ({ __typename: 'ProfileEdge', node: { __typename: 'Profile', id } }));
      const profiles = { __typename: 'ProfileConnection', edges, pageInfo: { __typename: 'PageInfo', endCursor: ids.at(-1) } };
      cache.writeQuery({ query, variables: { search, after }, data: { __typename: 'Query', profiles } });
    };
    const kept = (search: string | null) => JSON.stringify(cache.readQuery({ query, variables: { search } })).match(/(?<="id":")\w+/g);
    came(null, null, 'one', 'two');
    came(null, 'two', 'three');
    came('wood', null, 'four');
    expect(kept(null)).toEqual(['one', 'two', 'three']);
    expect(kept('wood')).toEqual(['four']);
    cache.evict({ id: 'Profile:two' });
    expect(kept(null)).toEqual(['one', 'three']);
  });
});
