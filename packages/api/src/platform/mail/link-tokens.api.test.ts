import { Writable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuePassword, ownRecruiterId, restrict, unlock } from '../../../test/diffusion.ts';
import { agree, askForIntroduction, jobBrief } from '../../../test/introductions.ts';
import { newCompany, newProgram, newRecruiter, newStaff, signIn } from '../../../test/people.ts';
import { newPublishedProfile, open } from '../../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { startIncomingMail } from '../../incoming-mail/start-incoming-mail.ts';
import { newAddressSecret, newId } from '../ids.ts';
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
    // Its relay vouches, and no DNS is asked.
    const mailTrust = { dns: ['127.0.0.1:9'], relay: { name: 'relay.test', addresses: ['127.0.0.1'] } };
    app = await startTestApp({ log: createLog('trace', sink), mailTrust });
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
    await open(recruiter, profile.slug);
    const { contactCandidate } = await recruiter.ask<{ contactCandidate: { errors: unknown[] } }>(
      'mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { errors { code } } }',
      { input: { profileId: profile.id, text: 'Bonjour.', jobBrief } },
    );
    expect(contactCandidate.errors).toEqual([]);
    for (const { html, text, template, replyTo } of await mails()) {
      if (replyTo) secrets.set(`address that ${template} is answered at`, replyTo.slice(2, replyTo.indexOf('@')));
      for (const { hash } of linksIn(html)) if (hash) secrets.set(`link of ${template} ${hash}`, hash.slice(1));
      for (const [code] of text.matchAll(/\b\d{6}\b/g)) secrets.set(`code ${code}`, code);
    }
    await app.runDueJobs();
    for (const { returnPath, template } of await mails())
      if (returnPath) secrets.set(`address that ${template} comes back to`, returnPath.slice(2, returnPath.indexOf('@')));
  });
  afterAll(() => app.stop());

  it('stands after the # of every link, and nowhere else in an address', async () => {
    const tokens = [...secrets].filter(([name]) => name.startsWith('link of')).map(([, token]) => token);
    expect(tokens.length).toBeGreaterThanOrEqual(6);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
    const addresses = [...secrets].filter(([name]) => name.startsWith('address that')).map(([, secret]) => secret);
    expect(addresses.length).toBeGreaterThanOrEqual(6);
    for (const secret of addresses) expect(secret).toMatch(/^[a-z2-7]{26}$/);
    for (const { html, text, subject, messageId } of await mails()) {
      // Neither in a link, nor in what shows of a mail: in its Reply-To and its envelope alone.
      for (const secret of addresses) expect(`${html}${text}${subject}${messageId}`).not.toContain(secret);
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

  it('an answer’s address reaches no log, error or reply of the door either, whatever fails while a mail to it is taken, kept and read', async () => {
    const em = app.services.orm.em.fork();
    const door = await startIncomingMail(app.services, { host: '127.0.0.1', port: 0 });
    const said: string[] = [];
    const addresses = [...secrets].filter(([name]) => name.startsWith('address that')).map(([, secret]) => secret);
    const write = async (secret: string, form: 'r' | 'b' = 'r') => {
      const to = `${form}-${secret}@jobprod.com`;
      const raw = `Authentication-Results: relay.test; dmarc=pass header.from=example.test\r\nFrom: camille@example.test\r\nTo: ${to}\r\nSubject: Re: ${to}\r\nMessage-ID: <${newId()}@example.test>\r\n\r\nOui, ${to}\r\n`;
      const client = createTransport({ host: '127.0.0.1', port: door.port, ignoreTLS: true });
      const envelope = { from: 'camille@example.test', to: [to] };
      await client.sendMail({ envelope, raw }).then(
        ({ response }) => said.push(response),
        ({ message }: Error) => said.push(message),
      );
      client.close();
    };
    const unknown = newAddressSecret();
    const before = logged.length;
    for (const secret of [...addresses, unknown]) await write(secret);
    for (const secret of addresses) await write(secret, 'b');
    await app.runDueJobs();
    for (const table of ['incoming_mail', 'contact_address', 'introduction_question', 'mail_question', 'mail_key']) {
      await em.execute(`alter table ${table} rename to away_${table}`);
      for (const secret of addresses.slice(0, 2)) await write(secret);
      await app.runDueJobs().catch((error: unknown) => said.push(String(error)));
      await em.execute(`alter table away_${table} rename to ${table}`);
    }
    await door.stop();
    expect(said.some((reply) => reply.includes('451'))).toBe(true);
    expect(logged.length).toBeGreaterThan(before + 2);
    const whole = [...logged, ...said].join('\n');
    expect([...addresses, unknown].filter((secret) => whole.includes(secret))).toEqual([]);
    const jobs = await em.execute<{ text: string | null }[]>(
      `select string_agg(t::text, ' ') as text from graphile_worker._private_jobs t`,
    );
    expect([...addresses, unknown].filter((secret) => jobs[0]?.text?.includes(secret))).toEqual([]);
    // What failed is done once it can be.
    await em.execute(`select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), '2020-01-01'::timestamptz)`);
    await app.runDueJobs();
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
