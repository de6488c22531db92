import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { test } from '../product.ts';

const root = join(import.meta.dirname, '../..');

/** As anyone does who has the receipt, JobProd’s published keys and this software, and neither the server nor its database. */
const verifiesByCommand = async (receipt: string, keys: string): Promise<string> => {
  await writeFile(`${receipt}.keys`, keys);
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'verify', '--', receipt, '--keys', `${receipt}.keys`], {
    cwd: root,
    env: { ...process.env, LC_ALL: 'fr_FR.UTF-8' },
  });
  return stdout;
};

test('T1, T2: someone registers, approves the terms, and holds a receipt that anyone can verify', async ({ people, product }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.approvesTheTerms();
  const receipt = await camille.receipt();
  const saved = await camille.savesTheReceipt();
  // The same entry; the head that proves it may be a later one.
  const { entry, payload } = JSON.parse(receipt);
  expect(JSON.parse(await readFile(saved, 'utf8'))).toMatchObject({ entry, payload });
  const keys = await (await fetch(`${product.origin}/.well-known/register-keys`)).text();
  expect(await verifiesByCommand(saved, keys)).toContain('Ce reçu est authentique');

  const stranger = await people.visitor();
  expect(await stranger.verifies(receipt)).toContain('Ce reçu est authentique');

  // One character of what is said to be approved.
  const altered = receipt.replace(/"image":\s*true/, (found) => found.replace('true', 'null'));
  expect(altered).not.toBe(receipt);
  const verdict = await stranger.verifies(altered);
  expect(verdict).toContain('Ce reçu ne prouve rien');
  expect(verdict).toContain('Le contenu ne correspond pas');
});

test('bad input: whatever is handed to the verification page gets a plain sentence', async ({ people }, testInfo) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.approvesTheTerms();
  const receipt = await camille.receipt();
  const stranger = await people.visitor();
  const verdictOn = async (file: string | Buffer) => (await stranger.verifies(file)).replaceAll('\u00a0', ' ');
  const elsewhere = receipt.replaceAll('jobprod.test/register', 'autre.example/register');
  expect(await verdictOn(elsewhere)).toContain('Ce reçu vient d’un autre service (autre.example/register).');
  expect(await verdictOn(receipt.slice(0, 700))).toContain('Ce fichier est incomplet : il s’arrête en cours de route.');
  const large = testInfo.outputPath('recu.json');
  await writeFile(large, `{"entry":"${'x'.repeat(60_000_000)}`);
  expect((await stranger.verifiesFile(large)).replaceAll('\u00a0', ' ')).toContain('Ce fichier est trop volumineux pour être un reçu');
  expect(await verdictOn(receipt.replace('{', '{"version":"jobprod-receipt/1",'))).toContain('Ce fichier nomme deux fois la même donnée');
  expect(await verdictOn(receipt.replace('jobprod-receipt/1', 'jobprod-receipt/9'))).toContain('Ce reçu est d’une version inconnue ici.');
  expect(await verdictOn('{"bonjour":"madame"}')).toContain('Ce fichier n’est pas un reçu JobProd.');
  expect(await verdictOn(Buffer.from('504b0304', 'hex'))).toContain('Ce dossier est incomplet ou abîmé : il ne s’ouvre pas.');
});

test('fault G06: someone signs out and leaves nothing behind, comes back by the mailed link, and by the mailed code on another device, which they then end from the first', async ({
  people,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.signsOut();
  await camille.leavesNothingBehind();
  await camille.findsNothingByGoingBack();
  await camille.isSignedOut('/me');
  await camille.signsInByLink();
  await expect(camille.page).toHaveURL(/\/me$/);

  const elsewhere = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await elsewhere.signsIn();
  await camille.endsTheOtherSession();
  await elsewhere.isSignedOut('/me');
  await camille.opens('/me');
  await camille.sees('Lire et approuver les conditions');
});
