import { expect } from '@playwright/test';
import { hasASlowPhone, waitsForCode } from '../people/connection.ts';
import { test } from '../product.ts';

test.use({ isInhabited: true });

test('a page drawn by the server is taken over as it stands, on a slow phone and by someone signed in, whose media it is addressed to', async ({
  people,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  await hasASlowPhone(camille);
  const media: number[] = [];
  camille.page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/media/')) media.push(response.status());
  });
  for (const address of ['/terms', await camille.address()]) {
    await camille.opens(address);
    // Only someone signed in has ways to fold.
    await expect(camille.page.getByRole('button', { name: 'Menu' })).toBeVisible();
  }
  await expect.poll(() => media.length, { message: 'the clip and its poster are asked for' }).toBeGreaterThan(1);
  expect(media.filter((status) => status >= 400)).toEqual([]);
});

test.describe('before the code has come', () => {
  test.use({ isInhabited: false });

  test('T1: what is written and sent before the page’s code has come is not lost: it is sent once it has', async ({ people }) => {
    const nora = await people.candidate('Nora', 'Lemaire', 'nora.lemaire@courriel.example');
    const code = await waitsForCode(nora);
    await nora.page.goto(`${nora.product.origin}/register`);
    await nora.writes('Prénom', 'Nora');
    await nora.page.getByLabel('Nom', { exact: true }).fill('Lemaire');
    await nora.writes('Adresse e-mail', nora.email);
    await nora.ticks('Je déclare être majeur');
    await nora.presses('Recevoir mon code');
    await expect(nora.page, 'nothing that was written is in the address').toHaveURL(/\/register$/);
    await code.comes();
    await nora.entersTheCode();
    await expect(nora.page).toHaveURL(/\/me$/);
  });
});
