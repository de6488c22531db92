import { readFile } from 'node:fs/promises';
import type { Product } from '@jobprod/api/dist/test/product.js';
import { type BrowserContext, type CDPSession, expect, type Page } from '@playwright/test';

/** What people need of where they are: its address, and what no page of it does. */
export type Place = Pick<Product, 'origin' | 'api' | 'inviteStaff' | 'dropsConnections'>;

export type Desk = { product: Place; context: BrowserContext; page: Page };

/** Someone with a browser. */
export class Person {
  readonly product: Place;
  readonly page: Page;
  readonly #context: BrowserContext;

  constructor({ product, context, page }: Desk) {
    this.product = product;
    this.page = page;
    this.#context = context;
  }

  /** Goes to an address of the product, or follows a link; answers once the page reacts to its reader. */
  async opens(address: string): Promise<void> {
    const { href } = new URL(address, this.product.origin);
    // From a mail, a link opens a page anew, even where only its secret differs.
    const withoutSecret = (url: string) => url.replace(/#.*/, '');
    if (href.includes('#') && withoutSecret(href) === withoutSecret(this.page.url())) await this.page.goto('about:blank');
    await this.page.goto(href);
    await this.isAtHome();
  }

  /** Where they sit: somebody else may take their place, in the very same tab. */
  get desk(): Desk {
    return { product: this.product, context: this.#context, page: this.page };
  }

  /** One of the questions this page asks gets no answer, as on a bad line, until the answer is `mend()`ed. */
  async isNotAnswered(operation: string): Promise<{ mend: () => Promise<void> }> {
    const answers = '**/graphql';
    await this.page.route(answers, (route) =>
      (route.request().postData() ?? '').includes(`"operationName":"${operation}"`)
        ? route.abort('internetdisconnected')
        : route.fallback(),
    );
    return { mend: () => this.page.unroute(answers) };
  }

  /** What only the browser's own tools can do to it. */
  tools(): Promise<CDPSession> {
    return this.#context.newCDPSession(this.page);
  }

  /** The page stands and is alive: React holds its title. Asked at each frame, since this is waited for hundreds of times. */
  async isAtHome(): Promise<void> {
    const title = this.page.getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    await this.page.waitForFunction(() => {
      const found = document.querySelector('h1');
      return found !== null && Object.keys(found).some((key) => key.startsWith('__reactFiber'));
    });
  }

  /** The language it is addressed in, as the language switch keeps it. */
  async speaks(language: 'fr' | 'en'): Promise<void> {
    await this.#context.addCookies([{ name: 'language', value: language, url: this.product.origin }]);
  }

  /** The switch on the page itself, folded away on a phone. */
  async switchesTo(language: 'Français' | 'English'): Promise<void> {
    const link = this.page.getByRole('link', { name: language, exact: true });
    if (!(await link.isVisible())) await this.presses('Menu');
    await link.click();
  }

  async keeps(cookie: string): Promise<boolean> {
    return (await this.#context.cookies()).some(({ name }) => name === cookie);
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  presses(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  /** What cannot be taken back is asked once more, in a window of its own. */
  async confirms(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name, exact: true }).click();
    await expect(dialog, 'the question is answered').toHaveCount(0);
  }

  writes(label: string | RegExp, text: string): Promise<void> {
    return this.page.getByLabel(label).first().fill(text);
  }

  ticks(label: string | RegExp): Promise<void> {
    return this.page.getByLabel(label).check();
  }

  /** Opens a profile’s page and has its clip play on and on, to its end and again. */
  async watchesOnAndOn(address: string): Promise<void> {
    await this.opens(address);
    const video = this.page.locator('video');
    // A page drawn for a visitor has another address for its video a moment later, where someone is signed in.
    const plays = (element: HTMLVideoElement) => {
      element.loop = true;
      return element.play().then(
        () => element.currentTime,
        () => 0,
      );
    };
    await expect.poll(() => video.evaluate(plays), { message: 'the video plays' }).toBeGreaterThan(0.5);
  }

  /** D1: at once, whatever was loaded ahead; nothing is done in this page. */
  async losesTheClipAtOnce(): Promise<void> {
    await expect(this.page.locator('video'), 'the clip is off the page').toHaveCount(0, { timeout: 8000 });
  }

  async goesOnWatching(): Promise<void> {
    const video = this.page.locator('video');
    await video.evaluate((element: HTMLVideoElement) => {
      element.loop = false;
    });
    await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.ended), { message: 'it plays to its end' }).toBe(true);
  }

  /** D2: the gate, the same for everybody. */
  async opensByPassword(reference: string, password: string): Promise<void> {
    await this.opens('/unlock');
    await this.writes('Référence du profil', reference);
    await this.writes('Mot de passe', password);
    await this.presses('Ouvrir le profil');
    await expect(this.page).toHaveURL(/\/profiles\//);
  }

  /** What is asked by hand, with this browser's session, for want of a page that does it. */
  async asks<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await this.#context.request.post(`${this.product.api}/graphql`, { data: { query, variables } });
    const { data, errors } = (await response.json()) as { data: Record<string, { errors?: unknown[] }> | null; errors?: unknown };
    const refused = Object.values(data ?? {}).flatMap((payload) => payload?.errors ?? []);
    expect(errors ?? refused, query).toEqual([]);
    return data as T; // the caller states the shape it asked for
  }

  /** T5: the proof beside a line of a list, downloaded; the entry may wait a moment for the head that covers it. */
  async takesTheProofOf(line: string): Promise<string> {
    const item = this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByText(line, { exact: true }) })
      .first();
    const address = (await item.getByRole('link', { name: /^Télécharger la preuve/ }).getAttribute('href')) ?? '';
    await expect.poll(() => this.statusOf(address), { message: 'the proof is there' }).toBe(200);
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      item.getByRole('link', { name: /^Télécharger la preuve/ }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  }

  /** What the address answers this browser, without opening it. */
  async statusOf(address: string, method: 'GET' | 'HEAD' = 'GET'): Promise<number> {
    const response = await this.#context.request.fetch(new URL(address, this.product.origin).href, { method });
    return response.status();
  }

  /** N4: what stands there is, to the letter, what stands at an address that never was. */
  async findsNoCompanySpace(): Promise<void> {
    const seen: string[] = [];
    for (const address of ['/nowhere', '/space']) {
      expect(await this.statusOf(address), address).toBe(404);
      await this.opens(address);
      await this.sees('Cette page n’existe pas');
      seen.push(`${await this.page.title()} ${await this.page.getByRole('main').textContent()}`);
    }
    expect(seen[1]).toBe(seen[0]);
  }
}
