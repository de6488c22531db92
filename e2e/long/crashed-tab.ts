import { expect } from '@playwright/test';
import { withDevices } from '../devices.ts';
import { Interviewed } from '../people/interviewed.ts';
import { test } from '../product.ts';

test.use(withDevices);

/** What of one side may be lost at the most (I3). */
const mayBeLost = 5;

type Side = 'CANDIDATE' | 'INTERVIEWER';
type Recorded = {
  interviewRoom: {
    recordings: { beganAt: number; lengthSeconds: number; losses: { side: Side; offsetSeconds: number; seconds: number }[] }[];
  };
};

test('I3, fault E09: a tab dies while it records: what it had kept is there to the second, the other side is whole, and what was not recorded is said', async ({
  people,
  product,
}) => {
  test.setTimeout(900_000);
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await product.inviteStaff('irene@jobprod.example', 'INTERVIEWER', 'Irène', 'Marchand');
  const irene = await people.staff('Irène', 'Marchand', 'irene@jobprod.example');
  await camille.comesIn();
  await irene.comesIn();
  const interviewId = await product.meets(camille.email, irene.email, product.clock.now());
  const address = `/interviews/${interviewId}/room`;
  const [candidate, interviewer] = [new Interviewed(camille), new Interviewed(irene)];
  const both = [candidate, interviewer];
  for (const one of both) await one.sitsDown({ tellsTime: true });
  for (const one of both) await one.enters(address);
  for (const one of both) await one.isOnline();
  await camille.presses('J’accepte, enregistrer');
  for (const one of both) await one.seesItRecord();
  for (const one of both) await one.keepsMoreThan(10);

  const takenBefore = candidate.takes[0] ?? '';
  const diedAt = Date.now();
  const again = await candidate.crashes();
  await again.sitsDown({ tellsTime: true });
  await again.enters(address);
  await again.isOnline();
  await again.seesItRecord();
  await again.keepsMoreThan(10);
  await again.person.presses('Arrêter l’enregistrement');
  await again.person.confirms('Arrêter');
  await irene.sees('L’enregistrement est terminé.');
  await again.leaves();
  await interviewer.leaves();
  await expect.poll(() => again.isStillKept(), { message: 'nothing is left on the device' }).toEqual([]);

  const states = async () => (await product.tracks(interviewId)).map(({ sourceState }) => sourceState);
  await expect.poll(states, { timeout: 300_000, message: 'every take is in the studio' }).toEqual(['READY', 'READY', 'READY']);
  const tracks = await product.tracks(interviewId);
  const [before, after] = tracks.filter(({ side }) => side === 'CANDIDATE');
  const [other] = tracks.filter(({ side }) => side === 'INTERVIEWER');
  if (!before || !after || !other) throw new Error('Two takes of one side, and one of the other');
  expect(before.takeId).toBe(takenBefore);
  expect(candidate.hashesOf(before.takeId), 'what arrived is what the dead tab had kept').toContain(before.sha256);
  expect(again.hashOf(after.takeId)).toBe(after.sha256);
  expect(interviewer.hashOf(other.takeId)).toBe(other.sha256);

  const { interviewRoom } = await irene.asks<Recorded>(
    'query($id: ID!) { interviewRoom(interviewId: $id) { recordings { beganAt lengthSeconds losses { side offsetSeconds seconds } } } }',
    { id: interviewId },
  );
  const [recording] = interviewRoom.recordings;
  if (!recording) throw new Error('Nothing was recorded');
  const { beganAt, lengthSeconds, losses } = recording;
  const endOf = ({ offsetSeconds, durationSeconds }: typeof before) => offsetSeconds + (durationSeconds ?? 0);
  const lost = (diedAt - beganAt) / 1000 - endOf(before);
  const gap = after.offsetSeconds - endOf(before);
  console.log(`died ${lost.toFixed(2)} s after what it had kept ends; back after ${gap.toFixed(2)} s; said: ${JSON.stringify(losses)}`);
  expect(lost, 'of what it had recorded').toBeLessThanOrEqual(mayBeLost);
  expect(
    losses.map(({ side }) => side),
    'of one side, and once',
  ).toEqual(['CANDIDATE']);
  expect(Math.abs((losses[0]?.seconds ?? 0) - gap), 'what was not recorded is said').toBeLessThan(1);
  expect(Math.abs(lengthSeconds - endOf(other)), 'the other side is whole').toBeLessThan(2);
  const tenths = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(losses[0]?.seconds ?? 0);
  await again.person.opens(address);
  await again.person.sees(`Il manque ${tenths} s à votre enregistrement.`);
});
