import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';

type Body = {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
};

/** The questions of graphql-cop, and what it takes for a finding. */
describe('fault F01: a stranger with graphql-cop', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  const send = async (path: string, init: RequestInit): Promise<Body & { status: number; text: string }> => {
    const response = await app.browser().fetch(path, init);
    const text = await response.text();
    const body: unknown = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {};
    return { status: response.status, text, ...(body instanceof Object ? body : {}) };
  };
  const post = (body: unknown) =>
    send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const ask = (query: string) => post({ query, operationName: 'cop' });

  it('cannot overload aliases, directives, fields or introspection', async () => {
    const aliases = Array.from({ length: 101 }, (_, index) => `alias${index}: __typename`).join(' ');
    expect((await ask(`query cop { ${aliases} }`)).data).toBeUndefined();
    expect((await ask('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }')).errors).toHaveLength(1);
    expect((await ask(`query cop { ${'__typename '.repeat(500)} }`)).data).toBeUndefined();
    const circle = '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    expect((await ask(`query cop ${circle}`)).data).toBeUndefined();
  });

  it('gets no batch', async () => {
    expect((await post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })))).data).toBeUndefined();
  });

  it('gets no schema, no suggestion, no trace and no explanation of a surprise', async () => {
    expect((await ask('query cop { __schema { types { name fields { name } } } }')).data).toBeUndefined();
    expect((await ask('query cop { __schema { directive } }')).text).not.toContain('Did you mean');
    expect((await ask('query cop { __typename }')).extensions).not.toHaveProperty('tracing');
    expect((await ask('qwerty cop { abc }')).errors?.[0]?.extensions).not.toHaveProperty('exception');
  });

  it('gets nothing by GET, by a form, or as a page', async () => {
    const json = { 'content-type': 'application/json' };
    expect((await send(`/graphql?query=${encodeURIComponent('query cop { __typename }')}`, { headers: json })).data).toBeUndefined();
    expect((await send(`/graphql?query=${encodeURIComponent('mutation cop { __typename }')}`, { headers: json })).data).toBeUndefined();
    expect(
      (await send('/graphql', { method: 'POST', body: new URLSearchParams({ query: 'query cop { __typename }' }) })).data,
    ).toBeUndefined();
    for (const path of ['/graphql', '/graphiql', '/playground', '/console', '/graphql/console']) {
      expect((await send(path, { headers: { accept: 'text/html' } })).text).not.toMatch(
        /graphiql\.min|graphql-playground|GraphQL Playground|GraphiQL|Apollo/,
      );
    }
  });
});
