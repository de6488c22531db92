import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { restrict } from '../../test/diffusion.ts';
import { agree, askForIntroduction } from '../../test/introductions.ts';
import { newCandidate, newCompany, newRecruiter, newStaff, type TestCompany } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { isSigned, startWebhookReceiver } from '../../test/webhook-receiver.ts';
import { announce } from '../platform/events.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';

type Hook = {
  id: string;
  url: string;
  failingSince: string | null;
  disabledAt: string | null;
  deliveries: { messageId: string; event: string; state: string; attempts: number; status: number | null; problem: string | null }[];
};
type Created = { webhook: { id: string } | null; secret: string | null; errors: { code: string; path: string[] | null }[] };

const createClient = 'mutation($input: CreateApiClientInput!) { createApiClient(input: $input) { apiClient { id } } }';
const createHook = 'mutation($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } secret errors { code path } } }';
const deleteHook = 'mutation($id: ID!) { deleteWebhook(input: { webhookId: $id }) { deletedWebhookId errors { code } } }';
const replay = 'mutation($input: ReplayWebhookDeliveryInput!) { replayWebhookDelivery(input: $input) { webhook { id } errors { code } } }';
const hooks = '{ webhooks { id url failingSince disabledAt deliveries { messageId event state attempts status problem } } }';

