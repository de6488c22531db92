import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../../test/browser.ts';
import { openDoor } from '../../test/mail-door.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { openArrival } from './sealed.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const letter = (id: string): Buffer =>
  Buffer.from(
    `From: someone@example.test\r\nTo: contact@jobprod.com\r\nSubject: ${id}\r\nMessage-ID: <${id}@example.test>\r\n\r\n${'Bonjour. '.repeat(2_000)}\r\n`,
  );

it('killed while receiving, it has lost nothing that it acknowledged, and what it kept is read once by whoever comes next', {
  timeout: 300_000,
}, async () => {
  const acknowledged: string[] = [];
  let sent = 0;
  for (const moment of [60, 350]) {
    const door = await openDoor(app);
    // Four clients send one after the other until the door is gone.
    const clients = [1, 2, 3, 4].map(async () => {
      while (door.isAlive()) {
        sent += 1;
        const id = `letter-${sent}`;
        await door.send(letter(id)).then(
          () => acknowledged.push(id),
          () => undefined,
        );
      }
    });
    const before = acknowledged.length;
    await eventually(async () => acknowledged.length > before + 1);
    await pause(moment);
    await door.kill();
    await Promise.all(clients);
  }
  expect(acknowledged.length).toBeGreaterThan(3);
  const last = await openDoor(app);
  const em = app.services.orm.em.fork();
  await eventually(async () => (await em.count(IncomingMail, { state: 'RECEIVED' })) === 0);
  await last.kill();
  const kept = await em.find(IncomingMail, {}, { populate: ['key', 'raw', 'envelope'] });
  const subjects = new Set(kept.map((mail) => /Subject: (\S+)/.exec(openArrival(app.services, mail).raw.toString())?.[1]));
  expect(acknowledged.filter((id) => !subjects.has(id))).toEqual([]);
  expect(subjects.size).toBe(kept.length);
  const [counted] = await em.execute<{ received: string; processed: string }[]>(
    `select count(*) filter (where type = 'mail-received') as received, count(*) filter (where type = 'mail-processed') as processed from register_entry`,
  );
  expect(counted).toEqual({ received: String(kept.length), processed: String(kept.length) });
});
