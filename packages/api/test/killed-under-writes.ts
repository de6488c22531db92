import { randomInt } from 'node:crypto';
import pg from 'pg';
import { expect } from 'vitest';
import { inviteStaff } from '../src/authentication/invite-staff.ts';
import type { Em } from '../src/platform/orm/orm.ts';
import { Browser, eventually } from './browser.ts';
import { type Service, startService } from './service.ts';
import type { TestApp } from './test-app.ts';
import { type Write, Writers, write } from './writers.ts';

const nadia = { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber', roles: ['NETWORK_MANAGER'], language: 'fr' } as const;

/** The network manager, signed in at a running service by the link of the mail it shows. */
export const signsIn = async (em: Em, origin: string): Promise<Browser> => {
  await inviteStaff(em, nadia, origin, new Date(Date.UTC(2026, 10, 22, 10)));
  const browser = new Browser(origin);
  await browser.ask('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { sentTo } }', { email: nadia.email });
  const mails = (await (await browser.fetch('/mailbox/messages.json')).json()) as { html: string }[];
  const token = mails.map(({ html }) => /sign-in\/complete#([\w-]+)/.exec(html)?.[1]).find((found) => found !== undefined);
  await browser.ask('mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code } } }', { token });
  return browser;
};

/** As many times as there are rows, and no more: each company with its membership and its entry, each invitation with its mail and its entry. */
const everything = `select
  (select coalesce(array_agg(name order by name), '{}') from company where name like 'Entreprise %') as names,
  (select count(*)::int from company_membership) as memberships,
  (select count(*)::int from register_entry where type = 'company-selected') as selected,
  (select coalesce(array_agg(email order by email), '{}') from recruiter_invitation) as emails,
  (select coalesce(array_agg("to" order by "to"), '{}') from outbound_mail where "to" like '%@invited.test') as mailed,
  (select count(*)::int from register_entry where type = 'recruiter-invited') as invited`;

type Kept = { names: string[]; memberships: number; selected: number; emails: string[]; mailed: string[]; invited: number };

const keptIn = async (url: string): Promise<Kept> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Kept>(everything);
    if (!rows[0]) throw new Error('A count without a row');
    return rows[0];
  } finally {
    await client.end();
  }
};

const namesOf = (writes: readonly Write[]): string[] => writes.flatMap((one) => ('name' in one ? [one.name] : [])).sort();
const emailsOf = (writes: readonly Write[]): string[] => writes.flatMap((one) => ('email' in one ? [one.email] : [])).sort();

/** Everything acknowledged is there once; what nobody was told of is there once when asked again with its key; nothing is half there. */
export const expectAllKept = async (url: string, browser: Browser, { acknowledged, unsure }: Pick<Writers, 'acknowledged' | 'unsure'>) => {
  const before = await keptIn(url);
  expect(namesOf(acknowledged).filter((name) => !before.names.includes(name))).toEqual([]);
  expect(emailsOf(acknowledged).filter((email) => !before.emails.includes(email))).toEqual([]);
  const again = unsure.values();
  const askAgain = async () => {
    for (const one of again) {
      await eventually(async () => {
        const { isDone, code } = await write(browser, one);
        return isDone || code === 'ALREADY_DONE';
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, askAgain));
  const after = await keptIn(url);
  const names = namesOf([...acknowledged, ...unsure]);
  const emails = emailsOf([...acknowledged, ...unsure]);
  expect(after).toEqual({ names, memberships: names.length, selected: names.length, emails, mailed: emails, invited: emails.length });
};

/** A service on the database and in the folder of a test app. The clock goes on from where the one before it left it. */
export const serviceOn = (app: TestApp, port: number): Service =>
  startService({
    DATABASE_URL: app.databaseUrl,
    JOBPROD_DATA: app.services.settings.dataDir,
    PORT: String(port),
    JOBPROD_NOW: '2026-11-22T10:02:00Z',
  });

/** Kills a service under writes, so many times, each at a point of its own; then looks at what is left (fault I01). */
export const killsUnderWrites = async (app: TestApp, port: number, times: number): Promise<void> => {
  const acknowledged: Write[] = [];
  const unsure: Write[] = [];
  let browser: Browser | undefined;
  for (let time = 0; time < times; time += 1) {
    const service = serviceOn(app, port);
    const origin = await service.ready;
    browser ??= await signsIn(app.services.orm.em.fork(), origin);
    const writers = new Writers(browser, 4);
    const acts = randomInt(1, 20);
    await eventually(async () => writers.acknowledged.length >= acts, 60);
    await service.end('SIGKILL');
    await writers.stop();
    acknowledged.push(...writers.acknowledged);
    // What was under way; the rest found nobody to ask.
    unsure.push(...writers.unsure.slice(0, 8));
  }
  const service = serviceOn(app, port);
  await service.ready;
  expect(browser).toBeDefined();
  if (browser) await expectAllKept(app.databaseUrl, browser, { acknowledged, unsure });
  expect((await service.end('SIGTERM')).code).toBe(0);
};
