import { expect } from '@playwright/test';
import { test } from '../product.ts';

test.use({ isInhabited: true });

test('someone who reads English is answered in English, on the pages and by mail', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const reader = await people.visitor('en-GB');
  await reader.opens(await camille.address());
  await expect(reader.page.locator('html')).toHaveAttribute('lang', 'en');
  await reader.sees('What I am looking for');
  await reader.opens('/terms');
  await reader.sees('only the French text is authoritative');

  const olivia = await people.candidate('Olivia', 'Marsh', 'olivia@mail.example', 'en-GB');
  await olivia.registersInEnglish();
  await expect(olivia.page.locator('html')).toHaveAttribute('lang', 'en');
  const { subject, text } = await olivia.mail('a code', (mail) => /\b\d{3} ?\d{3}\b/.test(mail.text));
  expect(`${subject} ${text}`).toMatch(/code/);
  expect(`${subject} ${text}`).not.toMatch(/Bonjour|messagerie|connexion/);
});
