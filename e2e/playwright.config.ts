import { defineConfig } from '@playwright/test';
import { type Browser, findBrowser } from './find-browser.ts';

// Playwright reads this file again in every worker: found once is enough.
process.env.JOBPROD_BROWSER ??= JSON.stringify(await findBrowser());
const { executablePath, args }: Browser = JSON.parse(process.env.JOBPROD_BROWSER);

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const laptop = { viewport: { width: 1280, height: 800 } };

/** Journeys start what they need themselves (createApp or main), so no server is started here. */
export default defineConfig({
  testDir: './journeys',
  testMatch: '**/*.ts',
  outputDir: './test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'phone', use: phone },
    { name: 'laptop', use: laptop },
  ],
});
