import { expect } from '@playwright/test';
import { test } from '../product.ts';

test.use({ isInhabited: true });

const alt = 'Une halle en bois, vue de l’entrée';

test('a profile keeps what was not saved, shows a picture of work under no name, is printed, locked for everyone in one click, and erased', async ({
  people,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const passerBy = await people.visitor();
  await passerBy.opens('/');
  await camille.keepsWhatCouldNotBeSaved('Je prépare des chantiers, et je cherche une équipe qui les aime autant que moi.');
  await camille.comesBackToWhatTheyWrote('Je prépare et je suis des chantiers, de l’étude à la remise des clés.');
  await camille.showsAPictureOfTheirWork('Une halle de marché', await passerBy.page.screenshot(), alt);

  const address = await camille.address();
  await passerBy.opens(address);
  await passerBy.sees('de l’étude à la remise des clés');
  const picture = passerBy.page.getByRole('img', { name: alt });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(100);
  expect(await picture.getAttribute('src')).toMatch(/^\/media\/[^/]+\/picture\.jpg$/);

  // C2: on paper, as on the page, without the video and without what is clicked.
  await passerBy.page.emulateMedia({ media: 'print' });
  await expect(passerBy.page.locator('video')).toBeHidden();
  await expect(picture).toBeVisible();
  await passerBy.page.emulateMedia({ media: null });

  // G3: in a page that stands open too.
  await passerBy.watchesOnAndOn(address);
  await camille.locksTheirData();
  await passerBy.losesTheClipAtOnce();
  await passerBy.findsNothingAt(address);
  await camille.opens('/me/profile');
  await camille.sees('rien n’y change tant que le verrou est posé');
  await camille.liftsTheLock();
  await passerBy.findsNothingAt(address);
  await camille.opens('/me/profile');
  await camille.publishesItAgain();
  await passerBy.opens(address);
  await expect(passerBy.page.locator('video')).toBeVisible();

  // For ever, and at once in a page that stands open; what they begin then is another.
  await passerBy.watchesOnAndOn(address);
  await camille.erasesTheirProfile();
  await passerBy.losesTheClipAtOnce();
  await passerBy.findsNothingAt(address);
  expect(await camille.address()).not.toBe(address);
  await camille.opens('/me/profile');
  await expect(camille.page.getByLabel('Votre présentation')).toHaveValue('');
  await camille.opens('/me/register');
  await camille.sees('Profil effacé');
});
