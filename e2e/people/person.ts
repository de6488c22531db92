import { readFile } from 'node:fs/promises';
import type { Product } from '@jobprod/api/dist/test/product.js';
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

export type Desk = { product: Product; context: BrowserContext; page: Page };
export type Name = { firstName: string; lastName: string; email: string };

export type Mail = {
  id: string;
  to: string;
  subject: string;
  text: string;
  links: string[];
  attachments: { fileName: string; content: string }[];
};

/** Someone with a browser. */
export class Person {
  readonly product: Product;
  readonly page: Page;
  readonly #context: BrowserContext;

  constructor({ product, context, page }: Desk) {
    this.product = product;
    this.page = page;
    this.#context = context;
  }

  /** Goes to an address of the product, or follows a link; answers once the page reacts to its reader. */
  async opens(address: string): Promise<void> {
    // From a mail, a link opens a page anew, even where only its secret differs.
    await this.page.goto('about:blank');
    await this.page.goto(new URL(address, this.product.origin).href);
    await this.isAtHome();
  }

  /** The page stands and is alive: React holds its title. */
  async isAtHome(): Promise<void> {
    const title = this.page.getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    await expect.poll(() => title.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactFiber')))).toBe(true);
  }

  /** The language it is addressed in, as the language switch keeps it. */
  async speaks(language: 'fr' | 'en'): Promise<void> {
    await this.#context.addCookies([{ name: 'language', value: language, url: this.product.origin }]);
  }

  /** Several times slower than this machine: whatever may come between the first paint and the page’s own code, comes. */
  async hasASlowPhone(): Promise<void> {
    const tools = await this.#context.newCDPSession(this.page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  }

  /** The connection is lost when half of a file has arrived, once; answers how to have it back. */
  async losesTheConnectionHalfThrough(file: string): Promise<{ isBack(): Promise<void> }> {
    const bytes = await readFile(file);
    const tools = await this.#context.newCDPSession(this.page);
    const isOffline = (offline: boolean) =>
      tools.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    let isLost = false;
    await this.page.route('**/uploads/*', async (route) => {
      const request = route.request();
      if (isLost || request.method() !== 'PATCH') return route.continue();
      isLost = true;
      const { 'tus-resumable': version = '', 'upload-offset': offset = '' } = request.headers();
      await this.#context.request.fetch(request.url(), {
        method: 'PATCH',
        headers: { 'Tus-Resumable': version, 'Upload-Offset': offset, 'Content-Type': 'application/offset+octet-stream' },
        data: bytes.subarray(0, Math.floor(bytes.length / 2)),
      });
      await isOffline(true);
      await route.abort('internetdisconnected');
    });
    return {
      isBack: async () => {
        await isOffline(false);
      },
    };
  }

  /** Where in the file each piece that is sent from now on begins. */
  notesPiecesSent(): number[] {
    const offsets: number[] = [];
    this.page.on('request', (request) => {
      if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
    });
    return offsets;
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
        () => true,
        () => false,
      );
    };
    await expect.poll(() => video.evaluate(plays), { message: 'the video begins' }).toBe(true);
    await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeGreaterThan(0.5);
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

  /** Notes how far every progress bar of the page is, from now on; answers what was shown so far, as parts of the whole. */
  async watchesProgress(): Promise<() => Promise<number[]>> {
    await this.page.evaluate(() => {
      const shown: number[] = [];
      const note = () => {
        for (const bar of document.querySelectorAll('progress')) if (shown.at(-1) !== bar.value) shown.push(bar.value);
      };
      new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] });
      Object.assign(window, { progressShown: shown });
    });
    return () => this.page.evaluate(() => (window as unknown as { progressShown: number[] }).progressShown);
  }

  /** What the address answers this browser, without opening it. */
  async statusOf(address: string, method: 'GET' | 'HEAD' = 'GET'): Promise<number> {
    const response = await this.#context.request.fetch(new URL(address, this.product.origin).href, { method });
    return response.status();
  }
}

