import { expect } from '@playwright/test';
import { test } from '../product.ts';

test('N1, N2, N3, N6: a company finds someone, writes, and both agree to be introduced', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.approvesTheTerms();
  await camille.publishesTheirProfile();

  const nora = await people.networkManager();
  const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  await nora.selects('Atelier Boréal');
  await nora.invites(rachel.email);
  await rachel.acceptsTheInvitation();
  await rachel.searches('ossature bois', 1);
  expect(await camille.whoHasLooked()).toEqual([]);
  await rachel.opensTheProfileFound(camille.headline);
  expect(await camille.whoHasLooked()).toEqual([expect.objectContaining({ companyName: 'Atelier Boréal' })]);

  await rachel.writesToThem('Votre parcours nous intéresse. Seriez-vous libre ce mois-ci ?');
  const letter = await camille.mail('what Rachel wrote', ({ text }) => text.includes('Seriez-vous libre ce mois-ci'));
  expect(letter.text).toContain('Atelier Boréal');
  expect(letter.text).not.toContain(rachel.email);
  expect(letter.subject).not.toContain('Boréal');

  await rachel.asksForAnIntroduction('Parlons-en de vive voix ?');
  await rachel.agreesToTheIntroduction();
  expect(await camille.introduction()).toMatchObject({ state: 'AGREED_BY_COMPANY', otherParty: null });
  expect(await rachel.introduction()).toMatchObject({ state: 'AGREED_BY_COMPANY', otherParty: null });

  await camille.agreesToTheIntroduction();
  expect(await camille.introduction()).toMatchObject({ state: 'AGREED', otherParty: { name: 'Rachel Tanguy', email: rachel.email } });
  expect(await rachel.introduction()).toMatchObject({ state: 'AGREED', otherParty: { name: 'Camille Auberger', email: camille.email } });
});
