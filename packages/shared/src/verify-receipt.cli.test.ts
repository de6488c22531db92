import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { parseCheckpoint } from './checkpoint.ts';
import { formatKeyList } from './published-keys.ts';
import { receiptText } from './receipt.ts';
import { sampleReceipt, sampleSigner, signHead } from './sample-log.ts';
import { parseNote } from './signed-note.ts';
import { fingerprintOf, formatVerifierKey } from './verifier-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobprod-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const signer = sampleSigner(1);
const vkey = formatVerifierKey(signer.key);
const fingerprint = fingerprintOf(signer.key);
const receipt = await sampleReceipt([{ said: 'oui' }, { said: 'oui\u202e\u009b' }], 1, signer);

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const sound = file('receipt.json', receiptText(receipt));

/** In a process of its own, as people run it: no server, no database, and nothing in the environment but a language. */
const verify = (args: string[], LANG = 'fr_FR.UTF-8', env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'verify-receipt.cli.ts'), ...args], {
    cwd: folder,
    env: { LANG, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

it('T5: with the published key in hand, says what is proved and under which fingerprint', () => {
  const { status, stdout } = verify([sound, '--key', vkey]);
  expect(stdout).toMatch(/^✓ Ce reçu est authentique/);
  expect(stdout).toContain(fingerprint);
  expect(stdout).toContain('terms-approved');
  expect(stdout).toContain('2 sur 2');
  expect(stdout).toContain('Vérifié avec la clé que vous avez fournie.');
  expect(status).toBe(0);
});

it('T5: without a key, says that the receipt brought its own, that this is not enough, and how to give one; and ends with 3', () => {
  const { status, stdout } = verify([sound]);
  expect(stdout).toMatch(/^\? Ce reçu est cohérent/);
  expect(stdout).not.toContain('authentique');
  expect(stdout).toContain('la clé vient du reçu lui-même');
  expect(stdout).toContain(fingerprint);
  expect(stdout).toMatch(/\(jobprod\.test\/register\), à l’adresse \/\.well-known\/register-keys .*--keys <fichier>.*--remember/s);
  expect(status).toBe(3);
});

it('T5: reads keys from a file, and speaks English to who asks', () => {
  const keys = file('keys.txt', `# published by JobProd\n\n${formatVerifierKey(sampleSigner(9, 'autre.test/register').key)}\n${vkey}\n`);
  const { status, stdout } = verify([sound, '--keys', keys], 'en_GB.UTF-8');
  expect(stdout).toMatch(/^✓ This receipt is genuine/);
  expect(status).toBe(0);
});

it('T5: a key once remembered is enough for the plain command from then on, and no other takes its place', async () => {
  const HOME = join(folder, 'camille');
  const kept = join(HOME, '.config/jobprod/register-keys.txt');
  const keys = file('published.txt', `${vkey}\n`);
  const asCamille = (...args: string[]) => verify(args, 'fr_FR.UTF-8', { HOME });
  expect(asCamille(sound)).toMatchObject({ status: 3 });
  expect(asCamille('--keys', keys, '--remember')).toMatchObject({ status: 0, stdout: expect.stringContaining(fingerprint) });
  expect(asCamille(sound)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^✓ Ce reçu est authentique.*que vous aviez retenue/s),
  });
  expect(statSync(kept).mode & 0o777).toBe(0o600);

  const forged = file('others.json', receiptText(await sampleReceipt([{ said: 'non' }], 0, sampleSigner(2))));
  const others = formatVerifierKey(sampleSigner(2).key);
  expect(asCamille(forged)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^✗ Ce reçu est signé d’une clé inconnue/) });
  const refused = asCamille(forged, '--key', others, '--remember');
  expect(refused).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Une autre clé est déjà retenue') });
  expect(readFileSync(kept, 'utf8')).toBe(`${vkey}\n`);
  // A key given counts alone, for this once.
  expect(asCamille(forged, '--key', others)).toMatchObject({ status: 0 });
  expect(asCamille(forged)).toMatchObject({ status: 1 });

  const elsewhere = sampleSigner(3, 'autre.test/register');
  expect(asCamille('--key', formatVerifierKey(elsewhere.key), '--remember')).toMatchObject({ status: 0 });
  const theirs = file('theirs.json', receiptText(await sampleReceipt([{ said: 'oui' }], 0, elsewhere)));
  for (const one of [theirs, sound]) expect(asCamille(one)).toMatchObject({ status: 0 });

  writeFileSync(kept, 'neither key nor comment\n');
  expect(asCamille(sound)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Les clés retenues dans .* ne se lisent pas/),
  });
});

