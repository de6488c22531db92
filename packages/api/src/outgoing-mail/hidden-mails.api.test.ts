import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { ownCandidateId } from '../../test/clips.ts';
import { issuePassword, restrict } from '../../test/diffusion.ts';
import { jobBrief, requestIntroduction } from '../../test/introductions.ts';
import { approveTerms, newCandidate, newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { changeProfile, fullProfile, newPublishedProfile, open, ownProfile, publish } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Account } from '../authentication/account.entity.ts';
import { keepMail } from '../incoming-mail/keep-mail.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { digestOf } from '../platform/ids.ts';

const email = 'camille@example.test';
type Mail = { id: string; template: string; to: string };

describe('mails that tell of a profile', { timeout: 60_000 }, () => {
  let app: TestApp;
  let camille: Browser;
  let rita: Browser;
  let manager: Browser;
  let officer: Browser;
  let administrator: Browser;
  let others: Record<string, Browser>;
  let candidateId: string;
  let before: string[];
  let withoutProfile: string | undefined;
  let profile: { id: string; slug: string; reference: string };
  beforeAll(async () => {
    app = await startTestApp();
    const staff = (name: string, ...roles: Parameters<typeof newStaff>[2][]) =>
      newStaff(app, { email: `${name}@jobprod.test`, firstName: 'Alix', lastName: 'Roy' }, ...roles);
    manager = await staff('manager', 'NETWORK_MANAGER');
    officer = await staff('officer', 'DATA_PROTECTION_OFFICER', 'ADMINISTRATOR');
    administrator = await staff('administrator', 'ADMINISTRATOR');
    others = { administrator, interviewer: await staff('interviewer', 'INTERVIEWER'), editor: await staff('editor', 'EDITOR') };
    rita = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, manager), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    camille = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(camille);
    candidateId = await ownCandidateId(camille);
    await app.runDueJobs();
    before = (await mails(administrator)).map(({ id }) => id);
    withoutProfile = await nextStep(administrator);
    expect(await changeProfile(camille, fullProfile)).toEqual([]);
    expect(await publish(camille)).toEqual([]);
    profile = await ownProfile(camille);
    await open(rita, profile.slug);
    const { contactCandidate } = await rita.ask<{ contactCandidate: { contact: { id: string } } }>(
      'mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { id } errors { code } } }',
      { input: { profileId: profile.id, text: 'Bonjour', jobBrief } },
    );
    await camille.ask('mutation($input: ReplyToContactInput!) { replyToContact(input: $input) { errors { code } } }', {
      input: { contactId: contactCandidate.contact.id, text: 'Bonjour à vous' },
    });
    expect((await requestIntroduction(rita, profile.id)).errors).toEqual([]);
    await app.runDueJobs();
  });
  afterAll(() => app.stop());

  const mails = async (browser: Browser): Promise<Mail[]> =>
    (await browser.ask<{ outgoingMails: { nodes: Mail[] } }>('{ outgoingMails(first: 100) { nodes { id template to } } }')).outgoingMails
      .nodes;
  const templates = async (browser: Browser): Promise<string[]> =>
    (await mails(browser)).filter(({ id }) => !before.includes(id)).map(({ template }) => template);
  const queue = async (browser: Browser): Promise<string[]> =>
    (await browser.ask<{ staffQueue: { kind: string }[] }>('{ staffQueue { kind } }')).staffQueue.map(({ kind }) => kind);
  const resend = async (browser: Browser, itemId: string) =>
    (await browser.answer('mutation($itemId: ID!) { resendMail(input: { itemId: $itemId }) { errors { code } } }', { itemId })).errors?.[0]
      ?.extensions?.code;
  const nextStep = async (browser: Browser) => {
    const { node } = await browser.ask<{ node: { nextStep: string } | null }>(
      'query($id: ID!) { node(id: $id) { ... on Candidate { nextStep } } }',
      { id: candidateId },
    );
    return node?.nextStep;
  };

  it('D2: restricted, what waits for a candidate is to staff not in charge what it was before the profile', async () => {
    for (const browser of [...Object.values(others), manager, camille]) expect(await nextStep(browser)).not.toBe(withoutProfile);
    await restrict(camille, profile.id);
    for (const [who, browser] of Object.entries(others)) expect(await nextStep(browser), who).toBe(withoutProfile);
    for (const browser of [manager, officer]) expect(await nextStep(browser)).not.toBe(withoutProfile);
    await camille.ask('mutation($id: ID!) { liftRestriction(input: { profileId: $id }) { errors { code } } }', { id: profile.id });
  });

  it('D2: public, whoever minds mails finds all that were sent about it, whoever they went to', async () => {
    const about = ['profile-published', 'contact-started', 'contact-replied', 'introduction-asked', 'introduction-to-confirm'];
    for (const browser of [administrator, manager]) expect(await templates(browser)).toEqual(expect.arrayContaining(about));
  });

  it('D2: restricted, the administrator finds what there was before the profile, and nothing else; the network manager finds it all', async () => {
    await restrict(camille, profile.id);
    await issuePassword(manager, profile.reference, { recipientEmail: 'louis@elsewhere.test' });
    expect((await mails(administrator)).map(({ id }) => id)).toEqual(before);
    expect(await templates(manager)).toEqual(
      expect.arrayContaining(['diffusion-restricted', 'password-issued', 'profile-published', 'contact-replied', 'introduction-asked']),
    );
  });

  it('D2: one that could not be delivered is in no queue of theirs, nor theirs to send again', async () => {
    await app.services.orm.em
      .fork()
      .execute(`update outbound_mail set state = 'failed' where template in ('profile-published', 'contact-replied')`);
    expect(await queue(administrator)).not.toContain('MAIL_FAILED');
    expect((await queue(manager)).filter((kind) => kind === 'MAIL_FAILED')).toHaveLength(2);
    const failed = (await mails(manager)).find(({ template }) => template === 'contact-replied')?.id ?? '';
    expect(await resend(administrator, failed)).toBe('NOT_FOUND');
    expect(await resend(manager, failed)).toBeUndefined();
  });

  it('G3: locked, not even those to the candidate themself, nor what they wrote, are there for anyone but the officer', async () => {
    const raw = Buffer.from(`From: ${email}\r\nTo: contact@jobprod.com\r\nSubject: Bonjour\r\n\r\nUne question.\r\n`);
    await keepMail(app.services, { raw, from: email, to: ['contact@jobprod.com'], ip: '127.0.0.1', helo: 'relay.test' }, 'smtp');
    await app.runDueJobs();
    const written = async (browser: Browser): Promise<string[]> =>
      (await browser.ask<{ incomingMails: { nodes: { id: string }[] } }>('{ incomingMails { nodes { id } } }')).incomingMails.nodes.map(
        ({ id }) => id,
      );
    const [mailId] = await written(manager);
    expect(await queue(manager)).toContain('MAIL_TO_SORT');
    expect((await mails(manager)).map(({ to }) => to)).toContain(email);
    await camille.ask('mutation($id: ID!) { lockData(input: { profileId: $id }) { errors { code } } }', { id: profile.id });
    for (const browser of [manager, administrator]) expect((await mails(browser)).map(({ to }) => to)).not.toContain(email);
    expect(await templates(manager)).not.toContain('contact-replied');
    expect((await mails(officer)).map(({ to }) => to)).toContain(email);
    expect(await written(manager)).toEqual([]);
    expect(await queue(manager)).not.toContain('MAIL_TO_SORT');
    expect(await written(officer)).toEqual([mailId]);
    const original = async (browser: Browser): Promise<number> => (await browser.fetch(`/incoming-mail/${mailId}.eml`)).status;
    expect([await original(manager), await original(officer)]).toEqual([404, 200]);
    expect(await queue(officer)).toContain('MAIL_TO_SORT');
    const { errors } = await manager.answer(
      'mutation($mailId: ID!) { fileMail(input: { mailId: $mailId, purpose: OTHER }) { errors { code } } }',
      { mailId },
    );
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('G3: locked, what they wrote before they had an account, from an address they have left, or that nobody has read yet, is the officer’s alone too', async () => {
    const em = app.services.orm.em.fork();
    const writes = async (from: string, subject: string): Promise<string> => {
      const raw = Buffer.from(`From: ${from}\r\nTo: contact@jobprod.com\r\nSubject: ${subject}\r\n\r\nUne question.\r\n`);
      const to = ['contact@jobprod.com'];
      return toGlobalId('IncomingMail', await keepMail(app.services, { raw, from, to, ip: '127.0.0.1', helo: 'relay.test' }, 'smtp'));
    };
    const early = [await writes('lou@example.test', 'avant'), await writes('lou@ancienne.test', 'depuis mon ancienne adresse')];
    await app.runDueJobs();
    const lou = await newPublishedProfile(app, { email: 'lou@example.test', firstName: 'Lou', lastName: 'Petit' });
    await em.nativeUpdate(Account, { email: 'lou@example.test' }, { formerEmailDigests: [digestOf('lou@ancienne.test')] });
    await em.execute(
      `update outbound_mail set "to" = 'lou@ancienne.test', account_id = null where id = (select min(id::text)::uuid from outbound_mail where "to" = 'lou@example.test')`,
    );
    const seen = [...early, await writes('lou@example.test', 'pas encore lu')];
    const stranger = await writes('passant@example.test', 'de quelqu’un d’autre');
    const listed = async (browser: Browser): Promise<string[]> => {
      const { incomingMails } = await browser.ask<{ incomingMails: { nodes: { id: string }[] } }>(
        '{ incomingMails(first: 50) { nodes { id } } }',
      );
      return incomingMails.nodes.map(({ id }) => id).filter((id) => [...seen, stranger].includes(id));
    };
    const original = async (browser: Browser, id: string): Promise<number> => (await browser.fetch(`/incoming-mail/${id}.eml`)).status;
    expect(await listed(manager)).toHaveLength(4);
    expect((await mails(manager)).map(({ to }) => to)).toContain('lou@ancienne.test');
    await lou.owner.ask('mutation($id: ID!) { lockData(input: { profileId: $id }) { errors { code } } }', { id: lou.id });
    expect(await listed(manager)).toEqual([stranger]);
    expect((await mails(manager)).map(({ to }) => to)).not.toContain('lou@ancienne.test');
    for (const id of seen) expect([await original(manager, id), await original(officer, id)]).toEqual([404, 200]);
    expect(await listed(officer)).toHaveLength(4);
    expect((await mails(officer)).map(({ to }) => to)).toContain('lou@ancienne.test');
  });
});
