import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { restrict } from '../../test/diffusion.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { createDatabase, dropDatabase } from '../platform/postgres/test-databases.ts';

const exec = promisify(execFile);

type Table = { name: string; columns: string };

const tables = `
  select quote_ident(c.relname) as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as columns
  from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind = 'r' and c.relnamespace = 'public'::pg_catalog.regnamespace group by 1 order by 1`;
const profiles = 'select to_jsonb(p) as row from public.profile p order by id';

/** What a script of pg_dump’s begins with: from here on nothing is found by its name alone. */
const asDumped = `select pg_catalog.set_config('search_path', '', false)`;

describe('a dump of the database, restored', { timeout: 120_000 }, () => {
  let app: TestApp;
  let source: string;
  let from: Client;
  let to: Client;
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  beforeAll(async () => {
    app = await startTestApp();
    const { owner, id } = await newPublishedProfile(
      app,
      { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' },
      {
        places: ['Saint-Étienne (42)'],
        spokenLanguages: [{ name: 'Allemand', level: 'FLUENT' }],
        portfolio: [{ title: 'Un belvédère', description: 'Du croquis à la pose.', year: 2024 }],
      },
    );
    await restrict(owner, id, ['SUMMARY']);
    await newPublishedProfile(app, { email: 'lou@example.test', firstName: 'Lou', lastName: 'Petit' });
    await app.runDueJobs();
    source = Object.assign(new URL(inject('adminUrl')), { pathname: new URL(app.databaseUrl).pathname }).href;
    const copy = await createDatabase(inject('adminUrl'), name, 'jobprod_template');
    [from, to] = [new Client({ connectionString: source }), new Client({ connectionString: copy })];
    await Promise.all([from.connect(), to.connect()]);
  });
  afterAll(async () => {
    await Promise.all([from.end(), to.end()]);
    await dropDatabase(inject('adminUrl'), name);
    await app.stop();
  });

  it('every row comes back where names are found by their schema alone, and profiles are found as before', async () => {
    await to.query(asDumped);
    const { rows: all } = await from.query<Table>(tables);
    expect(all.length).toBeGreaterThan(50);
    const filled: string[] = [];
    for (const { name: table, columns } of all) {
      const { rows } = await from.query<{ text: string | null }>(`select json_agg(t)::text as text from public.${table} t`);
      // Rows come before triggers and references do.
      await to.query(`alter table public.${table} disable trigger all`);
      await to.query(`delete from public.${table}`);
      const text = rows[0]?.text;
      if (typeof text !== 'string') continue;
      filled.push(table);
      await to.query(
        `insert into public.${table} (${columns}) overriding system value select ${columns} from json_populate_recordset(null::public.${table}, $1::json)`,
        [text],
      );
      const counted = `select count(*)::int as count from public.${table}`;
      expect((await to.query(counted)).rows, table).toEqual((await from.query(counted)).rows);
    }
    expect(filled).toEqual(expect.arrayContaining(['profile', 'candidate', 'image_release', 'outbound_mail', 'register_entry']));
    // What lists, search and facets read was made anew, of the rows that came.
    expect((await to.query(profiles)).rows).toEqual((await from.query(profiles)).rows);
    await to.query('reset search_path');
    const found = `select count(*)::int as count from profile where listed_words @@ to_tsquery('jobprod_french', 'belvedere') and listed_towns @> array[place_key('ST ETIENNE')]`;
    expect((await to.query(found)).rows).toEqual([{ count: 1 }]);
  });

  it('pg_dump’s own, where a machine has tools as new as the server', async ({ skip }) => {
    const said = await exec('pg_dump', ['--version']).then(
      ({ stdout }) => Number(/(\d+)\.\d/.exec(stdout)?.[1]),
      () => 0,
    );
    const { rows } = await from.query<{ major: number }>(`select current_setting('server_version_num')::int / 10000 as major`);
    skip(said < (rows[0]?.major ?? 0), `pg_dump ${said || 'is missing'}, PostgreSQL ${rows[0]?.major}`);
    const [fresh, file] = [`${name}_fresh`, join(app.services.settings.dataDir, 'dump')];
    const restored = await createDatabase(inject('adminUrl'), fresh);
    const client = new Client({ connectionString: restored });
    try {
      await exec('pg_dump', ['--format=custom', '--no-owner', '--file', file, source]);
      await exec('pg_restore', ['--exit-on-error', '--no-owner', '--dbname', restored, file]);
      await client.connect();
      expect((await client.query(profiles)).rows).toEqual((await from.query(profiles)).rows);
    } finally {
      await client.end();
      await dropDatabase(inject('adminUrl'), fresh);
    }
  });

  it('every function can be called where names are found by their schema alone', async () => {
    await to.query(asDumped);
    const { rows } = await to.query<{ answer: object }>(
      `select jsonb_build_array(public.folded_all(array['Été']), public.place_keys_of(array['Ste-Anne 2e arrondissement']), public.language_keys_of(array['Allemand', 'Langue des signes']),
         public.searched_words('menuisière'), public.release_expiry('2012-08-31 10:00+02')) as answer`,
    );
    expect(rows[0]?.answer).toEqual([
      ['ete'],
      ['ste anne'],
      ['de', 'langue des signes'],
      expect.stringContaining('menuisi'),
      expect.any(String),
    ]);
  });
});
