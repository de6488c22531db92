import { expect } from '@playwright/test';
import { test } from '../product.ts';

const title = 'Conduire un chantier bois, du plan à la remise des clés';

test.use({ isInhabited: true });

test('D1, D2, D3: a profile restricted as a whole exists for nobody, until a password opens it', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.signsIn();
  const address = await camille.address();
  const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  await rachel.signsIn();
  const passerBy = await people.visitor();
  await passerBy.watchesTheClipAt(address, title);
  await rachel.searches('ossature bois', 1);

  await camille.restrictsTheirProfile();
  await passerBy.findsNothingAt(address);
  await rachel.opens(address);
  await rachel.sees('Ce profil n’existe pas');
  await rachel.searches('ossature bois', 0);
  await camille.opens(address);
  await camille.sees(title);

  const nora = await people.networkManager();
  const { reference } = await camille.profile();
  const password = await nora.makesAPassword(camille, 'louis.private@courriel.example');
  await passerBy.opensByPassword(reference, password);
  await passerBy.sees(title);
  // Anew, as a reload asks for it.
  await passerBy.watchesTheClipAt(address, title);
  const media = await passerBy.addressOfTheVideo();
  const another = await people.visitor();
  await another.findsNothingAt(address);
  expect(await another.statusOf(media)).toBe(404);

  await nora.revokesThePasswordOf('louis.private@courriel.example');
  await passerBy.findsNothingAt(address);
  expect(await passerBy.statusOf(media)).toBe(404);
});

test('D3: a recruiter who was handed a password finds the profile in their own list, opens it, and is seen by its person', async ({
  people,
}) => {
  const yanis = await people.candidate('Yanis', 'Belkacem', 'yanis.belkacem@courriel.example');
  await yanis.comesIn();
  const { reference } = await yanis.profile();
  const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  await rachel.comesIn();
  const louis = await people.recruiter('Louis', 'Ferrand', 'louis@lumen-energies.example');
  await louis.comesIn();
  const nora = await people.networkManager();
  const password = await nora.makesAPasswordFor(rachel, yanis);

  await louis.isEntrustedNothing();
  await rachel.findsEntrusted(reference);
  await rachel.opensByPassword(reference, password);
  await rachel.sees('Maintenance de centrales photovoltaïques');
  await rachel.opens(await yanis.address());
  await rachel.sees('Maintenance de centrales photovoltaïques');
  await louis.findsNoProfileAt(await yanis.address());
  await yanis.seesThatLooked('Atelier Boréal');
  await yanis.sees('ouvert par mot de passe');
});

test('A2: at eighteen months, to the second, the clip stops being served', async ({ people, product }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.signsIn();
  const address = await camille.address();
  const end = await camille.releaseEndsAt();
  const passerBy = await people.visitor();

  product.clock.set(new Date(end.getTime() - 90_000));
  await passerBy.watchesTheClipAt(address, title);
  const media = await passerBy.addressOfTheVideo();
  // What began to leave stops by itself at the end: only its beginning is asked for.
  product.clock.set(new Date(end.getTime() - 1000));
  expect(await passerBy.statusOf(media, 'HEAD')).toBe(200);
  expect(await passerBy.statusOf(address)).toBe(200);

  // A page that stands open, the clip loaded ahead, loses it by itself.
  product.clock.set(new Date(end.getTime() - 4000));
  await passerBy.watchesTheClipAt(address, title);
  product.clock.set(end);
  await expect(passerBy.page.locator('video')).toHaveCount(0);
  expect(await passerBy.statusOf(media, 'HEAD')).toBe(404);
  expect(await passerBy.statusOf(media)).toBe(404);
  await passerBy.findsNoClipAt(address);
});
