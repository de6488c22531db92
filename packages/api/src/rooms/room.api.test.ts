import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../test/browser.ts';
import { approveTerms, newCandidate, newCompany, newRecruiter, newStaff, signIn } from '../../test/people.ts';
import { bookedInterview, sit } from '../../test/rooms.ts';
import { errorsIn, Socket } from '../../test/socket.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { later } from '../platform/clock.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { RoomSignal } from './room.entity.ts';
import { isRoomOpen } from './room-access.ts';

const roomQuery = 'query($id: ID!) { interviewRoom(interviewId: $id) { id side isOpen otherFirstName otherIsHere iceServers { urls } } }';
type Seen = {
  interviewRoom: { id: string; side: string; isOpen: boolean; otherFirstName: string; otherIsHere: boolean; iceServers: unknown[] } | null;
};
const send = 'mutation($input: SendInterviewSignalInput!) { sendInterviewSignal(input: $input) { errors { code path } } }';
const listening = 'subscription($id: ID!, $visit: String!) { interviewSignals(interviewId: $id, visit: $visit) }';
const nobody = Buffer.from('Interview:01900000-0000-7000-8000-000000000000').toString('base64url');

const hello = (from: string) => JSON.stringify({ kind: 'hello', from, knows: null });
const offer = (from: string, to: string, sdp: string) => JSON.stringify({ kind: 'description', from, to, type: 'offer', sdp });

