import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import {
  book,
  booked,
  cancel,
  interviewAhead,
  interviewNamed,
  move,
  newInterviewer,
  newReadyCandidate,
  reserve,
  setHours,
  slots,
  tell,
} from '../../test/interviews.ts';
import { newCandidate, newStaff, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Account } from '../authentication/account.entity.ts';
import type { Acting } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { later } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { say } from '../platform/words.ts';
import { bookInterview, reserveInterview } from './book-interview.ts';
import { Interview } from './interview.entity.ts';
import { remindOfInterviews } from './remind-of-interviews.job.ts';

/** A Monday, eleven in Paris; the clock of Paris has been on winter time since 25 October. */
const now = '2026-11-23T10:00:00Z';
const codes = (errors: readonly { code: string }[]) => errors.map(({ code }) => code);
const templates = (mails: readonly { template: string }[]) => mails.map(({ template }) => template);
const calendarOf = (attachments: readonly { content: string; contentType: string }[]) =>
  attachments[0]?.content.replaceAll('\r\n ', '') ?? '';

const registered = (app: TestApp, type: string): Promise<number> =>
  app.services.orm.em
    .fork()
    .execute<[{ count: number }]>('select count(*)::int as count from register_entry where type = ?', [type])
    .then(([{ count }]) => count);

