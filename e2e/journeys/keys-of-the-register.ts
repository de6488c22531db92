import { expect } from '@playwright/test';
import { test } from '../product.ts';

test('fault H06, H14: after the register’s key was stolen and replaced, old receipts verify for ever, and forged ones do not', async ({
  people,
  product,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.approvesTheTerms();
  const before = await camille.receipt();
  const { byOldKey, byForeignKey } = await product.losesItsRegisterKey();

  const stranger = await people.visitor();
  expect(await stranger.verifies(before)).toContain('Ce reçu est authentique');
  const old = await stranger.verifies(byOldKey);
  expect(old).toContain('Ce reçu ne prouve rien');
  expect(old).toContain('Ce reçu est signé d’une clé qui ne servait plus');
  const foreign = await stranger.verifies(byForeignKey);
  expect(foreign).toContain('Ce reçu ne prouve rien');
  expect(foreign).toContain('Ce reçu est signé d’une clé inconnue');
});
