import { expect } from '@playwright/test';
import { hasASlowPhone } from '../people/connection.ts';
import { test } from '../product.ts';

test.use({ isInhabited: true });

test('a page drawn by the server is taken over as it stands, on a slow phone and by someone signed in', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  await hasASlowPhone(camille);
  for (const address of ['/terms', await camille.address()]) {
    await camille.opens(address);
    // Only someone signed in has ways to fold.
    await expect(camille.page.getByRole('button', { name: 'Menu' })).toBeVisible();
  }
});