describe('webhooks', () => {
  let app: TestApp;
  let acme: TestCompany;
  let ada: Browser;
  let eve: Browser;
  let camille: Published;
  let receiver: Awaited<ReturnType<typeof startWebhookReceiver>>;
  let clientId: string;

  beforeAll(async () => {
    app = await startTestApp();
    app.services.settings.webhooksToLoopback = true;
    receiver = await startWebhookReceiver();
    acme = await newCompany(app, { name: 'Acme' });
    ada = await newRecruiter(app, acme, { email: 'ada@acme.test', firstName: 'Ada', lastName: 'Lou' });
    const rival = await newCompany(app, { name: 'Rivale' }, acme.manager);
    eve = await newRecruiter(app, rival, { email: 'eve@rivale.test', firstName: 'Eve', lastName: 'Roy' });
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    clientId = await newClient(ada);
  });
  afterAll(async () => {
    await receiver.stop();
    await app.stop();
  });
  beforeEach(async () => {
    for (const browser of [ada, eve]) for (const { id } of await hooksOf(browser)) await browser.ask(deleteHook, { id });
    await doesDueJobs();
    receiver.received.length = 0;
    receiver.answers((response) => {
      response.writeHead(204).end();
    });
  });

  const newClient = async (browser: Browser, scopes = ['PROFILES_READ', 'INTRODUCTIONS_READ']): Promise<string> =>
    (await browser.ask<{ createApiClient: { apiClient: { id: string } } }>(createClient, { input: { name: 'ATS', scopes } }))
      .createApiClient.apiClient.id;
  const create = async (browser: Browser, changes: Record<string, unknown> = {}): Promise<Created> => {
    const input = { apiClientId: clientId, url: receiver.url, events: ['PROFILE_CHANGED', 'INTRODUCTION_CHANGED'], ...changes };
    return (await browser.ask<{ createWebhook: Created }>(createHook, { input })).createWebhook;
  };
  const hooksOf = async (browser: Browser): Promise<Hook[]> => (await browser.ask<{ webhooks: Hook[] }>(hooks)).webhooks;
  const rowId = (globalId: string): string => fromGlobalId(globalId)?.id ?? '';
  const profileChanges = (): Promise<void> =>
    app.services.orm.em.fork().transactional((em) => announce(em, 'profile-changed', rowId(camille.id)));
  /** Messages go one after the other, and a worker that finds one under way leaves: until none waits. */
  const doesDueJobs = async (): Promise<void> => {
    const waiting = `select from graphile_worker._private_jobs where locked_at is null and run_at <= now() and attempts < max_attempts limit 1`;
    do await app.runDueJobs();
    while ((await app.services.orm.em.fork().execute(waiting)).length > 0);
  };
  /** What the worker waits for by real time is due at once. */
  const retryNow = async (): Promise<void> => {
    await app.services.orm.em
      .fork()
      .execute(`update graphile_worker._private_jobs set run_at = now() where locked_at is null and attempts > 0`);
    await doesDueJobs();
  };
  /** Until the one message there is has been tried this many times: a worker that finds one under way leaves without a try. */
  const triedAgain = async (attempts: number): Promise<void> => {
    do await retryNow();
    while (((await hooksOf(ada))[0]?.deliveries[0]?.attempts ?? attempts) < attempts);
  };
  const errorCode = async (browser: Browser, query: string, variables: Record<string, unknown> = {}) =>
    (await browser.answer(query, variables)).errors?.[0]?.extensions?.code;

  it('a change is told once, signed as Standard Webhooks has it, by an id and nothing of anybody', async () => {
    const { secret, errors } = await create(ada);
    expect(errors).toEqual([]);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    await profileChanges();
    await doesDueJobs();
    await doesDueJobs();
    const [message] = receiver.received;
    expect(receiver.received).toHaveLength(1);
    expect(JSON.parse(message?.body ?? '')).toEqual({
      type: 'profile.changed',
      timestamp: app.clock.now().toISOString(),
      data: { id: camille.id },
    });
    expect(message && isSigned(message, secret ?? '')).toBe(true);
    expect(message && isSigned({ ...message, body: message.body.replace('profile', 'profil') }, secret ?? '')).toBe(false);
    expect(message?.headers['webhook-timestamp']).toBe(String(Math.floor(app.clock.now().getTime() / 1000)));
    const [hook] = await hooksOf(ada);
    expect(hook?.deliveries).toEqual([
      { messageId: message?.headers['webhook-id'], event: 'PROFILE_CHANGED', state: 'DELIVERED', attempts: 1, status: 204, problem: null },
    ]);
  });

  it('the database alone does not hold the secret', async () => {
    const { secret } = await create(ada);
    const rows = await app.services.orm.em
      .fork()
      .execute<{ row: string }[]>(
        `select encode(closed_secret, 'escape') || encode(wrapped_key, 'escape') || row_to_json(w)::text as row from webhook w`,
      );
    for (const { row } of rows) expect(row).not.toContain((secret ?? '').slice(6, 20));
  });

  it('N3, N6: an introduction is told to the two companies’ programs no further than to the one whose it is, at each step', async () => {
    await create(ada);
    const evesClient = await newClient(eve);
    await create(eve, { apiClientId: evesClient, url: `${receiver.url}/rival` });
    const asked = await askForIntroduction(app, {
      recruiter: ada,
      recruiterEmail: 'ada@acme.test',
      profile: camille,
      candidateEmail: 'camille@example.test',
    });
    expect((await agree(camille.owner, asked.candidateToken)).errors).toEqual([]);
    expect((await agree(ada, asked.recruiterToken)).errors).toEqual([]);
    await doesDueJobs();
    const told = receiver.received.filter(({ body }) => body.includes('introduction.changed'));
    expect(told.map(({ path }) => path)).toEqual(Array.from({ length: told.length }, () => '/jobprod'));
    expect(told.length).toBeGreaterThanOrEqual(3);
    for (const { body } of told) expect(JSON.parse(body)).toMatchObject({ data: { id: asked.id } });
    for (const { body } of receiver.received) expect(body).not.toMatch(/Camille|Durand|Acme|Ada|@/);
  });

  it('C01, D1: of a profile that is hidden nothing is told, not even what was waiting, and no row says that it was', async () => {
    await create(ada);
    receiver.answers((response) => {
      response.writeHead(503).end();
    });
    await profileChanges();
    await doesDueJobs();
    const ofProfiles = () => receiver.received.filter(({ body }) => body.includes('profile.changed'));
    expect(ofProfiles()).toHaveLength(1);
    await camille.owner.ask('mutation { blockCompany(input: { name: "Acme" }) { errors { code } } }');
    await profileChanges();
    await retryNow();
    expect(ofProfiles()).toHaveLength(1);
    const [hook] = await hooksOf(ada);
    expect(hook?.deliveries.filter(({ event }) => event === 'PROFILE_CHANGED')).toEqual([]);
    const { viewer } = await camille.owner.ask<{ viewer: { candidate: { profile: { blockedCompanies: { id: string }[] } } } }>(
      '{ viewer { candidate { profile { blockedCompanies { id } } } } }',
    );
    for (const { id } of viewer.candidate.profile.blockedCompanies)
      await camille.owner.ask('mutation($id: ID!) { unblockCompany(input: { blockedCompanyId: $id }) { errors { code } } }', { id });
  });

  it('D2: of a part that is restricted nothing is told either: not what becomes of it, nor that somebody is handed a password or is blocked', async () => {
    await restrict(camille.owner, camille.id, ['SUMMARY']);
    await create(ada);
    const write = async (given: Record<string, string>) => {
      const { viewer } = await camille.owner.ask<{ viewer: { candidate: { profile: { revision: number } } } }>(
        '{ viewer { candidate { profile { revision } } } }',
      );
      const { revision } = viewer.candidate.profile;
      await camille.owner.ask('mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { code } } }', {
        input: { revision, ...given },
      });
      await doesDueJobs();
      return receiver.received.filter(({ body }) => body.includes('profile.changed')).length;
    };
    const before = await write({});
    expect(await write({ summary: 'Ce que seuls lisent ceux qui ont un mot de passe.' })).toBe(before);
    await camille.owner.ask('mutation { blockCompany(input: { name: "Ailleurs" }) { errors { code } } }');
    expect(await write({ headline: 'Menuiserie et agencement' })).toBe(before + 1);
    await camille.owner.ask('mutation($input: LiftRestrictionInput!) { liftRestriction(input: $input) { errors { code } } }', {
      input: { profileId: camille.id },
    });
  });

  it('what is not taken is tried again under the same id, later each time, and a replay sends it once more', async () => {
    const { webhook } = await create(ada);
    receiver.answers((response) => {
      response.writeHead(302, { location: `${receiver.url}/elsewhere` }).end();
    });
    await profileChanges();
    await doesDueJobs();
    const waits = async () =>
      (
        await app.services.orm.em.fork().execute<{ seconds: string }[]>(
          `select extract(epoch from run_at - updated_at) as seconds from graphile_worker._private_jobs
             where payload ->> 'id' = (select d.id::text from webhook_delivery d)`,
        )
      ).map(({ seconds }) => Number(seconds));
    const [first = 0] = await waits();
    await triedAgain(2);
    const [second = 0] = await waits();
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    const [failing] = await hooksOf(ada);
    expect(failing?.failingSince).toBe(app.clock.now().toISOString());
    expect(failing?.deliveries).toMatchObject([{ state: 'WAITING', attempts: 2, status: 302 }]);
    receiver.answers((response) => {
      response.writeHead(200).end('{"thanks": true}');
    });
    await triedAgain(3);
    expect(new Set(receiver.received.map(({ headers, path }) => `${String(headers['webhook-id'])} ${path}`)).size).toBe(1);
    const [taken] = await hooksOf(ada);
    expect(taken).toMatchObject({ failingSince: null, deliveries: [{ state: 'DELIVERED', attempts: 3, status: 200 }] });

    const messageId = taken?.deliveries[0]?.messageId;
    const again = { input: { webhookId: webhook?.id, messageId } };
    expect(await ada.ask(replay, again)).toMatchObject({ replayWebhookDelivery: { errors: [] } });
    expect(await ada.ask(replay, again)).toMatchObject({ replayWebhookDelivery: { errors: [{ code: 'NOT_POSSIBLE_NOW' }] } });
    await doesDueJobs();
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(messageId);
    expect(receiver.received).toHaveLength(4);
    expect(await errorCode(eve, replay, again)).toBe('NOT_FOUND');
    expect(await errorCode(ada, replay, { input: { webhookId: webhook?.id, messageId: 'nothing' } })).toBe('NOT_FOUND');
  });

  it('who may: a program’s owners, within its scopes, to the open internet, five at the most', async () => {
    expect((await create(ada, { url: 'http://ats.example.test/' })).errors).toMatchObject([{ code: 'WEBHOOK_ADDRESS', path: ['url'] }]);
    expect((await create(ada, { url: 'https://169.254.169.254/' })).errors).toMatchObject([{ code: 'WEBHOOK_ADDRESS' }]);
    expect((await create(ada, { events: [] })).errors).toMatchObject([{ code: 'EVENTS_OUT_OF_SCOPE', path: ['events'] }]);
    const narrow = await newClient(ada, ['INTRODUCTIONS_READ']);
    expect((await create(ada, { apiClientId: narrow })).errors).toMatchObject([{ code: 'EVENTS_OUT_OF_SCOPE' }]);
    const made = await Promise.all(Array.from({ length: 7 }, () => create(ada)));
    expect(made.filter(({ webhook }) => webhook !== null)).toHaveLength(5);
    expect((await create(ada)).errors).toMatchObject([{ code: 'TOO_MANY_WEBHOOKS' }]);
    const id = made.find(({ webhook }) => webhook)?.webhook?.id;
    const candidate = await newCandidate(app, { email: 'cam@example.test', firstName: 'Cam', lastName: 'Ille' });
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Ed', lastName: 'Itor' }, 'EDITOR');
    const input = { apiClientId: clientId, url: 'https://ats.example.test/', events: ['PROFILE_CHANGED'] };
    expect([await errorCode(eve, createHook, { input }), await errorCode(eve, deleteHook, { id })]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    for (const other of [candidate, editor]) expect(await errorCode(other, createHook, { input })).toBe('FORBIDDEN');
    expect(await errorCode(app.browser(), hooks)).toBe('UNAUTHENTICATED');
    expect(await hooksOf(eve)).toEqual([]);
  });

  it('T5: that a webhook was made, and deleted, is in the register, by its host alone', async () => {
    const { webhook } = await create(ada, { url: `${receiver.url}?key=hidden` });
    await ada.ask(deleteHook, { id: webhook?.id });
    const rows = await app.services.orm.em.fork().execute<{ type: string; facts: string }[]>(
      `select e.type, f.payload as facts from register_entry e join register_payload f on f.entry_id = e.id
         where e.type like 'webhook-%' order by e.id desc limit 2`,
    );
    expect(rows.map(({ type }) => type).toSorted()).toEqual(['webhook-created', 'webhook-deleted']);
    expect(JSON.stringify(rows)).not.toContain('hidden');
  });

  it('N1: of a suspended company’s programs nothing more is sent, not even what was waiting', async () => {
    const company = await newCompany(app, { name: 'Suspendue' }, acme.manager);
    const recruiter = await newRecruiter(app, company, { email: 'r@suspendue.test', firstName: 'R', lastName: 'S' });
    await create(recruiter, { apiClientId: await newClient(recruiter) });
    receiver.answers((response) => {
      response.writeHead(500).end();
    });
    await profileChanges();
    await doesDueJobs();
    expect(receiver.received).toHaveLength(1);
    await company.manager.ask('mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Fin" }) { errors { code } } }', {
      id: company.id,
    });
    await profileChanges();
    await retryNow();
    expect(receiver.received).toHaveLength(1);
    expect(await app.services.orm.em.fork().execute('select id from webhook')).toEqual([]);
  });

  it('two failures with days of silence between them are two: neither is what it is given up on for', async () => {
    await create(ada);
    receiver.answers((response) => {
      response.writeHead(503).end();
    });
    const fails = async () => {
      await profileChanges();
      await doesDueJobs();
      expect((await hooksOf(ada))[0]).toMatchObject({ failingSince: app.clock.now().toISOString(), disabledAt: null });
    };
    await fails();
    app.clock.advance({ days: 2 });
    await fails();
  });

  it('after three days without one message taken it is given up on, and whoever made it is told', async () => {
    await create(ada, { url: `${receiver.url}?key=secret` });
    receiver.answers((response) => response.destroy());
    await profileChanges();
    await doesDueJobs();
    for (const hours of [12, 12, 12, 12, 12]) {
      app.clock.advance({ hours });
      await retryNow();
    }
    app.clock.advance({ hours: 12, milliseconds: -1 });
    await retryNow();
    expect((await hooksOf(ada))[0]).toMatchObject({ disabledAt: null, deliveries: [{ state: 'WAITING', problem: 'UNREACHABLE' }] });
    app.clock.advance({ milliseconds: 1 });
    await retryNow();
    expect((await hooksOf(ada))[0]).toMatchObject({ disabledAt: app.clock.now().toISOString(), deliveries: [{ state: 'FAILED' }] });
    const mails = (await app.mailsTo('ada@acme.test')).filter(({ template }) => template === 'webhook-disabled');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(`127.0.0.1:${receiver.port}`);
    expect(mails[0]?.text).not.toContain('secret=');
    const before = receiver.received.length;
    await profileChanges();
    await doesDueJobs();
    expect(receiver.received).toHaveLength(before);
  });
});
