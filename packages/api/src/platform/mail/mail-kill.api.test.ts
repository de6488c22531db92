import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../../test/browser.ts';
import { type Relay, startRelay } from '../../../test/relay.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { queueMail } from './mail.ts';
import type { OutboundMail } from './outbound-mail.entity.ts';

const child = fileURLToPath(new URL('../../../dist/test/mail-worker-child.js', import.meta.url));
const api = fileURLToPath(new URL('../../..', import.meta.url));

/** A process starts meanwhile. */
const comesAbout = (is: () => Promise<boolean>) => eventually(is, 60);

describe('fault D08: a worker killed with a mail in hand', () => {
  let app: TestApp;
  let relay: Relay;
  let holder: Client;
  const workers = new Set<ChildProcess>();
  beforeAll(async () => {
    relay = await startRelay();
    app = await startTestApp();
    holder = new Client({ connectionString: app.databaseUrl });
    await holder.connect();
  });
  afterEach(() => Promise.all([...workers].map(kill)));
  afterAll(async () => {
    await holder.end();
    await app.stop();
    await relay.stop();
  });

  const worker = (): ChildProcess => {
    const told = { databaseUrl: app.databaseUrl, smtpUrl: relay.url, settings: app.services.settings };
    const process_ = spawn(process.execPath, [child, JSON.stringify(told)], { cwd: api, stdio: 'ignore' });
    workers.add(process_);
    return process_;
  };
  const kill = async (process_: ChildProcess): Promise<void> => {
    workers.delete(process_);
    if (process_.exitCode !== null || process_.signalCode !== null) return;
    process_.kill('SIGKILL');
    await once(process_, 'exit');
  };
  const queued = async (to: string): Promise<OutboundMail> => {
    const content = { subject: 'Bonjour', greeting: 'Bonjour,', paragraphs: ['Un mot.'] };
    const em = app.services.orm.em.fork();
    return em.transactional((tx) => queueMail(tx, { template: 'staff-answer', to, language: 'fr', content }, app.clock.now()));
  };
  const received = (to: string) => relay.received.filter((message) => message.to.includes(to));
  const isSent = async (to: string) => (await app.mailsTo(to))[0]?.state === 'sent';

  it('between the commit and the sending: the next worker sends it, once', async () => {
    const unanswered = Promise.withResolvers<void>();
    relay.meets(unanswered.promise);
    const first = await queued('first@example.test');
    const killed = worker();
    // It stands before the relay, which has said nothing: nobody has taken the mail.
    await comesAbout(async () => received('first@example.test').length === 1);
    await kill(killed);
    unanswered.resolve();
    expect(await isSent('first@example.test')).toBe(false);
    worker();
    await comesAbout(() => isSent('first@example.test'));
    expect(received('first@example.test').map(({ messageId, isTaken }) => [messageId, isTaken])).toEqual([
      [first.messageId, false],
      [first.messageId, true],
    ]);
  });

  it('between the sending and the mark: one more copy goes out at most, as the same message', async () => {
    const unanswered = Promise.withResolvers<void>();
    relay.meets(unanswered.promise);
    const { id, messageId } = await queued('second@example.test');
    const killed = worker();
    await comesAbout(async () => received('second@example.test').length === 1);
    await holder.query('begin');
    await holder.query('select from outbound_mail where id = $1 for update', [id]);
    unanswered.resolve();
    // The relay took it and said so; the mark waits behind our lock.
    const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike 'update "outbound_mail"%'`;
    await comesAbout(async () => (await app.services.orm.em.fork().execute<unknown[]>(waiting)).length === 1);
    expect(received('second@example.test')).toHaveLength(1);
    await kill(killed);
    // Its waiting statement must not be carried out behind its back.
    await app.services.orm.em.fork().execute(`select pg_terminate_backend(pid) from (${waiting}) as waiting`);
    await holder.query('commit');
    expect(await isSent('second@example.test')).toBe(false);
    worker();
    await comesAbout(() => isSent('second@example.test'));
    expect(received('second@example.test').map((message) => message.messageId)).toEqual([messageId, messageId]);
  });

  it('killed twice with it in hand: it is not risked a third time, and whoever minds mails sees it', async () => {
    for (const copies of [1, 2]) {
      relay.meets(Promise.withResolvers<void>().promise);
      if (copies === 1) await queued('unlucky@example.test');
      const killed = worker();
      await comesAbout(async () => received('unlucky@example.test').length === copies);
      await kill(killed);
    }
    worker();
    await comesAbout(async () => (await app.mailsTo('unlucky@example.test'))[0]?.state === 'failed');
    expect(new Set(received('unlucky@example.test').map(({ messageId }) => messageId)).size).toBe(1);
    expect(received('unlucky@example.test')).toHaveLength(2);
  });

  it('killed before it began, or never started: the mail waits for whoever works next', async () => {
    await queued('third@example.test');
    await kill(worker());
    expect(received('third@example.test')).toEqual([]);
    worker();
    await comesAbout(() => isSent('third@example.test'));
    expect(received('third@example.test')).toHaveLength(1);
  });
});
