import { expect } from '@playwright/test';
import type { Person } from './person.ts';

/** Notes how far every progress bar says it is, from now on, on this page and on those that come; answers what was shown so far, as parts of the whole. */
export const watchesProgress = async ({ page }: Person): Promise<() => Promise<number[]>> => {
  const watch = () => {
    const shown: number[] = [];
    const note = () => {
      for (const bar of document.querySelectorAll('progress')) if (shown.at(-1) !== bar.value) shown.push(bar.value);
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] });
    Object.assign(window, { progressShown: shown });
  };
  await page.addInitScript(watch);
  await page.evaluate(watch);
  return () => page.evaluate(() => (window as unknown as { progressShown: number[] }).progressShown);
};

/** True progress: it moved between nothing and all, and never went back. */
export const wasTrue = (shown: readonly number[]): void => {
  expect(shown, 'the progress that was shown').toEqual(shown.toSorted((a, b) => a - b));
  expect(shown.filter((part) => part > 0 && part < 1).length, `steps between nothing and all in ${shown.join(', ')}`).toBeGreaterThan(0);
};
