import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { test } from '../product.ts';

test.use({ isInhabited: true });

test('T6: a candidate opens a dispute, JobProd proposes, the candidate accepts; whoever is handed the evidence verifies it in a browser', async ({
  people,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  await camille.opens('/me/account');
  await camille.page.getByRole('link', { name: 'Voir ou ouvrir un litige' }).click();
  await camille.presses('Ouvrir le litige');
  await camille.sees('Écrivez quelques mots.');
  await camille.writes('En une ligne, de quoi s’agit-il\u202f?', 'Une annonce qui a changé');
  await camille.writes('Que s’est-il passé, et que demandez-vous\u202f?', 'Le poste n’est plus celui de l’annonce.');
  await camille.presses('Ouvrir le litige');
  await expect(camille.page).toHaveURL(/\/disputes\//);
  await camille.sees('Elles sont gelées tant que le litige est ouvert');
  const address = new URL(camille.page.url()).pathname;

  const nadia = await people.staff('Nadia', 'Rousset', 'nadia@jobprod.example');
  await nadia.comesIn();
  await nadia.opens('/staff/disputes');
  await nadia.page.getByRole('link', { name: 'Une annonce qui a changé' }).click();
  await nadia.writes('Votre message', 'Nous corrigeons l’annonce et vous écrivons.');
  await nadia.ticks('C’est une proposition de règlement');
  await nadia.presses('Envoyer');
  await nadia.sees('Proposition');

  await camille.mail('a proposal', ({ subject, text }) => subject.startsWith('Litige L-') && text.includes('proposition'));
  await camille.opens(address);
  await camille.presses('Accepter cette proposition');
  await camille.confirms('Accepter cette proposition');
  await camille.sees(/Réglé à l’amiable le/);
  const [download] = await Promise.all([
    camille.page.waitForEvent('download'),
    camille.page.getByRole('link', { name: 'Télécharger le dossier de preuves (ZIP)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^jobprod-L-\w{6}\.zip$/);

  const pack = await readFile(await download.path());
  const lawyer = await people.visitor();
  const verdict = await lawyer.verifies(pack);
  expect(verdict).toContain('Ce dossier est authentique');
  expect(verdict).toContain('Une annonce qui a changé');

  // One word of what was said.
  const files = unzipSync(pack);
  const told = strFromU8(files['case.json'] ?? new Uint8Array()).replaceAll('Nous corrigeons', 'Nous refusons');
  const doubt = await lawyer.verifies(Buffer.from(zipSync({ ...files, 'case.json': strToU8(told) })));
  expect(doubt).toContain('Ce dossier ne prouve pas ce qu’il dit');
  expect(doubt).toContain('case.json');
  expect(doubt).toContain('Nous refusons');
});
