import { writeFile } from 'node:fs/promises';
import { ffprobe } from '@jobprod/api/dist/test/media-tools.js';
import { expect } from '@playwright/test';
import { faultsOf } from '../page-faults.ts';
import { lengthsOf, presses, pressesByKey, reaches } from '../people/cutting.ts';
import type { Editor } from '../people/editor.ts';
import { seesItPlay } from '../people/playing.ts';
import { test } from '../product.ts';

test.use({ isInhabited: true });

const title = 'Conduire une équipe, du plan à la remise des clés';

const hasSaved = (editor: Editor) => expect(editor.page.getByText('Tout est enregistré.')).toBeVisible();
const cutsInto = (editor: Editor, ...lengths: number[]) => expect.poll(() => lengthsOf(editor)).toEqual(lengths);
const clipOf = async (editor: Editor) => {
  const id = editor.page.url().split('/').at(-1);
  const query = 'query($id: ID!) { clip(id: $id) { id revision title version { durationSeconds } } }';
  return (
    await editor.asks<{ clip: { id: string; revision: number; title: string; version: { durationSeconds: number } | null } }>(query, { id })
  ).clip;
};

test('C1, I4: an interview of two tracks is cut with the keys alone, undone, put in another order, looked at, and rendered to the frame', async ({
  people,
  product,
}, testInfo) => {
  test.slow();
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await product.inviteStaff('irene@jobprod.example', 'INTERVIEWER', 'Irène', 'Marchand');
  await product.inviteStaff('edith@jobprod.example', 'EDITOR', 'Édith', 'Vallin');
  const interviewId = await product.meets(camille.email, 'irene@jobprod.example', product.clock.now());
  await product.filesInterview(interviewId, {
    seconds: 22,
    questions: [{ text: 'Décrivez un chantier que vous avez mené.', atSeconds: 1 }],
    offTopic: [{ startSeconds: 12, endSeconds: 14 }],
  });
  const elise = await people.demoEditor();
  await elise.beginsAnotherClipFor(camille);
  const { page } = elise;

  // The video of the candidate's side: it comes by itself once it is checked, and its sound and frames once they are drawn.
  const take = page.getByRole('button', { name: /^Entretien, candidat/ });
  await expect(take).toBeVisible({ timeout: 120_000 });
  await reaches(elise, take);
  await presses(elise, 'Enter');
  const source = page.locator('video[aria-label^="Entretien, candidat"]');
  await expect.poll(() => source.evaluate((video: HTMLVideoElement) => video.readyState)).toBeGreaterThanOrEqual(1);

  await presses(elise, 'Shift+ArrowRight', 2);
  await presses(elise, 'i');
  await presses(elise, 'Shift+ArrowRight', 3);
  await presses(elise, 'o');
  await elise.sees('Marqué de 0:02,00 à 0:05,00.');
  await presses(elise, 'e');
  await presses(elise, 'Shift+ArrowRight', 2);
  await presses(elise, 'i');
  await presses(elise, 'Shift+ArrowRight', 3);
  await presses(elise, 'ArrowRight', 5);
  await presses(elise, 'o');
  await presses(elise, 'e');
  await cutsInto(elise, 3, 3.2);

  // What the candidate marked off-topic begins at 11.6 s of their own track: no mark is made in it, and nothing across it is added.
  await presses(elise, 'Shift+ArrowRight', 2);
  await presses(elise, 'i');
  await elise.sees('Le candidat a marqué cet instant hors sujet');
  await presses(elise, 'Shift+ArrowLeft');
  await presses(elise, 'i');
  await presses(elise, 'Shift+ArrowRight', 3);
  await presses(elise, 'o');
  await elise.sees('Ce que vous avez marqué touche à un passage hors sujet');
  expect(await faultsOf(elise, 'the studio where a barred passage is marked')).toEqual([]);
  await presses(elise, 'e');
  await cutsInto(elise, 3, 3.2);
  await presses(elise, 'Backspace');
  await presses(elise, 'i');
  await presses(elise, 'Shift+ArrowRight', 4);
  await presses(elise, 'o');
  await presses(elise, 'e');
  await cutsInto(elise, 3, 3.2, 4);

  // Now the keys are the clip's: a passage is cut in two, one is taken out, and both are taken back and done again.
  await presses(elise, 'x');
  await presses(elise, 'Home');
  await presses(elise, 'Shift+ArrowRight');
  await presses(elise, 'c');
  await cutsInto(elise, 1, 2, 3.2, 4);
  await presses(elise, 'Delete');
  await cutsInto(elise, 1, 3.2, 4);
  await presses(elise, 'Control+z', 2);
  await cutsInto(elise, 3, 3.2, 4);
  await presses(elise, 'Control+Shift+z');
  await cutsInto(elise, 1, 2, 3.2, 4);

  // The last passage goes two places forward, is trimmed by its handle as far as what is barred, and shows both sides.
  await pressesByKey(elise, /^Passage 4 sur 4/);
  await presses(elise, '<', 2);
  await cutsInto(elise, 1, 4, 2, 3.2);
  await reaches(elise, page.getByRole('slider', { name: 'Début du passage 2' }));
  await presses(elise, 'Home');
  await cutsInto(elise, 1, 4.6, 2, 3.2);
  await presses(elise, 'ArrowLeft');
  await elise.sees('Ce qui suit a été marqué hors sujet par le candidat');
  await reaches(elise, page.getByRole('radio', { name: 'le candidat' }));
  await presses(elise, 'ArrowRight', 2);
  await expect(page.getByRole('radio', { name: 'les deux' })).toBeChecked();
  await elise.titles(title);
  await hasSaved(elise);

  // The joins, before anything is rendered: from the first passage into the second, which shows two videos at once.
  await page.keyboard.press('Tab');
  await pressesByKey(elise, /^Passage 1 sur 4/);
  await presses(elise, 'v');
  const onScreen = page.locator('li[data-playing] button');
  await expect(onScreen).toHaveAccessibleName(/^Passage 2 sur 4/);
  await expect
    .poll(() =>
      page.locator('[data-front="true"] video:visible').evaluateAll((videos: HTMLVideoElement[]) => videos.map(({ paused }) => paused)),
    )
    .toEqual([false, false]);
  await presses(elise, 'k');
  await expect(page.getByRole('button', { name: /^Jouer l’enchaînement/ })).toBeVisible();

  // Another editor saves: what each of the two has is shown, and nothing is overwritten before one of them chose.
  const edith = await people.staff('Édith', 'Vallin', 'edith@jobprod.example');
  await edith.comesIn();
  const { id: clipId, revision } = await clipOf(elise);
  await edith.asks('mutation($input: UpdateClipInput!) { updateClip(input: $input) { errors { code } } }', {
    input: { clipId, revision, title: 'Un tout autre titre' },
  });
  await elise.sees('Quelqu’un d’autre a modifié ce clip');
  await elise.sees('Un tout autre titre');
  expect(await faultsOf(elise, 'the studio where two editors meet')).toEqual([]);
  await pressesByKey(elise, 'Prendre celui de l’autre');
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue('Un tout autre titre');
  await hasSaved(elise);
  await presses(elise, 'Control+z');
  await expect(page.getByLabel('Titre', { exact: true }), 'what stood here is one step back').toHaveValue(title);
  await expect.poll(async () => (await clipOf(elise)).title).toBe(title);
  await hasSaved(elise);

  await pressesByKey(elise, 'Produire le montage');
  await expect(page.getByText('Le montage est prêt. Regardez-le, puis envoyez-le au candidat.')).toBeVisible({ timeout: 180_000 });
  const clip = page.locator('video[controls]').last();
  await seesItPlay(clip);
  const bytes = await page.request.get(new URL((await clip.getAttribute('src')) ?? '', product.origin).href);
  const path = testInfo.outputPath('clip.mp4');
  await writeFile(path, await bytes.body());
  const picture = (await ffprobe(path)).streams.find(({ codec_type }) => codec_type === 'video');
  expect(Number(picture?.nb_frames), '1 + 4.6 + 2 + 3.2 seconds, to the frame').toBe(270);
  expect((await clipOf(elise)).version?.durationSeconds).toBeCloseTo(10.8);
});

test('C1: what is cut without a network is kept on the device, and arrives with the next page', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  const elise = await people.demoEditor();
  await elise.beginsAnotherClipFor(camille);
  await elise.picks(0.4, 2.4);
  await hasSaved(elise);
  const cut = await elise.isNotAnswered('UpdateClip');
  await elise.picks(3.2, 5.2);
  await elise.sees('Pas de réseau');
  await elise.page.reload();
  await elise.isAtHome();
  await cutsInto(elise, 2, 2);
  await elise.sees('Pas de réseau');
  await cut.mend();
  await hasSaved(elise);
  await elise.page.reload();
  await elise.isAtHome();
  await cutsInto(elise, 2, 2);
});
