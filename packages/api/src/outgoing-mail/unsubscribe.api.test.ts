import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { jobBrief } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { newPublishedProfile, open } from '../../test/profiles.ts';
import { headersOf, type Relay, startRelay } from '../../test/relay.ts';
import { expectPageSecurity } from '../../test/security.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { queueCourtesy, queueMail } from '../platform/mail/mail.ts';
import { MailRefusal } from '../platform/mail/mail-refusal.entity.ts';

const camille = { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' };

describe('courtesy mails, and saying no more of them (RFC 8058)', () => {
  let app: TestApp;
  let relay: Relay;
  let candidate: Browser;
  let recruiter: Browser;
  let profileId: string;
  beforeAll(async () => {
    relay = await startRelay();
    app = await startTestApp({ smtpUrl: relay.url });
    const manager = await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
    const profile = await newPublishedProfile(app, camille);
    candidate = profile.owner;
    profileId = profile.id;
    const company = await newCompany(app, { name: 'Zyphorel', city: 'Nantes', mainActivity: 'Menuiserie' }, manager);
    recruiter = await newRecruiter(app, company, { email: 'rachel@zyphorel.test', firstName: 'Rachel', lastName: 'Roche' });
    await open(recruiter, profile.slug);
  });
  afterAll(async () => {
    await app.stop();
    await relay.stop();
  });

  const write = (text: string) =>
    recruiter.ask('mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { errors { code } } }', {
      input: { profileId, text, jobBrief },
    });
  const mailsOf = async (template: string) => (await app.mailsTo(camille.email)).filter((mail) => mail.template === template);
  /** As a mail program reads it from the headers that came over the wire. */
  const offered = (to: string): { address: string | undefined; post: string | undefined } => {
    const message = relay.received.findLast((one) => one.to.includes(to));
    const headers = new Map(message ? headersOf(message) : []);
    return { address: /^<(.+)>$/.exec(headers.get('list-unsubscribe') ?? '')?.[1], post: headers.get('list-unsubscribe-post') };
  };
  const path = (address: string | undefined) => new URL(address ?? 'http://none.test').pathname;
  const refusals = () => app.services.orm.em.fork().count(MailRefusal);

  it('what is part of the contract offers no such thing: the first word of an exchange is one', async () => {
    await write('Bonjour Camille.');
    await app.runDueJobs();
    expect(await mailsOf('contact-started')).toHaveLength(1);
    expect(offered(camille.email)).toEqual({ address: undefined, post: undefined });
  });

  it('the next word is a courtesy: its headers and its last line say how to receive no more', async () => {
    await write('Avez-vous lu mon message ?');
    await app.runDueJobs();
    const [mail] = await mailsOf('contact-continued');
    const { address, post } = offered(camille.email);
    expect(post).toBe('List-Unsubscribe=One-Click');
    expect(address).toMatch(new RegExp(`^${app.services.settings.origin}/mail/unsubscribe/[a-z2-7]{26}$`));
    expect(mail?.text).toContain('Ne plus recevoir ce genre de message');
    expect(mail?.html).toContain(`href="${address}"`);
  });

  it('faults D09, G01: opening the address changes nothing, however often, by GET or by HEAD: it shows a button', async () => {
    const { address } = offered(camille.email);
    for (const method of ['GET', 'HEAD', 'GET']) {
      const page = await app.browser().fetch(path(address), { method });
      expect(page.status).toBe(200);
      if (method === 'GET') expect(await page.text()).toMatch(/<form method="post">.*<button type="submit">Ne plus les recevoir</s);
      expectPageSecurity(page);
      expect(page.headers.get('set-cookie')).toBeNull();
    }
    expect(await refusals()).toBe(0);
  });

  it('one POST without a cookie, as a mail program sends it, is enough; a second one changes nothing more', async () => {
    const { address } = offered(camille.email);
    for (let time = 0; time < 2; time += 1) {
      const done = await app.browser().fetch(path(address), {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
      expect(done.status).toBe(200);
      expect(await done.text()).toContain('C’est noté');
      expect(await refusals()).toBe(1);
    }
    const entries = await app.services.orm.em
      .fork()
      .execute<{ type: string }[]>(`select type from register_entry where type like 'courtesy-mails%'`);
    expect(entries).toHaveLength(1);
  });

  it('from then on these are not written, and what is part of the contract still is', async () => {
    const before = (await mailsOf('contact-continued')).length;
    await write('Encore un mot.');
    await app.runDueJobs();
    expect(await mailsOf('contact-continued')).toHaveLength(before);
    const { viewer } = await candidate.ask<{ viewer: object }>('{ viewer { mailTopics { topic isWanted } } }');
    expect(viewer).toEqual({ mailTopics: [{ topic: 'CONVERSATIONS', isWanted: false }] });
    await candidate.ask('mutation { requestSignIn(input: { email: "camille@example.test" }) { attempt } }');
    await app.runDueJobs();
    expect((await app.mailsTo(camille.email))[0]).toMatchObject({ template: 'sign-in.signIn', state: 'sent' });
  });

  it('wanted again on one’s own page, they are written again; each person chooses for themselves', async () => {
    const choose =
      'mutation($isWanted: Boolean!) { chooseMailTopic(input: { topic: CONVERSATIONS, isWanted: $isWanted }) { viewer { mailTopics { isWanted } } errors { code } } }';
    expect(await candidate.ask(choose, { isWanted: true })).toEqual({
      chooseMailTopic: { viewer: { mailTopics: [{ isWanted: true }] }, errors: [] },
    });
    await recruiter.ask(choose, { isWanted: false });
    const before = (await mailsOf('contact-continued')).length;
    await write('Toujours là.');
    await app.runDueJobs();
    expect(await mailsOf('contact-continued')).toHaveLength(before + 1);
    expect((await app.browser().answer(choose, { isWanted: false })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it.each(['a'.repeat(26), 'x', '../../graphql', '%00', 'A'.repeat(26), `${'a'.repeat(26)}'--`])(
    'fault G01: an address made up (%s) does nothing, and says so',
    async (secret) => {
      const before = await refusals();
      for (const method of ['GET', 'POST']) {
        const answer = await app.browser().fetch(`/mail/unsubscribe/${encodeURIComponent(secret)}`, { method });
        expect(answer.status).toBe(404);
        expectPageSecurity(answer);
      }
      expect(await refusals()).toBe(before);
    },
  );

  it('a courtesy cannot be sent as part of the contract, nor the other way round', async () => {
    const content = { subject: 'Un mot', greeting: 'Bonjour,', paragraphs: ['Un mot.'] };
    const em = app.services.orm.em.fork();
    const to = { to: camille.email, language: 'fr' as const, content };
    expect(() => queueMail(em, { ...to, template: 'contact-continued' }, app.clock.now())).toThrow('courtesy');
    await expect(
      queueCourtesy(em, { ...to, template: 'terms-receipt', accountId: 'x', origin: 'http://x.test' }, app.clock.now()),
    ).rejects.toThrow('contract');
  });
});
