import { expect } from '@playwright/test';
import { withDevices } from '../devices.ts';
import { faultsOf } from '../page-faults.ts';
import { Interviewed } from '../people/interviewed.ts';
import { test } from '../product.ts';

test.use(withDevices);

test('I1, I2: who comes with the voice alone sees the other all the same, once they click where a browser wants a click; they are heard, not seen, and so recorded', async ({
  people,
  product,
}) => {
  test.slow();
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await product.inviteStaff('irene@jobprod.example', 'INTERVIEWER', 'Irène', 'Marchand');
  const irene = await people.staff('Irène', 'Marchand', 'irene@jobprod.example');
  await camille.comesIn();
  await irene.comesIn();
  const interviewId = await product.meets(camille.email, irene.email, product.clock.now());
  const address = `/interviews/${interviewId}/room`;
  const [candidate, interviewer] = [new Interviewed(camille), new Interviewed(irene)];
  await candidate.sitsDown();
  await interviewer.sitsDown();
  await candidate.playsOnlyWhenAsked();
  await candidate.keepsTheCameraFromThePage();

  // The device check: what is wrong, and what to do about it; can they be heard, do they hear, is the network good enough?
  await camille.opens(address);
  await camille.ticks('Avec l’image et la voix');
  await camille.sees('L’accès à la caméra ou au micro est refusé');
  await camille.sees('autorisez la caméra et le micro, puis réessayez.');
  expect(await faultsOf(camille, 'a camera that is refused')).toEqual([]);
  await camille.presses('Continuer avec la voix seule');
  await camille.sees('Votre micro vous entend.');
  await expect(camille.page.getByRole('meter', { name: 'Volume de votre micro' })).toBeVisible();
  await camille.sees(/Votre connexion (répond bien|est lente)/);
  await camille.presses('Écouter un son d’essai');
  expect(await candidate.notesPlayed()).toBe(2);
  expect(await faultsOf(camille, 'the device check')).toEqual([]);
  await camille.presses('Entrer dans la salle');
  await camille.sees(/Entretien avec/);
  await interviewer.enters(address);
  await candidate.isOnline();
  await camille.presses('Voir et entendre Irène');
  await candidate.seesTheOther();
  await expect(camille.page.getByRole('button', { name: 'Voir et entendre Irène' })).toHaveCount(0);

  // What of Camille comes to the other side, and what of her is recorded.
  await expect.poll(() => interviewer.receives(), { message: 'the voice arrives, and no picture' }).toEqual(['audio']);
  await camille.presses('J’accepte, enregistrer');
  await candidate.seesItRecord();
  await candidate.keepsMoreThan(3);
  await camille.presses('Arrêter l’enregistrement');
  await camille.confirms('Arrêter');
  await candidate.leaves();
  type Seen = { viewer: { candidate: { sources: { state: string; origin: string; hasAudio: boolean; height: number }[] } } };
  const recorded = async () => {
    const { viewer } = await camille.asks<Seen>('{ viewer { candidate { sources { state origin hasAudio height } } } }');
    return viewer.candidate.sources.filter(({ origin }) => origin === 'INTERVIEW_CANDIDATE');
  };
  await expect.poll(recorded, { timeout: 120_000 }).toEqual([{ state: 'READY', origin: 'INTERVIEW_CANDIDATE', hasAudio: true, height: 0 }]);
});

test('I3, fault E04: a full disk is said, the device’s and the service’s, and the recording goes on once there is room; what a closed page left is offered and sent at the next visit', async ({
  people,
  product,
}) => {
  test.slow();
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await product.inviteStaff('irene@jobprod.example', 'INTERVIEWER', 'Irène', 'Marchand');
  await camille.comesIn();
  const interviewId = await product.meets(camille.email, 'irene@jobprod.example', product.clock.now());
  const candidate = new Interviewed(camille);
  await candidate.sitsDown();
  const disk = await candidate.hasADiskThatFills();
  await candidate.enters(`/interviews/${interviewId}/room`);
  await camille.presses('J’accepte, enregistrer');
  await candidate.seesItRecord();
  await candidate.keepsMoreThan(2);
  await disk.isFull(true);
  await camille.sees('Votre appareil n’a plus de place');
  await camille.sees('rien n’est enregistré de votre côté');
  await disk.isFull(false);
  await candidate.seesItRecord();
  await candidate.keepsMoreThan(2);
  await expect(camille.page.getByText('Votre appareil n’a plus de place')).toHaveCount(0);

  await candidate.meetsAFullService(true);
  await camille.sees('Notre service manque de place pour l’instant.');
  await candidate.meetsAFullService(false);
  await expect(camille.page.getByText('Notre service manque de place')).toHaveCount(0);

  // The network goes, and then the page: what it had is on the device.
  await candidate.losesTheNetwork();
  await candidate.keepsMoreThan(3);
  await camille.page.goto('about:blank');
  await candidate.hasTheNetworkAgain();
  await camille.opens('/me');
  await camille.sees('Un enregistrement d’entretien est resté sur cet appareil');
  await camille.presses('L’envoyer maintenant');
  await camille.sees('Tout est arrivé, merci.');
  expect(await candidate.isStillKept(), 'nothing is left on the device').toEqual([]);
  const hashes = (await product.tracks(interviewId)).map(({ takeId, sha256 }) => [takeId, sha256]);
  expect(hashes.length).toBeGreaterThan(1);
  for (const [takeId = '', sha256] of hashes) expect(sha256, 'what arrived is what was kept').toBe(candidate.hashOf(takeId ?? ''));
});
