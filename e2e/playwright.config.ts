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
  workers: 1,
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
    trace: 'retain-on-failure',
  },
  // Compiled already, with the decorators' metadata that Playwright's own compiler would leave out.
  build: { external: ['**/packages/*/dist/**'] },
});
