import { test } from '../product.ts';

test.use({ isInhabited: true });

const headline = 'Conduite de travaux en construction bois';

test('D1: restricted while a recruiter and a passer-by watch, the clip and the page are gone from under their eyes', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const address = await camille.address();
  const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  await rachel.comesIn();
  const passerBy = await people.visitor();

  await rachel.watchesOnAndOn(address);
  const socket = passerBy.hearsBySocket();
  await passerBy.watchesOnAndOn(address);
  await (await socket).listens();
  await camille.restrictsTheirProfile();
  await (await socket).ends();
  await rachel.losesTheClipAtOnce();
  await rachel.sees('Ce profil n’existe pas');
  await passerBy.losesTheClipAtOnce();
  await passerBy.sees('Ce profil n’existe pas');
});

test('D3, N2: a password revoked while its holder watches; a company blocked while its recruiter does; the trail says who played what', async ({
  people,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const address = await camille.address();
  const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  await rachel.comesIn();
  await rachel.watchesOnAndOn(address);
  await rachel.goesOnWatching();
  await camille.seesThatLooked('Atelier Boréal');
  await camille.sees(/clip regardé à (9\d|100)\s%/);
  await camille.page.getByText('Pourquoi peuvent-ils me voir').first().click();
  await camille.sees('Leur entreprise fait partie du réseau JobProd');

  await rachel.watchesOnAndOn(address);
  await camille.blocks('Atelier Boréal');
  await rachel.losesTheClipAtOnce();
  await rachel.findsNoProfileAt(address);

  await camille.restrictsTheirProfile();
  const nora = await people.networkManager();
  const password = await nora.makesAPassword(camille, 'louis.private@courriel.example');
  const holder = await people.visitor();
  const { reference } = await camille.profile();
  await holder.opensByPassword(reference, password);
  await holder.sees(headline);
  await holder.watchesOnAndOn(address);
  await nora.revokesThePasswordOf('louis.private@courriel.example');
  await holder.losesTheClipAtOnce();
  await holder.sees('Ce profil n’existe pas');
});
