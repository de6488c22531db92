import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publisher } from '@jobprod/shared/publisher';
import { openNote } from '@jobprod/shared/signed-note';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { newStaff } from '../../test/people.ts';
import { preflight } from '../../test/preflight.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { publishedKeys } from '../platform/register/register-keys.ts';
import { contentHashOf } from './content-hash.ts';
import { firstTermsOf } from './ensure-first-terms.ts';

type Copy = { language: string; name: string; url: string; sha256: string; bytes: number };
type Seen = { currentTerms: { texts: { language: string; contentHash: string }[]; copies: Copy[]; receipt: { json: string } | null } };
const archive = '{ currentTerms { texts { language contentHash } copies { language name url sha256 bytes } receipt { json } } }';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the archive of the terms', () => {
  let app: TestApp;
  let administrator: Browser;
  beforeAll(async () => {
    app = await startTestApp({ keepsArchive: true });
    administrator = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Ada', lastName: 'Admin' }, 'ADMINISTRATOR');
    await app.runDueJobs();
  });
  afterAll(() => app.stop());

  const seen = async () => (await app.browser().ask<Seen>(archive)).currentTerms;
  const folder = (name: string) => join(app.services.settings.dataDir, 'archive', 'terms', name);
  const pathOf = async (name: RegExp, language = 'FR') => {
    const { texts, copies } = await seen();
    const copy = copies.find((one) => one.language === language && name.test(one.name));
    const text = texts.find((one) => one.language === language);
    return join(folder(`v1-${language.toLowerCase()}-${text?.contentHash}`), copy?.name ?? '');
  };
  const asSuperuser = async (act: (superuser: pg.Client) => Promise<void>) => {
    const connectionString = Object.assign(new URL(inject('adminUrl')), { pathname: new URL(app.databaseUrl).pathname }).href;
    const superuser = new pg.Client({ connectionString });
    await superuser.connect();
    try {
      await act(superuser);
    } finally {
      await superuser.end();
    }
  };
  const alarms = async () =>
    (await administrator.ask<{ staffQueue: { kind: string; subject: string }[] }>('{ staffQueue { kind subject } }')).staffQueue
      .filter(({ kind }) => kind === 'ARCHIVE_DAMAGED')
      .map(({ subject }) => subject);

  it('T3: each text stands outside the database as canonical bytes, Markdown, PDF and a signed note, write-once, and anyone can fetch them', async () => {
    const { texts, copies, receipt } = await seen();
    expect(copies.map(({ language, name }) => `${language} ${name.replace(/[0-9a-f]{8}/, 'key')}`)).toEqual([
      'FR terms.pdf',
      'FR terms.md',
      'FR canonical.json',
      'FR archive.key.note',
      'EN terms.pdf',
      'EN terms.md',
      'EN canonical.json',
      'EN archive.key.note',
    ]);
    for (const { url, sha256: said, bytes } of copies) {
      const response = await app.browser().fetch(new URL(url).pathname);
      const body = new Uint8Array(await response.arrayBuffer());
      expect([response.status, body.length, sha256(body)]).toEqual([200, bytes, said]);
    }
    for (const { language, contentHash } of texts) {
      expect(copies.find((copy) => copy.language === language && copy.name === 'canonical.json')?.sha256).toBe(contentHash);
      const name = `v1-${language.toLowerCase()}-${contentHash}`;
      expect((await stat(join(folder(name), 'terms.md'))).mode & 0o222).toBe(0);
      expect(await readdir(folder(name))).toHaveLength(4);
    }
    expect(JSON.parse(receipt?.json ?? '{}')).toMatchObject({
      entry: { type: 'terms-published' },
      payload: { payload: { texts: texts.map(({ language, contentHash }) => ({ language: language.toLowerCase(), contentHash })) } },
    });
  });

  it('T3: the note signs the hash of every copy, and is not the head of any log', async () => {
    const note = await readFile(await pathOf(/note$/), 'utf8');
    const keys = (await publishedKeys(app.services.orm.em.fork(), app.services.registerKeyring)).map(({ key }) => key);
    const opened = await openNote(note, keys);
    expect(opened.isVerified).toBe(true);
    expect(note.split('\n')[0]).toBe('jobprod.test/register/terms-archive');
    for (const { language, name, sha256: said } of (await seen()).copies)
      if (language === 'FR' && !name.endsWith('.note')) expect(note).toContain(`${name} sha256:${said}`);
  });

  it('T3: an unknown file, or a path out of the archive, is not there', async () => {
    const { texts } = await seen();
    for (const name of ['none.pdf', '..%2F..%2F..%2Fkeys%2Ftoken-keys.json', '.'])
      expect((await app.browser().fetch(`/archive/terms/v1-fr-${texts[0]?.contentHash}/${name}`)).status).toBe(404);
    for (const name of ['v2-fr', 'v1-en', 'vx-fr', '..'])
      expect((await app.browser().fetch(`/archive/terms/${name}-${texts[0]?.contentHash}/terms.md`)).status).toBe(404);
  });

  it.skipIf(!preflight.isInstalled)(
    `T3: its PDFs pass Debian’s PDFBox preflight as PDF/A-1b${preflight.isInstalled ? '' : ' (not installed here: SKIPPED)'}`,
    async () => {
      for (const language of ['FR', 'EN'])
        expect(await preflight.verdict(await pathOf(/pdf$/, language))).toContain('is a valid PDF/A-1b file');
    },
  );

  const damages: [string, RegExp, (path: string) => Promise<void>][] = [
    [
      'a letter altered',
      /^terms\.md$/,
      async (path) => writeFile(path, (await readFile(path, 'utf8')).replace('dix-huit mois', 'dix-neuf mois')),
    ],
    ['a file deleted', /pdf$/, (path) => rm(path)],
    ['a file truncated', /canonical/, (path) => truncate(path, 100)],
    ['a file emptied', /^terms\.md$/, (path) => truncate(path, 0)],
    ['a signature altered', /note$/, async (path) => writeFile(path, (await readFile(path, 'utf8')).replace('version 1', 'version 9'))],
    ['a byte added', /pdf$/, async (path) => writeFile(path, `${await readFile(path, 'latin1')} `, 'latin1')],
  ];
  it.each(damages)(
    'T3: %s raises an alarm at the next reading, in the queue and the log, until it is mended',
    async (_what, name, damage) => {
      const path = await pathOf(name);
      const before = await readFile(path);
      expect(await alarms()).toEqual([]);
      await chmod(path, 0o644);
      await damage(path);
      await app.runDueJobs();
      await app.runDueJobs();
      expect(await alarms()).toEqual([`v1 fr · ${path.split('/').at(-1)}`]);
      await writeFile(path, before);
      await app.runDueJobs();
      expect(await alarms()).toEqual([]);
      const entries = await app.services.orm.em
        .fork()
        .execute<{ type: string }[]>("select type from register_entry where type like 'archive-difference-%' order by id desc limit 2");
      expect(entries.map(({ type }) => type).toSorted()).toEqual(['archive-difference-found', 'archive-difference-mended']);
    },
  );

  it('T3: a text altered in the database itself, triggers off, raises the alarm as well', async () => {
    const em = app.services.orm.em.fork();
    const alter = (from: string, to: string) =>
      em.transactional(async (tx) => {
        await tx.execute('alter table terms_text disable trigger terms_text_kept');
        await tx.execute("update terms_text set markdown = replace(markdown, ?, ?) where language = 'fr'", [from, to]);
        await tx.execute('alter table terms_text enable trigger terms_text_kept');
      });
    await alter('dix-huit mois', 'trente mois');
    await app.runDueJobs();
    expect(await alarms()).toEqual(['v1 fr · database']);
    await alter('trente mois', 'dix-huit mois');
    await app.runDueJobs();
    expect(await alarms()).toEqual([]);
  });

  it('T3: what is in the way of a new copy is never overwritten: it raises the alarm, and the archive is made once the way is free', async () => {
    const content = { language: 'FR', title: 'Conditions, version 2', markdown: 'Deux.' };
    const planted = join(folder(`v2-fr-${contentHashOf({ ...content, language: 'fr' })}`), 'terms.md');
    await mkdir(join(planted, '..'), { recursive: true });
    await writeFile(planted, 'Autre chose.');
    await administrator.ask('mutation($input: PublishTermsInput!) { publishTerms(input: $input) { errors { code } } }', {
      input: {
        texts: [content, { language: 'EN', title: firstTermsOf(publisher).en.title, markdown: firstTermsOf(publisher).en.markdown }],
      },
    });
    await app.runDueJobs();
    // Copies are made within seconds: nobody is called before.
    expect(await alarms()).toEqual([]);
    app.clock.advance({ minutes: 1 });
    await app.runDueJobs();
    expect(await readFile(planted, 'utf8')).toBe('Autre chose.');
    expect(await alarms()).toEqual(['v2 fr · archive']);
    await rm(planted);
    await app.runDueJobs();
    expect(await alarms()).toEqual([]);
    // The English text is the same as before: it stands in the archive of each version.
    expect((await seen()).copies).toHaveLength(8);
  });

  it('T3: a text taken out of the database by a superuser, copies, alarms and all, is missed: the register knows of it', async () => {
    const number = (await app.browser().ask<{ currentTerms: { number: number } }>('{ currentTerms { number } }')).currentTerms.number;
    const { texts } = await seen();
    const hash = texts.find(({ language }) => language === 'EN')?.contentHash ?? '';
    await asSuperuser(async (superuser) => {
      for (const table of ['terms_text', 'terms_copy']) await superuser.query(`alter table ${table} disable trigger all`);
      await superuser.query(`delete from terms_copy where text_id in (select id from terms_text where content_hash = '${hash}')`);
      await superuser.query(`delete from terms_text where content_hash = '${hash}'`);
    });
    await app.runDueJobs();
    expect(await alarms()).toEqual(['v1 en · database', `v${number} en · database`]);
    // The files alone are left of it; one of them lost as well is named.
    await rm(join(folder(`v1-en-${hash}`), 'terms.pdf'));
    await app.runDueJobs();
    expect(await alarms()).toEqual(expect.arrayContaining(['v1 en · database', 'v1 en · terms.pdf', `v${number} en · database`]));
  });

  it('T3: a version given another date in the database is noticed', async () => {
    const moved = (by: string) =>
      asSuperuser(async (superuser) => {
        await superuser.query('alter table terms_version disable trigger all');
        await superuser.query(`update terms_version set published_at = published_at ${by} interval '1 day' where number = 1`);
        await superuser.query('alter table terms_version enable trigger all');
      });
    await moved('-');
    await app.runDueJobs();
    expect(await alarms()).toContain('v1 fr · database');
    await moved('+');
    await app.runDueJobs();
    expect(await alarms()).not.toContain('v1 fr · database');
  });

  it('T3: an entry of the register about the terms that no longer opens is named', async () => {
    await asSuperuser(async (superuser) => {
      await superuser.query('alter table register_payload disable trigger all');
      await superuser.query(
        'update register_payload set payload = replace(payload, \'"number":1\', \'"number":3\') where payload like \'%"number":1%\'',
      );
    });
    await app.runDueJobs();
    expect(await alarms()).toContainEqual(expect.stringMatching(/^[0-9a-f-]{36} · register$/));
  });
});
