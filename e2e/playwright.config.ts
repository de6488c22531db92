import { defineConfig } from '@playwright/test';
import { type Browser, findBrowser } from './find-browser.ts';

// Playwright reads this file again in every worker: found once is enough.
process.env.JOBPROD_BROWSER ??= JSON.stringify(await findBrowser());
const { executablePath, args }: Browser = JSON.parse(process.env.JOBPROD_BROWSER);

/** Journeys start what they need themselves (createApp or main), so no server is started here. */
export default defineConfig({
  testDir: './journeys',
  testMatch: '**/*.ts',
  outputDir: './test-results',
  // Each has a product, a database and browsers of its own.
  workers: 2,
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
    // A film of each would cost a quarter of the time; what the page held at each step is kept.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: false },
  },
  // Compiled already, with the decorators' metadata that Playwright's own compiler would leave out.
  build: { external: ['**/packages/*/dist/**'] },
});
