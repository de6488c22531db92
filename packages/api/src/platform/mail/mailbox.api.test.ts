import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { newCandidate } from '../../../test/people.ts';
import { expectPageSecurity } from '../../../test/security.ts';
import { startTestApp } from '../../../test/test-app.ts';

it('shows in development every mail that was sent, newest first, its links live', async () => {
  await using app = await startTestApp();
  await newCandidate(app, { email: 'lea@example.test', firstName: 'Léa', lastName: 'Brun' });
  const messages = await app.browser().fetch('/mailbox/messages.json');
  const [newest] = (await messages.json()) as { id: string; to: string; subject: string; links: string[] }[];
  expect(newest).toMatchObject({ to: 'lea@example.test', subject: 'Confirmez votre adresse pour devenir candidat' });
  expect(newest?.links.some((link) => link.includes('/sign-in/complete#'))).toBe(true);
  const page = await app.browser().fetch('/mailbox');
  const html = await page.text();
  expect(html).toContain('Confirmez votre adresse');
  expect(html).toContain('href="http');
  expect(html).toContain('Boîte aux lettres');
  expectPageSecurity(page);
  expect(await (await app.browser({ language: 'en' }).fetch('/mailbox')).text()).toContain('Everything the service has written');
  expect(await (await app.browser().fetch('/mailbox?to=nobody')).text()).toContain('Aucun message pour l’instant.');
  expect(await (await app.browser().fetch('/mailbox?to=LEA@')).text()).toContain('1 message');
  const answered = await app.browser().fetch(`/mailbox/${newest?.id}/answer`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'text=Merci',
    redirect: 'manual',
  });
  expect([answered.status, answered.headers.get('location')]).toEqual([303, `/mailbox?answered=${newest?.id}#${newest?.id}`]);
  expect(await (await app.browser().fetch(`/mailbox?answered=${newest?.id}`)).text()).toContain('Votre réponse est partie.');
});

it('stays as quick with a thousand mails, a page of them at a time', async () => {
  await using app = await startTestApp();
  await newCandidate(app, { email: 'lea@example.test', firstName: 'Léa', lastName: 'Brun' });
  const em = app.services.orm.em.fork();
  await em.execute(`insert into outbound_mail (id, template, "to", language, subject, html, text, attachments, message_id, state, attempts, unsure, queued_at)
    select uuidv7(), template, 'person-' || n || '@example.test', language, subject, html, text, '[]', '<' || n || '@mail.jobprod.com>', 'sent', 1, 0, queued_at
    from outbound_mail, generate_series(1, 1000) n`);
  const read = async (address: string): Promise<string> => (await app.browser().fetch(address)).text();
  await read('/mailbox');
  const before = process.cpuUsage();
  const began = performance.now();
  const first = await read('/mailbox');
  const spent = process.cpuUsage(before);
  expect((spent.user + spent.system) / 1000, `milliseconds of work, in ${performance.now() - began}`).toBeLessThan(1_000);
  expect(first.match(/<article /g)).toHaveLength(50);
  expect(first.length).toBeLessThan(500_000);
  // All of them are come to, each once.
  const seen = new Set<string>();
  for (let address: string | undefined = '/mailbox'; address; ) {
    const html = await read(address);
    for (const [, id] of html.matchAll(/<article id="([^"]+)"/g)) seen.add(id ?? '');
    address = /<a href="(\/mailbox\?before=[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  }
  expect(seen.size).toBeGreaterThan(1_000);
});
