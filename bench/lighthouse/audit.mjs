// Lighthouse as a phone would find the pages, with its own packages: `node audit.mjs <times> <address> …` prints a line of JSON a look.
// `COOKIES`, JSON of an address and the cookie it is asked with: the pages of somebody who is signed in.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [times, ...addresses] = process.argv.slice(2);
const cookies = JSON.parse(process.env.COOKIES ?? '{}');
const chrome = await launch({
  chromePath: process.env.CHROMIUM_PATH,
  chromeFlags: ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  logLevel: 'silent',
});
/** Chromium now and then loses the beginning of a recording (NO_NAVSTART), which says nothing of the page: it is looked at again, twice at most. */
const lookAt = async (address, again = 2) => {
  const extraHeaders = cookies[address] ? { Cookie: cookies[address] } : undefined;
  const flags = { port: chrome.port, logLevel: 'silent', onlyCategories: ['performance', 'accessibility'], extraHeaders };
  const { lhr } = await lighthouse(address, flags);
  return lhr.runtimeError?.code === 'NO_NAVSTART' && again > 0 ? lookAt(address, again - 1) : lhr;
};
try {
  for (const address of addresses) {
    for (let time = 0; time < Number(times); time += 1) {
      const lhr = await lookAt(address);
      const { performance, accessibility } = lhr.categories;
      const number = (audit) => lhr.audits[audit]?.numericValue ?? null;
      const faults = accessibility.auditRefs.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 1);
      const look = {
        address,
        performance: 100 * performance.score,
        accessibility: 100 * accessibility.score,
        lcp: number('largest-contentful-paint') / 1000,
        cls: number('cumulative-layout-shift'),
        tbt: number('total-blocking-time'),
        faults: faults.map(({ id }) => id),
        error: lhr.runtimeError?.message ?? null,
      };
      process.stdout.write(`${JSON.stringify(look)}\n`);
    }
  }
} finally {
  chrome.kill();
}
