import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { newCandidate, newCompany, newRecruiter, newStaff, type TestCompany } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { mintToken } from '../platform/tokens/token.ts';
import { ApiClient } from './api-client.entity.ts';

type Client = { id: string; clientId: string; secret: string };
type Token = {
  status: number;
  headers: Headers;
  body: { access_token: string; token_type: string; expires_in: number; scope: string; error?: string };
};

const create =
  'mutation($input: CreateApiClientInput!) { createApiClient(input: $input) { apiClient { id clientId name scopes } secret errors { code path } } }';
const rotate = 'mutation($id: ID!) { rotateApiClientSecret(input: { apiClientId: $id }) { secret errors { code } } }';
const revoke = 'mutation($id: ID!) { revokeApiClient(input: { apiClientId: $id }) { apiClient { revokedAt } errors { code } } }';
const whoAmI = '{ viewer { kind email apiClient { clientId scopes } } }';

describe('programs', () => {
  let app: TestApp;
  let acme: TestCompany;
  let ada: Browser;
  let eve: Browser;
  beforeAll(async () => {
    app = await startTestApp();
    acme = await newCompany(app, { name: 'Acme' });
    ada = await newRecruiter(app, acme, { email: 'ada@acme.test', firstName: 'Ada', lastName: 'Lou' });
    eve = await newRecruiter(app, await newCompany(app, { name: 'Rivale' }), {
      email: 'eve@rivale.test',
      firstName: 'Eve',
      lastName: 'Roy',
    });
  });
  afterAll(() => app.stop());

  it('T7: whose the content is stands with the key, and in every answer to a program', async () => {
    const { createApiClient } = await ada.ask<{ createApiClient: { apiClient: { notice: string } } }>(
      'mutation { createApiClient(input: { name: "ATS", scopes: [PROFILES_READ] }) { apiClient { notice } } }',
    );
    expect(createApiClient.apiClient.notice).toContain('Le service et son contenu appartiennent à JOBPROD');
    const client = await newClient(ada);
    const link = /^<http:\/\/localhost(:\d+)?\/legal>; rel="license"$/;
    expect((await askToken(grant(client))).headers.get('link')).toMatch(link);
    const browser = await program(client);
    const body = JSON.stringify({ query: '{ viewer { kind } }' });
    const answer = await browser.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect([answer.status, answer.headers.get('link')]).toEqual([200, expect.stringMatching(link)]);
  });

  const newClient = async (browser: Browser, scopes = ['PROFILES_READ', 'INTRODUCTIONS_READ']): Promise<Client> => {
    const { createApiClient } = await browser.ask<{ createApiClient: { apiClient: { id: string; clientId: string }; secret: string } }>(
      create,
      { input: { name: 'ATS', scopes } },
    );
    return { ...createApiClient.apiClient, secret: createApiClient.secret };
  };
  const askToken = async (form: Record<string, string>, headers: Record<string, string> = {}, path = '/oauth/token'): Promise<Token> => {
    const response = await app.browser().fetch(path, { method: 'POST', headers, body: new URLSearchParams(form) });
    // The shape RFC 6749 gives the answer; each test reads what it expects of it.
    return { status: response.status, headers: response.headers, body: (await response.json()) as Token['body'] };
  };
  const grant = ({ clientId, secret }: Client, more: Record<string, string> = {}) => ({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: secret,
    ...more,
  });
  const program = async (client: Client, more: Record<string, string> = {}): Promise<Browser> => {
    const browser = app.browser();
    browser.bearer = (await askToken(grant(client, more))).body.access_token;
    return browser;
  };
  const status = async (browser: Browser): Promise<number> =>
    (
      await browser.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: whoAmI }),
      })
    ).status;
  const errorCode = async (browser: Browser, query: string, variables: Record<string, unknown> = {}) =>
    (await browser.answer(query, variables)).errors?.[0]?.extensions?.code;

  it('a recruiter’s program exchanges its id and secret, in header or body, for fifteen minutes of reading as that company', async () => {
    const client = await newClient(ada);
    const { status: ok, headers, body } = await askToken(grant(client));
    expect(ok).toBe(200);
    expect(body).toEqual({
      access_token: body.access_token,
      token_type: 'Bearer',
      expires_in: 900,
      scope: 'profiles:read introductions:read',
    });
    expect(headers.get('cache-control')).toBe('no-store');
    const basic = Buffer.from(`${client.clientId}:${client.secret}`).toString('base64');
    expect((await askToken({ grant_type: 'client_credentials' }, { authorization: `Basic ${basic}` })).status).toBe(200);

    const browser = await program(client);
    expect(await browser.ask(whoAmI)).toEqual({
      viewer: {
        kind: 'API_CLIENT',
        email: null,
        apiClient: { clientId: client.clientId, scopes: ['PROFILES_READ', 'INTRODUCTIONS_READ'] },
      },
    });
    app.clock.advance({ minutes: 15, milliseconds: -1 });
    expect(await status(browser)).toBe(200);
    app.clock.advance({ milliseconds: 1 });
    expect(await status(browser)).toBe(401);
  });

  it('scopes asked for narrow the token; unknown ones, and ones the client does not hold, are refused (RFC 6749, 5.2)', async () => {
    const client = await newClient(ada);
    const narrow = await program(client, { scope: 'profiles:read' });
    expect(await errorCode(narrow, 'mutation { createApiClient(input: { name: "x", scopes: [PROFILES_READ] }) { secret } }')).toBe(
      'FORBIDDEN',
    );
    for (const scope of ['register:read', 'profiles:write', 'profiles:read everything']) {
      expect(await askToken(grant(client, { scope }))).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
    }
    const { createApiClient } = await ada.ask<{ createApiClient: unknown }>(create, { input: { name: 'Rien', scopes: [] } });
    expect(createApiClient).toEqual({ apiClient: null, secret: null, errors: [{ code: 'SCOPE_UNKNOWN', path: ['scopes'] }] });
  });

  it.each([
    ['no grant', { client_id: 'a', client_secret: 'b' }, 400, 'invalid_request'],
    ['another grant', { grant_type: 'password', client_id: 'a', client_secret: 'b' }, 400, 'unsupported_grant_type'],
    ['no credentials', { grant_type: 'client_credentials' }, 401, 'invalid_client'],
    ['a client nobody knows', { grant_type: 'client_credentials', client_id: 'jp-nobody', client_secret: 'b' }, 401, 'invalid_client'],
  ])('with %s the answer is an OAuth error', async (_what, form, code, error) => {
    const answer = await askToken(form);
    expect(answer).toMatchObject({ status: code, body: { error } });
    expect(answer.headers.get('www-authenticate')).toBe(code === 401 ? 'Basic realm="JobProd"' : null);
  });

  it('fault A16: the secret is kept as a digest, a wrong one opens nothing, and none is taken from an address', async () => {
    const client = await newClient(ada);
    const row = await app.services.orm.em.fork().findOneOrFail(ApiClient, { clientId: client.clientId });
    expect(JSON.stringify(row)).not.toContain(client.secret);
    expect(await ada.ask<{ apiClients: object[] }>('{ apiClients { id clientId name } }')).not.toHaveProperty('apiClients.0.secret');
    expect(await askToken(grant({ ...client, secret: 'wrong' }))).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    expect(await askToken(grant(client), {}, '/oauth/token?scope=profiles:read')).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
    expect(await askToken({}, {}, `/oauth/token?${new URLSearchParams(grant(client)).toString()}`)).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
    const basic = Buffer.from(`${client.clientId}:${client.secret}`).toString('base64');
    expect(await askToken(grant(client), { authorization: `Basic ${basic}` })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
    const { access_token: token } = (await askToken(grant(client))).body;
    const inAddress = await app.browser().fetch(`/graphql?access_token=${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: whoAmI }),
    });
    expect(await inAddress.json()).toMatchObject({ data: { viewer: { kind: 'VISITOR' } } });
  });

  it('fault A16: a program of one company sees and touches nothing of another’s, nor its own company’s people', async () => {
    const client = await newClient(ada);
    expect(await eve.ask('{ apiClients { id } }')).toEqual({ apiClients: [] });
    for (const mutation of [rotate, revoke]) expect(await errorCode(eve, mutation, { id: client.id })).toBe('NOT_FOUND');
    expect(await eve.ask('query($id: ID!) { node(id: $id) { id } }', { id: client.id })).toEqual({ node: null });
    const browser = await program(client);
    const look =
      'query($id: ID!) { company(id: $id) { name siren selectionReason recruiters { id } invitations { id } apiClients { id } } }';
    expect(await browser.ask(look, { id: acme.id })).toEqual({
      company: { name: 'Acme', siren: null, selectionReason: null, recruiters: [], invitations: [], apiClients: [] },
    });
    expect(await errorCode(browser, '{ companies { totalCount } }')).toBe('FORBIDDEN');
    expect(
      await errorCode(browser, 'mutation($id: ID!) { inviteRecruiter(input: { companyId: $id, email: "x@y.test" }) { errors { code } } }', {
        id: acme.id,
      }),
    ).toBe('FORBIDDEN');
  });

  it('fault A10: rotating the secret or revoking the client ends its tokens at the next request, and is heard by open sockets', async () => {
    const client = await newClient(ada);
    const first = await program(client);
    const heard = app.services.events.subscribe('api-client-ended')[Symbol.asyncIterator]();
    const event = heard.next();
    const { rotateApiClientSecret } = await ada.ask<{ rotateApiClientSecret: { secret: string } }>(rotate, { id: client.id });
    expect(rotateApiClientSecret.secret).not.toBe(client.secret);
    expect(await status(first)).toBe(401);
    expect(await event).toMatchObject({ done: false });
    expect((await askToken(grant(client))).status).toBe(401);
    const second = await program({ ...client, secret: rotateApiClientSecret.secret });
    expect(await status(second)).toBe(200);
    await ada.ask(revoke, { id: client.id });
    expect(await status(second)).toBe(401);
    expect((await askToken(grant({ ...client, secret: rotateApiClientSecret.secret }))).status).toBe(401);
    expect(await ada.ask<{ revokeApiClient: { errors: unknown[] } }>(revoke, { id: client.id })).toMatchObject({
      revokeApiClient: { errors: [{ code: 'NOT_POSSIBLE_NOW' }] },
    });
  });

  it('N1: a suspended company’s programs end with it, and stay ended when it comes back', async () => {
    const company = await newCompany(app, { name: 'Suspendue' });
    const recruiter = await newRecruiter(app, company, { email: 'r@suspendue.test', firstName: 'R', lastName: 'S' });
    const client = await newClient(recruiter);
    const browser = await program(client);
    await company.manager.ask('mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Fin" }) { errors { code } } }', {
      id: company.id,
    });
    expect(await status(browser)).toBe(401);
    expect((await askToken(grant(client))).status).toBe(401);
    await company.manager.ask(
      'mutation { selectCompany(input: { name: "Suspendue", city: "Nantes", mainActivity: "Bois", reason: "Retour" }) { errors { code } } }',
    );
    expect(await status(browser)).toBe(401);
    expect((await askToken(grant(client))).status).toBe(401);
  });

  it('fault A06: a token of another purpose, or of another secret, is no access token', async () => {
    const client = await newClient(ada);
    const row = await app.services.orm.em.fork().findOneOrFail(ApiClient, { clientId: client.clientId });
    const { tokenKeys: keys, settings } = app.services;
    const minting = {
      keys,
      issuer: settings.origin,
      subject: row.id,
      now: app.clock.now(),
      seconds: 900,
      claims: { scope: 'profiles:read', secret: 1 },
    };
    const withToken = async (token: string) => {
      const browser = app.browser();
      browser.bearer = token;
      return status(browser);
    };
    expect(await withToken(await mintToken({ ...minting, purpose: 'access' }))).toBe(200);
    for (const purpose of ['media', 'upload'] as const) expect(await withToken(await mintToken({ ...minting, purpose }))).toBe(401);
    expect(await withToken(await mintToken({ ...minting, purpose: 'access', claims: { scope: 'profiles:read', secret: 2 } }))).toBe(401);
    expect(await withToken('not.a.token')).toBe(401);
  });

  it('an administrator keeps JobProd’s own programs; candidates and other staff keep none', async () => {
    const admin = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Ad', lastName: 'Min' }, 'ADMINISTRATOR');
    const own = await newClient(admin, ['REGISTER_READ']);
    expect(await (await program(own)).ask(whoAmI)).toMatchObject({ viewer: { kind: 'API_CLIENT' } });
    expect(await admin.ask('{ apiClients { id } }')).toEqual({ apiClients: [{ id: own.id }] });
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Ed', lastName: 'Itor' }, 'EDITOR');
    const candidate = await newCandidate(app, { email: 'cam@example.test', firstName: 'Cam', lastName: 'Ille' });
    for (const other of [editor, candidate])
      expect(await errorCode(other, create, { input: { name: 'x', scopes: ['PROFILES_READ'] } })).toBe('FORBIDDEN');
    expect(await errorCode(app.browser(), create, { input: { name: 'x', scopes: ['PROFILES_READ'] } })).toBe('UNAUTHENTICATED');
  });

  it('fault A12: one source is held off after 120 askings in ten minutes; another is not', async () => {
    const client = await newClient(ada);
    const browser = app.browser();
    const ask = async () =>
      browser.fetch('/oauth/token', { method: 'POST', body: new URLSearchParams(grant({ ...client, secret: 'wrong' })) });
    const statuses = await Promise.all(Array.from({ length: 125 }, async () => (await ask()).status));
    expect(statuses.filter((code) => code === 429).length).toBe(5);
    const again = await ask();
    const [, minutes] = /try again in (\d+) min/.exec(await again.text()) ?? [];
    expect(again.headers.get('retry-after')).toBe(String(Number(minutes) * 60));
    expect((await askToken(grant(client))).status).toBe(200);
    // Whoever has one address of a line has 2^64 of them: the line is the source.
    const [neighbour, elsewhere] = [app.browser(), app.browser()];
    neighbour.source = browser.source.replace(/::1$/, ':aaaa:bbbb:cccc:dddd');
    elsewhere.source = '2001:db8:ffff:1:aaaa:bbbb:cccc:dddd';
    const body = () => new URLSearchParams(grant(client));
    expect((await neighbour.fetch('/oauth/token', { method: 'POST', body: body() })).status).toBe(429);
    expect((await elsewhere.fetch('/oauth/token', { method: 'POST', body: body() })).status).toBe(200);
  });
});
