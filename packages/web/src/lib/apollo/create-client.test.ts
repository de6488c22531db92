import type { TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { parse } from 'graphql';
import { expect, it, vi } from 'vitest';
import { bodyOf } from '../../app/first-paint.ts';
import { SignOutDocument, ViewerShellDocument } from '../../gql/app/graphql.ts';
import { createClient } from './create-client.ts';
import { isSocketUp } from './socket-state.ts';
import { startTestApi } from './test-api.ts';

const viewer = { __typename: 'Viewer', kind: 'VISITOR', language: 'FR', candidate: null, recruiter: null, staff: null };
const aVisitor = { body: { data: { __typename: 'Query', viewer } } };
const signedOut = { body: { data: { __typename: 'Mutation', signOut: { __typename: 'SignOutPayload', viewer, errors: [] } } } };
const refused = (code: string, status = 200) => ({ status, body: { errors: [{ message: 'no', extensions: { code } }] } });

const reader = (origin: string, { withText = false, onSignedOut = () => {}, onOutdated = () => {} } = {}) =>
  createClient({ origin, language: () => 'en', onSignedOut, onOutdated, withText });

it('asks by the hash registered at build, without the text, in the reader’s language', async () => {
  await using api = await startTestApi(() => aVisitor);
  const { data } = await reader(api.origin).query({ query: ViewerShellDocument });
  expect(data?.viewer.kind).toBe('VISITOR');
  const [first] = api.asked;
  expect(first?.body).toEqual({
    operationName: 'ViewerShell',
    variables: {},
    extensions: { persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
  });
  expect(first?.headers['accept-language']).toBe('en');
  expect(first?.headers['idempotency-key']).toBeUndefined();
});

it('takes an answer that the document asked for ahead, once, and asks itself where that came to nothing', async () => {
  await using api = await startTestApi(() => aVisitor);
  const client = reader(api.origin);
  const ask = () => client.query({ query: ViewerShellDocument, fetchPolicy: 'network-only' });
  const ahead = { data: { __typename: 'Query', viewer: { ...viewer, kind: 'CANDIDATE' } } };
  const answer = new Response(JSON.stringify(ahead), { headers: { 'Content-Type': 'application/graphql-response+json' } });
  globalThis.askedAhead = new Map([[bodyOf(ViewerShellDocument, {}), Promise.resolve(answer)]]);
  try {
    expect((await ask()).data?.viewer.kind).toBe('CANDIDATE');
    expect(api.asked).toHaveLength(0);
    expect((await ask()).data?.viewer.kind).toBe('VISITOR');
    expect(api.asked).toHaveLength(1);
    globalThis.askedAhead.set(bodyOf(ViewerShellDocument, {}), Promise.resolve(undefined));
    expect((await ask()).data?.viewer.kind).toBe('VISITOR');
    expect(api.asked).toHaveLength(2);
  } finally {
    globalThis.askedAhead = undefined;
  }
});

it('sends the text along where the API still takes it', async () => {
  await using api = await startTestApi(() => aVisitor);
  await reader(api.origin, { withText: true }).query({ query: ViewerShellDocument });
  expect(api.asked[0]?.body.query).toMatch(/^query ViewerShell/);
});

it('fault I09: a mutation whose answer was lost is asked again under the same key, and another act has its own', async () => {
  await using api = await startTestApi((count) => (count === 1 ? 'hang up' : signedOut));
  const client = reader(api.origin);
  await client.mutate({ mutation: SignOutDocument });
  await client.mutate({ mutation: SignOutDocument });
  const [lost, repeated, other] = api.asked.map(({ headers }) => headers['idempotency-key']);
  expect(lost).toMatch(/^[0-9a-f]{32}$/);
  expect(repeated).toBe(lost);
  expect(other).not.toBe(lost);
});

it('gives up after three tries without an answer', async () => {
  await using api = await startTestApi(() => 'hang up');
  await expect(reader(api.origin).mutate({ mutation: SignOutDocument })).rejects.toThrow(/fetch failed/);
  expect(api.asked).toHaveLength(3);
});

it('takes an answer for an answer: an error of the server is not asked for again', async () => {
  await using api = await startTestApi(() => ({ status: 503, body: {} }));
  await expect(reader(api.origin).query({ query: ViewerShellDocument })).rejects.toSatisfy(ServerError.is);
  expect(api.asked).toHaveLength(1);
});

it('leads whose session has ended to the sign-in page', async () => {
  await using api = await startTestApi(() => refused('UNAUTHENTICATED'));
  const onSignedOut = vi.fn();
  await expect(reader(api.origin, { onSignedOut }).query({ query: ViewerShellDocument })).rejects.toSatisfy(CombinedGraphQLErrors.is);
  expect(onSignedOut).toHaveBeenCalledOnce();
});

it('lets a page start again that is older than the API', async () => {
  await using api = await startTestApi(() => refused('PERSISTED_QUERY_NOT_FOUND', 404));
  const onOutdated = vi.fn();
  await expect(reader(api.origin, { onOutdated }).query({ query: ViewerShellDocument })).rejects.toSatisfy(CombinedGraphQLErrors.is);
  expect(onOutdated).toHaveBeenCalledOnce();
});

it('leaves whoever is merely refused where they are', async () => {
  await using api = await startTestApi(() => refused('FORBIDDEN'));
  const onSignedOut = vi.fn();
  await expect(reader(api.origin, { onSignedOut }).query({ query: ViewerShellDocument })).rejects.toThrow('no');
  expect(onSignedOut).not.toHaveBeenCalled();
});

it('follows a subscription over a socket opened with it, by the hash as well, and knows when the socket is down', async () => {
  const hash = 'ab'.repeat(32);
  const ClipChanged: TypedDocumentNode<{ clipChanged: { revision: number } }, { clipId: string }> = Object.assign(
    parse('subscription ClipChanged($clipId: ID!) { clipChanged(clipId: $clipId) { __typename id revision } }'),
    { __meta__: { hash: `sha256:${hash}` } },
  );
  await using api = await startTestApi(() => aVisitor, ClipChanged);
  const revisions: number[] = [];
  expect(isSocketUp()).toBe(false);
  await new Promise<void>((resolve, reject) =>
    reader(api.origin)
      .subscribe({ query: ClipChanged, variables: { clipId: 'clip' } })
      .subscribe({ next: ({ data }) => revisions.push(data?.clipChanged.revision ?? 0), error: reject, complete: resolve }),
  );
  expect(revisions).toEqual([1, 2]);
  expect(isSocketUp()).toBe(true);
  api.hangUp();
  await vi.waitFor(() => expect(isSocketUp()).toBe(false));
  expect(api.subscriptions).toEqual([
    {
      operationName: 'ClipChanged',
      query: '',
      variables: { clipId: 'clip' },
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    },
  ]);
  expect(api.asked).toEqual([]);
});

it('refuses an operation that codegen did not make', async () => {
  await using api = await startTestApi(() => aVisitor);
  await expect(reader(api.origin).query({ query: parse('{ ready }') })).rejects.toThrow(/without a hash/);
});
