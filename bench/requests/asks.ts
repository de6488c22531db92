import { createHash } from 'node:crypto';
import type { Ask } from '../load/load.ts';

const post = (body: unknown, cookie?: string): Ask => ({
  path: '/graphql',
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(cookie ? { cookie } : {}),
  },
  body: JSON.stringify(body),
});

type Variables = Readonly<Record<string, unknown>>;

/** As the product’s pages ask: the operation by its hash, the session in a cookie. */
export const persisted = (text: string, variables: Variables, cookie: string): Ask =>
  post({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') } } }, cookie);

/** As any client asks: the operation in full. */
export const inFull = (
  query: string,
  variables: Variables,
  { path = '/graphql', cookie }: { path?: string; cookie?: string } = {},
): Ask => ({
  ...post({ query, variables }, cookie),
  path,
});

export const plainly = (path: string, cookie?: string): Ask => ({ path, method: 'GET', headers: cookie ? { cookie } : {} });
