import { setTimeout as wait } from 'node:timers/promises';

type Answer<T> = { data: T | null; errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[] };

/** What a person's browser, or a program, does over the wire: keeps cookies, posts operations. Tests read answers as the caller would. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #origin: string;
  readonly #language: 'fr' | 'en';
  bearer: string | undefined;
  /** Each browser is in a network of its own; the test app trusts one proxy. */
  source = `2001:db8:${Math.floor(Math.random() * 0xffff).toString(16)}:${Math.floor(Math.random() * 0xffff).toString(16)}::1`;

  constructor(origin: string, { language = 'fr' }: { language?: 'fr' | 'en' } = {}) {
    this.#origin = origin;
    this.#language = language;
  }

  get origin(): string {
    return this.#origin;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('accept-language', this.#language);
    headers.set('x-forwarded-for', this.source);
    if (this.#cookies.size > 0) headers.set('cookie', this.cookies());
    if (this.bearer) headers.set('authorization', `Bearer ${this.bearer}`);
    const response = await fetch(new URL(path, this.#origin), { redirect: 'manual', ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split('=', 2);
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** The whole answer, errors included. The caller states the shape of `data`, as its typed operations would. */
  async answer<T>(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<T>;
  }

  /** The data of an operation that must not meet a top-level error. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.answer<T>(query, variables);
    if (errors || data === null) throw new Error(`Unexpected errors: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Everything it would send along, as one header. */
  cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }
}

/** Waits for a fact, never for a while: asks until it is so, ten seconds at most unless more is said. */
export const eventually = async <T>(ask: () => Promise<T | undefined | null | false>, seconds = 10): Promise<T> => {
  for (let turn = 0; turn < seconds * 20; turn += 1) {
    const answer = await ask();
    if (answer) return answer;
    await wait(50);
  }
  throw new Error(`It did not come about within ${seconds} seconds`);
};
