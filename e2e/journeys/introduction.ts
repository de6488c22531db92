import { expect } from '@playwright/test';
import { Introduced } from '../people/introduced.ts';
import { test } from '../product.ts';

const hour = 3_600_000;
const place = '12 quai de la Loire';

test('N2, N3, N6, N7, N8: found, written to, introduced, met, working together: a rival learns nothing of it, and staff see who waits for whom', async ({
  people,
  product,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.approvesTheTerms();
  await camille.publishesTheirProfile();
  const { reference } = await camille.profile();

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
  }
  const ofCamille = new Introduced(camille, '/me/introductions');
  const ofRachel = new Introduced(rachel, '/workspace/introductions');
  const secrets = ['Boréal', rachel.lastName, rachel.email, camille.lastName, camille.email];

  await test.step('the profile is found, opened and written to', async () => {
    await rachel.searches('ossature bois', 1);
    await rachel.opensTheProfileFound(camille.headline);
    await camille.seesThatLooked('Atelier Boréal');
    await rachel.writesToThem('Seriez-vous libre ce mois-ci ?');
    const letter = await camille.mail('what Rachel wrote', ({ text }) => text.includes('Seriez-vous libre ce mois-ci'));
    expect(letter.text).not.toContain(rachel.email);
  });
  // The profile is Basile's to find, as it was Rachel's: what passes between the two is not.
  await basile.searches('ossature bois', 1);
  await basile.opensTheProfileFound(camille.headline);
  await basile.learnsNothingOf(secrets);
  await nora.seesNoIntroduction();

  await test.step('an introduction is asked for: a request is no agreement, and it waits for both', async () => {
    await rachel.opensTheProfileAgain(camille.headline);
    await rachel.asksForAnIntroduction('Parlons-en ?');
    await nora.seesTheIntroduction(reference, 'En attente des deux accords', ['le candidat', 'l’entreprise']);
    await basile.learnsNothingOf(secrets);
  });

  await test.step('the recruiter agrees by the link and its button: it waits for the candidate', async () => {
    await rachel.agreesToTheIntroduction();
    await rachel.doesNotSeeHowToReach(camille);
    await camille.doesNotSeeHowToReach(rachel);
    await nora.seesTheIntroduction(reference, 'L’entreprise est d’accord', ['le candidat']);
    await basile.learnsNothingOf(secrets);
  });

  await test.step('the candidate agrees by mail: a joint mail gives each the other’s way to be reached', async () => {
    await camille.answersTheMail(/On vous propose une mise en relation/, 'Oui, avec plaisir !');
    await camille.mail('how to reach Rachel', ({ text }) => text.includes(rachel.email));
    await rachel.mail('how to reach Camille', ({ text }) => text.includes(camille.email));
    await camille.seesHowToReach(rachel);
    await rachel.seesHowToReach(camille);
    await nora.seesTheIntroduction(reference, 'Rendez-vous à fixer', ['le candidat', 'l’entreprise']);
    await basile.learnsNothingOf(secrets);
  });

  const startsAt = new Date(Math.ceil(product.clock.now().getTime() / hour) * hour + 4 * hour);
  await test.step('an hour is proposed, and accepted: it waits for nobody', async () => {
    await ofRachel.proposesToMeet(startsAt, place);
    const { text, subject } = await camille.mail('the hour', ({ text: body }) => body.includes(place));
    expect(text).toContain('Rachel');
    expect(subject).not.toMatch(/Boréal|Tanguy/);
    await nora.seesTheIntroduction(reference, 'Heures proposées', ['le candidat']);
    await ofCamille.acceptsTheHour(place);
    await nora.seesTheIntroduction(reference, 'Rendez-vous fixé', []);
    for (const [side, other] of [
      [camille, rachel],
      [rachel, camille],
    ] as const) {
      const { attachments } = await side.mail('the calendar file', (mail) =>
        mail.attachments.some(({ fileName }) => fileName.endsWith('.ics')),
      );
      for (const told of ['Boréal', other.lastName, other.email, place]) expect(attachments[0]?.content).not.toContain(told);
    }
    await basile.learnsNothingOf([...secrets, place]);
  });

  await test.step('the hour has come: held is what both say', async () => {
    product.clock.set(new Date(startsAt.getTime() + hour));
    await nora.seesTheIntroduction(reference, 'Rendez-vous fixé', ['le candidat', 'l’entreprise']);
    await ofRachel.saysItWasHeld();
    await nora.seesTheIntroduction(reference, 'Rendez-vous fixé', ['le candidat']);
    await ofCamille.saysItWasHeld();
    await ofRachel.finds('Rendez-vous tenu');
    await nora.seesTheIntroduction(reference, 'Rendez-vous tenu', []);
    await basile.learnsNothingOf([...secrets, place]);
  });

  await test.step('they work together: nothing is confidential between the two, and everything still is before others', async () => {
    await ofCamille.finds('Rendez-vous tenu');
    await camille.sees('Le nom de cette entreprise reste confidentiel');
    await ofCamille.declaresThatTheyWorkTogether();
    await expect(camille.page.getByText('Le nom de cette entreprise reste confidentiel')).toHaveCount(0);
    await rachel.mail('that they work together', ({ subject }) => subject === 'Une collaboration est déclarée');
    await nora.seesTheIntroduction(reference, 'Rendez-vous tenu', []);
    await nora.sees(/^Ils travaillent ensemble, déclaré le/);
    await basile.learnsNothingOf([...secrets, place]);
  });
});
