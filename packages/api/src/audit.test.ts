import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { receiptText } from '@jobprod/shared/receipt';
import { fingerprintOf } from '@jobprod/shared/verifier-key';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerNow, startTestRegister } from '../test/register.ts';
import { headsFile } from './platform/register/heads-file.ts';
import { latestHead } from './platform/register/register-heads.ts';
import { runSequencerOnce } from './platform/register/sequencer.ts';

const later = (seconds: number) => new Date(registerNow.getTime() + seconds * 1000);
let folder = '';
let register: Awaited<ReturnType<typeof startTestRegister>>;
const ids: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jobprod-audit-'));
  register = await startTestRegister();
  for (let n = 0; n < 5; n++) {
    ids.push(await register.append({ at: later(n), payload: { name: 'Élise Martin', n } }));
    await runSequencerOnce(register.orm, register.keyring, later(n));
  }
  await writeFile(join(folder, 'receipt.json'), receiptText((await register.receipt(ids[1] ?? '')) ?? expect.fail()));
  await writeFile(join(folder, 'head.txt'), (await latestHead(register.em()))?.note ?? '');
});
afterAll(async () => {
  await register.stop();
  await rm(folder, { recursive: true });
});

/** In a process of its own, as people run it. */
const audit = (args: string[], env: Record<string, string> = {}): Promise<{ status: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const command = ['--conditions=source', '--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'audit.ts'), ...args];
    const data = join(folder, 'data');
    const environment = { LANG: 'fr_FR.UTF-8', DATABASE_URL: register.url, JOBPROD_DATA: data, PATH: process.env.PATH ?? '', ...env };
    execFile(process.execPath, command, { cwd: folder, env: environment }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

describe('npm run audit', () => {
  it('T5: walks the register in the database, and says what it was held against and under which key', async () => {
    const { status, stdout } = await audit(['head.txt', 'receipt.json']);
    expect(stdout).toMatch(/^✓ Les registres sont entiers\u00a0: 5 écritures, 5 têtes signées/);
    expect(stdout).toContain('Comparé à 2 têtes remises au dehors (et 1 reçus)\u202f; 2 correspondent.');
    expect(stdout).toContain(fingerprintOf((await register.keys())[0]?.key ?? expect.fail()));
    expect(stdout).toContain('comparez-la à celle que vous avez notée');
    expect(status).toBe(0);
  });

  it('T5: says plainly what it cannot know when no head is given, in English to who asks', async () => {
    const { stdout } = await audit([], { LANG: 'en_GB.UTF-8' });
    expect(stdout).toMatch(/^✓ The register is whole: 5 entries/);
    expect(stdout).toContain('whoever has the key could have rebuilt it all');
  });

  it('T5: an export holds no personal data, and is audited by itself without a database', async () => {
    expect(await audit(['--export', 'register.jsonl'])).toMatchObject({ status: 0, stdout: expect.stringContaining('register.jsonl') });
    const text = await readFile(join(folder, 'register.jsonl'), 'utf8');
    expect(text).not.toMatch(/Martin|salt|parties/);
    const offline = { DATABASE_URL: '', JOBPROD_DATA: join(folder, 'nowhere') };
    const [key] = await register.keys();
    expect(await audit(['--from', 'register.jsonl', 'head.txt', '--key', key?.vkey ?? ''], offline)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^✓ .*5 écritures.*fournie/s),
    });
    await writeFile(join(folder, 'edited.jsonl'), text.replace('terms-approved', 'terms-declined'));
    const edited = await audit(['--from', 'edited.jsonl', '--json'], offline);
    expect(edited.status).toBe(1);
    expect(JSON.parse(edited.stdout)).toMatchObject({ findings: [{ kind: 'altered', index: 0, until: 1, size: 1 }] });
    const cut = text.split('\n').filter((line) => !line.startsWith('{"index":4') && !line.startsWith('{"number":5'));
    await writeFile(join(folder, 'cut.jsonl'), cut.join('\n'));
    expect(await audit(['--from', 'cut.jsonl'], offline)).toMatchObject({ status: 0 });
    expect(await audit(['--from', 'cut.jsonl', '--head', 'head.txt'], offline)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^✗ .*ramenés en arrière.*Il manque l’écriture 5 et les suivantes/s),
    });
  });

  it('T5: holds the database against the file of heads and the keys beside it, unasked', async () => {
    const data = join(folder, 'data-of-service');
    const head = (await latestHead(register.em())) ?? expect.fail();
    await mkdir(dirname(headsFile(data)), { recursive: true });
    await appendFile(headsFile(data), `${head.note}\n`);
    const { stdout } = await audit([], { JOBPROD_DATA: data });
    expect(stdout).toContain('Comparé à 1 têtes remises au dehors');
    await register.superuser.query('alter table register_entry disable trigger all');
    await register.superuser.query(`update register_entry set type = 'terms-declined' where id = '${ids[3]}'`);
    try {
      const { status, stdout } = await audit([], { JOBPROD_DATA: data });
      expect(stdout).toMatch(new RegExp(`^✗ [^\n]+\n {2}L’écriture 4 a été modifiée \\(${ids[3]}\\)`));
      expect(status).toBe(1);
    } finally {
      await register.superuser.query(`update register_entry set type = 'terms-approved' where id = '${ids[3]}'`);
      await register.superuser.query(
        'alter table register_entry enable trigger all; alter table register_entry enable always trigger register_entry_is_append_only',
      );
    }
  });

  it.each([
    ['an unknown option', ['--trust-me'], {}, /^Usage/],
    ['a file that is not there', ['absent.txt'], {}, /^Impossible de lire absent\.txt/],
    ['a key that is none', ['--key', 'x'], {}, /^Cette clé n’est pas valable/],
    ['an export that is none', ['--from', 'receipt.json'], {}, /^receipt\.json n’est pas un export des registres \(ligne 1\)/],
    ['no database', [], { DATABASE_URL: '' }, /^Aucune base de données/],
    ['a database that does not answer', [], { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' }, /^La base de données ne répond pas/],
    ['a wrong setting', [], { DATABASE_URL: 'sqlite:x' }, /^DATABASE_URL must be/],
  ])('ends with 2 and a sentence when given %s', async (_, args, env, sentence) => {
    const { status, stdout, stderr } = await audit(args, env);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });

  it('a head of another service is set apart, by name', async () => {
    await writeFile(
      join(folder, 'foreign.txt'),
      'example.org/log\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— example.org/log AAAAAAAA\n',
    );
    expect(await audit(['foreign.txt'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('«\u00a0foreign.txt\u00a0» ne porte aucune tête signée'),
    });
  });
});
