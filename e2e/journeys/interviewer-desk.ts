import { expect } from '@playwright/test';
import { withDevices } from '../devices.ts';
import { faultsOf } from '../page-faults.ts';
import { Interviewed } from '../people/interviewed.ts';
import { test } from '../product.ts';

test.use(withDevices);

const family = 'Bâtiment, artisanat et technique';
const ownQuestion = 'Quels engins conduisez-vous ?';
const question = 'Décrivez un chantier que vous avez mené, de la préparation à la réception.';
const notes = 'Vos notes sur le travail de la personne';

test('I4, C1: what is asked is ticked, what is noted is warned of, what the candidate marks off-topic is cut into nothing', async ({
  people,
  product,
}) => {
  test.slow();
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  const elise = await people.staff('Élise', 'Monnier', 'elise@jobprod.example');
  await product.inviteStaff('irene@jobprod.example', 'INTERVIEWER', 'Irène', 'Marchand');
  const irene = await people.staff('Irène', 'Marchand', 'irene@jobprod.example');
  for (const person of [camille, elise, irene]) await person.comesIn();

  // A guide a family of trades, of questions about the work and nothing else.
  await irene.opens('/staff/interviews/guides');
  const guide = irene.page.locator('details', { hasText: family });
  await guide.locator('summary').click();
  await guide.getByRole('button', { name: `Ajouter une question à ${family}` }).click();
  await irene.writes('La question en français', 'Êtes-vous enceinte ?');
  await irene.writes('La question en anglais', 'Are you pregnant?');
  await irene.presses('Garder cette question');
  await irene.sees(/touche à la grossesse/);
  await expect(irene.page.getByLabel('La question en français'), 'refused, and still there to be written anew').toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await irene.writes('La question en français', ownQuestion);
  await irene.writes('La question en anglais', 'Which machines do you drive?');
  await irene.presses('Garder cette question');
  await expect(guide.getByRole('button', { name: `Modifier la question : ${ownQuestion}` })).toBeVisible();
  expect(await faultsOf(irene, 'a guide unfolded')).toEqual([]);

  const interviewId = await product.meets(camille.email, irene.email, product.clock.now());
  const [candidate, interviewer] = [new Interviewed(camille), new Interviewed(irene)];
  await candidate.sitsDown();
  await interviewer.sitsDown();

  await candidate.enters(`/interviews/${interviewId}/room`);
  await interviewer.enters(`/interviews/${interviewId}/room`);
  await irene.page.getByLabel('Famille de métiers').selectOption({ label: family });
  await irene.sees(question);
  await irene.sees(ownQuestion);
  await expect(camille.page.getByText(question), 'the candidate does not see the desk').toHaveCount(0);
  await camille.presses('J’accepte, enregistrer');
  await candidate.seesItRecord();
  await candidate.keepsMoreThan(2);

  // By the keyboard alone.
  await irene.page.getByLabel(question).focus();
  await irene.page.keyboard.press('Space');
  await irene.sees(/^Posée à 0:/);
  await irene.writes('Une autre question', 'Quel engin conduisez-vous ?');
  await irene.page.keyboard.press('Enter');
  await expect(irene.page.getByRole('button', { name: 'Retirer : Quel engin conduisez-vous ?' })).toBeVisible();
  await irene.writes(notes, 'Conduit des équipes de douze. Elle est enceinte.');
  await irene.sees(/touche à la grossesse/);
  await irene.writes(notes, 'Conduit des équipes de douze. Disponible en mai.');
  await expect(irene.page.getByText(/touche à/)).toHaveCount(0);
  await irene.sees('Notes enregistrées.');

  await camille.presses('Ce qui suit est hors sujet');
  await camille.sees(/^Passage hors sujet en cours/);
  await candidate.keepsMoreThan(4);
  await camille.presses('Fin du passage hors sujet');
  await camille.sees('C’est marqué : ce passage ne sera monté dans aucun clip.');
  await irene.sees('Le candidat a marqué hors sujet :');
  await candidate.keepsMoreThan(3);
  await camille.presses('Arrêter l’enregistrement');
  await camille.confirms('Arrêter');
  await irene.sees('L’enregistrement est terminé.');
  expect(await faultsOf(irene, 'the room with its desk')).toEqual([]);
  await candidate.leaves();
  await interviewer.leaves();
  const states = async () => (await product.tracks(interviewId)).map(({ sourceState }) => sourceState);
  await expect.poll(states, { timeout: 300_000, message: 'both sides are in the studio' }).toEqual(['READY', 'READY']);

  // Afterwards, what was written without a network is not lost with its page.
  const desk = `/staff/interviews/${interviewId}/desk`;
  await irene.opens(desk);
  await expect(irene.page.getByLabel(question)).toBeChecked();
  await irene.page.context().setOffline(true);
  await irene.writes(notes, 'Écrit sans réseau.');
  await irene.sees('Sans réseau : vos notes sont gardées');
  await irene.page.goto('about:blank');
  await irene.page.context().setOffline(false);
  await irene.opens(desk);
  await expect(irene.page.getByLabel(notes)).toHaveValue('Écrit sans réseau.');
  await irene.sees('Notes enregistrées.');
  expect(await faultsOf(irene, desk)).toEqual([]);

  // The candidate marks another passage by its times, and takes that mark back.
  const passages = `/me/interview/${interviewId}/passages`;
  await camille.opens(passages);
  await camille.writes('Début (minutes:secondes)', '0:00');
  await camille.writes('Fin (minutes:secondes)', '0:01');
  await camille.presses('Marquer hors sujet');
  await camille.sees('C’est marqué.');
  expect(await faultsOf(camille, passages)).toEqual([]);
  await camille.presses('Retirer cette marque, de 0:00 à 0:01');
  await expect(camille.page.getByRole('button', { name: 'Retirer cette marque, de 0:00 à 0:01' })).toHaveCount(0);

  // The editor goes straight to the question, and cannot cut what was marked.
  const { createClip } = await elise.asks<{ createClip: { clip: { id: string; revision: number; candidate: { sources: Source[] } } } }>(
    `mutation($input: CreateClipInput!) { createClip(input: $input) { clip { id revision
       candidate { sources { id origin offTopicPassages { startSeconds endSeconds } } } } errors { code } } }`,
    { input: { candidateId: (await camille.asks<Own>('{ viewer { candidate { id } } }')).viewer.candidate.id, title: 'Un chantier' } },
  );
  const { id: clipId, revision, candidate: filmed } = createClip.clip;
  await elise.opens(`/staff/clips/${clipId}`);
  await elise.presses(/^Entretien, candidat/);
  const source = elise.page.getByRole('region', { name: 'Ce qui a été filmé' });
  const video = source.locator('video');
  const place = () => video.evaluate((element: HTMLVideoElement) => element.currentTime);
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.readyState)).toBeGreaterThanOrEqual(1);
  await elise.page.getByText('Questions posées : 2. Passages hors sujet : 1.').click();
  await elise.sees('Ces passages ne peuvent être montés dans aucun clip.');
  await elise.page.getByRole('button', { name: new RegExp(`^Aller à .*${question}`) }).click();
  await expect.poll(place, { message: 'where it was asked' }).toBeGreaterThan(1);
  const sources = filmed.sources.filter(({ origin }) => origin !== 'SENT');
  expect(
    sources.map(({ offTopicPassages }) => offTopicPassages.length),
    'on both sides',
  ).toEqual([1, 1]);
  const barred = sources.find(({ origin }) => origin === 'INTERVIEW_CANDIDATE');
  const { startSeconds = 0, endSeconds = 0 } = barred?.offTopicPassages[0] ?? {};
  const goTo = async (seconds: number) => {
    await elise.page.getByLabel('Place dans la vidéo').fill(String(seconds));
    await expect.poll(place).toBeCloseTo(seconds, 1);
  };
  await goTo((startSeconds + endSeconds) / 2);
  await elise.presses(/^Début/);
  await elise.sees('Le candidat a marqué cet instant hors sujet : rien ne peut y commencer ni y finir.');
  await goTo(startSeconds - 0.6);
  await elise.presses(/^Début/);
  await goTo(endSeconds + 0.6);
  await elise.presses(/^Fin/);
  await elise.sees('Ce que vous avez marqué touche à un passage hors sujet : il ne peut être ajouté.');
  await expect(elise.page.getByRole('button', { name: /^Ajouter ce passage/ })).toBeDisabled();
  expect(await faultsOf(elise, 'the studio with marks')).toEqual([]);
  // Whatever the page offers, the service decides.
  const cut = elise.asks('mutation($input: UpdateClipInput!) { updateClip(input: $input) { errors { code } } }', {
    input: { clipId, revision, segments: [{ sourceId: barred?.id, startSeconds, endSeconds }] },
  });
  await expect(cut).rejects.toThrow('PASSAGE_OFF_TOPIC');
});

type Own = { viewer: { candidate: { id: string } } };
type Source = { id: string; origin: string; offTopicPassages: { startSeconds: number; endSeconds: number }[] };
