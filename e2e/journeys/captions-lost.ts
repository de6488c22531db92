import { expect } from '@playwright/test';
import type { Visitor } from '../people/visitor.ts';
import { test } from '../product.ts';

test.use({ isInhabited: true });

const isAsking = /"operationName":"ProfilePage"/;
/** Captions that are not there, as often as told; what was asked for meanwhile. */
const losesCaptions = async ({ page }: Visitor, times: number) => {
  const seen = { captions: [] as string[], questions: 0 };
  page.on('request', (request) => {
    if (isAsking.test(request.postData() ?? '')) seen.questions += 1;
  });
  await page.route('**/captions.vtt', (route) => {
    seen.captions.push(route.request().url());
    return seen.captions.length <= times ? route.fulfill({ status: 404 }) : route.fallback();
  });
  return seen;
};
/** A page whose addresses change while it begins may not play at the first try. */
const plays = (element: HTMLVideoElement) =>
  element.ended ||
  element.play().then(
    () => element.ended,
    () => false,
  );
const playsToItsEnd = async ({ page }: Visitor): Promise<void> => {
  const video = page.locator('video');
  await expect.poll(() => video.evaluate(plays), { message: 'the clip plays to its end', timeout: 120_000 }).toBe(true);
};

test('C3: captions that cannot be read are asked for anew once, and the clip plays on without them; once is enough where a fresh address helps', async ({
  people,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.comesIn();
  const address = await camille.address();

  const unlucky = await people.visitor();
  const lost = await losesCaptions(unlucky, Number.POSITIVE_INFINITY);
  await unlucky.opens(address);
  await expect.poll(() => lost.captions.length, { message: 'their page asks for them anew' }).toBeGreaterThan(1);
  await playsToItsEnd(unlucky);
  // What came with the page, what it asked for as any page does, and the one that was asked for anew: nothing goes round and round.
  expect(new Set(lost.captions).size, 'each at an address of its own').toBe(lost.captions.length);
  expect(lost.captions.length).toBeLessThanOrEqual(3);
  expect(lost.questions).toBeLessThanOrEqual(2);

  const lucky = await people.visitor();
  const found = await losesCaptions(lucky, 1);
  await lucky.opens(address);
  const shown = () => lucky.page.locator('video').evaluate((element: HTMLVideoElement) => element.textTracks[0]?.cues?.length ?? 0);
  await expect.poll(shown, { message: 'the captions came at the fresh address' }).toBeGreaterThan(0);
  expect(found.captions.length).toBeLessThanOrEqual(3);
});
