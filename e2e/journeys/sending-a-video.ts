import { stat } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from '../product.ts';

test.use({ isInhabited: true });

test('a video whose connection is lost goes on from where it was once it is back, and says truly how far it is', async ({
  people,
  product,
}) => {
  const film = await product.film();
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const connection = await camille.losesTheConnectionHalfThrough(film);
  const pieces = camille.notesPiecesSent();
  await camille.beginsToSend(film);
  await camille.sees('La connexion s’est interrompue.');
  await camille.sees('Envoi interrompu');
  const progress = await camille.watchesProgress();

  await connection.isBack();
  await camille.seesItArrive();
  const half = Math.floor((await stat(film)).size / 2);
  expect(pieces[0], 'the first piece begins the video').toBe(0);
  expect(pieces.at(-1), 'the last piece begins where the connection was lost').toBe(half);
  const goingOn = (await progress()).filter((part) => part >= 0.49 && part < 1);
  expect(goingOn.length, 'it goes on from the half').toBeGreaterThan(0);
});
