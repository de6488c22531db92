import { defineConfig } from '@playwright/test';
import { type Browser, findBrowser } from './find-browser.ts';

// Playwright reads this file again in every worker: found once is enough.
process.env.JOBPROD_BROWSER ??= JSON.stringify(await findBrowser());
const { executablePath, args }: Browser = JSON.parse(process.env.JOBPROD_BROWSER);

/** `npm run test:long`: what takes minutes, apart. */
const isLong = process.env.JOBPROD_LONG_TESTS === '1';

/** Journeys start what they need themselves (createApp or main), so no server is started here. */
export default defineConfig({
  testDir: isLong ? './long' : './journeys',
  testMatch: '**/*.ts',
  globalSetup: './global-setup.ts',
  outputDir: './test-results',
  // Each has a product, a database and browsers of its own, and waits for them four tenths of its time: three keep two processors busy.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 400_000,
  expect: { timeout: 30_000 },
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args },
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    // What every page held at every step, kept in case, costs a third of the time: asked for where it is looked at, with `--trace retain-on-failure`. Without it, a
    // failure leaves a picture and what was to be read on the page.
    trace: 'off',
  },
  // Compiled already, with the decorators' metadata that Playwright's own compiler would leave out.
  build: { external: ['**/packages/*/dist/**'] },
});
