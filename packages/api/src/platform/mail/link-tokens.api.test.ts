import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuePassword, ownRecruiterId, restrict, unlock } from '../../../test/diffusion.ts';
import { agree, askForIntroduction } from '../../../test/introductions.ts';
import { newCompany, newProgram, newRecruiter, newStaff, signIn } from '../../../test/people.ts';
import { newPublishedProfile } from '../../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { createLog } from '../log.ts';
import { OutboundMail } from './outbound-mail.entity.ts';
import { smtpTransport } from './smtp-transport.ts';

const linksIn = (html: string): URL[] => [...html.matchAll(/href="(http[^"]+)"/g)].map(([, link]) => new URL(link ?? ''));

describe('fault D09: what a mail’s link, a cookie or a password holds', () => {
  let app: TestApp;
  const logged: string[] = [];
  /** Everything secret that anyone was given. */
  const secrets = new Map<string, string>();
  const mails = () => app.services.orm.em.fork().find(OutboundMail, {}, { populate: ['html', 'text'] });
  beforeAll(async () => {
    const sink = new Writable({
      write(chunk, _encoding, done) {
        logged.push(String(chunk));
        done();
      },
    });
    app = await startTestApp({ log: createLog('trace', sink) });
    const manager = await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
    const acme = await newCompany(app, { name: 'Acme' }, manager);
    const recruiter = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    const profile = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    const asked = { recruiter, recruiterEmail: 'rita@acme.test', profile, candidateEmail: 'camille@example.test' };
    const { candidateToken, recruiterToken } = await askForIntroduction(app, asked);
    expect((await agree(profile.owner, candidateToken)).errors).toEqual([]);
    expect((await agree(recruiter, recruiterToken)).errors).toEqual([]);
    const restricted = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' });
    await restrict(restricted.owner, restricted.id);
    const { password } = await issuePassword(manager, restricted.reference, { recruiterId: await ownRecruiterId(recruiter) });
    await unlock(recruiter, restricted.reference, 'not-the-password-at-all');
    expect((await unlock(recruiter, restricted.reference, password)).errors).toEqual([]);
    secrets.set('password', password);
    const program = await newProgram(app, recruiter);
    secrets.set('bearer token', program.bearer ?? '');
    const { createApiClient } = await recruiter.ask<{ createApiClient: { secret: string } }>(
      'mutation { createApiClient(input: { name: "Other", scopes: [PROFILES_READ] }) { secret } }',
    );
    secrets.set('client secret', createApiClient.secret);
    for (const [who, browser] of Object.entries({ manager, recruiter, owner: profile.owner })) {
      secrets.set(`session of ${who}`, browser.cookie('__Host-session') ?? '');
    }
    secrets.set('browser that unlocked', recruiter.cookie('__Host-browser') ?? '');
    for (const { html, text, template } of await mails()) {
      for (const { hash } of linksIn(html)) if (hash) secrets.set(`link of ${template} ${hash}`, hash.slice(1));
      for (const [code] of text.matchAll(/\b\d{6}\b/g)) secrets.set(`code ${code}`, code);
    }
    await app.runDueJobs();
  });
  afterAll(() => app.stop());

  it('stands after the # of every link, and nowhere else in an address', async () => {
    const tokens = [...secrets].filter(([name]) => name.startsWith('link of')).map(([, token]) => token);
    expect(tokens.length).toBeGreaterThanOrEqual(6);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
    for (const { html, text, subject } of await mails()) {
      for (const link of linksIn(html)) {
        expect(link.origin).toBe(app.services.settings.origin);
        expect(link.search).toBe('');
        for (const token of tokens) expect(link.pathname).not.toContain(token);
      }
      for (const token of tokens) expect(subject).not.toContain(token);
      for (const address of text.match(/https?:\S+/g) ?? []) expect(new URL(address).search).toBe('');
    }
  });

  it('reaches no log, at the finest level, not even when everything fails with it in hand', async () => {
    const em = app.services.orm.em.fork();
    const browser = await signIn(app, 'camille@example.test');
    await browser.ask('mutation { requestSignIn(input: { email: "camille@example.test" }) { attempt } }');
    const [mail] = await app.mailsTo('camille@example.test');
    const token =
      linksIn(mail?.html ?? '')
        .find(({ hash }) => hash)
        ?.hash.slice(1) ?? '';
    secrets.set('link in hand', token);
    secrets.set('session in hand', browser.cookie('__Host-session') ?? '');
    const before = logged.length;
    for (const table of ['session', 'sign_in_attempt', 'profile_password', 'introduction_question', 'recruiter_invitation'])
      await em.execute(`alter table ${table} rename to away_${table}`);
    const asked = [
      browser.answer('{ viewer { kind } }'),
      app.browser().answer('mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code } } }', { token }),
      app.browser().answer('mutation($token: String!) { agreeToIntroduction(input: { token: $token }) { errors { code } } }', { token }),
      app
        .browser()
        .answer(
          'mutation($token: String!) { acceptInvitation(input: { token: $token, firstName: "A", lastName: "B" }) { errors { code } } }',
          { token },
        ),
      app
        .browser()
        .answer(
          'mutation($password: String!) { unlockProfile(input: { reference: "JP-AAAAAA", password: $password }) { errors { code } } }',
          {
            password: secrets.get('password'),
          },
        ),
    ];
    for (const { errors } of await Promise.all(asked.map((answer) => answer.catch(() => ({ errors: [] }))))) {
      for (const { message } of errors ?? []) for (const [, secret] of secrets) expect(message).not.toContain(secret);
    }
    for (const table of ['session', 'sign_in_attempt', 'profile_password', 'introduction_question', 'recruiter_invitation'])
      await em.execute(`alter table away_${table} rename to ${table}`);
    app.services.mailTransport = smtpTransport('smtp://127.0.0.1:9');
    await browser.ask('mutation { requestSignIn(input: { email: "camille@example.test" }) { attempt } }');
    await app.runDueJobs();
    expect(logged.length).toBeGreaterThan(before + 4);
    const whole = logged.join('\n');
    expect([...secrets].filter(([, secret]) => whole.includes(secret)).map(([name]) => name)).toEqual([]);
  });

  it('is kept nowhere but in the mail itself: a copy of the other tables opens nothing', async () => {
    const em = app.services.orm.em.fork();
    const tables = await em.execute<{ name: string }[]>(
      `select table_schema || '."' || table_name || '"' as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema in ('public', 'graphile_worker') and table_name <> 'outbound_mail'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await em.execute<{ text: string | null }[]>(`select string_agg(t::text, ' ') as text from ${name} t`);
      // Six digits stand in any digest or instant.
      for (const [what, secret] of secrets) if (secret.length > 6 && row?.text?.includes(secret)) found.push(`${what} in ${name}`);
    }
    expect(tables.length).toBeGreaterThan(25);
    expect(found).toEqual([]);
  });
});
