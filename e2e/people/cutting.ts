import { expect, type Locator } from '@playwright/test';
import type { Person } from './person.ts';

/** Goes there with the tabulator alone, from wherever the focus is. */
export const reaches = async ({ page }: Person, control: Locator): Promise<void> => {
  await expect(control).toBeVisible();
  const isThere = () => control.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < 120 && !(await isThere()); press += 1) await page.keyboard.press('Tab');
  await expect(control).toBeFocused();
};

export const presses = async ({ page }: Person, key: string, times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
};

/** Tabs to a button, and presses it. */
export const pressesByKey = async (person: Person, name: string | RegExp): Promise<void> => {
  await reaches(person, person.page.getByRole('button', { name, exact: typeof name === 'string' }));
  await presses(person, 'Enter');
};

/** The passages on the clip's timeline, each as long as its name says: `1:02,40` is told as `62.4`. */
export const lengthsOf = async ({ page }: Person): Promise<number[]> => {
  const names = await page
    .getByRole('button', { name: /^Passage \d+ sur \d+/ })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return names.map((name) => {
    const [, minutes = '0', seconds = '0'] = /dure (\d+):([\d,]+)/.exec(name) ?? [];
    return Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  });
};