describe('booking an interview', () => {
  let app: TestApp;
  let interviewer: Browser;
  let camille: Browser;
  beforeAll(async () => {
    app = await startTestApp({ now });
    interviewer = await newInterviewer(app, 'kerboul');
    camille = await newReadyCandidate(app, 'camille');
  });
  afterAll(() => app.stop());

  it('T2: shows no hours, and books none, before the terms are approved', async () => {
    const anna = await newCandidate(app, { email: 'anna@example.test', firstName: 'Anna', lastName: 'Roy' });
    expect(await slots(anna)).toEqual([]);
    expect(codes((await book(anna, '2026-11-24T08:00:00Z')).errors)).toEqual(['TERMS_NOT_APPROVED']);
    expect(codes((await reserve(anna, '2026-11-24T08:00:00Z')).errors)).toEqual(['TERMS_NOT_APPROVED']);
  });

  it('I1: shows the free hours of the coming four weeks, from half a day ahead', async () => {
    const free = await slots(camille);
    expect(free.slice(0, 5)).toEqual(['08:00', '08:30', '09:00', '09:30', '10:00'].map((time) => `2026-11-24T${time}:00.000Z`));
    expect(free.at(-1)).toBe('2026-12-21T09:30:00.000Z');
  });

  it('I1: keeps an hour while it is confirmed, and gives it back by itself at the tenth minute, whether or not a job has run', async () => {
    const other = await newReadyCandidate(app, 'other');
    const hour = '2026-11-25T08:00:00.000Z';
    const { interview } = await reserve(camille, hour);
    expect(interview).toMatchObject({ state: 'RESERVED', startsAt: hour, reservedUntil: '2026-11-23T10:10:00.000Z' });
    expect(await slots(other)).not.toContain(hour);
    expect(await slots(camille)).toContain(hour);
    expect(codes((await book(other, hour)).errors)).toEqual(['INTERVIEW_HOUR_TAKEN']);
    expect(await interviewNamed(interviewer, interview?.id ?? '')).toBeNull();

    app.clock.advance({ minutes: 9, seconds: 59, milliseconds: 999 });
    expect(codes((await reserve(other, hour)).errors)).toEqual(['INTERVIEW_HOUR_TAKEN']);
    app.clock.advance({ milliseconds: 1 });
    expect(await interviewAhead(camille)).toBeNull();
    expect(await slots(other)).toContain(hour);
    expect((await reserve(other, hour)).interview?.state).toBe('RESERVED');
    // Too late for Camille, who comes back to it.
    expect((await book(camille, hour)).errors).toMatchObject([
      { code: 'INTERVIEW_HOUR_TAKEN', message: 'Cette heure n’est plus libre. Choisissez-en une autre.' },
    ]);
    await cancel(other, { interviewId: (await interviewAhead(other))?.id });
    expect(await slots(camille)).toContain(hour);
    expect(await app.mailsTo('camille@example.test')).not.toContainEqual(
      expect.objectContaining({ template: 'interview-booked.toCandidate' }),
    );
  });

  it('I1, J09: books it, tells both by mail, each on their own clock, with a calendar file', async () => {
    const [hour] = await slots(camille);
    if (!hour) throw new Error('No free hour');
    await reserve(camille, hour);
    const interview = await booked(camille, hour, 'Indian/Reunion');
    expect(interview).toMatchObject({
      state: 'BOOKED',
      reservedUntil: null,
      timeZone: 'Indian/Reunion',
      interviewerName: 'Ismaël kerboul',
    });
    expect(await interviewNamed(interviewer, interview.id)).toMatchObject({ state: 'BOOKED', startsAt: hour });

    const [toCandidate] = await app.mailsTo('camille@example.test');
    expect(toCandidate?.template).toBe('interview-booked.toCandidate');
    expect(toCandidate?.text).toContain('mardi 24 novembre 2026 à 12:00 (heure de La Réunion)');
    const [attachment] = toCandidate?.attachments ?? [];
    expect(attachment).toMatchObject({ fileName: 'entretien-jobprod.ics', contentType: 'text/calendar; charset=utf-8; method=REQUEST' });
    const file = calendarOf(toCandidate?.attachments ?? []);
    expect(file).toContain('DTSTART;TZID=Indian/Reunion:20261124T120000\r\n');
    expect(file).toContain('SEQUENCE:0\r\n');
    expect(file, 'the way into the room').toContain('URL:');
    expect(file).toContain('CLASS:PRIVATE\r\n');
    const [toInterviewer] = await app.mailsTo('kerboul@jobprod.test');
    expect(toInterviewer?.text).toContain('mardi 24 novembre 2026 à 09:00 (heure de Paris)');
    expect(toInterviewer?.text).toContain('mardi 24 novembre 2026 à 12:00 (heure de La Réunion)');
    expect(calendarOf(toInterviewer?.attachments ?? [])).toContain('DTSTART;TZID=Europe/Paris:20261124T090000\r\n');
    expect(await registered(app, 'interview-booked')).toBe(1);

    expect(codes((await book(camille, '2026-11-26T08:00:00Z')).errors)).toEqual(['INTERVIEW_ALREADY_BOOKED']);
    const other = await newReadyCandidate(app, 'late');
    expect(await slots(other)).not.toContain(hour);
    // The interviewer's pause: half an hour later is not free either, an hour later is.
    expect((await slots(other))[0]).toBe('2026-11-24T09:00:00.000Z');
  });

  it('I1: an interview is moved: the same one in the calendar, the next sequence, its hour free for others', async () => {
    const before = await interviewAhead(camille);
    if (!before) throw new Error('Nothing is booked');
    const uid = `UID:interview-${Buffer.from(before.id, 'base64url').toString().split(':')[1]}@jobprod.com`;
    // Half an hour later overlaps the hour it has itself, and is free for this interview all the same.
    expect(await slots(camille, before.id)).toContain('2026-11-24T08:30:00.000Z');
    const { interview } = await move(camille, {
      interviewId: before.id,
      startsAt: '2026-11-24T08:30:00Z',
      words: 'Mon train arrive à dix heures.',
    });
    expect(interview).toMatchObject({ id: before.id, state: 'BOOKED', startsAt: '2026-11-24T08:30:00.000Z' });
    const [toInterviewer] = await app.mailsTo('kerboul@jobprod.test');
    expect(toInterviewer?.template).toBe('interview-moved.toInterviewer');
    expect(toInterviewer?.text).toContain('Mon train arrive à dix heures.');
    for (const email of ['kerboul@jobprod.test', 'camille@example.test']) {
      const [mail] = await app.mailsTo(email);
      const file = calendarOf(mail?.attachments ?? []);
      expect([file.includes(uid), file.includes('SEQUENCE:1\r\n'), file.includes('METHOD:REQUEST')]).toEqual([true, true, true]);
    }
    expect(codes((await move(camille, { interviewId: before.id, startsAt: '2026-11-24T03:00:00Z' })).errors)).toEqual([
      'INTERVIEW_HOUR_TAKEN',
    ]);

    await move(interviewer, { interviewId: before.id, startsAt: '2026-11-24T14:10:00Z', words: 'Je suis retenu le matin.' });
    const [toCandidate] = await app.mailsTo('camille@example.test');
    expect(toCandidate?.text).toContain('Je suis retenu le matin.');
    expect(toCandidate?.text).toContain('mardi 24 novembre 2026 à 18:10 (heure de La Réunion)');
    expect(calendarOf(toCandidate?.attachments ?? [])).toContain('SEQUENCE:2\r\n');
    expect(await registered(app, 'interview-moved')).toBe(2);
  });

  it('I1: it is called off until six hours before by the candidate, with a word, in both calendars; the hour is free again', async () => {
    const ahead = await interviewAhead(camille);
    if (!ahead) throw new Error('Nothing is booked');
    expect(ahead.changeableUntil).toBe('2026-11-24T08:10:00.000Z');
    const { interview } = await cancel(camille, { interviewId: ahead.id, words: 'Un contretemps.' });
    expect(interview).toMatchObject({
      state: 'CANCELLED',
      cancelledBy: 'CANDIDATE',
      cancellationWords: 'Un contretemps.',
      viewerCanChange: false,
    });
    const [toInterviewer] = await app.mailsTo('kerboul@jobprod.test');
    expect(toInterviewer?.template).toBe('interview-cancelled.toInterviewer');
    const file = calendarOf(toInterviewer?.attachments ?? []);
    expect([file.includes('METHOD:CANCEL'), file.includes('STATUS:CANCELLED'), file.includes('SEQUENCE:3\r\n')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([file.includes('/room'), file.includes('Pour le déplacer')], 'nothing is left to enter or to move').toEqual([false, false]);
    expect(codes((await cancel(camille, { interviewId: ahead.id })).errors)).toEqual(['NOT_POSSIBLE_NOW']);
    expect(codes((await move(interviewer, { interviewId: ahead.id, startsAt: '2026-11-24T08:00:00Z' })).errors)).toEqual([
      'NOT_POSSIBLE_NOW',
    ]);
    expect((await slots(camille))[0]).toBe('2026-11-24T08:00:00.000Z');
  });

  it('I1, J06: at six hours before it is too late for the candidate, not for the interviewer', async () => {
    const interview = await booked(camille, '2026-11-25T08:00:00Z');
    const clock = app.clock.now();
    app.clock.set('2026-11-25T02:00:00Z');
    expect(await cancel(camille, { interviewId: interview.id })).toMatchObject({ errors: [{ code: 'INTERVIEW_TOO_LATE' }] });
    expect(codes((await move(camille, { interviewId: interview.id, startsAt: '2026-11-26T08:00:00Z' })).errors)).toEqual([
      'INTERVIEW_TOO_LATE',
    ]);
    // A session of the staff lasts half a day.
    interviewer = await signIn(app, 'kerboul@jobprod.test');
    expect((await cancel(interviewer, { interviewId: interview.id, words: 'Je suis souffrant.' })).interview?.state).toBe('CANCELLED');
    app.clock.set(clock);
    interviewer = await signIn(app, 'kerboul@jobprod.test');
  });

  it('I1: an interview exists for the two and for administrators, and for nobody else', async () => {
    const interview = await booked(camille, '2026-11-26T08:00:00Z');
    const administrator = await newStaff(app, { email: 'ariane@jobprod.test', firstName: 'Ariane', lastName: 'Lemoine' }, 'ADMINISTRATOR');
    const colleague = await newInterviewer(app, 'colleague', { weeklyHours: [] });
    const stranger = await newReadyCandidate(app, 'stranger');
    expect((await interviewNamed(administrator, interview.id))?.id).toBe(interview.id);
    for (const nobody of [colleague, stranger, app.browser()]) {
      expect(await interviewNamed(nobody, interview.id)).toBeNull();
    }
    for (const nobody of [colleague, stranger]) await expect(cancel(nobody, { interviewId: interview.id })).rejects.toThrow('NOT_FOUND');
    const agendaOf = async (browser: Browser) =>
      (
        await browser.ask<{ interviewAgenda: { id: string; viewerIsInterviewer: boolean }[] }>(
          '{ interviewAgenda(from: "2026-11-26", days: 1) { id viewerIsInterviewer } }',
        )
      ).interviewAgenda;
    expect([await agendaOf(interviewer), await agendaOf(administrator), await agendaOf(colleague)]).toEqual([
      [{ id: interview.id, viewerIsInterviewer: true }],
      [{ id: interview.id, viewerIsInterviewer: false }],
      [],
    ]);
    await cancel(administrator, { interviewId: interview.id });
  });

  it('I1: each side says how it went once it is over; what they say stays side by side, and the other learns of a no-show', async () => {
    const interview = await booked(camille, '2026-11-27T08:00:00Z');
    app.clock.set('2026-11-27T08:44:59.999Z');
    expect(codes((await tell(camille, { interviewId: interview.id, outcome: 'HELD' })).errors)).toEqual(['NOT_POSSIBLE_NOW']);
    app.clock.set('2026-11-27T08:45:00Z');
    interviewer = await signIn(app, 'kerboul@jobprod.test');
    expect((await tell(interviewer, { interviewId: interview.id, outcome: 'CANDIDATE_ABSENT' })).interview?.state).toBe('NO_SHOW');
    const [mail] = await app.mailsTo('camille@example.test');
    expect(mail?.template).toBe('interview-missed.toCandidate');
    // Told again, nothing new is said.
    await tell(interviewer, { interviewId: interview.id, outcome: 'CANDIDATE_ABSENT' });
    expect(templates(await app.mailsTo('camille@example.test')).filter((one) => one === 'interview-missed.toCandidate')).toHaveLength(1);
    expect((await tell(camille, { interviewId: interview.id, outcome: 'INTERVIEWER_ABSENT' })).interview).toMatchObject({
      state: 'DISAGREED',
      candidateSaid: 'INTERVIEWER_ABSENT',
      interviewerSaid: 'CANDIDATE_ABSENT',
    });
    expect((await app.mailsTo('kerboul@jobprod.test'))[0]?.template).toBe('interview-missed.toInterviewer');
    expect((await tell(interviewer, { interviewId: interview.id, outcome: 'INTERVIEWER_ABSENT' })).interview?.state).toBe('NO_SHOW');
    expect(await registered(app, 'interview-outcome-told')).toBe(3);
    // And a new hour can be had.
    const again = await booked(camille, '2026-12-01T08:00:00Z');
    await cancel(camille, { interviewId: again.id });
  });

  it('I1: how it went can be told again a few times a day, not without end', async () => {
    const interview = await booked(camille, '2026-12-05T08:00:00Z');
    const clock = app.clock.now();
    app.clock.set('2026-12-05T09:00:00Z');
    const before = await registered(app, 'interview-outcome-told');
    const answers: string[] = [];
    for (let round = 0; round < 14; round += 1) {
      const outcome = round % 2 === 0 ? 'INTERVIEWER_ABSENT' : 'HELD';
      answers.push(...codes((await tell(camille, { interviewId: interview.id, outcome })).errors));
    }
    expect(answers).toEqual(Array.from({ length: 4 }, () => 'TOO_MANY_ATTEMPTS'));
    expect(await registered(app, 'interview-outcome-told')).toBe(before + 10);
    app.clock.set(clock);
  });

  it('I1: hours that make no sense are refused, and say which', async () => {
    const refused = async (changes: Record<string, unknown>) => (await setHours(interviewer, changes)).map(({ path }) => path?.at(-1));
    const monday = (from: string, until: string) => ({ weekday: 'MONDAY', from, until });
    expect(await refused({ timeZone: '+01:00' })).toEqual(['timeZone']);
    expect(await refused({ timeZone: 'Mars/Olympus' })).toEqual(['timeZone']);
    for (const hours of [
      [monday('12:00', '09:00')],
      [monday('9:00', '12:00')],
      [monday('24:00', '24:00')],
      [monday('09:00', '12:00'), monday('11:00', '13:00')],
    ])
      expect(await refused({ weeklyHours: hours })).toEqual(['weeklyHours']);
    expect(await refused({ exceptions: [{ day: '2026-12-24', kind: 'EXTRA' }] })).toEqual(['exceptions']);
    expect(await refused({ pauseMinutes: 121 })).toEqual(['pauseMinutes']);
    expect(await refused({ pauseMinutes: -1 })).toEqual(['pauseMinutes']);
    expect(await refused({})).toEqual([]);
    expect(codes((await book(camille, '2026-12-02T08:00:00Z', 'Europe/Nowhere')).errors)).toEqual(['INVALID_INPUT']);
    expect(codes((await book(camille, '2026-12-02T08:10:00Z')).errors)).toEqual(['INTERVIEW_HOUR_TAKEN']);
  });

  it('I1: a day off takes its hours away, and leaves what was booked', async () => {
    const interview = await booked(camille, '2026-12-03T08:00:00Z');
    expect(await setHours(interviewer, { exceptions: [{ day: '2026-12-03', kind: 'OFF' }] })).toEqual([]);
    const other = await newReadyCandidate(app, 'third');
    expect((await slots(other)).filter((hour) => hour.startsWith('2026-12-03'))).toEqual([]);
    expect((await interviewNamed(camille, interview.id))?.state).toBe('BOOKED');
    await setHours(interviewer);
    await cancel(camille, { interviewId: interview.id });
  });

  it('T4: under new terms what is booked goes on, can be moved and called off; nothing new is booked before they are approved', async () => {
    const interview = await booked(camille, '2026-12-04T08:00:00Z');
    const publisher = await newStaff(app, { email: 'paula@jobprod.test', firstName: 'Paula', lastName: 'Roy' }, 'ADMINISTRATOR');
    const texts = [{ language: 'FR', title: 'Conditions générales', markdown: '# Conditions générales\n\nUne version de plus.' }];
    await publisher.ask('mutation($input: PublishTermsInput!) { publishTerms(input: $input) { errors { code } } }', { input: { texts } });
    expect(await slots(camille)).toEqual([]);
    expect(await slots(camille, interview.id)).toContain('2026-12-07T08:00:00.000Z');
    expect((await move(camille, { interviewId: interview.id, startsAt: '2026-12-07T08:00:00Z' })).errors).toEqual([]);
    expect((await cancel(camille, { interviewId: interview.id })).interview?.state).toBe('CANCELLED');
    expect(codes((await book(camille, '2026-12-08T08:00:00Z')).errors)).toEqual(['TERMS_NOT_APPROVED']);
  });
});

describe('what the clock does to an interview', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ now: '2027-03-24T10:00:00Z' });
    await newInterviewer(app, 'kerboul');
  });
  afterAll(() => app.stop());

  it('I1, J08: both are reminded once a day and once an hour before, over the night the clock of Paris changes', async () => {
    const camille = await newReadyCandidate(app, 'camille');
    // Sunday 28 March 2027, nine in Paris, which is summer time since two o'clock.
    const interview = await booked(camille, '2027-03-28T07:00:00Z', 'America/Toronto');
    const reminders = async () =>
      (await app.mailsTo('camille@example.test')).filter(({ template }) => template === 'interview-reminder.toCandidate');
    const sentBy = async (instant: string) => {
      app.clock.set(instant);
      const run = { services: app.services, now: app.clock.now(), signal: new AbortController().signal };
      await remindOfInterviews.run(run);
      await remindOfInterviews.run(run);
      return (await reminders()).length;
    };
    expect(await sentBy('2027-03-27T06:59:59.999Z')).toBe(0);
    expect(await sentBy('2027-03-27T07:00:00Z')).toBe(1);
    expect(await sentBy('2027-03-28T05:59:59.999Z')).toBe(1);
    expect(await sentBy('2027-03-28T06:00:00Z')).toBe(2);
    expect(await sentBy('2027-03-28T07:00:00Z')).toBe(2);
    expect((await reminders())[0]?.text).toContain('dimanche 28 mars 2027 à 03:00 (heure de Montréal)');
    const [lastHour, dayBefore] = (await reminders()).map(({ text }) => text);
    expect(dayBefore, 'where to change it').toContain('depuis votre espace, page');
    expect(lastHour, 'too late for that').not.toContain('Un empêchement');
    expect((await reminders())[0]?.text, 'the way into the room').toContain(
      `${app.services.settings.origin}/interviews/${interview.id}/room`,
    );
    expect((await app.mailsTo('kerboul@jobprod.test'))[0]?.text).toContain('dimanche 28 mars 2027 à 09:00 (heure de Paris)');
    expect(await registered(app, 'interview-reminded')).toBe(2);
    expect((await interviewNamed(camille, interview.id))?.endsAt).toBe('2027-03-28T07:45:00.000Z');
  });

  it('I1: one of which either is no longer there is called off by itself; the other is told, the one who left is not', async () => {
    const leaves = await newReadyCandidate(app, 'leaves');
    const stays = await newReadyCandidate(app, 'stays');
    const first = await booked(leaves, '2027-03-30T07:00:00Z');
    const second = await booked(stays, '2027-03-30T09:00:00Z');
    const em = app.services.orm.em.fork();
    const newest = async (email: string) => (await app.mailsTo(email))[0]?.template;
    await em.nativeUpdate(Account, { email: 'leaves@example.test' }, { closedAt: app.clock.now() });
    await app.runDueJobs();
    const administrator = await newStaff(app, { email: 'ariane@jobprod.test', firstName: 'Ariane', lastName: 'Lemoine' }, 'ADMINISTRATOR');
    expect(await interviewNamed(administrator, first.id)).toMatchObject({ state: 'CANCELLED', cancelledBy: 'SERVICE' });
    expect(await interviewNamed(administrator, second.id)).toMatchObject({ state: 'BOOKED', cancelledBy: null });
    expect(await newest('kerboul@jobprod.test')).toBe('interview-cancelled.toInterviewer');
    expect(templates(await app.mailsTo('leaves@example.test'))).not.toContain('interview-cancelled.toCandidate');
    await em.nativeUpdate(Account, { email: 'kerboul@jobprod.test' }, { closedAt: app.clock.now() });
    await app.runDueJobs();
    expect(await interviewNamed(stays, second.id)).toMatchObject({ state: 'CANCELLED', cancelledBy: 'SERVICE' });
    expect(await newest('stays@example.test')).toBe('interview-cancelled.toCandidate');
    expect(await slots(stays)).toEqual([]);
  });

  describe('from afar', () => {
    beforeAll(async () => {
      await newInterviewer(app, 'morel');
    });
    it.each([
      [
        'the night the clock of Paris is put back, from Réunion, whose clock never changes',
        ...['reunion', 'Indian/Reunion', '2027-10-31T08:00:00Z'],
        'dimanche 31 octobre 2027 à 12:00 (heure de La Réunion)',
        'dimanche 31 octobre 2027 à 09:00 (heure de Paris)',
      ],
      [
        'the night the clock of Québec is put back, a week after Paris’s',
        ...['quebec', 'America/Toronto', '2027-11-07T08:00:00Z'],
        'dimanche 7 novembre 2027 à 03:00 (heure de Montréal)',
        'dimanche 7 novembre 2027 à 09:00 (heure de Paris)',
      ],
      [
        'the night the clock of Québec is put forward, two weeks before Paris’s',
        ...['spring', 'America/Toronto', '2028-03-12T08:00:00Z'],
        'dimanche 12 mars 2028 à 04:00 (heure de Montréal)',
        'dimanche 12 mars 2028 à 09:00 (heure de Paris)',
      ],
    ] as [string, string, string, string, string, string][])(
      'I1, J08, J09: both are reminded once a day and once an hour before, in exact time, each on their own clock, over %s',
      async (_what, name, zone, startsAt, theirs, ours) => {
        const start = new Date(startsAt);
        app.clock.set(later(start, { days: -4 }));
        const candidate = await newReadyCandidate(app, name);
        await booked(candidate, startsAt, zone);
        const to = async (email: string, template: string) => (await app.mailsTo(email)).filter((mail) => mail.template === template);
        const toCandidate = () => to(`${name}@example.test`, 'interview-reminder.toCandidate');
        const toInterviewer = () => to('morel@jobprod.test', 'interview-reminder.toInterviewer');
        const before = (await toInterviewer()).length;
        const seen: (readonly [number, number])[] = [];
        for (const [hours, early] of [
          [24, 1],
          [24, 0],
          [1, 1],
          [1, 0],
          [0, 0],
        ] as const) {
          app.clock.set(new Date(start.getTime() - hours * 3_600_000 - early));
          const run = { services: app.services, now: app.clock.now(), signal: new AbortController().signal };
          await remindOfInterviews.run(run);
          await remindOfInterviews.run(run);
          seen.push([(await toCandidate()).length, (await toInterviewer()).length - before]);
        }
        expect(seen).toEqual([
          [0, 0],
          [1, 1],
          [1, 1],
          [2, 2],
          [2, 2],
        ]);
        for (const { text } of await toCandidate()) expect(text).toContain(theirs);
        expect((await toInterviewer())[0]?.text).toContain(ours);
      },
    );
  });
});

