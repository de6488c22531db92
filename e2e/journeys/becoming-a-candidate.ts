import { expect } from '@playwright/test';
import { test } from '../product.ts';

test('T1, T2: someone registers, approves the terms, and holds a receipt that anyone can verify', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.approvesTheTerms();
  const receipt = await camille.receipt();

  const stranger = await people.visitor();
  expect(await stranger.verifies(receipt)).toContain('Ce reçu est authentique');

  // One character of what is said to be approved.
  const altered = receipt.replace(/"image":\s*true/, (found) => found.replace('true', 'null'));
  expect(altered).not.toBe(receipt);
  const verdict = await stranger.verifies(altered);
  expect(verdict).toContain('Ce reçu ne prouve rien');
  expect(verdict).toContain('Le contenu ne correspond pas');
});
