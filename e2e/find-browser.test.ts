import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, type Way, waysToABrowser } from './find-browser.ts';

afterEach(() => vi.unstubAllEnvs());

const found =
  (executablePath: string): Way =>
  () =>
    Promise.resolve({ executablePath, args: [] });
const nothing: Way = () => Promise.resolve(undefined);

describe('a browser for the tests', () => {
  it('is the first that is found, and later ways are not tried', async () => {
    const never: Way = () => Promise.reject(new Error('tried too far'));
    expect(await findBrowser([nothing, found('/here'), never])).toMatchObject({ executablePath: '/here' });
  });

  it('is missed with a sentence that says what to do', async () => {
    await expect(findBrowser([nothing])).rejects.toThrow('Install Chrome or Chromium, or set CHROMIUM_PATH');
  });

  it('is the one named by CHROMIUM_PATH, which has to run', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    await expect(findBrowser()).rejects.toThrow('CHROMIUM_PATH says /nowhere/chromium, and no browser runs there.');
  });

  // Where there is none, one is installed first.
  it('opens a page', { timeout: 900_000 }, async () => {
    const { executablePath, args } = await findBrowser();
    expect(existsSync(executablePath)).toBe(true);
    const browser = await chromium.launch({ executablePath, args });
    const page = await browser.newPage();
    await page.setContent('<title>Bonjour</title>');
    expect(await page.title()).toBe('Bonjour');
    await browser.close();
  });

  it('is looked for in this order: named, Playwright’s own, the system’s, downloaded, installed, unpacked', () => {
    expect(Object.keys(waysToABrowser)).toEqual(['named', 'playwrights', 'systems', 'downloaded', 'installed', 'unpacked']);
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64' && existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so'))(
    'is, in the last place, the Chromium inside npm, with web security on',
    async () => {
      const unpacked = (await waysToABrowser.unpacked()) ?? expect.fail('nothing was unpacked');
      expect(unpacked.args).not.toContain('--disable-web-security');
      const browser = await chromium.launch(unpacked);
      const page = await browser.newPage();
      await page.setContent('<title>Bonjour</title>');
      expect(await page.title()).toBe('Bonjour');
      await browser.close();
    },
  );
});
