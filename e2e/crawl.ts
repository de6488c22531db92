import { expect } from '@playwright/test';
import type { Person } from './people/person.ts';

type Crawled = { pages: readonly string[]; asked: number; met: readonly string[] };

/** Two pages of one kind tell as much as twenty. */
const mostOfAKind = 2;

const kindOf = (path: string): string =>
  path
    .replace(/\?.*$/, '')
    .split('/')
    .map((part) => (/[\d_]|.{20,}/.test(part) ? ':' : part))
    .join('/');

/** Wherever the page that stands points: links, sources, sets of sources, posters, forms, heads. */
const addressesOn = ({ page }: Person): Promise<string[]> =>
  page.evaluate(() => {
    const given = (name: string): string[] =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? '').filter((address) => address !== '');
    const sets = given('srcset').flatMap((set) => set.split(',').map((one) => one.trim().split(' ')[0] ?? ''));
    return [...new Set([...['href', 'src', 'poster', 'action'].flatMap(given), ...sets])];
  });

/**
 * Goes, in a browser and as one person, everywhere that pages lead to: opens every page they link to, lets each ask what it asks, and fetches every other address that
 * a page, an answer or a playlist names. `met`: where the canary was, in what was drawn, answered or fetched.
 */
export const crawl = async (person: Person, starts: readonly string[], canary: string, mostPages: number): Promise<Crawled> => {
  const { page } = person;
  const origin = new URL(person.product.origin);
  const waiting = [...starts];
  const known = new Set(starts);
  const kinds = new Map<string, number>();
  const pages: string[] = [];
  const met = new Set<string>();
  const reading: Promise<void>[] = [];
  let asked = 0;

  const meet = (address: string): void => {
    if (!/^(\/|https?:)/.test(address)) return;
    const url = new URL(address, origin);
    const path = `${url.pathname}${url.search}`;
    if (url.host !== origin.host || /^\/(assets|mailbox)\b/.test(path) || known.has(path)) return;
    known.add(path);
    waiting.push(path);
  };
  const look = (text: string, where: string): void => {
    if (text.includes(canary)) met.add(where);
    // Of a page the elements tell; of an answer its strings do.
    if (/^\s*[{[]/.test(text)) for (const [, address = ''] of text.matchAll(/"((?:\/|https?:\/\/)[^"\\\s]+)"/g)) meet(address);
    for (const [, address = ''] of text.matchAll(/<loc>([^<]+)<\/loc>/g)) meet(address);
    if (text.startsWith('#EXTM3U')) for (const line of text.split('\n')) if (!line.startsWith('#')) meet(line.trim());
  };
  page.on('response', (response) => {
    asked += 1;
    const type = response.headers()['content-type'] ?? '';
    if (!/json|html|xml|mpegurl|text\/plain/.test(type)) return;
    const { pathname } = new URL(response.url());
    // A page that was left meanwhile has no answer any more.
    reading.push(
      response.text().then(
        (text) => look(text, pathname),
        () => undefined,
      ),
    );
  });

  const isPage = (path: string): boolean =>
    !/^\/(media|uploads|graphql|terms\/.*\.|sitemap\.xml|robots\.txt)|\.(pdf|json|svg|xml|txt|woff2?|md|note)$/.test(path);
  const visit = async (path: string): Promise<void> => {
    const kind = kindOf(path);
    const count = kinds.get(kind) ?? 0;
    if (pages.length >= mostPages || count >= mostOfAKind) return;
    kinds.set(kind, count + 1);
    pages.push(path);
    await page.goto(new URL(path, origin).href, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 }).first(), `${path} stands`).toBeVisible();
    await expect(page.locator('[aria-busy="true"]'), `${path} has come whole`).toHaveCount(0);
    if ((await page.content()).includes(canary)) met.add(`${path}, as drawn`);
    for (const address of await addressesOn(person)) meet(address);
  };
  const fetched = async (path: string): Promise<void> => {
    asked += 1;
    const response = await page.context().request.get(new URL(path, origin).href, { maxRedirects: 0 });
    const type = response.headers()['content-type'] ?? '';
    if (/json|html|xml|mpegurl|text/.test(type)) look(await response.text(), path);
    else if (response.ok() && (await response.body()).includes(canary)) met.add(path);
  };
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    await (isPage(path) ? visit(path) : fetched(path));
    await Promise.all(reading.splice(0));
  }
  return { pages, asked, met: [...met] };
};
