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
  await camille.seesThatNobodyLooked();
  await rachel.opensTheProfileFound(camille.headline);
  await camille.seesThatLooked('Atelier Boréal');

  await rachel.writesToThem('Votre parcours nous intéresse. Seriez-vous libre ce mois-ci ?');
  const letter = await camille.mail('what Rachel wrote', ({ text }) => text.includes('Seriez-vous libre ce mois-ci'));
  expect(letter.text).toContain('Atelier Boréal');
  expect(letter.text).not.toContain(rachel.email);
  expect(letter.subject).not.toContain('Boréal');

  const cv = { name: 'CV.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\ntrailer\n<<>>\n%%EOF\n') };
  await camille.answersTheLetter('Seriez-vous libre ce mois-ci ?', 'Oui, à partir du 15. Quels chantiers prévoyez-vous ?', cv);
  const answer = await rachel.mail('what Camille answered', ({ text }) => text.includes('Quels chantiers prévoyez-vous'));
  expect(answer.text).not.toContain(camille.email);
  expect(answer.text).not.toContain(camille.lastName);
  expect(answer.text).toContain('Un fichier est joint');
  expect(await rachel.savesTheFile(cv.name)).toEqual({ savedAs: 'document.pdf', bytes: cv.buffer });

  await rachel.opensTheProfileAgain(camille.headline);
  await rachel.asksForAnIntroduction('Parlons-en de vive voix ?');
  await rachel.agreesToTheIntroduction();
  await camille.doesNotSeeHowToReach(rachel);
  await rachel.doesNotSeeHowToReach(camille);

  await camille.agreesToTheIntroduction();
  await camille.seesHowToReach(rachel);
  await rachel.seesHowToReach(camille);
});