/** Many who have approved the terms, and act at the same moment: each with the unit of work of a request. */
const crowdOf = async (app: TestApp, many: number): Promise<Acting[]> => {
  const { orm } = app.services;
  await newReadyCandidate(app, 'first');
  const people = Array.from({ length: many }, (_, index) => ({
    accountId: newId(),
    candidateId: newId(),
    email: `crowd-${index}@example.test`,
  }));
  const em = orm.em.fork();
  for (const { accountId, candidateId, email } of people) {
    em.create(Account, {
      id: accountId,
      kind: 'candidate',
      email,
      firstName: 'Camille',
      lastName: 'Durand',
      language: 'fr',
      createdAt: app.clock.now(),
    });
    em.create(Candidate, { id: candidateId, account: accountId, declaredAdultAt: app.clock.now(), registeredAt: app.clock.now() });
  }
  await em.flush();
  for (const { candidateId } of people)
    await em.execute(
      `insert into terms_acceptance select (jsonb_populate_record(null::terms_acceptance, to_jsonb(a) || jsonb_build_object('id', ?::uuid, 'candidate_id', ?::uuid))).*
       from (select * from terms_acceptance limit 1) a`,
      [newId(), candidateId],
    );
  return people.map(({ accountId, candidateId, email }, index) => ({
    em: orm.em.fork(),
    now: app.clock.now(),
    services: app.services,
    viewer: {
      kind: 'candidate',
      language: index % 2 === 0 ? 'fr' : 'en',
      unlockedProfileIds: new Set<string>(),
      accountId,
      sessionId: newId(),
      email,
      firstName: 'Camille',
      lastName: 'Durand',
      candidateId,
      since: app.clock.now(),
    },
  }));
};

