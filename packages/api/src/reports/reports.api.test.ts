import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { jobBrief } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff, type TestCompany } from '../../test/people.ts';
import { newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { aVisitor, programOf, recruiterOf, staffAs, theCandidate } from '../../test/viewers.ts';
import { newId } from '../platform/ids.ts';
import { say } from '../platform/words.ts';
import { Report } from './report.entity.ts';
import { isReportVisibleTo, reportsVisibleTo } from './report-visibility.ts';

type Errors = { code: string; path: string[] | null }[];
const errors = 'errors { code path }';
const write = `mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { id } ${errors} } }`;
const report = `mutation($input: ReportContactInput!) { reportContact(input: $input) { contact { viewerCanReport report { id decision answer } } ${errors} } }`;
const reportApproach = `mutation($input: ReportDirectApproachInput!) { reportDirectApproach(input: $input) { report { id profileReference decision } ${errors} } }`;
const decide = `mutation($input: DecideReportInput!) { decideReport(input: $input) { report { id decision reason answer candidate { firstName } viewerCanDecide } ${errors} } }`;
const thread =
  'query($id: ID!) { contact(id: $id) { stoppedAt viewerCanReply viewerCanReport report { id decision answer reason candidate { id } } } }';
const list = '{ reports(first: 50) { nodes { id kind words reason company { name } candidate { firstName } } totalCount } }';
const queue = '{ staffQueue { kind subject candidate { firstName } } }';

describe('reports', () => {
  let app: TestApp;
  let acme: TestCompany;
  let ada: Browser;
  let eve: Browser;
  let manager: Browser;
  let people = 0;
  beforeAll(async () => {
    app = await startTestApp();
    acme = await newCompany(app, { name: 'Ateliers Beaulieu', city: 'Rezé', mainActivity: 'Ébénisterie' });
    manager = acme.manager;
    ada = await newRecruiter(app, acme, { email: 'ada@beaulieu.test', firstName: 'Ada', lastName: 'Loiseau' });
    const rivale = await newCompany(app, { name: 'Rivale' }, manager);
    eve = await newRecruiter(app, rivale, { email: 'eve@rivale.test', firstName: 'Eve', lastName: 'Roy' });
  });
  afterAll(() => app.stop());

  type Person = Published & { email: string };
  const newCamille = async (): Promise<Person> => {
    people += 1;
    const email = `camille${people}@example.test`;
    return { ...(await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' })), email };
  };
  const written = async (): Promise<{ camille: Person; contactId: string }> => {
    const camille = await newCamille();
    await open(ada, camille.slug);
    const { contactCandidate } = await ada.ask<{ contactCandidate: { contact: { id: string } } }>(write, {
      input: { profileId: camille.id, text: 'Bonjour,\nenvoyez d’abord 200 €.', jobBrief },
    });
    return { camille, contactId: contactCandidate.contact.id };
  };
  type Reported = { contact: { viewerCanReport: boolean; report: { id: string } } | null; errors: Errors };
  const reports = async (browser: Browser, contactId: string, more: Record<string, unknown> = {}): Promise<Reported> =>
    (
      await browser.ask<{ reportContact: Reported }>(report, {
        input: { contactId, ground: 'ASKS_MONEY', words: 'On me demande de l’argent.', ...more },
      })
    ).reportContact;
  type Decided = { report: Record<string, unknown> | null; errors: Errors };
  const decides = async (browser: Browser, reportId: string, decision: string, more: Record<string, unknown> = {}): Promise<Decided> =>
    (
      await browser.ask<{ decideReport: Decided }>(decide, {
        input: { reportId, decision, reason: 'Lu, et entendu les deux.', answer: 'Merci de nous l’avoir dit.', ...more },
      })
    ).decideReport;
  const approached = async (browser: Browser, more: Record<string, unknown> = {}) =>
    (
      await browser.ask<{ reportDirectApproach: { report: { id: string } | null; errors: Errors } }>(reportApproach, {
        input: { means: 'EMAIL', approachedOn: '2026-11-20', who: 'C. Durand', words: 'Un e-mail à notre directrice.', ...more },
      })
    ).reportDirectApproach;
  const errorCode = async (browser: Browser, query: string, variables: Record<string, unknown>) =>
    (await browser.answer(query, variables)).errors?.[0]?.extensions?.code;
  const templatesTo = async (email: string) => (await app.mailsTo(email)).map(({ template }) => template);
  const newest = async (email: string, template: string) => (await app.mailsTo(email)).find((mail) => mail.template === template);
  /** What the registers hold of a report, and between whom. */
  const entriesOf = async (reportId: string) => {
    const rowId = Buffer.from(reportId, 'base64url').toString().split(':')[1];
    return app.services.orm.em.fork().execute<{ type: string; parties: number }[]>(
      `select e.type, jsonb_array_length(p.payload::jsonb -> 'parties') as parties
       from register_entry e join register_payload p on p.entry_id = e.id
       where p.payload::jsonb -> 'payload' ->> 'report' = ? order by e.at, e.id`,
      [rowId],
    );
  };

  it('N3: a candidate reports what is written to them; a person decides with a reason and answers; upheld, the thread is stopped', async () => {
    const { camille, contactId } = await written();
    expect((await reports(camille.owner, contactId, { words: ' ' })).errors).toEqual([{ code: 'INVALID_INPUT', path: ['words'] }]);
    const done = await reports(camille.owner, contactId);
    expect(done).toMatchObject({ contact: { viewerCanReport: false, report: { decision: null, answer: null } }, errors: [] });
    expect((await reports(camille.owner, contactId)).errors[0]?.code).toBe('NOT_POSSIBLE_NOW');
    const reportId = done.contact?.report.id ?? '';
    const first = await app.mailsTo('ada@beaulieu.test');
    expect(await ada.ask(thread, { id: contactId }), 'the company learns nothing').toEqual({
      contact: { stoppedAt: null, viewerCanReply: true, viewerCanReport: false, report: null },
    });
    const { staffQueue } = await manager.ask<{ staffQueue: unknown[] }>(queue);
    expect(staffQueue).toContainEqual({
      kind: 'REPORT_TO_DECIDE',
      subject: 'Ateliers Beaulieu',
      candidate: { firstName: 'Camille' },
    });

    expect((await decides(manager, reportId, 'UPHELD', { reason: ' ' })).errors).toEqual([{ code: 'INVALID_INPUT', path: ['reason'] }]);
    expect((await decides(manager, reportId, 'UPHELD', { answer: '' })).errors).toEqual([{ code: 'INVALID_INPUT', path: ['answer'] }]);
    expect((await decides(manager, reportId, 'UPHELD')).report).toMatchObject({
      decision: 'UPHELD',
      reason: 'Lu, et entendu les deux.',
      viewerCanDecide: false,
    });
    expect((await decides(manager, reportId, 'NOT_UPHELD')).errors[0]?.code).toBe('NOT_POSSIBLE_NOW');

    expect(await camille.owner.ask(thread, { id: contactId })).toEqual({
      contact: {
        stoppedAt: app.clock.now().toISOString(),
        viewerCanReply: false,
        viewerCanReport: true,
        report: { id: reportId, decision: 'UPHELD', answer: 'Merci de nous l’avoir dit.', reason: null, candidate: null },
      },
    });
    const answer = await newest(camille.email, 'report-decided.toCandidate');
    expect(answer?.text).toContain('Merci de nous l’avoir dit.');
    expect(answer?.text).not.toContain('Lu, et entendu les deux.');
    expect(`${answer?.subject}${answer?.text}`).not.toContain('Beaulieu');
    const told = await newest('ada@beaulieu.test', 'contact-report-upheld');
    expect(told?.text).toContain(camille.reference);
    expect(told?.text).not.toContain('Camille');
    expect(await app.mailsTo('ada@beaulieu.test')).toHaveLength(first.length + 1);
    const again = { input: { profileId: camille.id, text: 'Encore', jobBrief } };
    expect((await ada.ask<{ contactCandidate: { errors: Errors } }>(write, again)).contactCandidate.errors[0]?.code).toBe(
      'CONTACT_STOPPED',
    );
    expect(await entriesOf(reportId)).toEqual([
      { type: 'contact-reported', parties: 1 },
      { type: 'contact-report-decided', parties: 2 },
      { type: 'contact-stopped', parties: 2 },
    ]);
  });

  it('N3: not upheld, the candidate is answered, the thread goes on and the company learns nothing', async () => {
    const { camille, contactId } = await written();
    const reportId = (await reports(camille.owner, contactId, { ground: 'OTHER' })).contact?.report.id ?? '';
    const before = (await app.mailsTo('ada@beaulieu.test')).length;
    await decides(manager, reportId, 'NOT_UPHELD');
    expect(await templatesTo(camille.email)).toContain('report-decided.toCandidate');
    expect(await app.mailsTo('ada@beaulieu.test')).toHaveLength(before);
    expect(await ada.ask(thread, { id: contactId })).toMatchObject({ contact: { stoppedAt: null, viewerCanReply: true, report: null } });
    expect(await entriesOf(reportId)).toEqual([
      { type: 'contact-reported', parties: 1 },
      { type: 'contact-report-decided', parties: 1 },
    ]);
    expect((await reports(camille.owner, contactId)).errors, 'and may report it again').toEqual([]);
  });

  it('N5: a company reports a direct approach; upheld, who made it is reminded, and hears of the company only where they know it from us', async () => {
    const stranger = await newCamille();
    const { camille } = await written();
    expect((await approached(ada, { approachedOn: '2027-01-01' })).errors).toEqual([{ code: 'INVALID_INPUT', path: ['approachedOn'] }]);
    expect((await approached(ada, { who: ' ' })).errors).toEqual([{ code: 'INVALID_INPUT', path: ['who'] }]);
    const known = await approached(ada, { profileReference: camille.reference.toLowerCase() });
    const nameless = await approached(ada);
    expect([known.errors, nameless.errors]).toEqual([[], []]);
    const [knownId, namelessId] = [known.report?.id ?? '', nameless.report?.id ?? ''];

    expect((await decides(manager, knownId, 'UPHELD')).report).toMatchObject({ candidate: { firstName: 'Camille' } });
    const reminder = await newest(camille.email, 'direct-approach-upheld');
    expect(reminder?.text).toContain('Ateliers Beaulieu');
    expect(reminder?.text, 'N8: with the mark of what is confidential').toContain(say('fr', 'mail:common.confidential'));
    expect(reminder?.subject).not.toContain('Beaulieu');
    expect((await decides(manager, namelessId, 'UPHELD', { profileReference: 'JP-000000' })).errors).toEqual([
      { code: 'INVALID_INPUT', path: ['profileReference'] },
    ]);
    await decides(manager, namelessId, 'UPHELD', { profileReference: stranger.reference });
    const toStranger = await newest(stranger.email, 'direct-approach-upheld');
    expect(toStranger?.text).toContain('Une entreprise du réseau');
    expect(toStranger?.text).not.toContain('Beaulieu');
    expect(toStranger?.text).not.toContain(say('fr', 'mail:common.confidential'));
    expect((await app.mailsTo('ada@beaulieu.test')).filter(({ template }) => template === 'report-decided.toCompany')).toHaveLength(2);
    expect(await entriesOf(namelessId)).toEqual([
      { type: 'direct-approach-reported', parties: 1 },
      { type: 'direct-approach-decided', parties: 2 },
    ]);
  });

  it('N5: staff who find that a reference was somebody else’s take that person out of it: they are told nothing', async () => {
    const innocent = await newCamille();
    const { report: made } = await approached(ada, { profileReference: innocent.reference });
    const before = (await app.mailsTo(innocent.email)).length;
    const { report: decided } = await decides(manager, made?.id ?? '', 'UPHELD', { isSomebodyElse: true });
    expect(decided).toMatchObject({ decision: 'UPHELD', candidate: null });
    expect(await app.mailsTo(innocent.email)).toHaveLength(before);
    expect((await entriesOf(made?.id ?? '')).at(-1)).toEqual({ type: 'direct-approach-decided', parties: 1 });
  });

  it('D2: a reference that is nobody’s, or a restricted profile’s, is taken as any other', async () => {
    const hidden = await newCamille();
    await hidden.owner.ask('mutation($id: ID!) { restrictDiffusion(input: { profileId: $id }) { errors { code } } }', { id: hidden.id });
    const answers = await Promise.all([hidden.reference, 'JP-0XXXXX'].map((profileReference) => approached(eve, { profileReference })));
    expect(answers.map(({ report: made, errors: refused }) => ({ made: { ...made, id: '' }, refused }))).toEqual([
      { made: { id: '', profileReference: hidden.reference, decision: null }, refused: [] },
      { made: { id: '', profileReference: 'JP-0XXXXX', decision: null }, refused: [] },
    ]);
  });

  it('N3, N5: a report exists for the side that made it and the network manager; for everyone else it is absent', async () => {
    const { camille, contactId } = await written();
    const other = await newCamille();
    const mine = (await reports(camille.owner, contactId)).contact?.report.id ?? '';
    const theirs = (await approached(ada)).report?.id ?? '';
    const editor = await newStaff(app, { email: `ed${people}@jobprod.test`, firstName: 'Ed', lastName: 'Itor' }, 'EDITOR');
    const node = 'query($id: ID!) { node(id: $id) { id } }';
    const sees = async (browser: Browser, id: string) => (await browser.ask<{ node: unknown }>(node, { id })).node !== null;
    for (const browser of [ada, eve, editor, other.owner, app.browser()]) expect(await sees(browser, mine)).toBe(false);
    for (const browser of [camille.owner, eve, editor, other.owner, app.browser()]) expect(await sees(browser, theirs)).toBe(false);
    for (const [browser, id] of [
      [camille.owner, mine],
      [manager, mine],
      [ada, theirs],
      [manager, theirs],
    ] as const)
      expect(await sees(browser, id)).toBe(true);
    type Listed = { reports: { nodes: { id: string; kind: string; reason: string | null; candidate: unknown }[]; totalCount: number } };
    const ownList = await camille.owner.ask<Listed>(list);
    expect(ownList.reports).toMatchObject({ nodes: [{ id: mine, kind: 'CONTACT', reason: null, candidate: null }], totalCount: 1 });
    const company = (await ada.ask<Listed>(list)).reports.nodes;
    expect(company.map(({ id }) => id)).toContain(theirs);
    expect(company.every(({ kind, reason, candidate }) => kind === 'DIRECT_APPROACH' && reason === null && candidate === null)).toBe(true);
    expect(await errorCode(editor, list, {})).toBe('FORBIDDEN');
    const decision = { reportId: mine, decision: 'UPHELD', reason: 'x', answer: 'y' };
    for (const browser of [ada, camille.owner, editor]) expect(await errorCode(browser, decide, { input: decision })).toBe('FORBIDDEN');
    const reporting = { input: { contactId, ground: 'OTHER', words: 'x' } };
    expect(await errorCode(other.owner, report, reporting)).toBe('NOT_FOUND');
    expect(await errorCode(ada, report, reporting)).toBe('FORBIDDEN');
    expect(await errorCode(app.browser(), report, reporting)).toBe('UNAUTHENTICATED');
  });

  it('G3: while the data of who it is about are locked, staff neither see a report nor decide of it', async () => {
    const { camille, contactId } = await written();
    const reportId = (await reports(camille.owner, contactId)).contact?.report.id ?? '';
    const waiting = async () =>
      (await manager.ask<{ staffQueue: { kind: string }[] }>(queue)).staffQueue.filter(({ kind }) => kind === 'REPORT_TO_DECIDE').length;
    const before = await waiting();
    await camille.owner.ask('mutation($id: ID!) { lockData(input: { profileId: $id }) { errors { code } } }', { id: camille.id });
    expect(await manager.ask('query($id: ID!) { node(id: $id) { id } }', { id: reportId })).toEqual({ node: null });
    expect(JSON.stringify(await manager.ask(list))).not.toContain(reportId);
    expect(await errorCode(manager, decide, { input: { reportId, decision: 'UPHELD', reason: 'x', answer: 'y' } })).toBe('NOT_FOUND');
    expect(await waiting()).toBe(before - 1);
    await camille.owner.ask('mutation($id: ID!) { unlockData(input: { profileId: $id }) { errors { code } } }', { id: camille.id });
    expect((await decides(manager, reportId, 'NOT_UPHELD')).errors).toEqual([]);
  });

  it('G3: a reference whose candidate locked their data is nobody’s to staff: no name, and no mail', async () => {
    const hidden = await newCamille();
    const reportId = (await approached(ada)).report?.id ?? '';
    const lock = (field: string) =>
      hidden.owner.ask(`mutation($id: ID!) { ${field}(input: { profileId: $id }) { errors { code } } }`, { id: hidden.id });
    await lock('lockData');
    const refused = await decides(manager, reportId, 'UPHELD', { profileReference: hidden.reference });
    expect(refused).toEqual(await decides(manager, reportId, 'UPHELD', { profileReference: 'JP-000000' }));
    expect(refused).toEqual({ report: null, errors: [{ code: 'INVALID_INPUT', path: ['profileReference'] }] });
    expect(await templatesTo(hidden.email)).not.toContain('direct-approach-upheld');
    await lock('unlockData');
    // As people copy it.
    const typed = ` ${hidden.reference.toLowerCase().replace('-', ' ')}. `;
    expect((await decides(manager, reportId, 'UPHELD', { profileReference: typed })).report).toMatchObject({
      candidate: { firstName: 'Camille' },
    });
    expect(await templatesTo(hidden.email)).toContain('direct-approach-upheld');
  });

  it('N5: the reference a company gives is kept as references are written', async () => {
    const camille = await newCamille();
    const profileReference = camille.reference.toLowerCase().replace('-', ' ');
    expect((await approached(eve, { profileReference })).report).toMatchObject({ profileReference: camille.reference });
  });

  it('fault J01: of many who decide at once, one does, and one answer leaves', async () => {
    const { camille, contactId } = await written();
    const reportId = (await reports(camille.owner, contactId)).contact?.report.id ?? '';
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, turn) => decides(manager, reportId, turn % 2 ? 'UPHELD' : 'NOT_UPHELD')),
    );
    expect(answers.filter(({ errors: refused }) => refused.length === 0)).toHaveLength(1);
    expect((await templatesTo(camille.email)).filter((template) => template === 'report-decided.toCandidate')).toHaveLength(1);
  });

  it('N3, N5, G3: the fact and its list form say the same for every kind of viewer', async () => {
    const { camille, contactId } = await written();
    await reports(camille.owner, contactId);
    expect((await approached(ada)).errors).toEqual([]);
    await camille.owner.ask('mutation($id: ID!) { lockData(input: { profileId: $id }) { errors { code } } }', { id: camille.id });
    const all = await app.services.orm.em.fork().findAll(Report, { populate: ['candidate'] });
    const own = all.find(({ contact }) => contact != null);
    const viewers = [
      aVisitor(),
      theCandidate(own?.candidate?.id ?? ''),
      theCandidate(newId()),
      recruiterOf(own?.company.id ?? ''),
      recruiterOf(newId()),
      staffAs(['NETWORK_MANAGER']),
      staffAs(['NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER']),
      staffAs(['EDITOR', 'INTERVIEWER', 'DATA_PROTECTION_OFFICER', 'ADMINISTRATOR']),
      programOf(own?.company.id ?? '', ['INTRODUCTIONS_READ']),
    ];
    const counts: number[] = [];
    for (const viewer of viewers) {
      const found = await app.services.orm.em.fork().find(Report, reportsVisibleTo(viewer), { orderBy: { id: 'asc' } });
      const kept = all.filter((one) => isReportVisibleTo(one, viewer)).map(({ id }) => id);
      expect({ kind: viewer.kind, ids: found.map(({ id }) => id) }).toEqual({ kind: viewer.kind, ids: kept.sort() });
      counts.push(kept.length);
    }
    expect(counts.map((count) => count > 0)).toEqual([false, true, false, true, false, true, true, false, false]);
    expect(counts[6], 'what is locked is for the officer alone').toBeGreaterThan(counts[5] ?? 0);
  });
});
