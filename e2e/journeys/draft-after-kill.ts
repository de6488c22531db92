import { startKillableProduct } from '@jobprod/api/dist/test/killable-product.js';
import { inhabited } from '@jobprod/api/dist/test/product.js';
import { type BrowserContext, expect } from '@playwright/test';
import { databases, peopleOf, test } from '../product.ts';

const written = 'Je prépare des chantiers, du premier croquis à la remise des clés.';

test('what is written in the profile editor outlives a service that is killed, and the page, and is saved once it is back', async ({
  browser,
}) => {
  const product = await startKillableProduct(databases(), await inhabited(databases()));
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  const people = peopleOf(product, browser, contexts, complaints);
  try {
    await product.start(new Date());
    const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
    await camille.comesIn();
    await camille.opens('/me/profile');
    await camille.writes('Votre présentation', written);
    await product.end('SIGKILL');
    await camille.presses('Enregistrer');
    await camille.sees('La connexion s’est interrompue. Rien n’est perdu');

    await product.start(new Date());
    await camille.page.reload();
    await camille.isAtHome();
    await expect(camille.page.getByLabel('Votre présentation')).toHaveValue(written);
    await camille.presses('Enregistrer');
    await camille.sees('Enregistré.');
    await camille.page.reload();
    await camille.isAtHome();
    await expect(camille.page.getByLabel('Votre présentation')).toHaveValue(written);
    const address = await camille.address();
    const passerBy = await people.visitor();
    await passerBy.opens(address);
    await passerBy.sees('du premier croquis à la remise des clés');
    expect(complaints.filter((line) => !/net::ERR_|Failed to load resource|WebSocket connection|Failed to fetch/.test(line))).toEqual([]);
  } finally {
    for (const context of contexts) await context.close();
    await product.stop();
  }
});