/** On a busy machine a hundred wait for ten connections, or for a lock, longer than the product waits: whoever came to nothing asks again. */
const comeToNothing = /timeout exceeded when trying to connect|lock timeout/;
const persistently = async (act: () => Promise<Interview>): Promise<Interview> => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Error && comeToNothing.test(error.message)) return persistently(act);
    throw error;
  }
};

/** What each came to: the state of what they have, or the code of the refusal, or what they were told in its place. */
const outcomes = async (acts: readonly (() => Promise<Interview>)[]): Promise<Record<string, number>> => {
  const settled = await Promise.allSettled(acts.map(persistently));
  const said = settled.map((one) => {
    if (one.status === 'fulfilled') return one.value.state;
    if (one.reason instanceof Refusal) return one.reason.code;
    return one.reason instanceof Error ? one.reason.message : String(one.reason);
  });
  return Object.fromEntries([...new Set(said)].map((what) => [what, said.filter((one) => one === what).length]));
};

describe('never twice for one hour', () => {
  let app: TestApp;
  let crowd: Acting[];
  const wish = (startsAt: string) => ({ startsAt: new Date(startsAt), timeZone: 'Europe/Paris' });
  beforeAll(async () => {
    app = await startTestApp({ now });
    await newInterviewer(app, 'kerboul');
    crowd = await crowdOf(app, 100);
  });
  afterAll(() => app.stop());

  it('I1, J02: of 100 who book one hour at once, one has it and 99 are told in a plain sentence, each in their language', async () => {
    const wanting = (spoken: string) => crowd.filter(({ viewer }) => viewer.language === spoken);
    const told = crowd.map((acting) => async () => {
      try {
        return await bookInterview(acting, wish('2026-11-25T08:00:00Z'));
      } catch (error) {
        // As the one place does that answers refusals.
        throw error instanceof Refusal ? new Error(say(acting.viewer.language, `refusals:${error.code}`, error.data)) : error;
      }
    });
    const { BOOKED, ...sentences } = await outcomes(told);
    expect(BOOKED).toBe(1);
    const french = 'Cette heure n’est plus libre. Choisissez-en une autre.';
    const english = 'This hour is no longer free. Choose another one.';
    expect(Object.keys(sentences).toSorted()).toEqual([french, english]);
    expect(sentences[french]).toBeGreaterThanOrEqual(wanting('fr').length - 1);
    expect((sentences[french] ?? 0) + (sentences[english] ?? 0)).toBe(99);
    expect(await app.services.orm.em.fork().count(Interview, {})).toBe(1);
    expect(await registered(app, 'interview-booked')).toBe(1);
  });

  it('I1, J02: of those who keep and book hours that overlap, none come to overlap, the pause of the interviewer included', async () => {
    const hours = ['08:00', '08:30', '09:00', '09:30', '10:00'];
    const acts = crowd.slice(0, 50).map((acting, index) => {
      const wished = wish(`2026-11-26T${hours[index % hours.length]}:00Z`);
      return () => (index % 2 === 0 ? bookInterview(acting, wished) : reserveInterview(acting, wished));
    });
    await outcomes(acts);
    const em = app.services.orm.em.fork();
    const [{ overlaps }] = await em.execute<[{ overlaps: number }]>(
      `select count(*)::int as overlaps from interview a join interview b on a.interviewer_id = b.interviewer_id and a.id < b.id
       and tstzrange(a.starts_at, a.busy_until) && tstzrange(b.starts_at, b.busy_until)`,
    );
    expect(overlaps).toBe(0);
    expect(await em.count(Interview, { startsAt: { $gt: new Date('2026-11-26T00:00:00Z') } })).toBeGreaterThan(1);
  });

  it('I1, J02: two interviewers are there: two have the hour', async () => {
    await newInterviewer(app, 'second');
    const wanting = crowd.slice(50, 60).map((acting) => () => bookInterview(acting, wish('2026-11-27T08:00:00Z')));
    expect(await outcomes(wanting)).toEqual({ BOOKED: 2, INTERVIEW_HOUR_TAKEN: 8 });
  });

  it('J01: one candidate who books many hours at once has one interview', async () => {
    const [acting] = crowd.slice(70);
    if (!acting) throw new Error('Nobody is left');
    const hours = ['08:00', '08:30', '09:00', '09:30', '10:00'].map((time) => wish(`2026-11-28T${time}:00Z`));
    const acts = hours.map((hour) => () => bookInterview({ ...acting, em: app.services.orm.em.fork() }, hour));
    expect(await outcomes(acts)).toEqual({ BOOKED: 1, INTERVIEW_ALREADY_BOOKED: 4 });
  });

  it('I1: the database refuses what overlaps by itself, for the interviewer and for the candidate, whatever was asked before', async () => {
    const em = app.services.orm.em.fork();
    const all = await em.find(Interview, { state: 'BOOKED' }, { orderBy: { startsAt: 'asc' } });
    const one = all[0];
    const other = all.find(({ candidate, interviewer }) => candidate.id !== one?.candidate.id && interviewer.id !== one?.interviewer.id);
    if (!one || !other) throw new Error('Two interviews were booked');
    const copied = (changes: Record<string, string>) =>
      em
        .fork()
        .execute(
          `insert into interview select (jsonb_populate_record(null::interview, to_jsonb(i) || ?::jsonb)).* from interview i where i.id = ?`,
          [JSON.stringify({ id: newId(), ...changes }), one.id],
        );
    const inThePause = { starts_at: one.endsAt.toISOString(), ends_at: '2026-11-25T09:30:00Z', busy_until: '2026-11-25T09:30:00Z' };
    await expect(copied({ candidate_id: other.candidate.id, ...inThePause })).rejects.toMatchObject({ code: '23P01' });
    await expect(copied({ interviewer_id: other.interviewer.id })).rejects.toMatchObject({ code: '23P01' });
    await expect(copied({ state: 'CANCELLED' })).resolves.toBeDefined();
  });
});
