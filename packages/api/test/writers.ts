import { randomUUID } from 'node:crypto';
import type { Browser } from './browser.ts';

export type Write = { name: string; key: string };
type Answer = {
  data?: { selectCompany: { company: object | null; errors: object[] } } | null;
  errors?: { extensions: { code: string } }[];
};

const select = 'mutation($input: SelectCompanyInput!) { selectCompany(input: $input) { company { id } errors { code } } }';

/** Selects a company, once whatever happens: the same key is the same act. */
export const write = async (
  browser: Browser,
  { name, key }: Write,
): Promise<{ status: number; isDone: boolean; code: string | undefined }> => {
  const response = await browser.fetch('/graphql', {
    method: 'POST',
    // A connection of its own: one kept alive may be closed just as it is taken again, which tells nothing of the service.
    headers: { 'content-type': 'application/json', 'idempotency-key': key, connection: 'close' },
    body: JSON.stringify({
      query: select,
      variables: { input: { name, city: 'Nantes', mainActivity: 'Menuiserie', reason: 'Elle recrute et nous la connaissons.' } },
    }),
  });
  const { data, errors } = (await response.json()) as Answer;
  return { status: response.status, isDone: Boolean(data?.selectCompany.company), code: errors?.[0]?.extensions.code };
};

/** People who write without pause, each one act after the other, until told to stop. */
export class Writers {
  readonly acknowledged: Write[] = [];
  /** Sent, and never answered well: done or not, nobody was told. */
  readonly unsure: Write[] = [];
  readonly statuses = new Map<number, number>();
  /** Milliseconds of the slowest answer that was not a success. */
  slowestRefusal = 0;
  /** Answers that never came. */
  broken = 0;
  #stopped = false;
  readonly #done: Promise<unknown>;

  constructor(browser: Browser, atOnce: number) {
    this.#done = Promise.all(Array.from({ length: atOnce }, () => this.#write(browser)));
  }

  async #write(browser: Browser): Promise<void> {
    while (!this.#stopped) {
      const one = { name: `Entreprise ${randomUUID()}`, key: randomUUID() };
      const began = performance.now();
      try {
        const { status, isDone } = await write(browser, one);
        this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
        (isDone ? this.acknowledged : this.unsure).push(one);
        if (!isDone) this.slowestRefusal = Math.max(this.slowestRefusal, performance.now() - began);
      } catch {
        this.unsure.push(one);
        this.broken += 1;
        if (this.broken > 1_000) return;
      }
    }
  }

  /** Sends nothing more; over once everything sent was answered or broken. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done;
  }
}
