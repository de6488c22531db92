import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from './browser.ts';

/** A company selected, or one of its people invited; once whatever happens: the same key is the same act. */
export type Write = { key: string; name: string } | { key: string; email: string; companyId: string };

type Payload = { company?: { id: string } | null; errors: object[] };
type Answer = { data?: { done: Payload } | null; errors?: { extensions: { code: string } }[] };

const select = 'mutation($input: SelectCompanyInput!) { done: selectCompany(input: $input) { company { id } errors { code } } }';
const invite = 'mutation($input: InviteRecruiterInput!) { done: inviteRecruiter(input: $input) { errors { code } } }';

const bodyOf = (one: Write) =>
  'name' in one
    ? {
        query: select,
        variables: {
          input: { name: one.name, city: 'Nantes', mainActivity: 'Menuiserie', reason: 'Elle recrute et nous la connaissons.' },
        },
      }
    : { query: invite, variables: { input: { companyId: one.companyId, email: one.email } } };

export const write = async (
  browser: Browser,
  one: Write,
): Promise<{ status: number; isDone: boolean; code: string | undefined; companyId: string | undefined }> => {
  const response = await browser.fetch('/graphql', {
    method: 'POST',
    // A connection of its own: one kept alive may be closed just as it is taken again, which tells nothing of the service.
    headers: { 'content-type': 'application/json', 'idempotency-key': one.key, connection: 'close' },
    body: JSON.stringify(bodyOf(one)),
  });
  const { data, errors } = (await response.json()) as Answer;
  const isDone = data?.done.errors.length === 0;
  return { status: response.status, isDone, code: errors?.[0]?.extensions.code, companyId: data?.done.company?.id };
};

/** Who was refused, or not answered, does not ask again in the same instant: each asking is repeated with its key afterwards. */
const breath = () => wait(200);

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
    let companyId: string | undefined;
    while (!this.#stopped) {
      const key = randomUUID();
      const one: Write = companyId === undefined ? { key, name: `Entreprise ${key}` } : { key, companyId, email: `${key}@invited.test` };
      companyId = undefined;
      const began = performance.now();
      try {
        const { status, isDone, companyId: selected } = await write(browser, one);
        companyId = selected;
        this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
        (isDone ? this.acknowledged : this.unsure).push(one);
        if (!isDone) {
          this.slowestRefusal = Math.max(this.slowestRefusal, performance.now() - began);
          await breath();
        }
      } catch {
        this.unsure.push(one);
        this.broken += 1;
        await breath();
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
