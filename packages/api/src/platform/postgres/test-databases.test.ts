import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, createTestServer, dropDatabase } from './test-databases.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.stop());

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('databases for tests', () => {
  it('copies a template, so that two tests share nothing', async () => {
    const template = await createDatabase(server.adminUrl, 'template');
    await query(template, 'create table seen as select 1 as n');
    const [first, second] = await Promise.all(['first', 'second'].map((name) => createDatabase(server.adminUrl, name, 'template')));
    await query(first ?? '', 'insert into seen values (2)');
    expect(await query(first ?? '', 'select n from seen order by n')).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await query(second ?? '', 'select n from seen')).toEqual([{ n: 1 }]);
  });

  it('drops a database although someone is connected', async () => {
    const url = await createDatabase(server.adminUrl, 'dropped');
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    await dropDatabase(server.adminUrl, 'dropped');
    await expect(query(url, 'select 1')).rejects.toThrow('does not exist');
  });

  it('clears the server of a run that was killed', async () => {
    const module = JSON.stringify(new URL('./test-databases.ts', import.meta.url).href);
    const script = `import { createTestServer } from ${module}; console.log((await createTestServer()).adminUrl); setInterval(() => {}, 1000);`;
    const run = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [url]: [string] = (await once(createInterface(run.stdout), 'line')) as [string];
    const [{ folder }] = (await query(url, `select current_setting('data_directory') as folder`)) as [{ folder: string }];
    const exit = once(run, 'exit');
    run.kill('SIGKILL');
    await exit;
    const next = await createTestServer();
    await next.stop();
    expect(existsSync(folder)).toBe(false);
    await expect(query(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });
});
