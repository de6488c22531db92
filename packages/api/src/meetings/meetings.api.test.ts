import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earlierIntroductions } from '../../migrations/20261123183100-earlier-introductions.ts';
import type { Browser } from '../../test/browser.ts';
import {
  acceptMeeting,
  cancelMeeting,
  type Introduced,
  newIntroduced,
  proposeMeeting,
  recordCollaboration,
  recordOutcome,
  settleMeeting,
} from '../../test/meetings.ts';
import { newCandidate, newCompany, newRecruiter, newStaff, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { later } from '../platform/clock.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';
import type { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { digestOfWords } from '../platform/register/digest-of-words.ts';
import { Meeting } from './meeting.entity.ts';

const rowIdOf = (globalId: string): string => fromGlobalId(globalId)?.id ?? '';
const secret = { name: 'Xylocope Ébénistes', city: 'Plougastel', mainActivity: 'Lutherie baroque' };

const fields = `state endedAt isConfidential waitsFor viewerCanProposeMeeting viewerCanAcceptMeeting viewerCanCancelMeeting viewerCanTellOutcome
  viewerCanRecordCollaboration otherParty { email } collaboration { form declaredBy }
  meeting { startsAt form place companySaid candidateSaid cancellationWords proposal { by hours minutes form place } }`;

describe('meetings', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  const hour = (days: number): string => later(app.clock.now(), { days }).toISOString();
  const seenBy = async (browser: Browser, id: string) =>
    (await browser.ask<{ introduction: Record<string, unknown> | null }>(`query($id: ID!) { introduction(id: $id) { ${fields} } }`, { id }))
      .introduction;
  const templatesTo = async (email: string) => (await app.mailsTo(email)).map(({ template }) => template);
  const newest = async (email: string, template: string): Promise<OutboundMail> => {
    const found = (await app.mailsTo(email)).find((mail) => mail.template === template);
    if (!found) throw new Error(`No ${template} to ${email}`);
    return found;
  };
  const calendarOf = (mail: OutboundMail) => {
    const file = mail.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
    if (!file || typeof file.content !== 'string') throw new Error('No calendar file');
    const calendar = new ICAL.Component(ICAL.parse(file.content));
    const event = calendar.getFirstSubcomponent('vevent');
    return {
      method: calendar.getFirstPropertyValue('method'),
      uid: event?.getFirstPropertyValue('uid'),
      sequence: event?.getFirstPropertyValue('sequence'),
      text: file.content.replace(/\r\n /g, ''),
    };
  };
  /** What the register says of an introduction's meeting, in the order of the log. */
  const entriesAbout = async (id: string): Promise<string[]> => {
    const rows = await app.services.orm.em.fork().execute<{ type: string }[]>(
      `select e.type from register_entry e join register_payload p on p.entry_id = e.id where p.payload::jsonb -> 'about' ->> 'id' = ?
           and (e.type like 'meeting-%' or e.type in ('collaboration-declared', 'introduction-released')) order by e.at, e.id`,
      [rowIdOf(id)],
    );
    return rows.map(({ type }) => type);
  };
  const scheduled = async (pair: Introduced, startsAt = hour(3)): Promise<string> => {
    expect((await proposeMeeting(pair.ada, pair.id, [startsAt])).errors).toEqual([]);
    expect((await acceptMeeting(pair.camille.owner, pair.id, startsAt)).introduction?.state).toBe('SCHEDULED');
    return startsAt;
  };

  it('N7: hours are proposed by one, one of them accepted by the other, and it is held once both say so', async () => {
    const pair = await newIntroduced(app);
    const manager = await newStaff(app, { email: 'where@jobprod.test', firstName: 'Dora', lastName: 'Where' }, 'NETWORK_MANAGER');
    const hours = [hour(2), hour(3)];
    expect(await seenBy(pair.ada, pair.id)).toMatchObject({
      meeting: null,
      waitsFor: ['CANDIDATE', 'COMPANY'],
      viewerCanProposeMeeting: true,
      viewerCanAcceptMeeting: false,
    });
    expect((await proposeMeeting(pair.ada, pair.id, hours)).introduction?.state).toBe('MEETING_PROPOSED');
    expect(await seenBy(pair.ada, pair.id)).toMatchObject({ viewerCanAcceptMeeting: false, waitsFor: ['CANDIDATE'] });
    expect(await seenBy(pair.camille.owner, pair.id)).toMatchObject({
      viewerCanAcceptMeeting: true,
      meeting: {
        startsAt: null,
        place: null,
        proposal: { by: 'COMPANY', hours, minutes: 45, form: 'ON_SITE', place: 'Le bureau du fond' },
      },
    });
    expect(await seenBy(manager, pair.id), 'where is for the two alone').toMatchObject({ meeting: { proposal: { hours, place: null } } });
    expect((await newest(pair.email, 'meeting-proposed')).text).toContain(pair.company.name);
    expect((await acceptMeeting(pair.ada, pair.id, hours[0] ?? '')).errors[0]?.code).toBe('NOT_POSSIBLE_NOW');
    expect((await acceptMeeting(pair.camille.owner, pair.id, hour(4))).errors[0]).toEqual({ code: 'INVALID_INPUT', path: ['startsAt'] });
    expect((await acceptMeeting(pair.camille.owner, pair.id, hours[1] ?? '')).introduction?.state).toBe('SCHEDULED');
    expect(await seenBy(pair.ada, pair.id)).toMatchObject({
      waitsFor: [],
      viewerCanTellOutcome: false,
      meeting: { startsAt: hours[1], proposal: null, place: 'Le bureau du fond' },
    });
    for (const email of [pair.email, pair.adaEmail])
      expect(calendarOf(await newest(email, 'meeting-scheduled'))).toMatchObject({ method: 'REQUEST', sequence: 0 });
    expect((await recordOutcome(pair.ada, pair.id, 'HELD')).errors[0]?.code).toBe('NOT_POSSIBLE_NOW');
    app.clock.advance({ days: 4 });
    expect((await recordOutcome(pair.ada, pair.id, 'HELD')).introduction?.state).toBe('SCHEDULED');
    expect(await seenBy(pair.camille.owner, pair.id)).toMatchObject({
      waitsFor: ['CANDIDATE'],
      viewerCanTellOutcome: true,
      meeting: { companySaid: 'HELD', candidateSaid: null },
    });
    expect((await recordOutcome(pair.camille.owner, pair.id, 'HELD')).introduction?.state).toBe('HELD');
    expect(await seenBy(pair.ada, pair.id)).toMatchObject({
      waitsFor: [],
      endedAt: app.clock.now().toISOString(),
      otherParty: { email: pair.email },
    });
    expect(await entriesAbout(pair.id)).toEqual([
      'meeting-proposed',
      'meeting-scheduled',
      'meeting-outcome-told',
      'meeting-outcome-told',
      'meeting-held',
    ]);
  });

  it('N8: of a meeting, nothing that shows from outside names the company, its city or its activity, calendar files least of all', async () => {
    const pair = await newIntroduced(app, secret);
    const first = await scheduled(pair);
    await proposeMeeting(pair.camille.owner, pair.id, [hour(5)]);
    await acceptMeeting(pair.ada, pair.id, hour(5));
    app.clock.set(later(new Date(hour(5)), { hours: -2 }).toISOString());
    await app.runDueJobs();
    await cancelMeeting(pair.ada, pair.id, 'Nous avons pourvu le poste.');
    expect(first).not.toBe(hour(5));
    const mails = (await app.mailsTo(pair.email)).filter(({ template }) => template.startsWith('meeting-'));
    expect(new Set(mails.map(({ template }) => template))).toEqual(
      new Set(['meeting-proposed', 'meeting-scheduled', 'meeting-reminder.eve', 'meeting-cancelled']),
    );
    for (const { template, subject, attachments, text } of mails) {
      const outside = [
        subject,
        text.replace(/\s+/g, ' ').slice(0, 140),
        ...attachments.flatMap(({ fileName, content }) => [fileName, String(content).replace(/\r\n /g, '')]),
      ];
      for (const word of [...Object.values(secret), 'Ada Loiseau', 'Le bureau du fond'])
        expect({ template, leak: outside.filter((shown) => shown.includes(word)) }).toEqual({ template, leak: [] });
      expect(text).toContain(secret.name);
    }
  });

  it('N7: moved, the hour fixed stands until the other accepts another; calendars follow one event, the greater sequence', async () => {
    const pair = await newIntroduced(app);
    const first = await scheduled(pair);
    const uid = calendarOf(await newest(pair.email, 'meeting-scheduled')).uid;
    const other = hour(6);
    expect((await proposeMeeting(pair.camille.owner, pair.id, [other])).introduction?.state).toBe('SCHEDULED');
    expect(await seenBy(pair.ada, pair.id)).toMatchObject({ viewerCanAcceptMeeting: true, meeting: { startsAt: first } });
    await acceptMeeting(pair.ada, pair.id, other);
    expect(await seenBy(pair.ada, pair.id)).toMatchObject({ state: 'SCHEDULED', meeting: { startsAt: other } });
    expect(calendarOf(await newest(pair.email, 'meeting-scheduled'))).toMatchObject({ uid, sequence: 1, method: 'REQUEST' });
    expect((await cancelMeeting(pair.ada, pair.id, 'Un empêchement')).introduction?.state).toBe('CANCELLED');
    expect(calendarOf(await newest(pair.email, 'meeting-cancelled'))).toMatchObject({ uid, sequence: 2, method: 'CANCEL' });
    expect((await newest(pair.email, 'meeting-cancelled')).text).toContain('Un empêchement');
    expect((await newest(pair.adaEmail, 'meeting-cancelled')).text).not.toContain('Un empêchement');
    for (const refused of [await proposeMeeting(pair.ada, pair.id, [hour(7)]), await cancelMeeting(pair.camille.owner, pair.id)])
      expect(refused.errors[0]?.code).toBe('NOT_POSSIBLE_NOW');
  });

  it('N7: hours to propose are one to three, to come, and near enough', async () => {
    const pair = await newIntroduced(app);
    for (const days of [[], [1, 2, 3, 4], [-1], [91]])
      expect((await proposeMeeting(pair.ada, pair.id, days.map(hour))).errors).toEqual([{ code: 'INVALID_INPUT', path: ['hours'] }]);
    expect((await proposeMeeting(pair.ada, pair.id, [hour(1)], { minutes: 5 })).errors[0]?.path).toEqual(['minutes']);
  });

  it('N7: one who says the other did not come is believed when they do not answer for a week; contradicted, a person decides and says why', async () => {
    const silent = await newIntroduced(app);
    const contested = await newIntroduced(app);
    for (const pair of [silent, contested]) await scheduled(pair, hour(1));
    app.clock.advance({ days: 1, hours: 2 });
    for (const pair of [silent, contested]) {
      expect((await recordOutcome(pair.ada, pair.id, 'CANDIDATE_ABSENT')).introduction?.state).toBe('SCHEDULED');
      expect(await templatesTo(pair.email)).toContain('meeting-missed');
    }
    await recordOutcome(contested.camille.owner, contested.id, 'HELD');
    app.clock.advance({ days: 7, milliseconds: -1 });
    await app.runDueJobs();
    const [ada, otherAda] = [await signIn(app, silent.adaEmail), await signIn(app, contested.adaEmail)];
    expect(await seenBy(ada, silent.id)).toMatchObject({ state: 'SCHEDULED' });
    app.clock.advance({ milliseconds: 1 });
    await app.runDueJobs();
    expect(await seenBy(ada, silent.id)).toMatchObject({ state: 'NO_SHOW' });
    expect(await seenBy(otherAda, contested.id)).toMatchObject({ state: 'SCHEDULED', waitsFor: ['CANDIDATE', 'COMPANY'] });

    const manager = await newStaff(app, { email: 'desk@jobprod.test', firstName: 'Dora', lastName: 'Desk' }, 'NETWORK_MANAGER');
    const queue = async () =>
      (await manager.ask<{ staffQueue: { kind: string; subject: string }[] }>('{ staffQueue { kind subject } }')).staffQueue.filter(
        ({ kind, subject }) => kind === 'FOLLOW_UP_OVERDUE' && subject.startsWith(contested.company.name),
      );
    expect(await queue()).toHaveLength(1);
    expect((await settleMeeting(manager, contested.id, 'HELD', ' ')).errors[0]?.code).toBe('INVALID_INPUT');
    expect((await settleMeeting(manager, contested.id, 'HELD', 'Les deux nous l’ont confirmé au téléphone.')).introduction?.state).toBe(
      'HELD',
    );
    expect(await queue()).toEqual([]);
    const em = app.services.orm.em.fork();
    const [settled] = await em.execute<{ payload: string }[]>(
      `select p.payload from register_entry e join register_payload p on p.entry_id = e.id
       where e.type = 'meeting-settled' and p.payload::jsonb -> 'about' ->> 'id' = ?`,
      [rowIdOf(contested.id)],
    );
    expect(settled?.payload, 'the two read the entry: of the reason, its digest').not.toContain('téléphone');
    expect(settled?.payload).toContain(digestOfWords('Les deux nous l’ont confirmé au téléphone.'));
    expect(await em.findOneOrFail(Meeting, { introduction: rowIdOf(contested.id) })).toMatchObject({
      settlementReason: 'Les deux nous l’ont confirmé au téléphone.',
    });
    const read = '{ introductions(first: 50) { nodes { id meeting { settlementReason } } } }';
    const reasonFor = async (browser: Browser) =>
      (
        await browser.ask<{ introductions: { nodes: { id: string; meeting: { settlementReason: string | null } | null }[] } }>(read)
      ).introductions.nodes.find(({ id }) => id === contested.id)?.meeting?.settlementReason;
    expect(await reasonFor(manager)).toBe('Les deux nous l’ont confirmé au téléphone.');
    expect([await reasonFor(otherAda), await reasonFor(contested.camille.owner)]).toEqual([null, null]);
    expect((await settleMeeting(manager, contested.id, 'NO_SHOW', 'Encore')).errors[0]?.code).toBe('NOT_POSSIBLE_NOW');
    expect((await entriesAbout(contested.id)).at(-1)).toBe('meeting-settled');
  });

  it('N7, N8: called off by staff, an hour ahead leaves both calendars and both are told; held or missed is not said of an hour to come', async () => {
    const pair = await newIntroduced(app);
    const unfixed = await newIntroduced(app);
    const startsAt = await scheduled(pair);
    const manager = await newStaff(app, { email: 'calls-off@jobprod.test', firstName: 'Dora', lastName: 'Calls' }, 'NETWORK_MANAGER');
    const settlements = 'query($id: ID!) { introduction(id: $id) { viewerCanSettleMeetingAs } }';
    for (const outcome of ['HELD', 'NO_SHOW'])
      for (const { id } of [pair, unfixed])
        expect((await settleMeeting(manager, id, outcome, 'Avant')).errors[0]?.code).toBe('NOT_POSSIBLE_NOW');
    expect(await manager.ask(settlements, { id: pair.id })).toEqual({ introduction: { viewerCanSettleMeetingAs: ['CANCELLED'] } });
    expect(await pair.ada.ask(settlements, { id: pair.id })).toEqual({ introduction: { viewerCanSettleMeetingAs: [] } });
    await proposeMeeting(pair.camille.owner, pair.id, [hour(9)]);
    expect((await settleMeeting(manager, pair.id, 'CANCELLED', 'Le poste n’existe plus.')).introduction?.state).toBe('CANCELLED');
    expect((await seenBy(pair.ada, pair.id))?.meeting).toMatchObject({ startsAt, proposal: null });
    for (const email of [pair.email, pair.adaEmail]) {
      const told = await newest(email, 'meeting-cancelled');
      expect(calendarOf(told)).toMatchObject({ method: 'CANCEL', sequence: 1 });
      expect(told.text).toContain('L’équipe de JobProd a annulé');
      expect(told.text).not.toContain('Le poste n’existe plus.');
    }
    await settleMeeting(manager, unfixed.id, 'CANCELLED', 'Ils y renoncent.');
    for (const email of [unfixed.email, unfixed.adaEmail]) expect((await newest(email, 'meeting-cancelled')).attachments).toEqual([]);
    expect((await entriesAbout(pair.id)).at(-1)).toBe('meeting-settled');
  });

  it('N7: one introduction that cannot be brought forward keeps none of the others waiting, and is tried again', async () => {
    const [broken, sound] = [await newIntroduced(app), await newIntroduced(app)];
    const em = app.services.orm.em.fork();
    const of = async (pair: Introduced, template: string) => (await templatesTo(pair.email)).filter((one) => one === template).length;
    // Whatever is told of the first is refused by the database.
    await em.execute(
      `create function refuse_one() returns trigger language plpgsql as $$ begin if new."to" = '${broken.email}' and new.template not like 'sign-in%' then raise exception 'refused'; end if; return new; end $$;
       create trigger refuse_one before insert on outbound_mail for each row execute function refuse_one()`,
    );
    try {
      app.clock.advance({ days: 5 });
      await app.runDueJobs();
      expect([await of(broken, 'meeting-reminder.hours'), await of(sound, 'meeting-reminder.hours')]).toEqual([0, 1]);
      for (const { email, company } of [broken, sound])
        await (await signIn(app, email)).ask('mutation($name: String!) { blockCompany(input: { name: $name }) { errors { code } } }', {
          name: company.name,
        });
      await app.runDueJobs();
      expect([await of(broken, 'introduction-released'), await of(sound, 'introduction-released')]).toEqual([0, 1]);
    } finally {
      await em.execute('drop trigger refuse_one on outbound_mail; drop function refuse_one');
    }
    await app.runDueJobs();
    expect([await of(broken, 'introduction-released'), await of(sound, 'introduction-released')]).toEqual([1, 1]);
  });

  it('N7: what was agreed to before meetings were followed is not written about by an upgrade; its end is registered and shown', async () => {
    const [standing, gone] = [await newIntroduced(app), await newIntroduced(app)];
    await gone.camille.owner.ask('mutation($name: String!) { blockCompany(input: { name: $name }) { errors { code } } }', {
      name: gone.company.name,
    });
    const em = app.services.orm.em.fork();
    app.clock.advance({ hours: 1 });
    await em.execute(`update migration set executed_at = ? where name = '20261123151000-meetings'`, [app.clock.now()]);
    app.clock.advance({ hours: 1 });
    const since = await newIntroduced(app);
    for (const statement of earlierIntroductions) await em.execute(statement);
    app.clock.advance({ days: 20 });
    await app.runDueJobs();
    const written = async ({ email, adaEmail }: Introduced) =>
      [...(await templatesTo(email)), ...(await templatesTo(adaEmail))].filter((template) =>
        /^(meeting|introduction-released)/.test(template),
      );
    expect([await written(standing), await written(gone)]).toEqual([[], []]);
    expect(await written(since)).toEqual(['meeting-reminder.hours', 'meeting-reminder.hours']);
    expect(await entriesAbout(gone.id)).toEqual(['introduction-released']);
    expect(await seenBy(await signIn(app, gone.email), gone.id)).toMatchObject({ state: 'RELEASED', otherParty: null });
    expect(await seenBy(await signIn(app, standing.email), standing.id)).toMatchObject({ state: 'AGREED', viewerCanProposeMeeting: true });
  });

  it('N7: each reminder goes once: to fix an hour, on the eve, to say how it went; then staff see it', async () => {
    const pair = await newIntroduced(app);
    const count = async (email: string, of: string) =>
      (await templatesTo(email)).filter((template) => template === `meeting-reminder.${of}`).length;
    app.clock.advance({ days: 5, milliseconds: -1 });
    await app.runDueJobs();
    expect(await count(pair.email, 'hours')).toBe(0);
    app.clock.advance({ milliseconds: 1 });
    for (let turn = 0; turn < 2; turn += 1) await app.runDueJobs();
    for (const email of [pair.email, pair.adaEmail]) expect(await count(email, 'hours')).toBe(1);
    await scheduled(pair, hour(3));
    app.clock.advance({ days: 2 });
    for (let turn = 0; turn < 2; turn += 1) await app.runDueJobs();
    for (const email of [pair.email, pair.adaEmail]) expect(await count(email, 'eve')).toBe(1);
    app.clock.advance({ days: 1, minutes: 45, hours: 2 });
    await recordOutcome(await signIn(app, pair.adaEmail), pair.id, 'HELD');
    for (let turn = 0; turn < 2; turn += 1) await app.runDueJobs();
    expect([await count(pair.email, 'outcome'), await count(pair.adaEmail, 'outcome')]).toEqual([1, 0]);
    app.clock.advance({ days: 3 });
    const manager = await newStaff(app, { email: 'late@jobprod.test', firstName: 'Lara', lastName: 'Late' }, 'NETWORK_MANAGER');
    const { staffQueue } = await manager.ask<{ staffQueue: { kind: string; subject: string }[] }>('{ staffQueue { kind subject } }');
    expect(staffQueue).toContainEqual({ kind: 'FOLLOW_UP_OVERDUE', subject: `${pair.company.name} · ${pair.camille.reference}` });
    const editor = await newStaff(app, { email: 'ed@jobprod.test', firstName: 'Ed', lastName: 'Itor' }, 'EDITOR');
    expect(JSON.stringify(await editor.ask('{ staffQueue { kind } }'))).not.toContain('FOLLOW_UP');
  });

  const happen: Readonly<Record<string, (pair: Introduced) => Promise<unknown>>> = {
    'the profile is restricted': ({ camille }) =>
      camille.owner.ask('mutation($id: ID!) { restrictDiffusion(input: { profileId: $id }) { errors { code } } }', { id: camille.id }),
    'the profile is unpublished': ({ camille }) =>
      camille.owner.ask('mutation($id: ID!) { unpublishProfile(input: { profileId: $id }) { errors { code } } }', { id: camille.id }),
    'the release is withdrawn': async ({ camille }) => {
      const { viewer } = await camille.owner.ask<{ viewer: { candidate: { imageRelease: { id: string } } } }>(
        '{ viewer { candidate { imageRelease { id } } } }',
      );
      await camille.owner.ask('mutation($id: ID!) { withdrawImageRelease(input: { imageReleaseId: $id }) { errors { code } } }', {
        id: viewer.candidate.imageRelease.id,
      });
    },
    'the data are locked': ({ camille }) =>
      camille.owner.ask('mutation($id: ID!) { lockData(input: { profileId: $id }) { errors { code } } }', { id: camille.id }),
    'the profile is erased': ({ camille }) =>
      camille.owner.ask('mutation($input: EraseProfileInput!) { eraseProfile(input: $input) { errors { code } } }', {
        input: { profileId: camille.id, reference: camille.reference },
      }),
    'the company is blocked': ({ camille, company }) =>
      camille.owner.ask('mutation($name: String!) { blockCompany(input: { name: $name }) { errors { code } } }', { name: company.name }),
    'the company is suspended': ({ company }) =>
      company.manager.ask('mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Fin" }) { errors { code } } }', {
        id: company.id,
      }),
    'the company leaves': ({ company }) =>
      company.manager.ask('mutation($id: ID!) { closeCompany(input: { companyId: $id, reason: "Fin" }) { errors { code } } }', {
        id: company.id,
      }),
  };
  it.each([
    ['the profile is restricted', 'SCHEDULED'],
    ['the profile is unpublished', 'SCHEDULED'],
    ['the release is withdrawn', 'SCHEDULED'],
    ['the data are locked', 'RELEASED'],
    ['the profile is erased', 'RELEASED'],
    ['the company is blocked', 'RELEASED'],
    ['the company is suspended', 'RELEASED'],
    ['the company leaves', 'RELEASED'],
  ])('N6, N7: when %s with a meeting ahead, it is %s', async (what, state) => {
    const pair = await newIntroduced(app);
    await scheduled(pair);
    expect(JSON.stringify((await happen[what]?.(pair)) ?? null)).not.toContain('"code"');
    await app.runDueJobs();
    const seen = await seenBy(pair.camille.owner, pair.id);
    expect(seen).toMatchObject({
      state,
      otherParty: state === 'SCHEDULED' ? { email: pair.adaEmail } : null,
      viewerCanProposeMeeting: state === 'SCHEDULED',
    });
    const told = (await app.mailsTo(pair.email)).filter(({ template }) => template === 'introduction-released');
    expect(told).toHaveLength(state === 'RELEASED' ? 1 : 0);
    for (const mail of told) expect(calendarOf(mail)).toMatchObject({ method: 'CANCEL', sequence: 1 });
    expect((await entriesAbout(pair.id)).at(-1)).toBe(state === 'RELEASED' ? 'introduction-released' : 'meeting-scheduled');
  });

  it.each(['HELD', 'NO_SHOW', 'CANCELLED'])(
    'N2, G3, G4: of a meeting that is %s, neither is shown how to reach the other once one of the two has gone',
    async (outcome) => {
      const email = `past-${outcome.toLowerCase()}@jobprod.test`;
      await newStaff(app, { email, firstName: 'Dora', lastName: 'Past' }, 'NETWORK_MANAGER');
      for (const what of ['the company is blocked', 'the profile is erased']) {
        const pair = await newIntroduced(app);
        await scheduled(pair, hour(1));
        app.clock.advance({ days: 1, hours: 1 });
        expect((await settleMeeting(await signIn(app, email), pair.id, outcome, 'Les deux le disent.')).introduction?.state).toBe(outcome);
        const [ada, camille] = [await signIn(app, pair.adaEmail), await signIn(app, pair.email)];
        expect((await seenBy(ada, pair.id))?.otherParty).toEqual({ email: pair.email });
        await happen[what]?.({ ...pair, camille: { ...pair.camille, owner: camille } });
        for (const browser of [ada, camille])
          expect(await seenBy(browser, pair.id), what).toMatchObject({ state: outcome, otherParty: null });
      }
    },
  );

  it('N7, fault J01: of many who accept at once, one fixes the hour, once', async () => {
    const pair = await newIntroduced(app);
    const hours = [hour(2), hour(3), hour(4)];
    await proposeMeeting(pair.ada, pair.id, hours);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, turn) => acceptMeeting(pair.camille.owner, pair.id, hours[turn % 3] ?? '')),
    );
    expect(answers.filter(({ introduction }) => introduction !== null)).toHaveLength(1);
    expect(await entriesAbout(pair.id)).toEqual(['meeting-proposed', 'meeting-scheduled']);
    expect((await templatesTo(pair.adaEmail)).filter((template) => template === 'meeting-scheduled')).toHaveLength(1);
  });

  it('N7, fault J03: accepting and calling off at once, whichever comes first, the register says what the database says', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      const pair = await newIntroduced(app);
      const startsAt = hour(2);
      await proposeMeeting(pair.ada, pair.id, [startsAt]);
      const calling = turn % 2 === 0 ? cancelMeeting(pair.ada, pair.id) : undefined;
      const [accepted] = await Promise.all([
        acceptMeeting(pair.camille.owner, pair.id, startsAt),
        calling ?? cancelMeeting(pair.ada, pair.id),
      ]);
      expect(await seenBy(pair.ada, pair.id)).toMatchObject({ state: 'CANCELLED' });
      const wasFixed = accepted.introduction !== null;
      expect(await entriesAbout(pair.id)).toEqual(['meeting-proposed', ...(wasFixed ? ['meeting-scheduled'] : []), 'meeting-cancelled']);
      expect((await newest(pair.email, 'meeting-cancelled')).attachments).toHaveLength(wasFixed ? 1 : 0);
    }
  });

  it.each(['camille', 'ada'] as const)(
    'N8: a collaboration declared by %s, in any form, ends the confidentiality of the two, once',
    async (who) => {
      const pair = await newIntroduced(app, { name: `Collab ${who}` });
      const declarer = who === 'ada' ? pair.ada : pair.camille.owner;
      expect(await seenBy(pair.camille.owner, pair.id)).toMatchObject({
        isConfidential: true,
        collaboration: null,
        viewerCanRecordCollaboration: true,
      });
      expect((await recordCollaboration(declarer, pair.id)).errors).toEqual([]);
      for (const browser of [pair.ada, pair.camille.owner])
        expect(await seenBy(browser, pair.id)).toMatchObject({
          isConfidential: false,
          collaboration: { form: 'FREELANCE', declaredBy: who === 'ada' ? 'COMPANY' : 'CANDIDATE' },
          viewerCanRecordCollaboration: false,
        });
      expect((await recordCollaboration(declarer, pair.id)).errors[0]?.code).toBe('NOT_POSSIBLE_NOW');
      expect(await templatesTo(who === 'ada' ? pair.email : pair.adaEmail)).toContain('collaboration-declared');
      await scheduled(pair);
      expect((await newest(pair.email, 'meeting-scheduled')).text).not.toContain('confidentiel');
      expect(await entriesAbout(pair.id)).toContain('collaboration-declared');
    },
  );

  it.each([
    ['before the interview', 'RELEASED'],
    ['after it', 'HELD'],
  ])(
    'N8: a company that left %s may be worked with all the same: declared, it is a secret no more, and the company is not written to',
    async (when, state) => {
      const pair = await newIntroduced(app);
      if (when === 'after it') {
        const startsAt = await scheduled(pair, hour(1));
        app.clock.set(later(new Date(startsAt), { days: 1 }));
        for (const email of [pair.adaEmail, pair.email])
          expect((await recordOutcome(await signIn(app, email), pair.id, 'HELD')).errors).toEqual([]);
      }
      const manager = await newStaff(
        app,
        { email: `left-${state.toLowerCase()}@jobprod.test`, firstName: 'Léa', lastName: 'Vial' },
        'NETWORK_MANAGER',
      );
      await manager.ask('mutation($id: ID!) { closeCompany(input: { companyId: $id, reason: "Fin" }) { errors { code } } }', {
        id: pair.company.id,
      });
      const camille = await signIn(app, pair.email);
      const before = await templatesTo(pair.adaEmail);
      expect(await seenBy(camille, pair.id)).toMatchObject({ state, viewerCanRecordCollaboration: true, isConfidential: true });
      expect((await recordCollaboration(camille, pair.id)).errors).toEqual([]);
      expect(await seenBy(camille, pair.id)).toMatchObject({
        isConfidential: false,
        otherParty: null,
        viewerCanRecordCollaboration: false,
      });
      expect(await templatesTo(pair.adaEmail)).toEqual(before);
      expect(await entriesAbout(pair.id)).toContain('collaboration-declared');
    },
  );

  it('N6: for anyone but the two there is no meeting to speak of; staff settle, and act for nobody', async () => {
    const pair = await newIntroduced(app);
    const early = await newIntroduced(app);
    const eve = await newRecruiter(app, await newCompany(app, { name: 'Rivale' }), {
      email: 'eve@rivale.test',
      firstName: 'Eve',
      lastName: 'Roy',
    });
    const other = await newCandidate(app, { email: 'other@example.test', firstName: 'Ot', lastName: 'Her' });
    const propose = 'mutation($input: ProposeMeetingInput!) { proposeMeeting(input: $input) { errors { code } } }';
    const input = { introductionId: pair.id, hours: [hour(1)], minutes: 45, form: 'PHONE' };
    const code = async (browser: Browser) => (await browser.answer(propose, { input })).errors?.[0]?.extensions?.code;
    for (const browser of [eve, other, early.ada]) expect(await code(browser)).toBe('NOT_FOUND');
    const manager = await newStaff(app, { email: 'mona@jobprod.test', firstName: 'Mona', lastName: 'Ré' }, 'NETWORK_MANAGER');
    expect([await code(manager), await code(app.browser())]).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
    await scheduled(pair);
    expect(await seenBy(manager, pair.id)).toMatchObject({ state: 'SCHEDULED', meeting: { place: null }, viewerCanProposeMeeting: false });
    const settle = 'mutation($input: SettleMeetingInput!) { settleMeeting(input: $input) { errors { code } } }';
    const settling = { input: { introductionId: pair.id, outcome: 'HELD', reason: 'Oui' } };
    for (const browser of [pair.ada, pair.camille.owner])
      expect((await browser.answer(settle, settling)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
