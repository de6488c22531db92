import { expect } from '@playwright/test';
import axe from 'axe-core';
import type { Person } from './people/person.ts';

/** How a page is looked at. */
export type Look = { width: number; height: number; theme: 'light' | 'dark' };

export const phone = (theme: Look['theme']): Look => ({ width: 390, height: 844, theme });
export const laptop = (theme: Look['theme']): Look => ({ width: 1280, height: 800, theme });

/** The narrowest page that must not scroll sideways (WCAG 2.2, 1.4.10). */
const narrowest = { width: 320, height: 640 };

/** What makes the page scroll sideways, from the outside in, once it has taken its new width; nothing where it does not. */
const spillOf = async ({ page }: Person): Promise<string> => {
  const tooWide = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return '';
      const elements = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
      );
      return `${scrollWidth} px: ${elements.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`).join(' > ')}`;
    });
  // The test reports all faults of all pages together.
  await expect
    .poll(tooWide, { timeout: 3000 })
    .toBe('')
    .catch(() => undefined);
  return tooWide();
};

/** Until what had set out has arrived: on a busy machine frames are few, and a colour may hang between two for long. */
const stillness = ({ page }: Person): Promise<void> =>
  page.evaluate(async () => {
    const ended = () =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
          .map(({ finished }) => finished),
      );
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise(requestAnimationFrame);
      await ended();
    }
  });

/** What axe finds on the page as it stands. It is half a megabyte of code: taken into each document once. */
const violationsOf = async ({ page }: Person): Promise<{ id: string; at: string[] }[]> => {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) }));
  });
};

/** What axe finds on the page a person stands on, however it is looked at; and whether anything of it is out of sight. */
export const faultsOf = async (
  person: Person,
  what: string,
  looks: readonly Look[] = [phone('light'), laptop('dark')],
): Promise<string[]> => {
  const { page } = person;
  await expect(page.locator('[aria-busy="true"]'), `${what} has come whole`).toHaveCount(0);
  const before = page.viewportSize() ?? narrowest;
  const faults: string[] = [];
  for (const { theme, ...size } of looks) {
    await page.setViewportSize(size);
    // Without motion, so that no colour sets out for another while it is looked at.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    // The component library hears of the theme a moment after the style sheets do.
    await page.waitForFunction((wanted) => (document.documentElement.dataset.mantineColorScheme ?? wanted) === wanted, theme);
    await stillness(person);
    for (const { id, at } of await violationsOf(person)) {
      faults.push(`${what} (${size.width} px, ${theme}): ${id} at ${at.join(', ')}`);
    }
    const spill = await spillOf(person);
    if (spill !== '') faults.push(`${what} (${size.width} px): scrolls sideways by ${spill}`);
  }
  await page.setViewportSize(narrowest);
  const spill = await spillOf(person);
  if (spill !== '') faults.push(`${what} (${narrowest.width} px): scrolls sideways by ${spill}`);
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return faults;
};
