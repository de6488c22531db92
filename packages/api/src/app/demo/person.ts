import { OutboundMail } from '../../platform/mail/outbound-mail.entity.ts';
import type { Running } from '../start.ts';

type Answer<T> = { data?: T | null; errors?: { message: string }[] };

const refusalsIn = (payload: unknown): unknown[] =>
  payload instanceof Object && 'errors' in payload && Array.isArray(payload.errors) ? payload.errors.map((error: unknown) => error) : [];

/** One of the demo people, who does what they do through the public API and their mailbox, like anyone. */
export class Person {
  readonly #running: Running;
  readonly #cookies = new Map<string, string>();
  readonly email: string;

  constructor(running: Running, email: string) {
    this.#running = running;
    this.email = email;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('accept-language', 'fr');
    headers.set('origin', this.#running.origin);
    headers.set('user-agent', 'JobProd demo');
    headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, this.#running.origin), { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=', 2);
      this.#cookies.set(name, value);
    }
    return response;
  }

  /** Runs one operation; a refusal stops the demo, since it is not what these people meet. The caller states the shape it asks for. */
  async does<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller states the shape of what it asks for
    const { data, errors } = (await response.json()) as Answer<T>;
    const refusals = data ? Object.values(data).flatMap(refusalsIn) : [];
    if (!data || errors || refusals.length > 0) throw new Error(`${this.email}: ${JSON.stringify(errors ?? refusals)}`);
    return data;
  }

  /** The token behind the `#` of an address in the newest mail that has such an address. */
  async tokenFromMail(address: string): Promise<string> {
    const mails = await this.#running.services.orm.em
      .fork()
      .find(OutboundMail, { to: this.email }, { populate: ['html'], orderBy: { id: 'desc' }, limit: 5 });
    const token = mails.map(({ html }) => new RegExp(`${address}#([\\w-]+)`).exec(html)?.[1]).find((found) => found !== undefined);
    if (!token) throw new Error(`${this.email} has no mail with ${address}`);
    return token;
  }

  async signsIn(): Promise<void> {
    await this.does('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { errors { message } } }', {
      email: this.email,
    });
    await this.#redeems();
  }

  async registers(firstName: string, lastName: string): Promise<void> {
    await this.does('mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) { errors { message } } }', {
      input: { email: this.email, firstName, lastName, isAdult: true, language: 'FR' },
    });
    await this.#redeems();
  }

  async #redeems(): Promise<void> {
    const token = await this.tokenFromMail('/sign-in/complete');
    await this.does('mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { message } } }', { token });
  }
}
