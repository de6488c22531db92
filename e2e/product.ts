import { inhabited, type Product, startProduct } from '@jobprod/api/dist/test/product.js';
import { type Browser, type BrowserContext, test as base, expect, type Page, type Response } from '@playwright/test';
import { Administrator } from './people/administrator.ts';
import { Candidate } from './people/candidate.ts';
import { Editor } from './people/editor.ts';
import { NetworkManager } from './people/network-manager.ts';
import type { Place } from './people/person.ts';
import { PersonWithMailbox } from './people/person-with-mailbox.ts';
import { Recruiter } from './people/recruiter.ts';
import { Visitor } from './people/visitor.ts';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const laptop = { viewport: { width: 1280, height: 800 } };

/** What our own pages never meet: what they may not ask for they do not ask, and nothing breaks. */
const neverAnswered = ['FORBIDDEN', 'INTERNAL_SERVER_ERROR', 'BAD_USER_INPUT', 'BAD_REQUEST'];

/** Reads what the API answers a page; an answer whose page was left meanwhile is gone. */
const readAnswer = async (page: Page, response: Response, complaints: string[]): Promise<void> => {
  const { errors = [] } = await (
    response.json() as Promise<{ errors?: { message: string; path?: unknown; extensions?: { code?: string } }[] }>
  ).catch(() => ({ errors: [] }));
  for (const { message, path, extensions } of errors) {
    if (neverAnswered.includes(extensions?.code ?? ''))
      complaints.push(`${page.url()}: the API answered ${message} (${extensions?.code}, ${String(path)})`);
  }
};

/**
 * What a page complains about to whoever opens the browser's tools: errors, and what the CSP refused. Only absence is said of what is
 * hidden; a network that a journey cuts is cut, and what was on its way then has no answer; what a full disk refuses waits; and what a dropped connection carried Chromium sends again by itself, where it no longer fits.
 */
const listen = (page: Page, complaints: string[]): void => {
  // Ours asks in windows of its own: the browser's are opened by nobody but an intruder (fault G03).
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') complaints.push(`${page.url()}: a window opened: ${dialog.message()}`);
    void dialog.accept().catch(() => undefined);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === '/graphql') void readAnswer(page, response, complaints);
  });
  page.on('console', (message) => {
    const { url } = message.location();
    const isAbsence =
      /Failed to load resource: .* 404/.test(message.text()) &&
      /\/(profiles\/|terms\/|media\/|mail\/unsubscribe\/|nowhere$|space$)/.test(url);
    const isCut = /net::ERR_(INTERNET_DISCONNECTED|EMPTY_RESPONSE|CONNECTION_RESET|CONNECTION_CLOSED)/.test(message.text());
    const isSentAgain = /Failed to load resource: .* (409|507)/.test(message.text()) && /\/(uploads|tracks)\//.test(url);
    if (message.type() === 'error' && !isAbsence && !isCut && !isSentAgain) complaints.push(`${page.url()}: ${message.text()} (${url})`);
  });
};

/** Everyone has a browser of their own: candidates and visitors a phone, those who work at a desk a laptop. */
export const peopleOf = (product: Place, browser: Browser, contexts: BrowserContext[], complaints: string[]) => {
  const browse = async (device: typeof phone | typeof laptop, locale = 'fr-FR') => {
    const context = await browser.newContext({ ...device, locale });
    contexts.push(context);
    const page = await context.newPage();
    listen(page, complaints);
    return { product, context, page };
  };
  return {
    candidate: async (firstName: string, lastName: string, email: string, locale?: string) =>
      new Candidate(await browse(phone, locale), { firstName, lastName, email }),
    recruiter: async (firstName: string, lastName: string, email: string) =>
      new Recruiter(await browse(laptop), { firstName, lastName, email }),
    /** Who reads at an address, and is nobody here yet. */
    readerAt: async (email: string) => new PersonWithMailbox(await browse(phone), { firstName: '', lastName: '', email }),
    visitor: async (locale?: string) => new Visitor(await browse(phone, locale)),
    editor: async () => Editor.comesIn(await browse(laptop)),
    demoEditor: async () => Editor.comesBack(await browse(laptop)),
    staff: async (firstName: string, lastName: string, email: string) =>
      new PersonWithMailbox(await browse(laptop), { firstName, lastName, email }),
    administrator: async (firstName: string, lastName: string, email: string) =>
      new Administrator(await browse(laptop), { firstName, lastName, email }),
    networkManager: async () => NetworkManager.comesIn(await browse(laptop)),
  };
};

type ForEach = { isInhabited: boolean; product: Product; people: ReturnType<typeof peopleOf> };

/** Where the databases of all journeys are: one server for the run, started before any. */
export const databases = (): string => {
  const { JOBPROD_DATABASES: adminUrl } = process.env;
  if (adminUrl === undefined) throw new Error('No databases were started for the journeys.');
  return adminUrl;
};

/** Each journey has a product and a database of its own, empty or, where it says so, with the demo people already in it. */
export const test = base.extend<ForEach>({
  isInhabited: [false, { option: true }],
  product: async ({ isInhabited }, use) => {
    const product = await startProduct(databases(), isInhabited ? await inhabited(databases()) : undefined);
    await use(product);
    await product.stop();
  },
  people: async ({ product, browser }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(peopleOf(product, browser, contexts, complaints));
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },
});
