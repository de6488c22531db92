import { expect } from '@playwright/test';
import { test } from '../product.ts';

test('T5: staff enter what a company ordered and paid, put a mistake right, and the company proves each entry to a stranger', async ({
  people,
}) => {
  const nora = await people.networkManager();
  const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  await nora.selects('Atelier Boréal');
  await nora.invites(rachel.email);
  await rachel.acceptsTheInvitation();

  await nora.entersAnOrder('Atelier Boréal', { reference: 'F-2026-014', subject: 'Adhésion au réseau, année 2026', net: '1 234,50' });
  await nora.entersAPayment('F-2026-014', '500', 'VIR SEPA 88123');
  await nora.sees(/Reste dû\s: 981,40/);
  await nora.takesThePaymentBack('Saisi sur la mauvaise commande');
  await nora.sees(/Reste dû\s: 1\s481,40/);
  await nora.entersAPayment('F-2026-014', '1481,40', 'VIR SEPA 88124');
  await nora.sees('Soldée');

  await rachel.opens('/workspace/company');
  await rachel.page.getByRole('link', { name: 'Voir les commandes et les paiements' }).click();
  await rachel.sees('Adhésion au réseau, année 2026');
  await rachel.sees('Soldée');
  await rachel.sees('Saisi sur la mauvaise commande');
  await expect(rachel.page.getByRole('button', { name: /Inscrire|Reprendre|avoir/ })).toHaveCount(0);
  const stranger = await people.visitor();
  for (const kind of ['Commande', 'Paiement', 'Paiement repris'])
    expect(await stranger.verifies(await rachel.takesTheProofOf(kind)), kind).toContain('Ce reçu est authentique');

  await rachel.page.getByRole('link', { name: 'Toutes vos écritures aux registres' }).click();
  await rachel.page.getByLabel('Registre', { exact: true }).selectOption({ label: 'Paiements' });
  await rachel.sees('3 écritures');
});

test('T5, T7: a candidate finds every entry of theirs with its proof', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.approvesTheTerms();
  await camille.opens('/me/account');
  await camille.page.getByRole('link', { name: 'Voir vos écritures et leurs preuves' }).click();
  await camille.sees('Conditions approuvées');
  await camille.sees('Autorisation d’image donnée');
  const stranger = await people.visitor();
  expect(await stranger.verifies(await camille.takesTheProofOf('Conditions approuvées'))).toContain('Ce reçu est authentique');
});
