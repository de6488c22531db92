import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { webDist } from '@jobprod/api/dist/src/app/web-dist.js';
import { addresses } from '@jobprod/shared/addresses';
import { type Browser, chromium } from 'playwright-core';
import { startContender } from '../contenders/contender.ts';
import { median } from '../figures/statistics.ts';
import { findBrowser } from '../find-browser.ts';

/**
 * Receipts verified by the product's own page: the chunk that `/verify` fetches when there is something to verify, in a Chromium, with the
 * keys that the site publishes. Each look is a page loaded anew, its code not warmed up.
 */
const looks = 7;
const source = 'src/features/verify/check-receipt.ts';

type Looked = { ms: number; codes: (string | undefined)[] };
/** As text: whatever compiles this file would make an import of its own of the page’s. */
const lookInside = `async ({ chunk, texts }) => {
  const { checkReceipts } = await import(chunk);
  const start = performance.now();
  const checked = await checkReceipts(texts, '');
  return { ms: performance.now() - start, codes: checked.map(({ verdict }) => verdict?.code) };
}`;

const chunkAddress = async (): Promise<string> => {
  const manifest: Record<string, { file: string }> = JSON.parse(await readFile(join(webDist, 'client/.vite/manifest.json'), 'utf8'));
  const file = manifest[source]?.file;
  if (!file) throw new Error(`The pages were built without ${source}`);
  return `/${file}`;
};

const openBrowser = async (): Promise<Browser> => {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  return chromium.launch({ executablePath: findBrowser(), args });
};

const lookOnce = async (browser: Browser, page: string, chunk: string, texts: readonly string[]) => {
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const tab = await context.newPage();
    await tab.goto(page, { waitUntil: 'networkidle' });
    return await tab.evaluate<Looked>(`(${lookInside})(${JSON.stringify({ chunk, texts })})`);
  } finally {
    await context.close();
  }
};

export const verifyInBrowser = async (database: { url: string; dir: string }, port: number, texts: readonly string[]): Promise<number> => {
  const { origin, stop } = await startContender('the product', '../../packages/api/dist/src/main.js', {
    NODE_ENV: 'development',
    DEMO: 'off',
    PORT: String(port),
    DATABASE_URL: database.url,
    JOBPROD_DATA: database.dir,
    LOG_LEVEL: 'warn',
  });
  const browser = await openBrowser().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  try {
    const [page, chunk] = [`${origin}${addresses.verify}`, await chunkAddress()];
    const times: number[] = [];
    for (let look = 0; look < looks; look++) {
      const { ms, codes } = await lookOnce(browser, page, chunk, texts);
      if (codes.length !== texts.length || codes.some((code) => code !== 'ok')) throw new Error('a receipt does not hold in the browser');
      times.push(ms);
    }
    return median(times);
  } finally {
    await browser.close();
    await stop();
  }
};