it('fault H14: with the keys as they are published, a key that was replaced is refused for larger trees, and its old receipts hold', async () => {
  const [stolen, next] = [signer, sampleSigner(2)];
  const head = parseCheckpoint(parseNote(receipt.checkpoint)?.text ?? '') ?? expect.fail('no head');
  const announcement = await signHead(2, head.root, [stolen, next], next);
  const keys = file('rotated.txt', formatKeyList({ keys: [stolen.key, next.key], announcements: [announcement] }));
  const forged = file('larger.json', receiptText(await sampleReceipt([1, 2, { said: 'non' }], 2, stolen)));
  expect(verify([forged, '--keys', keys])).toMatchObject({ status: 1, stdout: expect.stringMatching(/^✗ .*clé qui ne servait plus/) });
  expect(verify([sound, '--keys', keys])).toMatchObject({ status: 0 });
  const since = file('since.json', receiptText(await sampleReceipt([1, 2, { said: 'oui' }], 2, next)));
  expect(verify([since, '--keys', keys])).toMatchObject({ status: 0, stdout: expect.stringContaining('La clé qui signe a été annoncée') });
  // A memory follows as well.
  const HOME = join(folder, 'ada');
  expect(verify(['--key', vkey, '--remember'], undefined, { HOME })).toMatchObject({ status: 0 });
  expect(verify([since], undefined, { HOME })).toMatchObject({ status: 1 });
  expect(verify([since, '--keys', keys, '--remember'], undefined, { HOME })).toMatchObject({ status: 0 });
  expect(verify([since], undefined, { HOME })).toMatchObject({ status: 0 });
  expect(verify([forged], undefined, { HOME })).toMatchObject({ status: 1, stdout: expect.stringContaining('ne servait plus') });
  const loose = file('loose.txt', `${vkey}\n${formatVerifierKey(next.key)}\n`);
  expect(verify([sound, '--keys', loose])).toMatchObject({ status: 2, stderr: expect.stringContaining('aucune clé n’annonce celle-ci') });
});

it('T5: a forged receipt that brings its own key does not pass against the published one', async () => {
  const forged = file('forged.json', receiptText(await sampleReceipt([{ said: 'non' }], 0, sampleSigner(2))));
  const { status, stdout } = verify([forged, '--key', vkey]);
  expect(stdout).toMatch(/^✗ Ce reçu est signé d’une clé inconnue/);
  expect(status).toBe(1);
});

it('T5: an altered receipt fails, without a key too', () => {
  const altered = file('altered.json', receiptText({ ...receipt, payload: { said: 'non' } }));
  for (const args of [[altered], [altered, '--key', vkey]]) {
    const { status, stdout } = verify(args);
    expect(stdout).toMatch(/^✗ Le contenu ne correspond pas/);
    expect(status).toBe(1);
  }
});

it('bad input: a file of 50 MB, one cut short and one that is no text each get a sentence', () => {
  const huge = file('huge.json', '{');
  truncateSync(join(folder, huge), 50_000_000);
  expect(verify([huge])).toMatchObject({ status: 1, stdout: expect.stringContaining('trop volumineux') });
  expect(verify([file('short.json', receiptText(receipt).slice(0, 300))])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('incomplet'),
  });
  writeFileSync(join(folder, 'picture.json'), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
  expect(verify(['picture.json'])).toMatchObject({ status: 1, stdout: expect.stringContaining('n’est pas un reçu') });
});

it.each([
  [
    'another service',
    receiptText(await sampleReceipt([{ said: 'oui' }], 0, sampleSigner(3, 'autre.test/register'))),
    'autre service (autre.test/register)',
  ],
  ['keys given twice', receiptText(receipt).replace('{', '{"version":"jobprod-receipt/1",'), 'nomme deux fois'],
  ['an unknown version', receiptText(receipt).replace('jobprod-receipt/1', 'jobprod-receipt/2'), 'version inconnue'],
  ['no receipt at all', '{"bonjour":1}', 'n’est pas un reçu JobProd'],
])('bad input: a receipt of %s gets a sentence', (_what, text, sentence) => {
  expect(verify([file('bad.json', text), '--key', vkey])).toMatchObject({ status: 1, stdout: expect.stringContaining(sentence) });
});

it('bad input: a ZIP that is no pack, and one of 80 MB, each get a sentence', () => {
  writeFileSync(join(folder, 'notes.zip'), zipSync({ 'notes.txt': new Uint8Array(10) }));
  expect(verify(['notes.zip'])).toMatchObject({ status: 1, stdout: expect.stringContaining('aucun reçu') });
  writeFileSync(join(folder, 'huge.zip'), Uint8Array.of(0x50, 0x4b, 3, 4));
  truncateSync(join(folder, 'huge.zip'), 80_000_000);
  expect(verify(['huge.zip'])).toMatchObject({ status: 1, stdout: expect.stringContaining('trop volumineux') });
});

it('what a receipt says cannot act on the terminal', () => {
  const { stdout } = verify([sound, '--key', vkey]);
  expect(stdout).toContain('oui\\u202e\\u009b');
});

it.each([
  ['nothing to read', []],
  ['two files', ['a.json', 'b.json']],
  ['an unknown option', ['receipt.json', '--trust-me']],
  ['nothing to remember', ['--remember']],
  ['a file that is not there', ['absent.json']],
  ['a key that is none', ['receipt.json', '--key', 'jobprod+00000000+AAAA']],
  ['a file without keys', ['receipt.json', '--keys', 'receipt.json']],
])('ends with 2 and a sentence when given %s', (_, args) => {
  const { status, stdout, stderr } = verify(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^(Usage|Impossible|Cette clé|Aucune)/);
});
