import { expect, it } from 'vitest';
import { newCandidate } from '../../../test/people.ts';
import { startTestApp } from '../../../test/test-app.ts';

it('shows in development every mail that was sent, newest first, its links live', async () => {
  await using app = await startTestApp();
  await newCandidate(app, { email: 'lea@example.test', firstName: 'Léa', lastName: 'Brun' });
  const messages = await app.browser().fetch('/mailbox/messages.json');
  const [newest] = (await messages.json()) as { to: string; subject: string; links: string[] }[];
  expect(newest).toMatchObject({ to: 'lea@example.test', subject: 'Confirmez votre adresse pour devenir candidat' });
  expect(newest?.links.some((link) => link.includes('/sign-in/complete#'))).toBe(true);
  const page = await app.browser().fetch('/mailbox');
  const html = await page.text();
  expect(html).toContain('Confirmez votre adresse');
  expect(html).toContain('href="http');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
});
