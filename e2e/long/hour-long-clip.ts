import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begins, type Cut, filmed, filmedPerson, judgeClip } from '@jobprod/api/dist/test/two-track-film.js';
import { expect } from '@playwright/test';
import { lengthsOf, presses, pressesByKey, reaches } from '../people/cutting.ts';
import type { Editor } from '../people/editor.ts';
import { seesItPlay } from '../people/playing.ts';
import { test } from '../product.ts';

test.use({ isInhabited: true });

const [seconds, each] = [3600, 15];
const sides = { CANDIDATE: 'le candidat', INTERVIEWER: 'l’interviewer', BOTH: 'les deux' };
const views = ['CANDIDATE', 'INTERVIEWER', 'BOTH', 'CANDIDATE', 'BOTH', 'INTERVIEWER', 'CANDIDATE', 'BOTH'] as const;
/** Over the whole of the hour, never in its order. */
const about = views.map((_, index) => 2 + Math.round(((seconds - 60) * ((index * 3) % 8)) / 7));

/** Where the video stands, as the page says it. */
const placeIn = ({ page }: Editor) => page.getByLabel('Place dans la vidéo');
const standsAt = async (editor: Editor): Promise<number> => Number(await placeIn(editor).inputValue());
/** Plays with L, twice as quick at each press, until it is beyond a moment; K stops it. */
const playsPast = async (editor: Editor, moment: number, pressed: number): Promise<void> => {
  await presses(editor, 'l', pressed);
  await expect.poll(() => standsAt(editor), { message: 'the video plays', intervals: [50] }).toBeGreaterThan(moment);
  await presses(editor, 'k');
};
/** To the frame, with the arrows. */
const stepsTo = async (editor: Editor, moment: number): Promise<void> => {
  const frames = Math.round((moment - (await standsAt(editor))) * 25);
  const arrow = frames < 0 ? 'ArrowLeft' : 'ArrowRight';
  await presses(editor, `Shift+${arrow}`, Math.floor(Math.abs(frames) / 25));
  await presses(editor, arrow, Math.abs(frames) % 25);
  await expect.poll(async () => Math.abs((await standsAt(editor)) - moment)).toBeLessThan(0.021);
};
const inSeconds = (code = ''): number => code.split(':').reduce((sum, part) => sum * 60 + Number(part.replace(',', '.')), 0);
/** What is marked, as the page says it, in seconds. */
const markedIn = async ({ page }: Editor): Promise<number[]> => {
  const said = await page.getByText(/^Marqué de .* à \d/).textContent();
  return [...(said ?? '').matchAll(/[\d:]+,\d\d/g)].map(([code]) => inSeconds(code));
};

test('C1, C2, I3: an hour of interview on two tracks is cut with the keys into two minutes of eight segments, and is to the frame', async ({
  people,
  product,
}, testInfo) => {
  test.setTimeout(3_600_000);
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await product.inviteStaff('irene@jobprod.example', 'INTERVIEWER', 'Irène', 'Marchand');
  const interviewId = await product.meets(camille.email, 'irene@jobprod.example', product.clock.now());
  const folder = await mkdtemp(join(tmpdir(), 'jobprod-hour-'));
  const track = async (side: keyof typeof begins) => ({ path: await filmed(folder, side, seconds), offsetSeconds: begins[side] });
  await product.filesInterview(interviewId, {
    seconds,
    filmed: { candidate: await track('candidate'), interviewer: await track('interviewer') },
  });
  const elise = await people.demoEditor();
  await elise.beginsAnotherClipFor(camille);
  const { page } = elise;

  const take = page.getByRole('button', { name: /^Entretien, candidat/ });
  await expect(take).toBeVisible({ timeout: 1_800_000 });
  await reaches(elise, take);
  await presses(elise, 'Enter');
  const source = page.locator('video[aria-label^="Entretien, candidat"]');
  await expect.poll(() => source.evaluate((video: HTMLVideoElement) => video.readyState)).toBeGreaterThanOrEqual(1);

  const cuts: Cut[] = [];
  for (const [index, moment] of about.entries()) {
    await presses(elise, 'k');
    await placeIn(elise).fill(String(moment));
    await expect.poll(() => standsAt(elise)).toBeCloseTo(moment, 1);
    await playsPast(elise, moment + 0.5, 1);
    // K stops between two frames: the mark is made on the nearest.
    await presses(elise, 'i');
    const start = Math.round((await standsAt(elise)) * 25) / 25;
    await playsPast(elise, start + each + 0.4, 4);
    // A little back, as on every desk, and then to the frame.
    const beyond = await standsAt(elise);
    await presses(elise, 'j');
    await expect.poll(() => standsAt(elise), { message: 'it goes back', intervals: [50] }).toBeLessThan(beyond);
    await presses(elise, 'k');
    await stepsTo(elise, start + each);
    await presses(elise, 'o');
    expect(await markedIn(elise)).toEqual([start, start + each].map((at) => expect.closeTo(at, 3)));
    await presses(elise, 'e');
    cuts.push({ start, end: start + each, view: views[index] ?? 'CANDIDATE' });
    await expect.poll(() => lengthsOf(elise)).toEqual(cuts.map(() => each));
  }
  for (const [index, { view }] of cuts.entries()) {
    if (view === 'CANDIDATE') continue;
    await pressesByKey(elise, new RegExp(`^Passage ${index + 1} sur 8`));
    await reaches(elise, page.getByRole('radio', { name: sides.CANDIDATE }));
    const wanted = page.getByRole('radio', { name: sides[view] });
    for (let press = 0; press < 2 && !(await wanted.isChecked()); press += 1) await presses(elise, 'ArrowRight');
    await expect(wanted).toBeChecked();
    await page.keyboard.press('Tab');
  }
  await elise.titles('Conduire une équipe, du plan à la remise des clés');
  await elise.seesItSaved();
  await page.keyboard.press('Tab');
  await pressesByKey(elise, 'Produire le montage');
  await expect(page.getByText('Le montage est prêt. Regardez-le, puis envoyez-le au candidat.')).toBeVisible({ timeout: 1_800_000 });
  const clip = page.locator('video[controls]').last();
  await seesItPlay(clip);
  const bytes = await page.request.get(new URL((await clip.getAttribute('src')) ?? '', product.origin).href);
  const path = testInfo.outputPath('clip.mp4');
  await writeFile(path, await bytes.body());
  expect((await bytes.body()).includes(filmedPerson.lastName)).toBe(false);
  const figures = await judgeClip(path, cuts, each);
  process.stdout.write(`${JSON.stringify({ cuts, figures })}\n`);
  await rm(folder, { recursive: true, force: true });
});
