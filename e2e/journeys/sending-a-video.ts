import { randomBytes } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { wasTrue } from '../people/person.ts';
import { test } from '../product.ts';

test.use({ isInhabited: true });

/** Adds a box that players skip, so that a few seconds weigh what a phone’s do: small files leave before any network can be slow. */
const weighs = async (film: string, bytes: number): Promise<void> => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(bytes, 0);
  head.write('free', 4);
  await appendFile(film, Buffer.concat([head, randomBytes(bytes - head.length)]));
};

test('a video whose connection is cut goes on from where it was, and tells truly how far it is', async ({ people, product }) => {
  const film = await product.film();
  await weighs(film, 6_000_000);
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const network = await camille.hasASlowNetwork(film, { seconds: 90 });
  const pieces = camille.notesPiecesSent();
  await camille.beginsToSend(film);
  const progress = await camille.watchesProgress();
  await expect.poll(async () => Math.max(0, ...(await progress())), { message: 'part of the video has left' }).toBeGreaterThan(0.1);
  wasTrue(await progress());

  await network.isCut();
  await camille.sees('La connexion s’est interrompue.');
  await camille.sees('Envoi interrompu');

  await network.isBack();
  await camille.seesItArrive();
  expect(pieces[0], 'the first piece begins the video').toBe(0);
  expect(pieces.at(-1), 'the last piece begins where the connection was cut').toBeGreaterThan(0);
});
