import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../../test/browser.ts';
import { jobBrief, requestIntroduction } from '../../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff } from '../../../test/people.ts';
import { newPublishedProfile, open } from '../../../test/profiles.ts';
import { headersOf, type Relay, type Relayed, startRelay } from '../../../test/relay.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { queueMail } from './mail.ts';
import { OutboundMail } from './outbound-mail.entity.ts';

type Refusals = Record<string, { errors: { code: string }[] }>;

/** What a header, a body, a template or a server could be led astray by. */
const hostile = [
  'Eve\r\nBcc: spy@evil.test\nTo: spy@evil.test\u2028Cc: spy@evil.test\u0085X-Evil: 1\0\u001b[31m',
  '=?utf-8?B?QmNjOiBzcHlAZXZpbC50ZXN0?= =?utf-8?q?=0d=0aBcc:spy@evil.test?=',
  '\u202Etset.live@yps\u202C "Eve" <spy@evil.test>, Mallory',
  '\r\n.\r\nMAIL FROM:<spy@evil.test>\r\n',
  '{{code}} $t(mail:signIn.subject) {{- text}}',
];
const longest = `${'é'.repeat(1_500)} ${'x'.repeat(1_200)}`;

const known = new Set(
  'from to reply-to subject message-id date mime-version content-type content-transfer-encoding content-language auto-submitted list-unsubscribe list-unsubscribe-post'.split(
    ' ',
  ),
);

/** One message, to one recipient, with our headers, each once. */
const expectSound = (message: Relayed): void => {
  const headers = headersOf(message);
  const names = headers.map(([name]) => name);
  expect(message.to).toHaveLength(1);
  expect(message.from).toMatch(/^b-[a-z2-7]{26}@jobprod\.com$/);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  const of = new Map(headers);
  expect(of.get('from')).toBe('JobProd <contact@jobprod.com>');
  expect(of.get('to')).toBe(message.to[0]);
  // Only a question has one, made for its answer.
  expect(of.get('reply-to') ?? 'r-aaaaaaaaaaaaaaaaaaaaaaaaaa@jobprod.com').toMatch(/^r-[a-z2-7]{26}@jobprod\.com$/);
  const lines = message.raw.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(998);
  expect(lines.join('')).not.toMatch(/[\r\n\0]/);
};

describe('fault D03: headers injected into mail', () => {
  let app: TestApp;
  let relay: Relay;
  let manager: Browser;
  beforeAll(async () => {
    relay = await startRelay();
    app = await startTestApp({ smtpUrl: relay.url });
    manager = await newStaff(
      app,
      { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' },
      'NETWORK_MANAGER',
      'ADMINISTRATOR',
    );
  });
  afterAll(async () => {
    await app.stop();
    await relay.stop();
  });

  const delivered = async (count: number): Promise<Relayed[]> => {
    const before = relay.received.length;
    await eventually(async () => app.runDueJobs().then(() => relay.received.length >= before + count));
    await app.runDueJobs();
    return relay.received.slice(before);
  };

  it.each(hostile.map((text, index) => [JSON.stringify(text), text, index] as const))(
    'in every field people fill in: %s',
    async (_title, text, index) => {
      await app.runDueJobs();
      const emails = { candidate: `c${index}@example.test`, recruiter: `r${index}@example.test`, invited: `i${index}@example.test` };
      const before = relay.received.length;
      const profile = await newPublishedProfile(app, { email: emails.candidate, firstName: text, lastName: text });
      const company = await newCompany(app, { name: `${index} ${text}`, city: `Ville ${text}`, mainActivity: `Art ${text}` }, manager);
      const recruiter = await newRecruiter(app, company, { email: emails.recruiter, firstName: text, lastName: text });
      await open(recruiter, profile.slug);
      const brief = { ...jobBrief, role: text, place: text, pay: text };
      await recruiter.ask('mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { errors { code } } }', {
        input: { profileId: profile.id, text: `${text}\r\n.\r\nQUIT\r\n${longest}`, jobBrief: brief },
      });
      await requestIntroduction(recruiter, profile.id, { jobBrief: brief, message: text });
      await manager.ask('mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { errors { code } } }', {
        input: { email: emails.invited, firstName: text, lastName: text, roles: ['EDITOR'] },
      });
      await app.runDueJobs();
      const messages = relay.received.slice(before);
      for (const message of messages) expectSound(message);
      const sentTo = (to: string) => messages.filter((message) => message.to[0] === to).length;
      // Sign-up, receipt, publication, contact, introduction; invitation, confirmation; access.
      expect([sentTo(emails.candidate), sentTo(emails.recruiter), sentTo(emails.invited)]).toEqual([5, 2, 1]);
      expect(messages).toHaveLength(8);
      // And what they wrote is told as they wrote it: no template within a template.
      const introduction = (await app.mailsTo(emails.candidate)).find(({ template }) => template === 'introduction-asked');
      if (text.includes('{{')) expect(introduction?.html).toContain(`${text}. Lieu`);
    },
  );

  it.each([
    'victim@example.test\r\nBcc: spy@evil.test',
    'victim@example.test,spy@evil.test',
    'victim@example.test spy@evil.test',
    '<victim@example.test>',
    '"a\r\nRCPT TO:<spy@evil.test>"@example.test',
    'victim@example.test\0',
    `${'a'.repeat(65)}@example.test`,
    `a@${'b.'.repeat(126)}test`,
  ])('as an address: %j is none', async (email) => {
    const before = await app.services.orm.em.fork().count(OutboundMail);
    const answers = [
      await app
        .browser()
        .answer<Refusals>('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { errors { code } } }', { email }),
      await app
        .browser()
        .answer<Refusals>('mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) { errors { code } } }', {
          input: { email, firstName: 'Eve', lastName: 'Roy', isAdult: true },
        }),
    ];
    const codeOf = ({ data, errors }: (typeof answers)[number]) =>
      errors?.[0]?.extensions?.code ?? Object.values(data ?? {})[0]?.errors[0]?.code ?? 'taken';
    for (const answer of answers) expect(['BAD_USER_INPUT', 'INVALID_INPUT']).toContain(codeOf(answer));
    expect(await app.services.orm.em.fork().count(OutboundMail)).toBe(before);
  });

  it('by a template of ours that would let it through: the outbox and the relay each hold it off', async () => {
    // PostgreSQL itself takes no NUL.
    const text = (hostile[0] ?? '').replace('\0', '');
    const content = {
      subject: `${text} ${longest}`,
      greeting: text,
      paragraphs: [text, longest],
      action: { label: text, url: `https://x.test/${text}` },
    };
    const attachments = [{ fileName: `${text}".json`, contentType: `application/json\r\nX-Evil: 1`, content: '{}' }];
    const mail = { template: 'staff-answer' as const, to: 'one@example.test', language: 'fr' as const, content, attachments };
    const em = app.services.orm.em.fork();
    await em.transactional((tx) => queueMail(tx, mail, app.clock.now()));
    const [message] = await delivered(1);
    if (!message) throw new Error('Nothing arrived');
    expectSound(message);
    const [, ...parts] = message.raw.split(/^----/m);
    for (const part of parts) expect(part.split('\r\n\r\n', 1)[0]).not.toMatch(/^(Bcc|X-Evil):|=0D|=0A|%0D|%0A/im);
  });
});
