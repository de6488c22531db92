import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../../test/browser.ts';
import { newCandidate } from '../../../test/people.ts';
import { headersOf, type Relay, startRelay } from '../../../test/relay.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { isFailing } from './mail-addresses.ts';
import { MailAttempt } from './mail-attempt.entity.ts';
import { OutboundMail } from './outbound-mail.entity.ts';
import { smtpTransport } from './smtp-transport.ts';

describe('fault D07: a relay that drops, delays, refuses', () => {
  let app: TestApp;
  let relay: Relay;
  let asker: Browser;
  beforeAll(async () => {
    relay = await startRelay();
    app = await startTestApp({ smtpUrl: relay.url });
    asker = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await app.runDueJobs();
  });
  afterAll(async () => {
    await app.stop();
    await relay.stop();
  });

  let asked = 0;
  /** A new address each time, so that its mail is the only one there. */
  const mailQueued = async (): Promise<string> => {
    asked += 1;
    const email = `to-${asked}@example.test`;
    asker.source = `2001:db8:0:${asked}::1`;
    await asker.ask('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { sentTo } }', { email });
    return email;
  };
  const mailTo = async (email: string): Promise<OutboundMail> => {
    const [mail] = await app.mailsTo(email);
    if (!mail) throw new Error(`No mail to ${email}`);
    return mail;
  };
  const receivedBy = (email: string) => relay.received.filter(({ to }) => to.includes(email));
  /** As the worker does after a while. */
  const tryAgain = async (): Promise<void> => {
    await app.services.orm.em
      .fork()
      .execute(`select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), '2020-01-01'::timestamptz)`);
    await app.runDueJobs();
  };

  it('taken at once, it is marked sent and went out once, from us, to its one recipient', async () => {
    const email = await mailQueued();
    expect(await mailTo(email)).toMatchObject({ state: 'queued', attempts: 0 });
    await app.runDueJobs();
    expect(await mailTo(email)).toMatchObject({ state: 'sent', attempts: 1, lastError: null });
    expect(receivedBy(email)).toMatchObject([{ from: expect.stringMatching(/^b-[a-z2-7]{26}@jobprod\.com$/), to: [email] }]);
    await tryAgain();
    expect(receivedBy(email)).toHaveLength(1);
  });

  it('accepted by a relay that vanishes before it has said so, it goes out once more, as the same message', async () => {
    relay.meets('take and vanish');
    const email = await mailQueued();
    await app.runDueJobs();
    expect(await mailTo(email)).toMatchObject({ state: 'queued', attempts: 1, lastError: expect.any(String) });
    await tryAgain();
    const { state, messageId } = await mailTo(email);
    expect(state).toBe('sent');
    expect(receivedBy(email).map((message) => [message.messageId, message.isTaken])).toEqual([
      [messageId, true],
      [messageId, true],
    ]);
  });

  it('put off again and again, it waits, says why, and goes out once', async () => {
    relay.meets('not now', 'not now', 'not now');
    const email = await mailQueued();
    await app.runDueJobs();
    expect(await mailTo(email)).toMatchObject({ state: 'queued', attempts: 1, lastError: expect.stringContaining('451') });
    await eventually(async () => tryAgain().then(async () => (await mailTo(email)).state === 'sent'));
    expect(await mailTo(email)).toMatchObject({ state: 'sent', attempts: 4, lastError: null });
    expect(receivedBy(email).filter(({ isTaken }) => isTaken)).toHaveLength(1);
  });

  it('refused for good, it is kept, and whoever runs the service sees that it failed and why', async () => {
    relay.meets('never', 'never');
    const email = await mailQueued();
    await app.runDueJobs();
    expect(await mailTo(email)).toMatchObject({ state: 'queued', lastError: expect.stringContaining('554') });
    // Workers that died with it in hand, or a relay that refused it all along: eighteen attempts are gone.
    await app.services.orm.em
      .fork()
      .execute('select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), attempts => 19)');
    await tryAgain();
    const failed = await mailTo(email);
    expect(failed).toMatchObject({ state: 'failed', lastError: expect.stringContaining('Refused for good') });
    expect(failed.text.length).toBeGreaterThan(0);
    const shown = (await (await app.browser().fetch('/mailbox/messages.json')).json()) as { to: string; state: string }[];
    expect(shown.find(({ to }) => to === email)?.state).toBe('failed');
    await tryAgain();
    expect(receivedBy(email)).toHaveLength(2);
  });

  it('a relay that says nothing is left after a while, and the mail waits', async () => {
    const silent = Promise.withResolvers<void>();
    relay.meets(silent.promise);
    const usual = app.services.mailTransport;
    app.services.mailTransport = smtpTransport(`${relay.url}?socketTimeout=200`);
    const email = await mailQueued();
    await app.runDueJobs();
    expect(await mailTo(email)).toMatchObject({ state: 'queued', lastError: expect.stringMatching(/timeout/i) });
    silent.resolve();
    app.services.mailTransport = usual;
    await tryAgain();
    expect(await mailTo(email)).toMatchObject({ state: 'sent' });
  });

  it('nobody at the address of the relay: the mail waits, the request that queued it succeeded', async () => {
    const usual = app.services.mailTransport;
    app.services.mailTransport = smtpTransport('smtp://127.0.0.1:9');
    const email = await mailQueued();
    await app.runDueJobs();
    expect(await mailTo(email)).toMatchObject({ state: 'queued', lastError: expect.stringContaining('ECONNREFUSED') });
    app.services.mailTransport = usual;
    await eventually(async () => tryAgain().then(async () => (await mailTo(email)).state === 'sent'));
    expect(receivedBy(email)).toHaveLength(1);
  });

  it('told that there is no such address, it is given up on at once, and the address is known not to work', async () => {
    const email = await mailQueued();
    relay.knowsNobodyAt(email);
    await app.runDueJobs();
    expect(await mailTo(email)).toMatchObject({ state: 'failed', attempts: 1, unsure: 0, lastError: expect.stringContaining('5.1.1') });
    expect(await isFailing(app.services.orm.em.fork(), email)).toBe(true);
    await tryAgain();
    expect(await mailTo(email)).toMatchObject({ state: 'failed', attempts: 1 });
  });

  it('handed over twice to a relay that never says whether it took it, it is not risked a third time', async () => {
    relay.meets('take and vanish', 'take and vanish');
    const email = await mailQueued();
    await app.runDueJobs();
    await tryAgain();
    expect(await mailTo(email)).toMatchObject({ state: 'failed', attempts: 2, unsure: 2 });
    await tryAgain();
    expect(receivedBy(email)).toHaveLength(2);
    const { id } = await mailTo(email);
    const attempts = await app.services.orm.em.fork().find(MailAttempt, { mailId: id }, { orderBy: { id: 'asc' } });
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['UNSURE', 'UNSURE']);
  });

  it('each attempt is kept: when, what the relay said, and about when the next one is', async () => {
    relay.meets('not now');
    const email = await mailQueued();
    await app.runDueJobs();
    await eventually(async () => tryAgain().then(async () => (await mailTo(email)).state === 'sent'));
    const { id } = await mailTo(email);
    const [first, second] = await app.services.orm.em.fork().find(MailAttempt, { mailId: id }, { orderBy: { id: 'asc' } });
    expect(first).toMatchObject({ outcome: 'LATER', said: expect.stringContaining('451'), at: app.clock.now() });
    expect((first?.nextAt?.getTime() ?? 0) - app.clock.now().getTime()).toBeGreaterThan(2_000);
    expect(second).toMatchObject({ outcome: 'TAKEN', said: expect.stringContaining('250'), nextAt: null });
  });

  it('what goes out says that no person sent it, and nothing of how the service is made', () => {
    for (const message of relay.received) {
      const headers = new Map(headersOf(message));
      expect(headers.get('auto-submitted')).toBe('auto-generated');
      expect([...headers.keys()]).not.toContain('x-mailer');
      expect(message.messageId).toMatch(/^<[0-9a-f-]{36}@jobprod\.com>$/);
    }
  });

  it('no address is written to twice for one fact', async () => {
    const all = await app.services.orm.em.fork().find(OutboundMail, { state: 'sent' });
    expect(new Set(all.map(({ messageId }) => messageId)).size).toBe(all.length);
  });
});
