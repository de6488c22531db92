import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { newCandidate, newProgram, newStaff } from '../../../test/people.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { createLog } from '../../platform/log.ts';
import { createApp } from '../create-app.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const registered = 'query Whoami { viewer { kind } }';
const persisted = (hash: string) => ({
  operationName: 'Whoami',
  variables: {},
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});

describe('the HTTP door', () => {
  let app: TestApp;
  let candidate: Browser;
  let administrator: Browser;
  const logged: string[] = [];
  beforeAll(async () => {
    const sink = new Writable({
      write(chunk, _encoding, done) {
        logged.push(String(chunk));
        done();
      },
    });
    app = await startTestApp({ log: createLog('error', sink), persistedDocuments: new Map([[hashOf(registered), registered]]) });
    candidate = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    administrator = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Anne', lastName: 'Roux' }, 'ADMINISTRATOR');
  });
  afterAll(() => app.stop());

  const post = (body: unknown, headers: Record<string, string> = {}, browser = candidate) =>
    browser.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const codeOf = async (response: Response) =>
    ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
  const query = '{ viewer { kind } }';

  it('an operation of our own pages goes by its hash', async () => {
    const response = await post(persisted(hashOf(registered)));
    expect(await response.json()).toMatchObject({ data: { viewer: { kind: 'CANDIDATE' } } });
    expect(await codeOf(await post(persisted('0'.repeat(64))))).toBe('PERSISTED_QUERY_NOT_FOUND');
    const other = { ...persisted(hashOf(registered)), query: '{ viewer { email } }' };
    expect(await (await post(other)).json()).toMatchObject({ data: { viewer: { kind: 'CANDIDATE' } } });
  });

  it('fault G02: no form and no page of another site can ask anything', async () => {
    const body = JSON.stringify({ query: 'mutation { signOut { errors { code } } }' });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-16',
      '',
    ]) {
      const headers: Record<string, string> = type ? { 'content-type': type } : {};
      const response = await candidate.fetch('/graphql', { method: 'POST', headers, body: new TextEncoder().encode(body) });
      expect([type, response.status]).toEqual([type, 415]);
    }
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const response = await candidate.fetch('/graphql?query=mutation{signOut{errors{code}}}', {
        method,
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
      });
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'POST']);
    }
    expect((await candidate.fetch('/graphql?query={viewer{kind}}', { headers: { accept: 'text/event-stream' } })).status).toBe(405);
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.test' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: `${app.services.settings.origin}.evil.test` },
    ];
    for (const headers of foreign) {
      const response = await post({ query }, headers);
      expect([headers, response.status, await codeOf(response)]).toEqual([headers, 403, 'FOREIGN_ORIGIN']);
    }
    expect((await post({ query }, { origin: app.services.settings.origin })).status).toBe(200);
    expect(await candidate.ask(query)).toEqual({ viewer: { kind: 'CANDIDATE' } });
  });

  it('fault B07: headers that claim to be someone, or another method, say nothing', async () => {
    const response = await app.browser().fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-user-id': '1',
        'x-company': '1',
        'x-http-method-override': 'GET',
        forwarded: 'for=10.0.0.1;by=admin',
      },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toMatchObject({ data: { viewer: { kind: 'VISITOR' } } });
  });

  it('fault G01: every answer, a refusal too, tells browsers to keep out', async () => {
    for (const response of [await post({ query }), await post({ query: '{' }), await post([]), await candidate.fetch('/graphql')]) {
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    }
  });

  it('fault C11: what was not foreseen is masked, logged whole and once, and found again by the request’s id', async () => {
    const db = app.services.orm.em.fork();
    await db.execute('alter table clip rename to clip_away');
    const response = await post(
      { query: 'query($id: ID!) { clip(id: $id) { title } viewer { kind } }', variables: { id: 'Q2xpcDow' } },
      {},
      administrator,
    );
    const body = (await response.json()) as { data: unknown; errors: unknown[] };
    await db.execute('alter table clip_away rename to clip');
    const requestId = response.headers.get('x-request-id');
    expect(response.status).toBe(200);
    expect(body).toMatchObject({ data: { clip: null, viewer: { kind: 'STAFF' } } });
    expect(body.errors).toEqual([
      {
        message: expect.stringMatching(/^Something went wrong on our side/),
        path: ['clip'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ]);
    const lines = logged.filter((line) => line.includes(requestId ?? '–'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('clip');
    expect(JSON.stringify(body)).not.toMatch(/relation|select|clip_away|at /);
  });

  it('fault B05: of twenty things of which one is not theirs, nineteen are answered and nothing tells of the twentieth', async () => {
    const { candidates } = await administrator.ask<{ candidates: { nodes: { id: string }[] } }>(
      '{ candidates(first: 1) { nodes { id } } }',
    );
    const stranger = await newCandidate(app, { email: 'other@example.test', firstName: 'Other', lastName: 'One' });
    const { viewer } = await stranger.ask<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }');
    const ids = [...Array.from({ length: 19 }, () => viewer.candidate.id), candidates.nodes[0]?.id];
    const answer = await stranger.answer<{ nodes: ({ id: string } | null)[] }>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(answer).toMatchObject({ data: { nodes: [...Array.from({ length: 19 }, () => ({ id: viewer.candidate.id })), null] } });
    expect(answer.errors).toBeUndefined();
  });

  it('fault B09: two people at once, five hundred times each, only ever see themselves', async () => {
    const ask = (browser: Browser) => browser.ask<{ viewer: { email: string } }>('{ viewer { email } }');
    for (let turn = 0; turn < 50; turn += 1) {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => ask(index % 2 ? candidate : administrator)));
      expect(answers.map(({ viewer }) => viewer.email)).toEqual(
        Array.from({ length: 20 }, (_, index) => (index % 2 ? 'camille@example.test' : 'admin@jobprod.test')),
      );
    }
  });
});

it('where only our pages’ operations run, people run those and no others; a program runs any query within bounds', async () => {
  await using app = await startTestApp();
  const administrator = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Anne', lastName: 'Roux' }, 'ADMINISTRATOR');
  const program = await newProgram(app, administrator);
  const strict = await createApp(app.services, { persistedOnly: true, persistedDocuments: new Map([[hashOf(registered), registered]]) });
  await new Promise<void>((resolve) => strict.server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an AddressInfo.
  const { port } = strict.server.address() as AddressInfo;
  const ask = async (body: object, headers: Record<string, string>) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
    return data ?? errors?.[0];
  };
  const refused = { message: expect.stringContaining('API client'), extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } };
  const people: Record<string, string>[] = [{}, { cookie: administrator.cookies() }];
  for (const headers of people) {
    for (const query of ['{ viewer { kind } }', registered, '{ __schema { types { name } } }', '{'])
      expect(await ask({ query }, headers)).toEqual(refused);
    expect(await ask({ query: '{ viewer { email } }', ...persisted(hashOf('{ viewer { email } }')) }, headers)).toEqual(refused);
  }
  expect(await ask(persisted(hashOf(registered)), { cookie: administrator.cookies() })).toEqual({ viewer: { kind: 'STAFF' } });
  const bearer = { authorization: `Bearer ${program.bearer}` };
  expect(await ask({ query: '{ viewer { kind } }' }, bearer)).toEqual({ viewer: { kind: 'API_CLIENT' } });
  expect(await ask({ query: `{ ${'node(id: "x") { '.repeat(15)}id${' }'.repeat(15)} }` }, bearer)).toMatchObject({
    extensions: { code: 'OUT_OF_BOUNDS' },
  });
  await strict.stop();
});
