import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { newCandidate, newProgram, newStaff } from '../../../test/people.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';

type Refused = { status: number; code: string | undefined; message: string; milliseconds: number };

const nested = (depth: number): string => `{ ${'node(id: "x") { '.repeat(depth)}id${' }'.repeat(depth)} }`;
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe('the bounds of a request', () => {
  let app: TestApp;
  let visitor: Browser;
  let program: Browser;
  beforeAll(async () => {
    app = await startTestApp();
    visitor = app.browser();
    const administrator = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Anne', lastName: 'Roux' }, 'ADMINISTRATOR');
    program = await newProgram(app, administrator);
  });
  afterAll(() => app.stop());

  const post = async (body: string, browser = visitor, headers: Record<string, string> = {}): Promise<Refused> => {
    const start = performance.now();
    const response = await browser.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    const { errors } = (await response.json()) as { errors?: { message: string; extensions?: { code?: string } }[] };
    return {
      status: response.status,
      code: errors?.[0]?.extensions?.code,
      message: errors?.[0]?.message ?? '',
      milliseconds: performance.now() - start,
    };
  };
  const ask = (query: string, variables: object = {}, browser = visitor): Promise<Refused> =>
    post(JSON.stringify({ query, variables }), browser);

  it.each([
    ['20 fields deep', nested(20)],
    ['50 fields deep', nested(50)],
    ['500 fields deep', nested(500)],
    ['a fragment that contains itself', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['10,000 lists in one another', `{ node(id: ${'['.repeat(10_000)}1${']'.repeat(10_000)}) { id } }`],
    ['nine lists in one another', `{ node(id: ${'['.repeat(9)}1${']'.repeat(9)}) { id } }`],
    ['10,000 aliases', `{ ${times(10_000, (index) => `a${index}: viewer { kind }`)} }`],
    ['16 aliases', `{ viewer { ${times(16, (index) => `a${index}: kind`)} } }`],
    ['10,000 directives', `{ viewer { kind ${times(10_000, () => '@skip(if: false)')} } }`],
    ['ten directives of graphql-cop', '{ __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }'],
    ['10,000 times the same field', `{ ${times(10_000, () => 'viewer { kind }')} }`],
    ['500 times the same field of graphql-cop', `{ ${times(500, () => '__typename')} }`],
    ['the same field, hidden in fragments', `{ ${times(30, () => '... { __typename }')} }`],
    ['100,000 tokens', `{ ${times(33_000, (index) => `a${index}: kind`)} }`],
    ['eleven root fields', `{ ${times(11, (index) => `a${index}: viewer { kind }`)} }`],
    ['six operations', times(6, (index) => `query Q${index} { viewer { kind } }`)],
    [
      'fragments that double twenty times',
      `{ ...F0 } ${times(20, (index) => `fragment F${index} on Query { a${index}: viewer { kind } ...F${index + 1} ... { ...F${index + 1} } }`)} fragment F20 on Query { viewer { kind } }`,
    ],
  ])('faults F02, F03: %s: 400, and at once', async (_what, query) => {
    await ask('{ viewer { kind } }');
    const { status, code, milliseconds } = await ask(query);
    expect({ status, code }).toEqual({ status: 400, code: 'OUT_OF_BOUNDS' });
    // 50 ms is the aim, measured in `bench/`; this machine may be busy.
    expect(milliseconds).toBeLessThan(1_000);
  });

  it.each([
    ['a query of 1 MB', () => JSON.stringify({ query: `{ viewer { kind } } #${'x'.repeat(1_000_000)}` })],
    ['a query of 40,000 characters', () => JSON.stringify({ query: `{ viewer { kind } } #${'x'.repeat(40_000)}` })],
    ['variables of 40 MB', () => JSON.stringify({ query: '{ viewer { kind } }', variables: { a: 'x'.repeat(40_000_000) } })],
    [
      'variables 20 lists deep',
      () => JSON.stringify({ query: '{ viewer { kind } }', variables: { a: JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`) } }),
    ],
    [
      'variables 100,000 lists deep',
      () => `{"query":"{ viewer { kind } }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    ],
    ['a key __proto__', () => '{"query":"{ viewer { kind } }","variables":{"a":{"__proto__":{"isAdmin":true}}}}'],
    ['a key given twice', () => '{"query":"{ viewer { kind } }","query":"{ currentTerms { id } }"}'],
    ['a batch', () => JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ viewer { kind } }' })))],
    ['no JSON', () => '{"query"'],
    ['no operation', () => '{}'],
    ['a query that is no text', () => '{"query":{"kind":"Document"}}'],
  ])('faults F04, F05: %s: 400', async (_what, body) => {
    expect((await post(body())).status).toBe(400);
  });

  it.each([['2147483647'], ['-1'], ['0'], ['101']])('fault F05: a page of %s, written or in a variable: 400', async (size) => {
    expect(await ask(`{ termsVersions(first: ${size}) { totalCount } }`)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(await ask('query($n: Int) { termsVersions(first: $n) { totalCount } }', { n: Number(size) })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
    expect(await ask(`query($n: Int = ${size}) { termsVersions(last: $n) { totalCount } }`)).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
  });

  it('fault F04: signing in is tried once a request, whatever the aliases', async () => {
    const tries = times(2, (index) => `a${index}: completeSignIn(input: { attempt: "x", code: "00000${index}" }) { errors { code } }`);
    expect(await ask(`mutation { ${tries} }`)).toMatchObject({
      status: 400,
      code: 'OUT_OF_BOUNDS',
      message: '`completeSignIn` can be asked once per request',
    });
    const inFragment =
      'mutation { ...A b: requestSignIn(input: { email: "a@b.test" }) { sentTo } } fragment A on Mutation { requestSignIn(input: { email: "a@b.test" }) { sentTo } }';
    expect((await ask(inFragment)).code).toBe('OUT_OF_BOUNDS');
  });

  it('fault F06: what a query may answer is weighed from its pages, announced, and bounded', async () => {
    const response = await program.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ termsVersions(first: 7) { nodes { id text { title } } } }' }),
    });
    const { extensions } = (await response.json()) as { extensions: { cost: unknown } };
    // The query's connection, its list, seven versions, a text in each.
    expect(extensions.cost).toEqual({ requested: 16, maximum: 2_000 });
    expect(response.headers.get('x-cost')).toBe('16');
    expect(response.headers.get('x-cost-limit')).toBe('2000');
    expect(response.headers.get('ratelimit-policy')).toBe('"cost";q=50000;w=60');
    expect(response.headers.get('ratelimit')).toMatch(/^"cost";r=\d+;t=\d+$/);
    const wide = '{ termsVersions(first: 100) { nodes { texts { title } a: texts { title } b: texts { title } c: texts { title } } } }';
    expect(await ask(wide, {}, program)).toMatchObject({ status: 400, code: 'TOO_COSTLY' });
  });

  it('fault F06: a program that asked for its share of a minute waits for the next one, and is told how long', async () => {
    const administrator = await newStaff(app, { email: 'admin2@jobprod.test', firstName: 'Ada', lastName: 'Roux' }, 'ADMINISTRATOR');
    const greedy = await newProgram(app, administrator);
    const query = '{ termsVersions(first: 100) { nodes { texts { title } a: texts { title } b: texts { title } } } }';
    const answers: Refused[] = [];
    for (let turn = 0; turn < 30; turn += 1) answers.push(await ask(query, {}, greedy));
    expect(answers[0]?.status).toBe(200);
    expect(answers.at(-1)).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' });
    expect((await ask('{ viewer { kind } }', {}, program)).status).toBe(200);
    app.clock.advance({ minutes: 1 });
    expect((await ask('{ viewer { kind } }', {}, greedy)).status).toBe(200);
  });

  it('fault C13: a stranger is told nothing of the schema: no introspection, no suggestions', async () => {
    expect((await ask(getIntrospectionQuery())).code).toBe('UNAUTHENTICATED');
    expect((await ask('{ __type(name: "Candidate") { name } }')).code).toBe('UNAUTHENTICATED');
    expect((await ask('{ ...A } fragment A on Query { __schema { types { name } } }')).code).toBe('UNAUTHENTICATED');
    expect((await ask('{ viewer { kinds } }')).message).toBe('Cannot query field "kinds" on type "Viewer".');
    expect((await ask('{ __schema { directive } }')).message).not.toContain('Did you mean');
    const wrong = await ask('mutation($input: RequestSignInInput!) { requestSignIn(input: $input) { sentTo } }', {
      input: { emails: 'a@b.test' },
    });
    expect(wrong.code).toBe('BAD_USER_INPUT');
    expect(wrong.message).not.toContain('Did you mean');
  });

  it('fault C13: whoever is known may read the schema; going round in circles in it is refused', async () => {
    const candidate = await newCandidate(app, { email: 'reader@example.test', firstName: 'Rea', lastName: 'Der' });
    expect(await candidate.answer(getIntrospectionQuery())).toMatchObject({ data: { __schema: {} } });
    expect(await program.answer(getIntrospectionQuery())).toMatchObject({ data: { __schema: {} } });
    const circle = '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    expect((await ask(circle, {}, program)).code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('fault B04: who one is comes from the token alone: input fields that claim it are unknown', async () => {
    const query =
      'mutation { chooseLanguage(input: { language: FR, accountId: "x", role: ADMINISTRATOR, isAdmin: true }) { errors { code } } }';
    expect((await ask(query)).code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('fault F09: hostile strings are answered in time and never break anything', async () => {
    const strings = [
      'a'.repeat(20_000),
      `${'a'.repeat(5_000)}@`,
      '\u0000',
      '\u202e'.repeat(500),
      "' or 1=1--",
      '{{7*7}}',
      '%s%s%n',
      '\ufeff',
      '🏳️‍🌈'.repeat(500),
      '(((((((((((((((((((a+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+$',
    ];
    const query = 'mutation($input: CompleteSignInInput!) { completeSignIn(input: $input) { errors { code } } }';
    for (const [index, token] of strings.entries()) {
      const browser = app.browser();
      browser.source = `2001:db8:f09:${index}::1`;
      const { status, code } = await ask(query, { input: { token, attempt: token, code: token } }, browser);
      expect({ status, code }).toEqual({ status: 200, code: undefined });
    }
  });
});
