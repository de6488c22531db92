import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { ownCandidateId, publishedClip } from '../../test/clips.ts';
import { cliffsDelta, timedByTurns } from '../../test/effect-size.ts';
import {
  acceptCase,
  askedChange,
  type Case,
  casesFor,
  confirmEmailChange,
  confirmRecovery,
  lookAtCase,
  newCase,
  refuseCase,
  requestRecovery,
  runningCasesFor,
  stopRecovery,
} from '../../test/mailboxes.ts';
import { newCandidate, newStaff, signIn, tokenMailed } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { startRelay } from '../../test/relay.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { createLog } from '../platform/log.ts';
import { smtpTransport } from '../platform/mail/smtp-transport.ts';
import { MailboxRecovery } from './mailbox-recovery.entity.ts';
import { settleMailboxes } from './settle-mailboxes.job.ts';

const emailOf = async (browser: Browser): Promise<string | null> =>
  (await browser.ask<{ viewer: { email: string | null } }>('{ viewer { email } }')).viewer.email;
const running = async (browser: Browser) =>
  (
    await browser.ask<{ viewer: { candidate: { mailboxRecovery: { newEmail: string; dueAt: string } | null } } }>(
      '{ viewer { candidate { mailboxRecovery { newEmail dueAt } } } }',
    )
  ).viewer.candidate.mailboxRecovery;
const toStop = async (browser: Browser, token: string) =>
  (await browser.ask<{ recoveryToStop: unknown }>('query($token: String!) { recoveryToStop(token: $token) { newEmail } }', { token }))
    .recoveryToStop;

