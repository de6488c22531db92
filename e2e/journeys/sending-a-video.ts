import { stat } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { hasASlowConnection, notesPiecesSent } from '../people/connection.ts';
import { watchesProgress } from '../people/progress.ts';
import { test } from '../product.ts';

test.use({ isInhabited: true });

/** Long enough for a busy machine to lose the connection in the middle. */
const secondsItTakes = 24;

test('a video says truly how far it is from its beginning on, and goes on from where it was once a lost connection is back', async ({
  people,
  product,
}) => {
  const film = await product.film({ seconds: 20 });
  const { size } = await stat(film);
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const connection = await hasASlowConnection(camille, size / secondsItTakes);
  const pieces = notesPiecesSent(camille);
  const progress = await watchesProgress(camille);
  await camille.beginsToSend(film);
  await expect.poll(async () => (await progress()).at(-1), { intervals: [50] }).toBeGreaterThan(0.4);

  await connection.isLost();
  await camille.sees('Envoi interrompu');
  await camille.sees('Ce qui est arrivé est gardé');
  const before = await progress();
  expect(before, 'it never goes back').toEqual(before.toSorted((a, b) => a - b));
  expect(before.filter((part) => part > 0 && part < 0.4).length, `steps from the beginning on in ${before.join(', ')}`).toBeGreaterThan(1);
  expect(before.at(-1), 'what has not left is not shown as sent').toBeLessThan(0.9);

  await connection.isBack(size / 3);
  await camille.seesItArrive();
  const [first, resumedAt = 0] = [pieces[0], pieces.at(-1)];
  expect(first, 'the first piece begins the video').toBe(0);
  expect(resumedAt, 'what had arrived is not sent again').toBeGreaterThan(size * 0.2);
  const after = (await progress()).slice(before.length).filter((part) => part < 1);
  expect(after.filter((part) => part >= resumedAt / size - 0.01).length, 'it goes on from there').toBeGreaterThan(1);
});
