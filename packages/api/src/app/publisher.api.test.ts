import { publisher as usual } from '@jobprod/shared/publisher';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newCandidate, newStaff } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Account } from '../authentication/account.entity.ts';
import { speakFor } from '../platform/words.ts';

let app: TestApp;
const camille = 'camille@example.test';
beforeAll(async () => {
  const publisher = {
    ...usual,
    name: 'Clair',
    form: 'SAS',
    capitalEuros: 50_000,
    siret: '12345678900012',
    city: '69003 Lyon',
    email: 'bonjour@clair.example',
    rightsEmail: 'droits@clair.example',
  };
  app = await startTestApp({ publisher, mailDomain: 'lettres.clair.example' });
  await newCandidate(app, { email: camille, firstName: 'Camille', lastName: 'Durand' });
});
afterAll(async () => {
  await app.stop();
  // Sentences are said by the whole process.
  speakFor(usual);
});

it('mails say whose service it is, as the settings have it', async () => {
  const [mail] = await app.mailsTo(camille);
  expect(mail?.text.replace(/\s+/g, ' ')).toContain(
    'Clair, SAS au capital de 50 000 €, RCS Paris, SIRET 123 456 789 00012, 19 rue Philibert Lucot, 69003 Lyon — bonjour@clair.example',
  );
});

it('a mail is named in their domain, whoever it is to', async () => {
  const [mail] = await app.mailsTo(camille);
  expect(mail?.messageId).toBe(`<${mail?.id}@lettres.clair.example>`);
});

it('the first version of the terms is theirs, in both languages', async () => {
  const text = async (language: 'FR' | 'EN') => {
    const query = 'query($language: Language!) { currentTerms { text(language: $language) { html } } }';
    return (await app.browser().ask<{ currentTerms: { text: { html: string } } }>(query, { language })).currentTerms.text.html;
  };
  for (const html of [await text('FR'), await text('EN')]) {
    expect(html).toContain('<strong>Clair</strong>, SAS');
    expect(html).toContain('droits@clair.example');
    expect(html).not.toMatch(/\{\{|jobprod\.com|JOBPROD/);
  }
});

it('refusals name their mailbox', async () => {
  const em = app.services.orm.em.fork();
  await em.nativeUpdate(Account, { email: camille }, { closedAt: app.clock.now() });
  const browser = app.browser();
  await browser.ask('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { attempt } }', { email: camille });
  const [mail] = await app.mailsTo(camille);
  const token = /sign-in\/complete#([\w-]+)/.exec(mail?.html ?? '')?.[1];
  const { completeSignIn } = await browser.ask<{ completeSignIn: { errors: { code: string; message: string }[] } }>(
    'mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code message } } }',
    { token },
  );
  expect(completeSignIn.errors).toEqual([{ code: 'ACCOUNT_CLOSED', message: 'Ce compte est fermé. Écrivez à bonjour@clair.example.' }]);
});

it('so does what stands under programs', async () => {
  const administrator = await newStaff(app, { email: 'anne@jobprod.test', firstName: 'Anne', lastName: 'Roux' }, 'ADMINISTRATOR');
  const { createApiClient } = await administrator.ask<{ createApiClient: { apiClient: { notice: string } } }>(
    'mutation { createApiClient(input: { name: "A program", scopes: [PROFILES_READ] }) { apiClient { notice } } }',
  );
  expect(createApiClient.apiClient.notice).toContain('Clair');
});
