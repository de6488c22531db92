import { expect } from '@playwright/test';
import { findCoturn, startCoturn } from '../coturn.ts';
import { withDevices } from '../devices.ts';
import { faultsOf } from '../page-faults.ts';
import { Interviewed } from '../people/interviewed.ts';
import { test } from '../product.ts';
import { apart, type Heard, heardIn, unheard } from '../told-time.ts';

test.use(withDevices);

const secret = 'a-secret-shared-with-the-relay';
const port = 34_780;
const relay = { stunUrls: [`stun:127.0.0.1:${port}`], turnUrls: [`turn:127.0.0.1:${port}?transport=udp`], turnSecret: secret };
/** Two pages that have lost each other begin everything anew after twelve. */
const secondsWithoutRelay = 20;

test('I1, I3, fault E09: two browsers that reach nobody but the relay meet through it, and again after it was gone for long; their recordings are whole. Where it is out of reach, the device check says so', async ({
  people,
  product,
}) => {
  test.slow();
  const coturn = await findCoturn();
  test.skip(coturn === undefined, 'coturn is not installed here, and cannot be');
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await product.inviteStaff('irene@jobprod.example', 'INTERVIEWER', 'Irène', 'Marchand');
  const irene = await people.staff('Irène', 'Marchand', 'irene@jobprod.example');
  await camille.comesIn();
  await irene.comesIn();
  const interviewId = await product.meets(camille.email, irene.email, product.clock.now());
  const address = `/interviews/${interviewId}/room`;
  const both = [new Interviewed(camille), new Interviewed(irene)];
  product.lendsIce(relay);
  for (const one of both) await one.sitsDown({ tellsTime: true });
  // Before the relay runs.
  await camille.opens(address);
  await camille.ticks('Avec la voix seule');
  await camille.sees('Notre relais n’est pas joignable depuis votre réseau');
  for (const one of both) await one.isBehindAWall();

  let running = await startCoturn(coturn ?? '', port, secret);
  try {
    for (const one of both) await one.enters(address);
    for (const one of both) await one.isOnline();
    for (const one of both) await one.seesTheOther();
    await camille.presses('J’accepte, enregistrer');
    for (const one of both) await one.seesItRecord();

    // The only line between the two is gone, for longer than it takes to begin everything anew; each records on, and is told.
    await running.stop();
    await camille.sees('La liaison avec Irène est interrompue.');
    await irene.sees('La liaison avec Camille est interrompue.');
    for (const one of both) await one.keepsMoreThan(secondsWithoutRelay);
    for (const one of both) expect((await one.line()).state).not.toBe('connected');
    running = await startCoturn(coturn ?? '', port, secret);
    const back = performance.now();
    for (const one of both) await one.isOnline();
    for (const one of both) await one.seesTheOther();
    console.log(`pictures again ${((performance.now() - back) / 1000).toFixed(1)} s after the relay is back`);
    for (const one of both) await one.keepsMoreThan(3);
    await camille.presses('Arrêter l’enregistrement');
    await camille.confirms('Arrêter');
    for (const one of both) await one.leaves();
  } finally {
    await running.stop();
  }
  const states = async () => (await product.tracks(interviewId)).map(({ sourceState }) => sourceState);
  await expect.poll(states, { timeout: 120_000, message: 'one take of each, through all of it' }).toEqual(['READY', 'READY']);
  const tracks = await product.tracks(interviewId);
  const heard: Heard[][] = [];
  for (const { side, takeId, sha256, path, offsetSeconds, durationSeconds } of tracks) {
    expect(sha256, 'what arrived is what each had kept').toBe((side === 'CANDIDATE' ? both[0] : both[1])?.hashOf(takeId));
    const beeps = heardIn(await product.beepsIn(path), offsetSeconds);
    const until = offsetSeconds + (durationSeconds ?? 0) - 0.3;
    const missing = unheard(beeps, offsetSeconds + 0.3, until);
    console.log(
      `${side}: from ${offsetSeconds.toFixed(2)} s, ${(durationSeconds ?? 0).toFixed(2)} s in one take, ${missing.length} beeps unheard`,
    );
    expect(until).toBeGreaterThan(secondsWithoutRelay);
    // One: a busy machine's device may have stuttered over a beep that was never there to be recorded.
    expect(missing.length, `${side}: recorded through it all: ${JSON.stringify({ missing, beeps })}`).toBeLessThanOrEqual(1);
    heard.push(beeps.filter(({ at }) => at > until - 20));
  }
  const [one = [], other = []] = heard;
  console.log(`apart: ${(apart(one, other) * 1000).toFixed(1)} ms at the end`);
  expect(apart(one, other), 'within 40 ms of each other, to the end').toBeLessThan(0.04);
  await camille.opens(address);
  await camille.sees('Irène : son enregistrement');
  await expect(camille.page.getByText('Il manque'), 'nothing is missing').toHaveCount(0);
});

test('I1, fault E10: a relay that does not share our secret refuses; the device check says that it is our mistake, and the two meet without it', async ({
  people,
  product,
}) => {
  test.slow();
  const coturn = await findCoturn();
  test.skip(coturn === undefined, 'coturn is not installed here, and cannot be');
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await product.inviteStaff('irene@jobprod.example', 'INTERVIEWER', 'Irène', 'Marchand');
  const irene = await people.staff('Irène', 'Marchand', 'irene@jobprod.example');
  await camille.comesIn();
  await irene.comesIn();
  const address = `/interviews/${await product.meets(camille.email, irene.email, product.clock.now())}/room`;
  const both = [new Interviewed(camille), new Interviewed(irene)];
  product.lendsIce({ ...relay, turnSecret: 'a-secret-of-yesterday' });
  for (const one of both) await one.sitsDown();
  const running = await startCoturn(coturn ?? '', port, secret);
  try {
    await camille.opens(address);
    await camille.ticks('Avec la voix seule');
    await camille.sees('Notre relais refuse la connexion');
    await expect(camille.page.getByText('Notre relais n’est pas joignable')).toHaveCount(0);
    expect(await faultsOf(camille, 'the device check')).toEqual([]);
    for (const one of both) await one.enters(address);
    for (const one of both) await one.isOnline();
  } finally {
    await running.stop();
  }
});
