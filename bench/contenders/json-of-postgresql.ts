import { createServer, type IncomingMessage } from 'node:http';

import { sessionCookie } from '@jobprod/api/dist/src/authentication/open-session.js';
import { digestOf } from '@jobprod/api/dist/src/platform/ids.js';
import { rivalPool, sayReady } from './rival.ts';
import { asText, listSql, placeOf, profileSql, viewerSql } from './rival-sql.ts';

/** The least a server can do: PostgreSQL writes the JSON, node:http hands it on. */

const { pool, companyId } = rivalPool();

const ask = async (name: string, text: string, values: readonly unknown[]): Promise<string> => {
  const { rows } = await pool.query<{ json: string }>({ name, text, values: [...values] });
  return rows[0]?.json ?? 'null';
};

const listOf = (isContinued: boolean) => `
  with row as materialized (${listSql(asText, isContinued)}), page as (select * from row limit $2::int - 1),
    shown as (select slug, reference, headline, skills, places, "contractKinds", availability, "publishedAt", "consultedAt", "spokenLanguages", clip from page)
  select json_build_object('profiles', json_build_object(
    'nodes', (select json_agg(row_to_json(shown)) from shown),
    'pageInfo', json_build_object('hasNextPage', (select count(*) from row) >= $2::int,
      'endCursor', (select translate(encode(convert_to("publishedAt" || ' ' || id, 'UTF8'), 'base64'), E'+/=\n', '-_') from page order by position, id limit 1))))::text as json`;

const list = [listOf(false), listOf(true)] as const;
const profile = `select json_build_object('profile', (select row_to_json(row) from (${profileSql(asText)}) row))::text as json`;
const viewer = `
  select json_build_object('viewer', json_build_object('kind', 'RECRUITER', 'language', upper(v.language), 'recruiter', json_build_object('firstName', v."firstName")))::text as json
  from (${viewerSql}) v`;

const secretOf = ({ headers }: IncomingMessage): string => new RegExp(`${sessionCookie}=([^;]+)`).exec(headers.cookie ?? '')?.[1] ?? '';

const answer = (request: IncomingMessage): Promise<string> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const after = searchParams.get('after');
  if (pathname === '/list') return after ? ask('more', list[1], [companyId, 21, ...placeOf(after)]) : ask('list', list[0], [companyId, 21]);
  if (pathname === '/viewer') return ask('viewer', viewer, [digestOf(secretOf(request))]);
  return ask('profile', profile, [companyId, searchParams.get('slug')]);
};

const server = createServer((request, response) => {
  void answer(request).then(
    (json) => response.setHeader('Content-Type', 'application/json').end(json),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

sayReady(server.listen(Number(process.env.PORT), '127.0.0.1'));
