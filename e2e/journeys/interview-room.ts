import { expect } from '@playwright/test';
import { withDevices } from '../devices.ts';
import { Interviewed } from '../people/interviewed.ts';
import { test } from '../product.ts';
import { apart, type Heard, heardIn } from '../told-time.ts';

test.use(withDevices);

test('I1, I2, I3: a candidate and their interviewer meet in the browser, the candidate agrees to be recorded, and both recordings arrive whole', async ({
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
  const candidate = new Interviewed(camille);
  const interviewer = new Interviewed(irene);
  await candidate.sitsDown({ tellsTime: true });
  await interviewer.sitsDown({ tellsTime: true });

  await candidate.enters(address);
  await camille.sees('Irène n’est pas encore là.');
  await interviewer.enters(address);
  await candidate.isOnline();
  await interviewer.isOnline();
  await candidate.seesTheOther();
  await interviewer.seesTheOther();

  // Nothing is captured before the click (I2).
  await irene.sees('L’enregistrement ne commence qu’avec son accord.');
  expect([...candidate.takes, ...interviewer.takes]).toEqual([]);
  // What one agrees to is what one reads: in the language of the page, changed in the room too.
  await camille.switchesTo('English');
  await camille.sees('Before we record');
  await camille.switchesTo('Français');
  await camille.sees('Vous êtes libre de refuser');
  await camille.presses('J’accepte, enregistrer');
  await candidate.seesItRecord();
  await interviewer.seesItRecord();
  await expect.poll(() => Math.min(candidate.keptChunks, interviewer.keptChunks), { timeout: 90_000 }).toBeGreaterThan(8);

  // Either pauses; both see it; another take begins when it goes on.
  await irene.presses('Mettre en pause');
  await camille.sees('Enregistrement en pause');
  await camille.presses('Reprendre l’enregistrement');
  await candidate.seesItRecord();
  await candidate.keepsMoreThan(4);
  await interviewer.keepsMoreThan(4);

  // One loses the network and has it again, the other walks from one into another: the line is looked for anew, and found (I3).
  await candidate.looksForAnotherWay(async () => {
    await candidate.goesOffline();
    await camille.sees('Votre connexion est perdue');
    await candidate.hasTheNetworkAgain();
  });
  await interviewer.looksForAnotherWay(() => interviewer.changesNetwork());
  for (const one of [candidate, interviewer]) await one.isOnline();
  for (const one of [candidate, interviewer]) await one.seesTheOther();

  // A page reloaded in the middle goes back in by itself, and records on (I3).
  const [takesBefore, reloadedAt] = [candidate.takes.length, performance.now()];
  await camille.page.reload();
  await expect.poll(() => candidate.takes.length, { timeout: 60_000, message: 'it records again' }).toBe(takesBefore + 1);
  const away = (performance.now() - reloadedAt) / 1000;
  await candidate.isOnline();
  await candidate.seesItRecord();
  await interviewer.isOnline();
  await candidate.keepsMoreThan(4);
  await camille.presses('Arrêter l’enregistrement');
  await camille.confirms('Arrêter');
  await irene.sees('L’enregistrement est terminé.');
  await candidate.leaves();
  await interviewer.leaves();
  await expect.poll(() => candidate.isStillKept(), { message: 'nothing is left on the device' }).toEqual([]);

  const states = async () => (await product.tracks(interviewId)).map(({ sourceState }) => sourceState);
  await expect.poll(states, { timeout: 120_000, message: 'every take is in the studio' }).toEqual(Array<string>(5).fill('READY'));
  const tracks = await product.tracks(interviewId);
  /** What the clock of the machine told in each take: the same on both sides at each moment of the recording, since both heard the same. */
  const heard = { CANDIDATE: [] as Heard[][], INTERVIEWER: [] as Heard[][] };
  for (const { side, takeId, sha256, path, offsetSeconds, durationSeconds } of tracks) {
    expect(sha256, 'what arrived is what the browser kept').toBe((side === 'CANDIDATE' ? candidate : interviewer).hashOf(takeId));
    // A busy machine stutters in some.
    const beeps = heardIn(await product.beepsIn(path), offsetSeconds);
    expect(beeps.length, 'a beep a second').toBeGreaterThan((durationSeconds ?? 0) * 0.7 - 1);
    heard[side].push(beeps);
  }
  const ways = heard.CANDIDATE.flatMap((one) => heard.INTERVIEWER.map((other) => apart(one, other)));
  expect(Math.max(...ways), `within 40 ms of each other: ${JSON.stringify(heard)}`).toBeLessThan(0.04);
  const ownTakes = tracks.filter(({ side }) => side === 'CANDIDATE');
  const [, before, after] = ownTakes;
  const lost = (after?.offsetSeconds ?? 0) - (before?.offsetSeconds ?? 0) - (before?.durationSeconds ?? 0);
  // Its first second is kept once it is over, and so is the last before the reload.
  expect(lost, `a page away for ${away} s cost no more than that`).toBeLessThan(away + 1);
  await camille.opens(address);
  await camille.sees(
    `Il manque ${new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(lost)} s à votre enregistrement.`,
  );
});

test('I2, I3: a room that ends while it records is over on the page: the camera is let go of, and what was recorded arrives', async ({
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
  await candidate.enters(`/interviews/${interviewId}/room`);
  await expect(camille.page.getByRole('heading', { level: 1 }), 'the focus is on what came').toBeFocused();
  await camille.presses('J’accepte, enregistrer');
  await candidate.seesItRecord();
  await candidate.keepsMoreThan(2);
  product.clock.advance({ hours: 2 });
  await camille.sees('La salle est fermée');
  await expect(camille.page.locator('video')).toHaveCount(0);
  await expect.poll(() => candidate.isStillKept(), { timeout: 60_000, message: 'all of it has arrived, its end too' }).toEqual([]);
  await camille.sees('Plus rien n’est enregistré');
});
