import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from '../product.ts';

test.use({ isInhabited: true });

test('T6: a candidate opens a dispute, JobProd proposes, the candidate accepts; the evidence is fetched as a ZIP', async ({ people }) => {
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
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});
