import { expect } from '@playwright/test';
import { test } from '../product.ts';

const words = 'Nous bâtissons en bois depuis 1987, du dessin à la charpente.';

test('N4, N5, N6: staff invite a candidate into the company space, who reads a card there and asks JobProd; staff pass it on, and both agree', async ({
  people,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.approvesTheTerms();

  const nora = await people.networkManager();
  const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  const basile = await people.recruiter('Basile', 'Ramel', 'basile@sillon.example');
  for (const [recruiter, company] of [
    [rachel, 'Atelier Boréal'],
    [basile, 'Menuiserie du Sillon'],
  ] as const) {
    await nora.selects(company);
    await nora.invites(recruiter.email);
    await recruiter.acceptsTheInvitation();
    await recruiter.writesTheirCard(words);
    await nora.presentsTheCardOf(company, words);
  }

  const passerBy = await people.visitor();
  const sacha = await people.candidate('Sacha', 'Marchand', 'sacha@courriel.example');
  await sacha.registers();
  await camille.findsNoCompanySpace();

  await nora.makesACollection('Bois', ['Atelier Boréal']);
  await nora.invitesToTheSpace(camille, 'Bois');
  const invitation = await camille.mail('an invitation', ({ subject }) => subject === 'Une invitation personnelle de JobProd');
  expect(invitation.text).not.toMatch(/Boréal|Sillon/);
  await camille.entersTheCompanySpace();
  await camille.readsTheCards(['Atelier Boréal']);
  await camille.sees(words);
  expect(await camille.page.title()).not.toContain('Boréal');

  await nora.addsToTheCollection('Bois', ['Menuiserie du Sillon']);
  await camille.readsTheCards(['Atelier Boréal', 'Menuiserie du Sillon']);

  for (const stranger of [passerBy, sacha, rachel]) await stranger.findsNoCompanySpace();

  await camille.asksToBeIntroducedTo('Atelier Boréal', 'J’aime l’ossature bois.');
  await nora.passesOnTheWishOf(camille, 'Atelier Boréal', rachel);
  const proposal = await rachel.mail('what Camille wishes', ({ text }) => text.includes('J’aime l’ossature bois.'));
  expect(proposal.text).not.toContain(camille.email);
  await camille.agreesToTheIntroduction();
  await rachel.agreesToTheIntroduction();
  await camille.seesHowToReach(rachel);
  await rachel.seesHowToReach(camille);
});
