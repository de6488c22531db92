import { expect } from '@playwright/test';
import { test } from '../product.ts';

const title = 'Conduire un chantier bois, du plan à la remise des clés';

test.use({ isInhabited: true });

test('A2: eighteen months are over while a clip plays: nothing more is fed to it, and it stops, in the page that is open too', async ({
  people,
  product,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const address = await camille.address();
  const end = await camille.releaseEndsAt();
  const passerBy = await people.visitor();

  product.clock.set(new Date(end.getTime() - 8_000));
  await passerBy.watchesTheClipAt(address, title);
  const media = await passerBy.addressOfTheVideo();
  expect(await passerBy.statusOf(media)).toBe(200);

  product.clock.set(end);
  expect(await passerBy.statusOf(media)).toBe(404);
  await passerBy.seesItStop();
  await passerBy.findsNoClipAt(address);
  await passerBy.sees('Conduite de travaux');
});