export class PersonWithMailbox extends Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;

  constructor(desk: Desk, { firstName, lastName, email }: Name) {
    super(desk);
    this.firstName = firstName;
    this.lastName = lastName;
    this.email = email;
  }

  /** Newest first. */
  async mails(): Promise<Mail[]> {
    const response = await fetch(`${this.product.origin}/mailbox/messages.json`);
    const all = (await response.json()) as Mail[]; // as the mailbox page documents it
    return all.filter(({ to }) => to === this.email);
  }

  /** The newest mail of which this is true, once it has come. */
  async mail(what: string, is: (mail: Mail) => boolean): Promise<Mail> {
    let found: Mail | undefined;
    await expect
      .poll(
        async () => {
          found = (await this.mails()).find(is);
          return found !== undefined;
        },
        { message: `${this.email} is mailed ${what}` },
      )
      .toBe(true);
    if (!found) throw new Error(`No mail with ${what}`);
    return found;
  }

  /** The newest mailed link to a page, as its path and its secret: the demo people’s mails were sent by a product that stood elsewhere. */
  async linkTo(address: string): Promise<string> {
    const leads = (link: string) => new URL(link).pathname === address;
    const { links } = await this.mail(`a link to ${address}`, (mail) => mail.links.some(leads));
    const { pathname, hash } = new URL(links.find(leads) ?? address, this.product.origin);
    return `${pathname}${hash}`;
  }

  /** Asks for a code at the door and enters by it. */
  async signsIn(): Promise<void> {
    await this.opens('/sign-in');
    await this.writes('Adresse e-mail', this.email);
    await this.presses('Recevoir mon code');
    await this.entersTheCode();
  }

  async entersTheCode(): Promise<void> {
    await this.sees('Consultez votre messagerie');
    const code = /\b(\d{3} ?\d{3})\b/;
    const { text } = await this.mail('a code', (mail) => code.test(mail.text));
    await this.writes('Code à six chiffres', code.exec(text)?.[1] ?? '');
    await this.presses('Entrer');
    await expect(this.page).not.toHaveURL(/sign-in|register/);
    await this.isAtHome();
  }

  /** Asks at the door, and enters by the mailed link: opening it decides nothing, the button there does. */
  async signsInByLink(): Promise<void> {
    await this.opens('/sign-in');
    await this.writes('Adresse e-mail', this.email);
    await this.presses('Recevoir mon code');
    await this.sees('Consultez votre messagerie');
    await this.opens(await this.linkTo('/sign-in/complete'));
    await this.presses('Me connecter');
    await expect(this.page).not.toHaveURL(/sign-in/);
    await this.isAtHome();
  }

  async signsOut(): Promise<void> {
    // Folded away on a phone.
    const menu = this.page.getByRole('button', { name: 'Menu', exact: true });
    if (await menu.isVisible()) await menu.click();
    await this.presses('Se déconnecter');
    await this.sees('Vous êtes déconnecté.');
  }

  /** fault G06: nothing of them stays in a browser that others may use next. */
  async leavesNothingBehind(): Promise<void> {
    const kept = await this.page.evaluate(async () => ({
      stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({
      stored: expect.not.stringMatching(new RegExp([this.email, this.firstName, this.lastName].join('|'), 'i')),
      caches: [],
      databases: [],
      workers: 0,
    });
    expect(await this.keeps('__Host-session')).toBe(false);
  }

  /** fault G06: nor where the browser's own way back leads. */
  async findsNothingByGoingBack(): Promise<void> {
    for (let step = 0; step < 4; step += 1) {
      await this.page.goBack({ waitUntil: 'load' });
      if (this.page.url().startsWith('about:')) return;
      await this.isAtHome();
      const words = await this.page.content();
      for (const own of [this.email, this.lastName]) expect(words).not.toContain(own);
    }
  }

  /** Their next step leads to the door: nobody is signed in here any more. */
  async isSignedOut(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.product.origin).href);
    await expect(this.page).toHaveURL(/\/sign-in/);
    await this.isAtHome();
  }

  /** By the mailed link, without its page: for journeys about something else. */
  async comesIn(): Promise<void> {
    await this.asks('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { errors { code } } }', {
      email: this.email,
    });
    const token = (await this.linkTo('/sign-in/complete')).split('#')[1];
    await this.asks('mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code } } }', { token });
  }
}

/** True progress: it moved between nothing and all, and never went back. */
export const wasTrue = (shown: readonly number[]): void => {
  expect(shown, 'the progress that was shown').toEqual(shown.toSorted((a, b) => a - b));
  expect(shown.filter((part) => part > 0 && part < 1).length, `steps between nothing and all in ${shown.join(', ')}`).toBeGreaterThan(0);
};

/** Presses play, and sees the picture move. */
export const seesItPlay = async (video: Locator): Promise<void> => {
  await expect(video).toBeVisible();
  await video.evaluate((element: HTMLVideoElement) => element.play());
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime), { message: 'the video plays' })
    .toBeGreaterThan(0.3);
  await video.evaluate((element: HTMLVideoElement) => element.pause());
};
