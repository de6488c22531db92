import { expect } from '@playwright/test';
import { test } from '../product.ts';
import { test as storied } from '../world.ts';

const title = 'Conduire un chantier bois, du plan à la remise des clés';

test.use({ isInhabited: true });

test('A3, C5, N2: a candidate takes their profile off, their clip, their image release, and each is gone at once', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const address = await camille.address();
  const passerBy = await people.visitor();

  await camille.unpublishesTheirProfile();
  await passerBy.findsNothingAt(address);
  await camille.opens(address);
  await camille.sees('Voici votre profil tel que vous le voyez.');
  await camille.opens('/me/profile');
  await camille.publishesItAgain();
  await passerBy.watchesTheClipAt(address, title);

  const media = await passerBy.addressOfTheVideo();
  await camille.withdrawsTheirImageRelease();
  expect(await passerBy.statusOf(media)).toBe(404);
  await passerBy.findsNoClipAt(address);
});

test('C5: a candidate takes their clip back, and it plays nowhere', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const address = await camille.address();
  const passerBy = await people.visitor();
  await passerBy.watchesTheClipAt(address, title);
  const media = await passerBy.addressOfTheVideo();
  await camille.withdrawsTheirClip();
  expect(await passerBy.statusOf(media)).toBe(404);
  await passerBy.findsNoClipAt(address);
});

test('A3: the mail that came with the approval takes the image release back, without signing in', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.withdrawsTheirImageReleaseByMail();
});

test('D1, N2: a candidate restricts a part, lifts it, and blocks a company for which they then do not exist', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const address = await camille.address();
  const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  await rachel.comesIn();

  await camille.restricts('le clip');
  await rachel.opens(address);
  await rachel.sees('Ossature bois');
  await expect(rachel.page.locator('video')).toHaveCount(0);
  await camille.liftsTheRestriction();
  await rachel.opens(address);
  await rachel.sees(title);

  await camille.blocks('Atelier Boréal');
  await rachel.findsNoProfileAt(address);
  await rachel.searches('ossature bois', 0);
  await camille.unblocks('Atelier Boréal');
  await rachel.searches('ossature bois', 1);
});

storied('N3, N6: an exchange is stopped, an introduction declined, a request taken back', async ({ people, world }) => {
  const [camille, rachel] = [await world.people.camille(), await world.people.rachel()];
  await camille.stopsTheExchange();
  await rachel.opens('/workspace/contacts');
  await rachel.sees('Arrêté');
  await camille.declinesTheIntroduction();
  await rachel.opens('/workspace/introductions');
  await rachel.sees('Refusée');

  const louis = await people.recruiter('Louis', 'Ferrand', 'louis@lumen-energies.example');
  await louis.comesIn();
  await louis.searches('ossature bois', 1);
  await louis.opensTheProfileFound('Conduite de travaux en construction bois');
  await louis.asksForAnIntroduction('Parlons-en ?');
  await louis.takesTheirRequestBack();
  await camille.opens(await camille.linkTo('/introductions/answer'));
  await camille.sees('Il n’y a plus rien à répondre ici');
});

test('N1: invitations and a program’s access are revoked, and a company that is suspended loses everything at once', async ({ people }) => {
  const nora = await people.networkManager();
  const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  await rachel.comesIn();
  const basile = await people.recruiter('Basile', 'Ramel', 'basile@atelier-boreal.example');
  await nora.invitesTo('Atelier Boréal', basile.email);
  await nora.revokesTheInvitationOf(basile.email);
  await basile.findsTheInvitationClosed();

  const irma = await people.recruiter('Irma', 'Vasse', 'irma@atelier-boreal.example');
  await rachel.invites(irma.email);
  await rachel.revokesTheInvitation();
  await irma.findsTheInvitationClosed();

  const first = await rachel.opensAnAccessFor('Logiciel de recrutement');
  const second = await rachel.changesTheSecret();
  expect(second).not.toBe(first);
  await rachel.revokesTheAccess();

  await nora.suspends('Atelier Boréal');
  await rachel.isSignedOut('/workspace');
});
