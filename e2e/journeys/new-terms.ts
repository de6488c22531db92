import { expect } from '@playwright/test';
import { test } from '../product.ts';

const title = 'Conduire un chantier bois, du plan à la remise des clés';
const sentence = { fr: 'Les candidats sont prévenus par écrit.', en: 'Candidates are told in writing.' };

test.use({ isInhabited: true });

test('T3, T4: new terms are published; what runs goes on, and the candidate is asked to approve them', async ({ people }) => {
  const ariane = await people.administrator('Ariane', 'Lemoine', 'ariane@jobprod.example');
  await ariane.signsIn();
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const passerBy = await people.visitor();

  await ariane.publishesTermsWith(sentence);
  await passerBy.opens('/terms');
  await passerBy.sees(sentence.fr);
  await passerBy.readsTheVersionBefore(sentence.fr);
  await passerBy.watchesTheClipAt(await camille.address(), title);
  await camille.opens('/me');
  await camille.sees('De nouvelles conditions vous sont proposées.');
});

test('T3: an earlier document is imported with its scan, which anyone can then fetch', async ({ people }) => {
  const ariane = await people.administrator('Ariane', 'Lemoine', 'ariane@jobprod.example');
  await ariane.comesIn();
  const scan = Buffer.from('%PDF-1.4\nConditions du 11 juin 2012\n%%EOF');
  await ariane.importsTerms({ publishedOn: '2012-06-11', title: 'Conditions fondatrices', text: 'Article 1. Au commencement.', scan });
  const passerBy = await people.visitor();
  await passerBy.opens('/terms');
  await passerBy.page.getByRole('link', { name: /^Document du 11 juin 2012/ }).click();
  await passerBy.sees('Conditions fondatrices');
  const soon = passerBy.page.getByText('Les copies s’écrivent');
  const copy = passerBy.page.getByRole('link', { name: 'Le document numérisé, fichier 1' });
  await expect(async () => {
    await passerBy.page.reload();
    await expect(copy.or(soon)).toBeVisible();
    await expect(copy).toBeVisible({ timeout: 1 });
  }).toPass({ timeout: 60_000 });
  expect(await passerBy.fetches((await copy.getAttribute('href')) ?? '')).toEqual(scan);
});

test('an administrator lets somebody in, who comes in by the code mailed to them', async ({ people }) => {
  const ariane = await people.administrator('Ariane', 'Lemoine', 'ariane@jobprod.example');
  await ariane.comesIn();
  const irene = await people.staff('Irène', 'Vidal', 'irene@jobprod.example');
  await ariane.invites(irene, 'Montage');
  await irene.signsIn();
  await irene.opens('/staff/candidates');
  await irene.sees('Camille Auberger');
});
