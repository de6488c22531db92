import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../../test/browser.ts';
import {
  approveTerms,
  newCandidate,
  newCompany,
  newProgram,
  newRecruiter,
  newStaff,
  signIn,
  type TestCompany,
} from '../../../test/people.ts';
import { errorsIn, Socket, type SocketMessage } from '../../../test/socket.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { announce } from '../../platform/events.ts';
import { fromGlobalId } from '../../platform/graphql/global-id.ts';

const watch = 'subscription($id: ID!) { clipChanged(clipId: $id) { title revision } }';
const rowOf = (globalId: string): string => fromGlobalId(globalId)?.id ?? '';
type Created = { createClip: { clip: { id: string; revision: number } } };

describe('the WebSocket door', () => {
  let app: TestApp;
  let editor: Browser;
  let camille: Browser;
  let company: TestCompany;
  let clipId: string;
  let revision: number;
  const open: Socket[] = [];
  beforeAll(async () => {
    app = await startTestApp();
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR', 'ADMINISTRATOR');
    camille = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(camille);
    company = await newCompany(app, { name: 'Acme' });
    const { viewer } = await camille.ask<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }');
    const { createClip } = await editor.ask<Created>(
      'mutation($input: CreateClipInput!) { createClip(input: $input) { clip { id revision } } }',
      {
        input: { candidateId: viewer.candidate.id, title: 'Premier titre' },
      },
    );
    clipId = createClip.clip.id;
    revision = createClip.clip.revision;
  });
  afterAll(() => app.stop());
  afterEach(() => {
    for (const socket of open.splice(0)) socket.raw.terminate();
  });

  const dial = (headers: Record<string, string> = {}): Socket => {
    const socket = new Socket(app.origin, { 'x-forwarded-for': `2001:db8:0:${open.length}::1`, ...headers });
    open.push(socket);
    return socket;
  };
  const socketOf = (browser: Browser): Promise<Socket> =>
    dial(browser.bearer ? { authorization: `Bearer ${browser.bearer}` } : { cookie: browser.cookies() }).ready();
  const retitle = async (title: string): Promise<void> => {
    const { updateClip } = await editor.ask<{ updateClip: { clip: { revision: number } | null } }>(
      'mutation($input: UpdateClipInput!) { updateClip(input: $input) { clip { revision } errors { code } } }',
      { input: { clipId, revision, title } },
    );
    revision = updateClip.clip?.revision ?? revision;
  };
  /** Announces until the subscriber, who says nothing of being ready, has heard. */
  const heard = async (socket: Socket, id: string) => {
    const timer = setInterval(() => void announce(app.services.orm.em.fork(), 'clip-changed', rowOf(clipId)), 50);
    try {
      return await socket.hears((message) => message.id === id && message.type !== 'complete');
    } finally {
      clearInterval(timer);
    }
  };
  const errorOf = async (socket: Socket, id: string) => errorsIn(await socket.hears((message) => message.id === id))[0]?.extensions?.code;
  const tells = (text: string) => (message: SocketMessage) => JSON.stringify(message).includes(text);

  it('a person hears of each change of what is theirs, read anew each time', async () => {
    const socket = await socketOf(camille);
    socket.subscribe('1', watch, { id: clipId });
    await heard(socket, '1');
    await retitle('Second titre');
    await socket.hears(tells('Second titre'));
    await retitle('Troisième titre');
    expect(await socket.hears(tells('Troisième titre'))).toMatchObject({ type: 'next', id: '1' });
    socket.send({ type: 'complete', id: '1' });
  });

  it('fault C10: what is another’s is refused at subscribe, exactly as what does not exist', async () => {
    const stranger = await newCandidate(app, { email: 'stranger@example.test', firstName: 'Other', lastName: 'Person' });
    const socket = await socketOf(stranger);
    const absent = Buffer.from('Clip:01900000-0000-7000-8000-000000000000').toString('base64url');
    for (const [id, subject] of Object.entries({ hidden: clipId, absent, nonsense: 'x' })) socket.subscribe(id, watch, { id: subject });
    const errors = await Promise.all(['hidden', 'absent', 'nonsense'].map((id) => socket.hears((message) => message.id === id)));
    expect(new Set(errors.map(({ type, payload }) => JSON.stringify([type, payload]))).size).toBe(1);
    expect(errorsIn(errors[0] ?? { type: '' })).toMatchObject([{ message: 'Not found', extensions: { code: 'NOT_FOUND' } }]);
  });

  it('fault C10: a right lost while subscribed: nothing more is told, and the subscription ends', async () => {
    const other = await newCandidate(app, { email: 'other@example.test', firstName: 'Olga', lastName: 'Autre' });
    const { viewer } = await other.ask<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }');
    const socket = await socketOf(camille);
    socket.subscribe('1', watch, { id: clipId });
    await heard(socket, '1');
    const em = app.services.orm.em.fork();
    const [before] = await em.execute<{ candidate_id: string }[]>('select candidate_id from clip where id = ?', [rowOf(clipId)]);
    await em.execute('update clip set candidate_id = ? where id = ?', [rowOf(viewer.candidate.id), rowOf(clipId)]);
    await retitle('Un secret');
    await socket.hears(({ type, id }) => type === 'complete' && id === '1');
    expect(errorsIn(socket.messages.findLast(({ type }) => type === 'next') ?? { type: '' })).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
    expect(JSON.stringify(socket.messages)).not.toContain('Un secret');
    await em.execute('update clip set candidate_id = ? where id = ?', [before?.candidate_id, rowOf(clipId)]);
  });

  it('fault A09: signing out closes the open sockets of that session at once, and no other', async () => {
    const laptop = await signIn(app, 'camille@example.test');
    const phone = await signIn(app, 'camille@example.test');
    const [there, here] = [await socketOf(laptop), await socketOf(phone)];
    await laptop.ask('mutation { signOut { errors { code } } }');
    expect(await there.ends()).toEqual({ code: 4401, reason: 'The session has ended' });
    here.subscribe('1', watch, { id: clipId });
    expect(await heard(here, '1')).toMatchObject({ type: 'next' });
  });

  it('fault A10: a company that is suspended, a program whose client is revoked: their sockets close at once', async () => {
    const recruiter = await newRecruiter(app, company, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    const program = await newProgram(app, recruiter);
    const itsOwn = await newProgram(app, editor);
    const sockets = await Promise.all([socketOf(recruiter), socketOf(program), socketOf(itsOwn)]);
    await company.manager.ask('mutation($input: SuspendCompanyInput!) { suspendCompany(input: $input) { errors { code } } }', {
      input: { companyId: company.id, reason: 'Elle ne répond plus.' },
    });
    expect(await sockets[0].ends()).toMatchObject({ code: 4401 });
    expect(await sockets[1].ends()).toMatchObject({ code: 4401 });
    const { viewer } = await itsOwn.ask<{ viewer: { apiClient: { id: string } } }>('{ viewer { apiClient { id } } }');
    await editor.ask('mutation($id: ID!) { revokeApiClient(input: { apiClientId: $id }) { errors { code } } }', {
      id: viewer.apiClient.id,
    });
    expect(await sockets[2].ends()).toMatchObject({ code: 4401 });
  });

  it('fault A09: a session that has run out carries nothing on', async () => {
    const evening = await signIn(app, 'editor@jobprod.test');
    const socket = await socketOf(evening);
    app.clock.advance({ hours: 12 });
    socket.subscribe('1', watch, { id: clipId });
    expect(await socket.ends()).toMatchObject({ code: 4401 });
    app.clock.advance({ hours: -12 });
  });

  it('fault G02: a page of another site opens no socket, and one with a wrong token neither', async () => {
    const foreign = dial({ cookie: camille.cookies(), origin: 'https://evil.test' });
    await foreign.ends();
    expect(foreign.refused).toBe(403);
    const own = await dial({ cookie: camille.cookies(), origin: app.services.settings.origin }).ready();
    expect(own.closed).toBeUndefined();
    const wrongToken = await dial({ authorization: 'Bearer a.b.c', cookie: camille.cookies() }).opened();
    wrongToken.send({ type: 'connection_init' });
    expect(await wrongToken.ends()).toMatchObject({ code: 4401 });
  });

  it('the gate is the same: bounds, introspection, suggestions, hashes; and none of it closes the socket', async () => {
    const socket = await socketOf(camille);
    const refused: Record<string, [string, string, object?]> = {
      syntax: ['subscription {', 'GRAPHQL_PARSE_FAILED'],
      depth: [`subscription { clipChanged(clipId: "x") { ${'candidate { clips { '.repeat(10)}id${' } }'.repeat(10)} } }`, 'OUT_OF_BOUNDS'],
      bomb: [`subscription { clipChanged(clipId: ${'['.repeat(5_000)}`, 'OUT_OF_BOUNDS'],
      unknown: ['subscription { clipChange(clipId: "x") { id } }', 'GRAPHQL_VALIDATION_FAILED'],
      query: ['{ viewer { kind } }', 'USE_POST'],
      mutation: ['mutation { signOut { errors { code } } }', 'USE_POST'],
      hash: ['', 'PERSISTED_QUERY_NOT_FOUND', { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }],
      empty: ['', 'BAD_REQUEST'],
      prototype: [watch, 'OUT_OF_BOUNDS', { variables: JSON.parse('{"id": {"__proto__": 1}}') }],
      variable: [watch, 'BAD_USER_INPUT', { variables: { id: { no: 'text' } } }],
    };
    for (const [id, [query, code, more]] of Object.entries(refused)) {
      socket.subscribe(id, query, {}, { ...more });
      expect([id, socket.closed, await errorOf(socket, id)]).toEqual([id, undefined, code]);
    }
    expect(JSON.stringify(socket.messages)).not.toContain('Did you mean');
    expect(socket.closed).toBeUndefined();
    socket.subscribe('after', watch, { id: clipId });
    expect(await heard(socket, 'after')).toMatchObject({ type: 'next' });
  });

  it('fault C11: what was not foreseen is masked here too, with an id to quote', async () => {
    const socket = await socketOf(camille);
    const em = app.services.orm.em.fork();
    await em.execute('alter table clip rename to clip_away');
    socket.subscribe('1', watch, { id: clipId });
    const message = await socket.hears(({ id }) => id === '1');
    await em.execute('alter table clip_away rename to clip');
    expect(errorsIn(message)).toMatchObject([
      {
        message: expect.stringMatching(/^Something went wrong/),
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ]);
    expect(JSON.stringify(message)).not.toContain('clip_away');
  });

  it('fault F07: who never says hello is sent away', async () => {
    const socket = await dial({ cookie: camille.cookies() }).opened();
    expect(await socket.ends()).toMatchObject({ code: 4408 });
  });

  it('faults F07, F08: a visitor may listen to what is open to visitors, three times on a socket and from twenty sockets of one source; to nothing else', async () => {
    const socket = await dial().ready();
    socket.subscribe('theirs', watch, { id: clipId });
    expect(await errorOf(socket, 'theirs')).toBe('UNAUTHENTICATED');
    const absent = { id: Buffer.from('Profile:01900000-0000-7000-8000-000000000000').toString('base64url') };
    socket.subscribe('open', 'subscription($id: ID!) { profileChanged(profileId: $id) { id } }', absent);
    expect(await errorOf(socket, 'open')).toBe('NOT_FOUND');
    for (let index = 0; index < 5; index += 1) socket.subscribe(String(index), watch, { id: clipId });
    expect(await errorOf(socket, '4')).toBe('TOO_MANY_SUBSCRIPTIONS');
    expect(socket.closed).toBeUndefined();

    // Each from another address of one network.
    const from = { 'x-forwarded-for': '2001:db8:0:abcd::1' };
    const many = Array.from({ length: 20 }, (_, index) => dial({ 'x-forwarded-for': `2001:db8:0:abcd::${index + 2}` }));
    await Promise.all(many.map((one) => one.ready()));
    const late = await dial(from).opened();
    late.send({ type: 'connection_init' });
    expect(await late.ends()).toMatchObject({ code: 4429 });
    expect((await dial().ready()).closed).toBeUndefined();
    // A person who is signed in is counted with nobody.
    expect((await dial({ ...from, cookie: camille.cookies() }).ready()).closed).toBeUndefined();
    many[0]?.raw.close();
    await many[0]?.ends();
    await eventually(async () => {
      const next = await dial(from).opened();
      next.send({ type: 'connection_init' });
      return (
        (await eventually(async () => next.closed ?? next.messages.find(({ type }) => type === 'connection_ack'))) === next.messages[0]
      );
    });
  });

  it('fault F08: twenty subscriptions on a socket, messages of 64 KiB, no flood of messages', async () => {
    const socket = await socketOf(camille);
    for (let index = 0; index < 25; index += 1) socket.subscribe(String(index), watch, { id: clipId });
    expect(await errorOf(socket, '24')).toBe('TOO_MANY_SUBSCRIPTIONS');
    expect(socket.closed).toBeUndefined();
    for (let index = 0; index < 1_000; index += 1) socket.subscribe(`more${index}`, watch, { id: clipId });
    expect(await socket.ends()).toMatchObject({ code: 4429 });
    const long = await socketOf(camille);
    long.subscribe('1', `${watch} #${'x'.repeat(70_000)}`, { id: clipId });
    expect(await long.ends()).toMatchObject({ code: 1009 });
    const twice = await socketOf(camille);
    twice.send('{"type":"ping","type":"subscribe"}');
    expect(await twice.ends()).toMatchObject({ code: 4400 });
  });

  it('fault F08: one who asks and never reads is closed before the memory fills', async () => {
    const before = await app.connections();
    const socket = await socketOf(camille);
    socket.raw.pause();
    for (let index = 0; index < 180; index += 1) socket.send({ type: 'ping', payload: { filler: 'x'.repeat(60_000) } });
    await eventually(async () => (await app.connections()) <= before);
    socket.raw.resume();
    expect([1006, 4429]).toContain((await socket.ends()).code);
  });
});

it('fault I10: a stop says so to every open socket', async () => {
  const app = await startTestApp();
  const camille = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
  const socket = await new Socket(app.origin, { cookie: camille.cookies() }).ready();
  await app.stop();
  expect(await socket.ends()).toMatchObject({ code: 1001 });
});
