import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../../test/browser.ts';
import { newCandidate, newCompany, newRecruiter, newStaff, tokenMailed } from '../../../test/people.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';

const select = 'mutation($input: SelectCompanyInput!) { selectCompany(input: $input) { company { id name } errors { code } } }';
const createClient =
  'mutation($input: CreateApiClientInput!) { createApiClient(input: $input) { apiClient { id } secret errors { code } } }';

type Selected = { selectCompany: { company: { id: string } | null; errors: { code: string }[] } };

describe('a mutation asked again with its Idempotency-Key', () => {
  let app: TestApp;
  let manager: Browser;
  beforeAll(async () => {
    app = await startTestApp();
    manager = await newStaff(
      app,
      { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' },
      'NETWORK_MANAGER',
      'ADMINISTRATOR',
    );
  });
  afterAll(() => app.stop());

  const input = (name: string) => ({ name, city: 'Nantes', mainActivity: 'Menuiserie', reason: 'Elle recrute et nous la connaissons.' });
  const companies = async (name: string): Promise<number> => {
    const [row] = await app.services.orm.em
      .fork()
      .execute<{ count: string }[]>('select count(*) as count from company where name = ?', [name]);
    return Number(row?.count);
  };
  const post = (browser: Browser, query: string, variables: object, key: string) =>
    browser.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ query, variables }),
    });
  const refusedWith = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return [response.status, errors[0]?.extensions.code];
  };

  it('fault I09: answers the first result again, and does nothing twice', async () => {
    const key = randomUUID();
    const first = await post(manager, select, { input: input('Once') }, key);
    const second = await post(manager, select, { input: input('Once') }, `"${key}"`);
    expect([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')]).toEqual([null, 'true']);
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(await second.json()).toEqual(await first.json());
    expect(await companies('Once')).toBe(1);
    // Without the key it is another act, and refused as one.
    expect((await manager.ask<Selected>(select, { input: input('Once') })).selectCompany.errors).toEqual([{ code: 'COMPANY_EXISTS' }]);
  });

  it('fault I09: an answer lost on the way is given again', async () => {
    const key = randomUUID();
    const body = JSON.stringify({ query: select, variables: { input: input('Perdue') } });
    const { hostname, port } = new URL(app.origin);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: ${key}\r\nCookie: ${manager.cookies()}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    socket.on('error', () => undefined);
    await eventually(async () => (await companies('Perdue')) === 1);
    socket.destroy();
    const answer = (await (await post(manager, select, { input: input('Perdue') }, key)).json()) as { data: Selected };
    expect(answer.data.selectCompany).toMatchObject({ company: { id: expect.any(String) }, errors: [] });
    expect(await companies('Perdue')).toBe(1);
  });

  it('fault I09: of twenty at once one acts, and all get its answer', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post(manager, select, { input: input('Ensemble') }, key).then((response) => response.text())),
    );
    expect([...new Set(answers)]).toHaveLength(1);
    expect(await companies('Ensemble')).toBe(1);
  });

  it('a repetition never hands out a secret again, and the database never held it', async () => {
    const recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, manager), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    const key = randomUUID();
    type Created = { data: { createApiClient: { apiClient: { id: string }; secret: string | null } } };
    const ask = async () =>
      ((await (await post(recruiter, createClient, { input: { name: 'ATS', scopes: ['PROFILES_READ'] } }, key)).json()) as Created).data
        .createApiClient;
    const [first, again] = [await ask(), await ask()];
    expect(first.secret).toMatch(/^[\w-]{43}$/);
    expect(again).toEqual({ ...first, secret: null });
    const rows = await app.services.orm.em.fork().execute<object[]>('select * from idempotent_answer');
    for (const hidden of [key, first.secret, first.apiClient.id]) expect(JSON.stringify(rows)).not.toContain(hidden);
  });

  it('what came with a cookie is done again, and refuses by itself', async () => {
    const company = await newCompany(app, { name: 'Cookie' }, manager);
    await manager.ask('mutation($input: InviteRecruiterInput!) { inviteRecruiter(input: $input) { errors { code } } }', {
      input: { companyId: company.id, email: 'new@cookie.test' },
    });
    const token = await tokenMailed(app, 'new@cookie.test', '/invitations/accept');
    const accept = 'mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { viewer { kind } errors { code } } }';
    const visitor = app.browser();
    const key = randomUUID();
    const ask = async () => (await post(visitor, accept, { input: { token, firstName: 'Neo', lastName: 'Nouveau' } }, key)).json();
    expect(await ask()).toMatchObject({ data: { acceptInvitation: { viewer: { kind: 'RECRUITER' }, errors: [] } } });
    const thief = app.browser();
    thief.source = visitor.source;
    const stolen = await post(thief, accept, { input: { token, firstName: 'Neo', lastName: 'Nouveau' } }, key);
    expect(await stolen.json()).toMatchObject({ data: { acceptInvitation: { viewer: null, errors: [{ code: 'LINK_USED_OR_EXPIRED' }] } } });
    expect(stolen.headers.get('set-cookie')).toBeNull();
  });

  it('a key serves one act of one person', async () => {
    const key = randomUUID();
    await post(manager, select, { input: input('Une') }, key);
    expect(await refusedWith(await post(manager, select, { input: input('Autre') }, key))).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    expect(await companies('Autre')).toBe(0);
    const candidate = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    expect(await refusedWith(await post(candidate, select, { input: input('Une') }, key))).toEqual([200, 'FORBIDDEN']);
    for (const wrong of ['short', 'x'.repeat(129), 'with a space in the middle']) {
      expect(await refusedWith(await post(manager, select, { input: input('Faux') }, wrong))).toEqual([400, 'IDEMPOTENCY_KEY_INVALID']);
    }
    expect(await companies('Faux')).toBe(0);
  });

  it('what changed nothing is asked anew: a refusal does not stick', async () => {
    const key = randomUUID();
    await manager.ask(select, { input: input('Prise') });
    const ask = async () =>
      ((await (await post(manager, select, { input: input('Prise') }, key)).json()) as { data: Selected }).data.selectCompany.errors;
    expect(await ask()).toEqual([{ code: 'COMPANY_EXISTS' }]);
    await app.services.orm.em.fork().execute(`update company set name = 'Ailleurs', name_key = 'ailleurs' where name = 'Prise'`);
    expect(await ask()).toEqual([]);
  });

  /** Leaves a row as a process that was killed would. */
  const killed = async (key: string, name: string, { acted }: { acted: boolean }): Promise<void> => {
    await post(manager, select, { input: input(name) }, key);
    const em = app.services.orm.em.fork();
    await em.execute(
      `update idempotent_answer set sealed_answer = null${acted ? '' : ', acted_at = null'} where id = (select id from idempotent_answer order by id desc limit 1)`,
    );
    if (!acted)
      await em.execute('update company set name = ?, name_key = ? where name = ?', [`${name} (défaite)`, `${name} défaite`, name]);
  };

  it('fault I01: killed after the act and before its answer: the repetition learns that it was done, and does nothing', async () => {
    const key = randomUUID();
    await killed(key, 'Faite', { acted: true });
    app.clock.advance({ minutes: 1 });
    expect(await refusedWith(await post(manager, select, { input: input('Faite') }, key))).toEqual([409, 'ALREADY_DONE']);
    expect(await companies('Faite')).toBe(1);
  });

  it('fault I01: killed before the act: the repetition does it', async () => {
    const key = randomUUID();
    await killed(key, 'À faire', { acted: false });
    app.clock.advance({ minutes: 1 });
    expect(await (await post(manager, select, { input: input('À faire') }, key)).json()).toMatchObject({
      data: { selectCompany: { errors: [] } },
    });
    expect(await companies('À faire')).toBe(1);
  });

  it('fault I01: one that is still under way is not done beside; its repetition is told to come back', async () => {
    const key = randomUUID();
    await killed(key, 'En cours', { acted: false });
    expect(await refusedWith(await post(manager, select, { input: input('En cours') }, key))).toEqual([409, 'IDEMPOTENCY_KEY_IN_USE']);
    expect(await companies('En cours')).toBe(0);
  });

  it('fault I01: one whose process has ended is done by its repetition at once', async () => {
    const key = randomUUID();
    await killed(key, 'Orpheline', { acted: false });
    const newest = '(select id from idempotent_answer order by id desc limit 1)';
    // Presences are positive: no process ever has this one.
    await app.services.orm.em.fork().execute(`update idempotent_answer set holder = -1 where id = ${newest}`);
    expect((await post(manager, select, { input: input('Orpheline') }, key)).status).toBe(200);
    expect(await companies('Orpheline')).toBe(1);
  });

  it('answers are forgotten after a day', async () => {
    const key = randomUUID();
    await post(manager, select, { input: input('Vieille') }, key);
    app.clock.advance({ hours: 24 });
    await app.runDueJobs();
    const [row] = await app.services.orm.em.fork().execute<{ count: string }[]>('select count(*) as count from idempotent_answer');
    expect(Number(row?.count)).toBe(0);
  });
});