describe('T8: somebody who lost their mailbox gets back in through staff', { timeout: 120_000 }, () => {
  let app: TestApp;
  let officer: Browser;
  let administrator: Browser;
  beforeAll(async () => {
    app = await startTestApp();
    officer = await newStaff(app, { email: 'dpo@jobprod.test', firstName: 'Damien', lastName: 'Vasseur' }, 'DATA_PROTECTION_OFFICER');
    administrator = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Ariane', lastName: 'Lemoine' }, 'ADMINISTRATOR');
  });
  afterAll(() => app.stop());

  let people = 0;
  const someone = async () => {
    people += 1;
    const [old, next] = [`person-${people}@example.test`, `person-${people}@new.test`];
    const browser = await newCandidate(app, { email: old, firstName: 'Camille', lastName: 'Durand' });
    return { old, next, browser };
  };
  const templatesTo = async (email: string): Promise<string[]> => (await app.mailsTo(email)).map(({ template }) => template);
  /** Staff stay signed in twelve hours: they come in again. */
  const comesBack = async (email: string): Promise<Browser> => signIn(app, email);
  const entriesAbout = async (found: Case): Promise<{ type: string; by: string }[]> => {
    const id = Buffer.from(found.id, 'base64url').toString().split(':')[1] ?? '';
    return app.services.orm.em.fork().execute(
      `select e.type, p.payload::jsonb #>> '{by,kind}' as by from register_entry e join register_payload p on p.entry_id = e.id
         where p.payload::jsonb #>> '{about,id}' = ? order by e.id`,
      [id],
    );
  };

  it('T8, fault A12: one place asks five times in an hour, whichever of its addresses it writes from; another place is not held off', async () => {
    const home = app.browser();
    const asksFrom = async (source: string, number: number) => {
      const browser = app.browser();
      browser.source = source;
      return (await requestRecovery(browser, { oldEmail: 'nobody@example.test', newEmail: `home-${number}@new.test` })).codes;
    };
    // A line of IPv6 has 2^64 addresses, and whoever is behind it chooses among them.
    const addressOf = (number: number) => home.source.replace(/::1$/, `:${number + 1}:bbbb:cccc:dddd`);
    const answers: string[][] = [];
    for (let number = 0; number < 6; number += 1) answers.push(await asksFrom(addressOf(number), number));
    expect(answers).toEqual([[], [], [], [], [], ['TOO_MANY_ATTEMPTS']]);
    expect(await asksFrom('2001:db8:ffff:1::1', 6)).toEqual([]);
  });

  it('T8, fault A13: the answer, and the mail to the new address, are the same whoever exists; nobody hears of it before that mailbox confirms', async () => {
    const { old } = await someone();
    const known = await requestRecovery(app.browser(), { oldEmail: old, newEmail: 'asks-known@new.test' });
    const unknown = await requestRecovery(app.browser(), { oldEmail: 'nobody@example.test', newEmail: 'asks-unknown@new.test' });
    const taken = await requestRecovery(app.browser(), { oldEmail: 'nobody@example.test', newEmail: old });
    expect([known.codes, unknown.codes, taken.codes]).toEqual([[], [], []]);
    const without = (html: string | undefined, address: string) => html?.replaceAll(address, '').replaceAll(/#[\w-]+/g, '#');
    const [first] = await app.mailsTo('asks-known@new.test');
    const [second] = await app.mailsTo('asks-unknown@new.test');
    expect(without(first?.html, 'asks-known@new.test')).toBe(without(second?.html, 'asks-unknown@new.test'));
    // To an account's own mailbox: that somebody asked, and nothing about either account.
    const [told] = await app.mailsTo(old);
    expect(told?.template).toBe('email-change.taken');
    expect(told?.html).not.toMatch(/Camille|Durand|nobody@|lost-mailbox/);
    expect(await casesFor(officer)).toEqual([]);
  });

  it('T8, fault A13: an account’s address and nobody’s are asked about in the same time', { retry: 2 }, async () => {
    const { old } = await someone();
    let turns = 0;
    const asking = (oldEmail: string) => () => {
      turns += 1;
      return requestRecovery(app.browser(), { oldEmail, newEmail: `turn-${turns}@time.test` });
    };
    await timedByTurns(5, asking(old), asking('nobody@example.test'));
    const [known, unknown] = await timedByTurns(100, asking(old), asking('nobody@example.test'));
    expect(Math.abs(cliffsDelta(known, unknown))).toBeLessThan(0.33);
  });

  it('T8: bad input is refused beside its field, and the sixth request within an hour from one place', async () => {
    const browser = app.browser();
    const ask = (oldEmail: string, newEmail: string, words?: string) =>
      requestRecovery(browser, { oldEmail, newEmail, ...(words === undefined ? {} : { words }) });
    expect((await ask('a@example.test', 'A@example.test')).codes).toEqual(['INVALID_INPUT']);
    expect((await ask('a@example.test', 'b@new.test', ' \u0007 ')).codes).toEqual(['INVALID_INPUT']);
    expect((await ask('a@example.test', 'b@new.test', 'x'.repeat(1_001))).codes).toEqual(['CONTENT_TOO_LONG']);
    expect(await app.mailsTo('b@new.test')).toEqual([]);
    for (let turn = 0; turn < 5; turn += 1) expect((await ask('a@example.test', `flood-${turn}@new.test`)).codes).toEqual([]);
    expect((await ask('a@example.test', 'flood-5@new.test')).codes).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await app.mailsTo('flood-5@new.test')).toEqual([]);
  });

  it('T8: confirmed by the new mailbox, once, it waits for the officer and the administrators, and for nobody else in staff', async () => {
    const { old, next } = await someone();
    await requestRecovery(app.browser(), { oldEmail: old.toUpperCase(), newEmail: next });
    const token = await tokenMailed(app, next, '/sign-in/lost-mailbox/confirm');
    const seen = await app.browser().ask('query($token: String!) { recoveryToConfirm(token: $token) { newEmail } }', { token });
    expect(seen).toEqual({ recoveryToConfirm: { newEmail: next } });
    expect(await casesFor(officer), 'opening the link decides nothing').toEqual([]);
    const answers = await Promise.all(Array.from({ length: 6 }, () => confirmRecovery(app.browser(), token)));
    expect(answers.toSorted()).toEqual([...Array.from({ length: 5 }, () => 'LINK_USED_OR_EXPIRED'), 'TO_DECIDE']);

    const [waiting, ...more] = await casesFor(officer);
    expect([waiting, more]).toEqual([expect.objectContaining({ candidate: { firstName: 'Camille' } }), []]);
    expect(await casesFor(administrator)).toHaveLength(1);
    for (const role of ['INTERVIEWER', 'EDITOR', 'NETWORK_MANAGER'] as const) {
      const other = await newStaff(app, { email: `${role.toLowerCase()}@jobprod.test`, firstName: 'Une', lastName: 'Autre' }, role);
      expect(await casesFor(other)).toEqual([]);
      const answer = await other.answer('query($id: ID!) { mailboxRecovery(id: $id) { state } }', { id: waiting?.id });
      expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    const found = await lookAtCase(officer, waiting?.id ?? '');
    expect(found).toMatchObject({ oldEmail: old, newEmail: next, state: 'TO_DECIDE', viewerCanAccept: true, viewerCanRefuse: true });
    if (found) expect((await refuseCase(officer, found.id, 'Personne ne répond.')).codes).toEqual([]);
  });

  it('T8: accepted with identity established, the old address is warned at once; at the end of the waiting time, to the instant, it is theirs', async () => {
    const { old, next, browser } = await someone();
    const candidate =
      Buffer.from(await ownCandidateId(browser), 'base64url')
        .toString()
        .split(':')[1] ?? '';
    const found = await newCase(app, officer, { oldEmail: old, newEmail: next });
    const { recovery, codes } = await acceptCase(officer, found.id);
    await app.runDueJobs();
    expect([codes, recovery?.state]).toEqual([[], 'ACCEPTED']);
    const due = new Date(app.clock.now().getTime() + 7 * 24 * 3_600_000);
    expect(recovery?.dueAt).toBe(due.toISOString());
    expect((await templatesTo(old))[0]).toBe('mailbox-recovery.warning');
    expect((await templatesTo(next))[0]).toBe('mailbox-recovery.accepted');
    expect(await running(browser)).toEqual({ newEmail: next, dueAt: due.toISOString() });
    const stop = await tokenMailed(app, old, '/email/stop');

    app.clock.set(new Date(due.getTime() - 1));
    await app.runDueJobs();
    expect(await emailOf(await signIn(app, old)), 'a millisecond before').toBe(old);
    expect(await toStop(app.browser(), stop)).toEqual({ newEmail: next });
    app.clock.set(due);
    expect(await stopRecovery(app.browser(), stop), 'due is too late, whether or not the deadline was looked at').toBe(
      'LINK_USED_OR_EXPIRED',
    );
    await app.runDueJobs();
    const again = await signIn(app, next);
    expect(await emailOf(again)).toBe(next);
    expect(await emailOf(browser), 'every browser was signed out').toBeNull();
    expect((await templatesTo(next)).filter((template) => template === 'email-changed.toNew')).toHaveLength(1);
    expect((await templatesTo(old))[0]).toBe('email-changed.toOld');
    await app.runDueJobs();
    expect((await templatesTo(next)).filter((template) => template === 'email-changed.toNew')).toHaveLength(1);

    officer = await comesBack('dpo@jobprod.test');
    administrator = await comesBack('admin@jobprod.test');
    expect(await lookAtCase(officer, found.id)).toMatchObject({ state: 'DONE', viewerCanAccept: false, viewerCanRefuse: false });
    const entries = await entriesAbout(found);
    expect(entries.map(({ type, by }) => `${type} ${by}`)).toEqual([
      'mailbox-recovery-asked visitor',
      'mailbox-recovery-confirmed visitor',
      'mailbox-recovery-seen staff',
      'mailbox-recovery-accepted staff',
      'email-changed staff',
      'mailbox-recovery-seen staff',
    ]);
    await app.runDueJobs();
    const [own] = await app.services.orm.em.fork().execute<{ count: number }[]>(
      `select count(*)::int as count from register_party p join register_leaf l using (index) join register_entry e on e.id = l.entry_id
         where p.subject_id = ? and (e.type like 'mailbox-recovery-%' or e.type = 'email-changed')`,
      [candidate],
    );
    expect(own?.count, 'each of them the candidate’s own to prove').toBe(6);
  });

  it('T8: nobody in staff sets an address: it is the one whose mailbox confirmed', async () => {
    const { old, next } = await someone();
    const found = await newCase(app, officer, { oldEmail: old, newEmail: next });
    const answer = await administrator.answer(
      'mutation($input: AcceptMailboxRecoveryInput!) { acceptMailboxRecovery(input: $input) { errors { code } } }',
      { input: { recoveryId: found.id, established: 'IN_PERSON', words: 'Vue ce matin.', newEmail: 'mine@jobprod.test' } },
    );
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const change = await administrator.answer('mutation { changeEmail(input: { newEmail: "x@new.test" }) { errors { code } } }');
    expect(change.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await acceptCase(officer, found.id, { words: ' ' })).codes).toEqual(['INVALID_INPUT']);
    expect((await acceptCase(officer, found.id, { words: 'x'.repeat(1_001) })).codes).toEqual(['CONTENT_TOO_LONG']);
    expect(await lookAtCase(officer, found.id)).toMatchObject({ state: 'TO_DECIDE' });
    expect((await templatesTo(old))[0]).not.toBe('mailbox-recovery.warning');
  });

  it('T8: “this was not me”: the old mailbox’s link, by its button, stops everything; whoever asked is told', async () => {
    const { old, next, browser } = await someone();
    const found = await newCase(app, officer, { oldEmail: old, newEmail: next });
    await acceptCase(officer, found.id);
    const link = await tokenMailed(app, old, '/email/stop');
    expect(await toStop(app.browser(), link)).toEqual({ newEmail: next });
    expect(await running(browser), 'opening it decides nothing').not.toBeNull();
    const answers = await Promise.all(Array.from({ length: 4 }, () => stopRecovery(app.browser(), link)));
    expect(answers.toSorted()).toEqual([...Array.from({ length: 3 }, () => 'LINK_USED_OR_EXPIRED'), 'STOPPED']);
    expect(await running(browser)).toBeNull();
    expect((await templatesTo(next))[0]).toBe('mailbox-recovery.stopped');
    app.clock.advance({ days: 8 });
    await app.runDueJobs();
    expect(await emailOf(await signIn(app, old))).toBe(old);
    officer = await comesBack('dpo@jobprod.test');
    administrator = await comesBack('admin@jobprod.test');
  });

  it('T8: anyone signed in with the account sees that it goes on, and stops it; nobody else does', async () => {
    const { old, next, browser } = await someone();
    const other = await someone();
    const found = await newCase(app, officer, { oldEmail: old, newEmail: next });
    await acceptCase(officer, found.id);
    expect(await running(other.browser)).toBeNull();
    expect(await stopRecovery(other.browser)).toBe('NOT_POSSIBLE_NOW');
    const visitor = await app.browser().answer('mutation { stopMailboxRecovery(input: {}) { errors { code } } }');
    expect(visitor.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(await running(browser)).toMatchObject({ newEmail: next });
    expect(await stopRecovery(browser)).toBe('STOPPED');
    expect(await running(browser)).toBeNull();
  });

  it('T8: refused with a reason that is told to whoever asked, from the start or when a doubt comes up during the waiting time', async () => {
    const one = await someone();
    const first = await newCase(app, officer, { oldEmail: one.old, newEmail: one.next });
    expect((await refuseCase(officer, first.id, '')).codes).toEqual(['INVALID_INPUT']);
    const { recovery } = await refuseCase(administrator, first.id, 'Vous n’êtes pas venu au rendez-vous.');
    expect(recovery).toMatchObject({ state: 'REFUSED', viewerCanAccept: false });
    expect((await app.mailsTo(one.next))[0]?.text).toContain('Vous n’êtes pas venu au rendez-vous.');
    expect((await acceptCase(officer, first.id)).codes).toEqual(['NOT_POSSIBLE_NOW']);

    const two = await someone();
    const second = await newCase(app, officer, { oldEmail: two.old, newEmail: two.next });
    await acceptCase(officer, second.id);
    expect((await refuseCase(administrator, second.id, 'Un doute est venu.')).recovery?.state).toBe('REFUSED');
    expect(await running(two.browser)).toBeNull();
    expect(await toStop(app.browser(), await tokenMailed(app, two.old, '/email/stop'))).toBeNull();
    expect((await casesFor(officer)).some(({ id }) => [first.id, second.id].includes(id))).toBe(false);
  });

  it('T8: where the old address is no candidate’s, staff’s own say, there is nothing to accept; nothing anybody wrote stays in the register', async () => {
    for (const oldEmail of ['nobody@example.test', 'admin@jobprod.test']) {
      const found = await newCase(app, officer, { oldEmail, newEmail: `x-${oldEmail}` });
      expect(found).toMatchObject({ candidate: null, viewerCanAccept: false });
      expect((await acceptCase(officer, found.id)).codes).toEqual(['NOT_POSSIBLE_NOW']);
      await refuseCase(officer, found.id, 'Aucune suite possible.');
      const [kept] = await app.services.orm.em
        .fork()
        .execute<{ count: number }[]>(`select count(*)::int as count from register_payload where payload like '%Aucune suite possible%'`);
      expect(kept?.count).toBe(0);
    }
    const absent = Buffer.from('MailboxRecovery:01900000-0000-7000-8000-000000000000').toString('base64url');
    expect(await lookAtCase(officer, absent)).toBeNull();
    const answer = await officer.answer(
      'mutation($id: ID!) { refuseMailboxRecovery(input: { recoveryId: $id, reason: "x" }) { errors { code } } }',
      {
        id: absent,
      },
    );
    expect(answer.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('T8: during the waiting time it stands in the queue with the moment of the change, and leads to the case; refused from there, it leaves', async () => {
    const { old, next } = await someone();
    const found = await newCase(app, officer, { oldEmail: old, newEmail: next });
    const { recovery } = await acceptCase(officer, found.id);
    for (const staff of [officer, administrator]) {
      const [item] = (await runningCasesFor(staff)).filter(({ dueAt }) => dueAt === recovery?.dueAt);
      expect(item).toMatchObject({ candidate: { firstName: 'Camille' } });
      expect(await lookAtCase(staff, item?.id ?? '')).toMatchObject({ id: found.id, state: 'ACCEPTED', viewerCanRefuse: true });
    }
    const editor = await newStaff(app, { email: 'queue-editor@jobprod.test', firstName: 'Une', lastName: 'Autre' }, 'EDITOR');
    expect(await runningCasesFor(editor)).toEqual([]);
    await refuseCase(administrator, found.id, 'Un doute est venu.');
    expect((await runningCasesFor(officer)).filter(({ dueAt }) => dueAt === recovery?.dueAt)).toEqual([]);
  });

  /** As the worker does after a while. */
  const sendsAgain = async (): Promise<void> => {
    await app.services.orm.em
      .fork()
      .execute(`select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), '2020-01-01'::timestamptz)`);
    await app.runDueJobs();
  };

  it('T8: while the warning cannot leave nothing changes, and the waiting time runs whole from when it left', async () => {
    const { old, next } = await someone();
    const found = await newCase(app, officer, { oldEmail: old, newEmail: next });
    await app.runDueJobs();
    const usual = app.services.mailTransport;
    app.services.mailTransport = smtpTransport('smtp://127.0.0.1:9');
    const { recovery } = await acceptCase(officer, found.id);
    const acceptedAt = app.clock.now();
    const after = (days: number) => new Date(acceptedAt.getTime() + days * 24 * 3_600_000);
    const isAt = async (staff: string) => lookAtCase(await comesBack(staff), found.id);
    expect(recovery?.dueAt).toBe(after(7).toISOString());
    await app.runDueJobs();
    app.clock.set(after(7));
    await app.runDueJobs();
    expect(await isAt('dpo@jobprod.test'), 'nobody was warned').toMatchObject({ state: 'ACCEPTED', dueAt: after(14).toISOString() });

    app.clock.set(after(8));
    app.services.mailTransport = usual;
    await sendsAgain();
    expect((await app.mailsTo(old)).find(({ template }) => template === 'mailbox-recovery.warning')).toMatchObject({ state: 'sent' });
    app.clock.set(after(14));
    await app.runDueJobs();
    expect(await isAt('dpo@jobprod.test'), 'warned six days').toMatchObject({ state: 'ACCEPTED', dueAt: after(15).toISOString() });
    expect(
      (await templatesTo(next)).filter((template) => template === 'mailbox-recovery.accepted'),
      'told of the new moment',
    ).toHaveLength(2);
    expect(await toStop(app.browser(), await tokenMailed(app, old, '/email/stop')), 'and it can be stopped until then').not.toBeNull();
    app.clock.set(after(15));
    await app.runDueJobs();
    expect(await isAt('dpo@jobprod.test')).toMatchObject({ state: 'DONE' });
    expect((await entriesAbout(found)).filter(({ type }) => type === 'mailbox-recovery-put-off')).toHaveLength(2);
    officer = await comesBack('dpo@jobprod.test');
    administrator = await comesBack('admin@jobprod.test');
  });

  it('T8: an address that does not exist any more is waited for no longer than was said', async () => {
    const { old, next } = await someone();
    const found = await newCase(app, officer, { oldEmail: old, newEmail: next });
    await app.runDueJobs();
    const relay = await startRelay();
    const usual = app.services.mailTransport;
    app.services.mailTransport = smtpTransport(relay.url);
    relay.knowsNobodyAt(old);
    await acceptCase(officer, found.id);
    await app.runDueJobs();
    app.services.mailTransport = usual;
    await relay.stop();
    expect((await app.mailsTo(old)).find(({ template }) => template === 'mailbox-recovery.warning')).toMatchObject({ state: 'failed' });
    app.clock.advance({ days: 7 });
    await app.runDueJobs();
    expect(await emailOf(await signIn(app, next))).toBe(next);
    officer = await comesBack('dpo@jobprod.test');
    administrator = await comesBack('admin@jobprod.test');
  });

  it('T8: a case is about the account that had the address when it was confirmed, whoever has that address later', async () => {
    const { old, next, browser } = await someone();
    const asked = await newCase(app, officer, { oldEmail: old, newEmail: `lost-${next}` });
    const links = await askedChange(app, browser, old, next);
    await confirmEmailChange(app.browser(), links.old);
    await confirmEmailChange(app.browser(), links.new);
    expect(await lookAtCase(officer, asked.id), 'both mailboxes answered: nothing is lost').toMatchObject({ state: 'STOPPED' });
    expect((await casesFor(officer)).map(({ id }) => id)).not.toContain(asked.id);
    expect((await templatesTo(`lost-${next}`))[0]).toBe('mailbox-recovery.stopped');

    // Nobody has the address when it is confirmed; somebody else registers there afterwards.
    const late = await newCase(app, officer, { oldEmail: old, newEmail: `late-${next}` });
    const other = await newCandidate(app, { email: old, firstName: 'Ada', lastName: 'Vite' });
    expect(await lookAtCase(officer, late.id)).toMatchObject({ candidate: null, viewerCanAccept: false, viewerCanRefuse: true });
    expect((await casesFor(officer)).find(({ candidate }) => candidate?.firstName === 'Ada')).toBeUndefined();
    expect((await acceptCase(officer, late.id)).codes).toEqual(['NOT_POSSIBLE_NOW']);
    expect((await refuseCase(officer, late.id, 'Ce compte est à quelqu’un d’autre.')).codes).toEqual([]);
    expect(await emailOf(other)).toBe(old);
  });

  it('T8: one case that cannot be carried out is logged and keeps none of the others waiting, nor the forgetting', async () => {
    const [bad, good] = [await someone(), await someone()];
    const broken = await newCase(app, officer, { oldEmail: bad.old, newEmail: bad.next });
    const whole = await newCase(app, officer, { oldEmail: good.old, newEmail: good.next });
    for (const { id } of [broken, whole]) await acceptCase(officer, id);
    await requestRecovery(app.browser(), { oldEmail: good.old, newEmail: `never-${good.next}` });
    await app.runDueJobs();
    const em = app.services.orm.em.fork();
    // Staff have no candidate: the move throws in the middle.
    await em.execute(
      `update mailbox_recovery set account_id = (select id from account where email = 'admin@jobprod.test') where new_email = ?`,
      [bad.next],
    );
    app.clock.advance({ days: 8 });
    const lines: string[] = [];
    const log = createLog('error', { write: (line: string) => void lines.push(line) });
    const run = () =>
      settleMailboxes.run({ services: { ...app.services, log }, now: app.clock.now(), signal: new AbortController().signal });
    await run();
    app.clock.advance({ days: 1 });
    await run();
    expect(lines.join('')).toContain('what is due of a mailbox could not be settled');
    expect(await emailOf(await signIn(app, good.next))).toBe(good.next);
    expect(await em.fork().count(MailboxRecovery, { newEmail: `never-${good.next}` })).toBe(0);
    await em.nativeDelete(MailboxRecovery, { newEmail: bad.next });
    officer = await comesBack('dpo@jobprod.test');
    administrator = await comesBack('admin@jobprod.test');
  });

  it('C2, T8: a published clip whose words say the new address comes off with the move, and its candidate is told', async () => {
    const editor = await newStaff(app, { email: 'clip-editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    const camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    const id = await publishedClip(app, editor, camille.owner, 'camille@example.test', 'Un chantier mené avec Kowalczyk');
    const stateOf = async () =>
      (await editor.ask<{ clip: { state: string } }>('query($id: ID!) { clip(id: $id) { state } }', { id })).clip.state;
    const moves = async (from: string, to: string) => {
      const links = await askedChange(app, camille.owner, from, to);
      await confirmEmailChange(app.browser(), links.old);
      return confirmEmailChange(app.browser(), links.new);
    };
    const told = async (email: string) =>
      (await app.mailsTo(email)).find(({ template }) => template === 'email-changed.toNew')?.text.replaceAll(/\s+/g, ' ');
    expect(await moves('camille@example.test', 'bonjour-durable@new.test')).toBe('DONE');
    expect([await stateOf(), (await told('bonjour-durable@new.test'))?.includes('retiré aussitôt')]).toEqual(['PUBLISHED', false]);
    expect(await moves('bonjour-durable@new.test', 'kowalczyk@new.test')).toBe('DONE');
    expect([await stateOf(), (await told('kowalczyk@new.test'))?.includes('retiré aussitôt')]).toEqual(['WITHDRAWN', true]);
    const entries = await app.services.orm.em
      .fork()
      .execute<{ payload: string }[]>(
        "select payload from register_entry join register_payload on entry_id = id where type = 'clip-withdrawn'",
      );
    expect(entries.map(({ payload }) => payload).join('')).toContain('new address stands in its title');
  });

  it('T8: of two cases about one account accepted at once, one runs', async () => {
    const { old, next } = await someone();
    const cases = [
      await newCase(app, officer, { oldEmail: old, newEmail: next }),
      await newCase(app, officer, { oldEmail: old, newEmail: `b-${next}` }),
    ];
    const answers = await Promise.all(cases.map(({ id }, index) => acceptCase(index === 0 ? officer : administrator, id)));
    expect(answers.map(({ codes }) => codes.join()).toSorted()).toEqual(['', 'NOT_POSSIBLE_NOW']);
    expect((await templatesTo(old)).filter((template) => template === 'mailbox-recovery.warning')).toHaveLength(1);
  });

  it('T8: accepted and refused at once, stopped and refused at once: one of them counts', async () => {
    const one = await someone();
    const first = await newCase(app, officer, { oldEmail: one.old, newEmail: one.next });
    await acceptCase(officer, first.id);
    const link = await tokenMailed(app, one.old, '/email/stop');
    const [stopped, refused] = await Promise.all([stopRecovery(app.browser(), link), refuseCase(administrator, first.id, 'Un doute.')]);
    const outcomes = [stopped === 'STOPPED', refused.codes.length === 0];
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect((await templatesTo(one.next)).filter((template) => /refused|stopped/.test(template))).toHaveLength(1);
  });

  it('T8: at the end of the waiting time an address that is another’s by now changes nothing, and whoever asked is told', async () => {
    const { old, next } = await someone();
    const found = await newCase(app, officer, { oldEmail: old, newEmail: next });
    await acceptCase(officer, found.id);
    await app.runDueJobs();
    await newCandidate(app, { email: next, firstName: 'Ada', lastName: 'Vite' });
    app.clock.advance({ days: 7 });
    await app.runDueJobs();
    expect((await app.mailsTo(next)).map(({ template }) => template)).toContain('mailbox-recovery.notPossible');
    expect(await emailOf(await signIn(app, old))).toBe(old);
    officer = await comesBack('dpo@jobprod.test');
    administrator = await comesBack('admin@jobprod.test');
    expect((await entriesAbout(found)).at(-1)?.type).toBe('mailbox-recovery-not-possible');
  });

  it('T8: a change asked for from a browser that is not theirs ends when the mailbox is given back', async () => {
    const { old, next, browser } = await someone();
    const found = await newCase(app, officer, { oldEmail: old, newEmail: next });
    await acceptCase(officer, found.id);
    await app.runDueJobs();
    app.clock.advance({ days: 6, hours: 23 });
    const links = await askedChange(app, browser, old, `thief-${next}`);
    await confirmEmailChange(app.browser(), links.new);
    app.clock.advance({ hours: 1 });
    await app.runDueJobs();
    expect(await confirmEmailChange(app.browser(), links.old)).toBe('LINK_USED_OR_EXPIRED');
    expect(await emailOf(await signIn(app, next))).toBe(next);
    officer = await comesBack('dpo@jobprod.test');
    administrator = await comesBack('admin@jobprod.test');
  });

  it('T8, fault I08: the deadline looked at by several at once moves the account once', async () => {
    const { old, next } = await someone();
    const found = await newCase(app, officer, { oldEmail: old, newEmail: next });
    await acceptCase(officer, found.id);
    await app.runDueJobs();
    app.clock.advance({ days: 7 });
    const run = () => settleMailboxes.run({ services: app.services, now: app.clock.now(), signal: new AbortController().signal });
    await Promise.all([run(), run(), run()]);
    expect((await templatesTo(next)).filter((template) => template === 'email-changed.toNew')).toHaveLength(1);
    officer = await comesBack('dpo@jobprod.test');
  });

  it('T8: what nobody confirmed is deleted a day after it lapsed, what ended a month after; the register keeps that it was', async () => {
    const { old, next } = await someone();
    await requestRecovery(app.browser(), { oldEmail: old, newEmail: `never-${next}` });
    const found = await newCase(app, officer, { oldEmail: old, newEmail: next });
    await refuseCase(officer, found.id, 'Rien ne l’établit.');
    const kept = (newEmail: string) => app.services.orm.em.fork().count(MailboxRecovery, { newEmail });
    app.clock.advance({ hours: 24 });
    expect(await confirmRecovery(app.browser(), await tokenMailed(app, `never-${next}`, '/sign-in/lost-mailbox/confirm'))).toBe(
      'LINK_USED_OR_EXPIRED',
    );
    await app.runDueJobs();
    expect(await kept(`never-${next}`)).toBe(1);
    app.clock.advance({ hours: 24 });
    await app.runDueJobs();
    expect([await kept(`never-${next}`), await kept(next)]).toEqual([0, 1]);
    app.clock.advance({ days: 28 });
    await app.runDueJobs();
    expect(await kept(next)).toBe(0);
    expect((await entriesAbout(found)).map(({ type }) => type)).toContain('mailbox-recovery-refused');
  });
});
