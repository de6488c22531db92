import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { readConfig } from '@jobprod/api/dist/src/app/config.js';
import { start } from '@jobprod/api/dist/src/app/start.js';
import { createLog } from '@jobprod/api/dist/src/platform/log.js';
import type pg from 'pg';
import { Client } from 'undici';
import { askOnce } from '../load/load.ts';
import { persisted } from '../requests/asks.ts';
import { searchPage } from '../requests/search-page.ts';
import { rivalPool, sayReady } from './rival.ts';

/** What the product asks PostgreSQL about profiles for each search, asked again by nobody but `node:http`: what is left is the database's own time. */

type Statement = { text: string; values: unknown[]; name?: string };

/** The driver that the product's statements go through, which is not the bench's. */
const productRequire = createRequire(import.meta.resolve('@jobprod/api/package.json'));
const driver: typeof pg = createRequire(productRequire.resolve('@mikro-orm/postgresql/package.json'))('pg');

let recorded: Statement[] = [];
const { query } = driver.Client.prototype;
const record = (statement: unknown): void => {
  const isAboutProfiles = (one: object): one is Statement =>
    'text' in one && typeof one.text === 'string' && /\bprofile p\b/.test(one.text) && 'values' in one;
  if (typeof statement === 'object' && statement !== null && isAboutProfiles(statement)) {
    const { text, values, name } = statement;
    recorded.push({ text, values: [...values], ...(name === undefined ? {} : { name }) });
  }
};
driver.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  record(given[0]);
  return Reflect.apply(query, this, given);
};

const searches: unknown[] = JSON.parse(process.env.SEARCHES ?? '[]');
const port = Number(process.env.PORT);
const config = readConfig({ ...process.env, PORT: String(port + 1), ORIGIN: `http://127.0.0.1:${port + 1}` });
const product = await start(config, createLog(config.logLevel));
const client = new Client(product.origin);
const operation = await searchPage();
const statements: Statement[][] = [];
for (const search of searches) {
  recorded = [];
  await askOnce(client, persisted(operation, { search }, process.env.SESSION ?? ''));
  statements.push(recorded);
}
await client.close();
await product.stop();
driver.Client.prototype.query = query;
const silent = statements.findIndex((asked) => asked.length === 0);
if (silent >= 0) throw new Error(`Search ${silent} asked PostgreSQL nothing that was recorded`);

const { pool } = rivalPool();
const answer = async (path: string): Promise<string> => {
  let rows: unknown[] = [];
  for (const statement of statements[Number(path.slice(1))] ?? []) ({ rows } = await pool.query<Record<string, unknown>>(statement));
  return JSON.stringify(rows);
};
const server = createServer((request, response) => {
  void answer(request.url ?? '').then(
    (json) => response.setHeader('Content-Type', 'application/json').end(json),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
sayReady(server.listen(port, '127.0.0.1'));
