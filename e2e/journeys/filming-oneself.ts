import { expect } from '@playwright/test';
import { withDevices } from '../devices.ts';
import { faultsOf } from '../page-faults.ts';
import { test } from '../product.ts';

test.use(withDevices);

test('C1, I4: a candidate films themself on the page, looks at it, starts again, sends it with their declaration, and marks what is off-topic in it', async ({
  people,
}) => {
  test.slow();
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  await camille.opens('/me/video');
  await camille.page.getByRole('link', { name: 'Me filmer ici' }).click();
  await camille.isAtHome();
  const records = async () => {
    await camille.presses('Commencer l’enregistrement');
    await camille.sees('Enregistrement en cours');
    await camille.sees(/^0:(0[3-9]|[1-5]\d)$/);
    await camille.presses('Arrêter l’enregistrement');
  };
  await camille.sees('Tout est prêt.');
  expect(await faultsOf(camille, 'before filming')).toEqual([]);
  await records();
  const review = camille.page.getByLabel('Votre enregistrement');
  const plays = (video: HTMLVideoElement) => video.play().then(() => video.videoWidth);
  await expect.poll(() => review.evaluate(plays), { message: 'it can be watched' }).toBeGreaterThan(0);
  expect(await faultsOf(camille, 'looking at it')).toEqual([]);
  await camille.presses('Recommencer');
  await records();
  await expect(review).toBeVisible();
  await camille.presses('Envoyer cette vidéo');
  await camille.sees('Confirmez que cette vidéo est la vôtre.');
  await camille.ticks(/^Je déclare que cette vidéo est la mienne/);
  await camille.presses('Envoyer cette vidéo');
  await camille.sees('Merci, votre vidéo est arrivée.');
  await camille.page.getByRole('link', { name: 'Voir mes vidéos' }).click();
  type Seen = {
    viewer: { candidate: { sources: { state: string; origin: string; durationSeconds: number; offTopicPassages: object[] }[] } };
  };
  const newest = async () =>
    (
      await camille.asks<Seen>(
        '{ viewer { candidate { sources { state origin durationSeconds offTopicPassages { startSeconds endSeconds } } } } }',
      )
    ).viewer.candidate.sources[0];
  await expect.poll(async () => (await newest())?.state, { timeout: 120_000, message: 'it is checked as any other' }).toBe('READY');
  expect((await newest())?.origin).toBe('SENT');
  expect((await newest())?.durationSeconds, 'its length is counted, whatever its header says').toBeGreaterThan(2.5);

  // I4: something in it is nobody's business.
  await camille.opens('/me/video');
  await camille.page.getByRole('link', { name: 'Marquer des passages hors sujet' }).first().click();
  await camille.isAtHome();
  await camille.writes('Début (minutes:secondes)', '0:00');
  await camille.writes('Fin (minutes:secondes)', '0:01');
  await camille.presses('Marquer hors sujet');
  await camille.sees('C’est marqué.');
  expect(await faultsOf(camille, 'its passages')).toEqual([]);
  await expect.poll(async () => (await newest())?.offTopicPassages).toEqual([{ startSeconds: 0, endSeconds: 1 }]);
  await camille.presses('Retirer cette marque, de 0:00 à 0:01');
  await expect.poll(async () => (await newest())?.offTopicPassages, { message: 'theirs to take back' }).toEqual([]);
});