describe('the room of an interview', () => {
  let app: TestApp;
  let camille: Browser;
  let irene: Browser;
  let strangers: Record<string, Browser>;
  let interviewId: string;
  const visits = { camille: randomUUID(), irene: randomUUID() };

  beforeAll(async () => {
    app = await startTestApp();
    camille = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(camille);
    irene = await newStaff(app, { email: 'irene@jobprod.test', firstName: 'Irène', lastName: 'Marchand' }, 'INTERVIEWER');
    const acme = await newCompany(app, { name: 'Acme' });
    strangers = {
      'a visitor': app.browser(),
      'another candidate': await newCandidate(app, { email: 'olga@example.test', firstName: 'Olga', lastName: 'Autre' }),
      'another interviewer': await newStaff(app, { email: 'ivan@jobprod.test', firstName: 'Ivan', lastName: 'Autre' }, 'INTERVIEWER'),
      'an administrator': await newStaff(app, { email: 'ada@jobprod.test', firstName: 'Ada', lastName: 'Autre' }, 'ADMINISTRATOR'),
      'a recruiter': await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' }),
    };
    const startsAt = later(app.clock.now(), { minutes: 10 });
    interviewId = await bookedInterview(app.services, { candidate: 'camille@example.test', interviewer: 'irene@jobprod.test', startsAt });
  });
  afterAll(() => app.stop());

  const say = async (browser: Browser, visit: string, signal: string, id = interviewId) => {
    const { data, errors } = await browser.answer<{ sendInterviewSignal: { errors: { code: string }[] } }>(send, {
      input: { interviewId: id, visit, signal },
    });
    return [
      ...(errors ?? []).map(({ extensions }) => String(extensions?.code)),
      ...(data?.sendInterviewSignal?.errors ?? []).map(({ code }) => code),
    ];
  };
  const listen = async (browser: Browser, visit: string, id = interviewId) => {
    const socket = await new Socket(app.origin, { cookie: browser.cookies(), origin: app.services.settings.origin }).ready();
    socket.subscribe('signals', listening, { id, visit });
    const heard = () =>
      socket.messages.flatMap(({ payload }) => {
        const data = payload && !Array.isArray(payload) ? (payload.data as { interviewSignals: string[] } | null | undefined) : undefined;
        return data?.interviewSignals ?? [];
      });
    return { socket, heard };
  };

  it('I1: exactly two have a seat in it; for anyone else, staff included, it is as one that never was', async () => {
    expect(await camille.ask<Seen>(roomQuery, { id: interviewId })).toEqual({
      interviewRoom: { id: interviewId, side: 'CANDIDATE', isOpen: true, otherFirstName: 'Irène', otherIsHere: false, iceServers: [] },
    });
    expect(await irene.ask<Seen>(roomQuery, { id: interviewId })).toMatchObject({
      interviewRoom: { side: 'INTERVIEWER', otherFirstName: 'Camille' },
    });
    for (const [who, browser] of Object.entries(strangers)) {
      for (const id of [interviewId, nobody]) expect(await browser.ask<Seen>(roomQuery, { id }), who).toEqual({ interviewRoom: null });
      const input = { interviewId, visit: randomUUID(), takesSeat: true, keptBytes: 0, sentBytes: 0 };
      const sat = await browser.answer('mutation($input: VisitRoomInput!) { visitRoom(input: $input) { room { id } errors { code } } }', {
        input,
      });
      expect(sat.errors?.[0]?.extensions?.code, who).toMatch(/^(NOT_FOUND|UNAUTHENTICATED|FORBIDDEN)$/);
    }
  });

  it('I1: a room is offered to its two from the quarter of an hour before to the hour after, and to nobody else', async () => {
    const offered = async (browser: Browser) =>
      (await browser.ask<{ openRooms: { id: string }[] }>('{ openRooms { id } }')).openRooms.map(({ id }) => id);
    expect(await Promise.all([camille, irene].map(offered))).toEqual([[interviewId], [interviewId]]);
    for (const [who, browser] of Object.entries(strangers)) expect(await offered(browser), who).toEqual([]);
    const one = { state: 'BOOKED' as const, startsAt: new Date('2026-11-22T10:00:00Z'), endsAt: new Date('2026-11-22T10:45:00Z') };
    const met = { ...one, candidate: { id: 'c' }, interviewer: { id: 'i' } };
    const moments = ['09:44:59', '09:45:00', '11:44:59', '11:45:00'].map((at) => new Date(`2026-11-22T${at}Z`));
    expect(moments.map((on) => isRoomOpen(met, on))).toEqual([false, true, true, false]);
  });

  it('I1: the page opened last has the seat; the one before is told so, and hears nothing more', async () => {
    const before = randomUUID();
    expect((await sit(camille, interviewId, before)).room).toMatchObject({ side: 'CANDIDATE' });
    await sit(camille, interviewId, visits.camille);
    expect((await sit(camille, interviewId, before, { takesSeat: false })).errors).toEqual([{ code: 'SEAT_TAKEN_ELSEWHERE' }]);
    expect(await say(camille, before, hello(before))).toEqual(['SEAT_TAKEN_ELSEWHERE']);
  });

  it('I3: each sees whether the other is there, and truly how much of their recording has arrived', async () => {
    await sit(irene, interviewId, visits.irene, { keptBytes: 900, sentBytes: 300 });
    expect((await sit(camille, interviewId, visits.camille)).room).toMatchObject({
      otherIsHere: true,
      otherKeptBytes: 900,
      otherSentBytes: 300,
    });
    app.clock.advance({ seconds: 30 });
    expect((await sit(camille, interviewId, visits.camille)).room?.otherIsHere, 'silent for half a minute').toBe(false);
    await sit(irene, interviewId, visits.irene);
  });

  it('fault E10: what one side says is heard by the other alone, once, and kept nowhere after', async () => {
    const listener = await listen(irene, visits.irene);
    const stranger = await listen(strangers['another interviewer'] ?? app.browser(), visits.irene);
    // Whether or not the listening had begun, what was said first is heard with what is said next.
    await say(camille, visits.camille, hello(visits.camille));
    await eventually(async () => {
      await say(camille, visits.camille, offer(visits.camille, visits.irene, 'v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\n'));
      return listener.heard().length > 1;
    });
    expect(listener.heard()[0]).toBe(hello(visits.camille));
    await stranger.socket.hears((message) => errorsIn(message).length > 0);
    expect(stranger.heard()).toEqual([]);
    await eventually(async () => (await app.services.orm.em.fork().count(RoomSignal)) === 0);
    listener.socket.raw.close();
    stranger.socket.raw.close();
  });

  it.each([
    ['a text that is not JSON', 'v=0'],
    ['another kind', JSON.stringify({ kind: 'eval', from: visits.camille, code: 'alert(1)' })],
    ['a description that is none', offer(visits.camille, visits.irene, '<script>alert(1)</script>')],
    ['a description with a NUL in it', offer(visits.camille, visits.irene, 'v=0\r\n\u0000')],
    ['more than it should hold', JSON.stringify({ kind: 'hello', from: visits.camille, knows: null, as: 'INTERVIEWER' })],
    ['100 kB of description', offer(visits.camille, visits.irene, `v=0\r\n${'a=x\r\n'.repeat(20_000)}`)],
  ])('fault E10: %s is refused, and the other side never hears of it', async (_what, signal) => {
    expect(await say(camille, visits.camille, signal)).toEqual(['INVALID_INPUT']);
    expect(await app.services.orm.em.fork().count(RoomSignal)).toBe(0);
  });

  it('fault E10: 1 MB of description does not come past the door', async () => {
    const body = JSON.stringify({
      query: send,
      variables: { input: { interviewId, visit: visits.camille, signal: 'x'.repeat(1024 * 1024) } },
    });
    const response = await camille.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect([400, 413]).toContain(response.status);
  });

  it('fault E10: an interview of others, one cancelled, one long over and one that never was give the same answer to a ticket', async () => {
    const elsewhere = later(app.clock.now(), { days: 2 });
    const others = await bookedInterview(app.services, {
      candidate: 'olga@example.test',
      interviewer: 'ivan@jobprod.test',
      startsAt: elsewhere,
    });
    const over = await bookedInterview(app.services, {
      candidate: 'camille@example.test',
      interviewer: 'irene@jobprod.test',
      startsAt: later(app.clock.now(), { hours: -3 }),
    });
    const cancelled = await bookedInterview(app.services, {
      candidate: 'camille@example.test',
      interviewer: 'irene@jobprod.test',
      startsAt: later(app.clock.now(), { days: 5 }),
    });
    await app.services.orm.em.fork().nativeUpdate(Interview, { id: idOf('Interview', cancelled) }, { state: 'CANCELLED' });
    for (const id of [others, cancelled, over, nobody]) {
      expect(await camille.ask<Seen>(roomQuery, { id })).toEqual({ interviewRoom: null });
      expect(await say(camille, visits.camille, hello(visits.camille), id)).toEqual(['NOT_FOUND']);
      const { socket } = await listen(camille, visits.camille, id);
      expect(errorsIn(await socket.hears((message) => errorsIn(message).length > 0))).toMatchObject([
        { extensions: { code: 'NOT_FOUND' } },
      ]);
      socket.raw.close();
    }
  });

  it('I1: nobody sits down before the room opens, a quarter of an hour ahead', async () => {
    const early = await bookedInterview(app.services, {
      candidate: 'camille@example.test',
      interviewer: 'irene@jobprod.test',
      startsAt: later(app.clock.now(), { days: 1 }),
    });
    expect(await camille.ask<Seen>(roomQuery, { id: early })).toMatchObject({ interviewRoom: { isOpen: false } });
    expect((await sit(camille, early, visits.camille)).errors).toEqual([{ code: 'NOT_POSSIBLE_NOW' }]);
    app.services.settings.ice = { stunUrls: [], turnUrls: ['turn:turn.jobprod.example'], turnSecret: 'shared' };
    const lent = async (id: string) => (await camille.ask<Seen>(roomQuery, { id })).interviewRoom?.iceServers.length;
    expect([await lent(early), await lent(interviewId)], 'and no relay is lent before').toEqual([0, 1]);
    delete app.services.settings.ice;
  });

  it('fault E10: a ticket that is forged, the other side’s, given up or of a session that has ended opens nothing', async () => {
    await sit(camille, interviewId, visits.camille);
    await sit(irene, interviewId, visits.irene);
    for (const forged of [visits.irene, randomUUID(), `${visits.camille}0`, "' or true --"]) {
      expect(await say(camille, forged, hello(visits.camille)), forged).toEqual(['SEAT_TAKEN_ELSEWHERE']);
      expect((await sit(camille, interviewId, forged, { takesSeat: false })).errors, forged).not.toEqual([]);
    }
    const overhearing = await listen(camille, visits.irene);
    const elsewhere = await signIn(app, 'camille@example.test');
    const left = randomUUID();
    await sit(elsewhere, interviewId, left);
    await sit(camille, interviewId, visits.camille);
    expect(await say(elsewhere, left, hello(left)), 'given up').toEqual(['SEAT_TAKEN_ELSEWHERE']);
    await elsewhere.ask('mutation { signOut { errors { code } } }');
    expect(await say(elsewhere, visits.camille, hello(visits.camille)), 'its session has ended').toEqual(['UNAUTHENTICATED']);
    expect(await app.services.orm.em.fork().count(RoomSignal), 'nothing of all that was passed on').toBe(0);
    // What is truly said is not overheard by who holds the other side's ticket.
    const said = hello(visits.camille);
    const listener = await listen(irene, visits.irene);
    await eventually(async () => {
      expect(await say(camille, visits.camille, said)).toEqual([]);
      return listener.heard().includes(said);
    });
    expect(overhearing.heard()).toEqual([]);
    overhearing.socket.raw.close();
    listener.socket.raw.close();
  });

  it('fault E10: of a thousand words, fifty at a time, what is too much is refused at their sender; meanwhile the other speaks on and is heard, and what nobody reads is let go of', async () => {
    const [atATime, times] = [50, 20];
    app.clock.advance({ minutes: 1 });
    await sit(camille, interviewId, visits.camille);
    await sit(irene, interviewId, visits.irene);
    const listener = await listen(camille, visits.camille);
    const flooding = { isOver: false };
    const answers: string[] = [];
    const talk = async () => {
      for (let word = 0; word < times; word += 1) answers.push(...(await say(camille, visits.camille, hello(visits.camille))));
    };
    const flood = Promise.all(Array.from({ length: atATime }, talk)).finally(() => {
      flooding.isOver = true;
    });
    const answered: string[] = [];
    const spoken: string[] = [];
    while (!flooding.isOver && spoken.length < 100) {
      const words = offer(visits.irene, visits.camille, `v=0\r\no=- ${spoken.length} 1 IN IP4 0.0.0.0\r\n`);
      spoken.push(words);
      answered.push(...(await say(irene, visits.irene, words)));
    }
    await flood;
    expect(answered, 'nothing the other says is refused').toEqual([]);
    await eventually(async () => spoken.every((words) => listener.heard().includes(words)));
    listener.socket.raw.close();
    expect(answers.length).toBeGreaterThan(atATime * times * 0.65);
    expect(new Set(answers)).toEqual(new Set(['TOO_MANY_ATTEMPTS']));
    expect(await app.services.orm.em.fork().count(RoomSignal)).toBeLessThanOrEqual(300);
    app.clock.advance({ minutes: 3 });
    await app.runDueJobs();
    expect(await app.services.orm.em.fork().count(RoomSignal)).toBe(0);
  });
});
