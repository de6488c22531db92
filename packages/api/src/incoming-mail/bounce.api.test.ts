import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { type MailApp, startMailApp } from '../../test/incoming-mail.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { MailAddress } from '../platform/mail/mail-address.entity.ts';
import { MailAttempt } from '../platform/mail/mail-attempt.entity.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';

const crlf = (text: string): Buffer => Buffer.from(text.trim().replace(/\r?\n/g, '\r\n').concat('\r\n'));

type Said = { to: string; recipient: string; messageId: string; status?: string; action?: string; diagnostic?: string };

/** As Postfix, Exchange and most others report (RFC 3464). */
const standard = ({
  to,
  recipient,
  messageId,
  status = '5.1.1',
  action = 'failed',
  diagnostic = 'smtp; 550 5.1.1 User unknown',
}: Said): Buffer =>
  crlf(`
From: MAILER-DAEMON@mx.client.test (Mail Delivery System)
To: ${to}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

I'm sorry to have to inform you that your message could not be delivered.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.client.test
Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0000

Final-Recipient: rfc822; ${recipient}
Original-Recipient: rfc822;${recipient}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.client.test
Diagnostic-Code: ${diagnostic}

--b1
Content-Type: text/rfc822-headers

From: JobProd <contact@jobprod.com>
To: ${recipient}
Message-ID: ${messageId}
Subject: Un mot

--b1--
`);

const letter =
  (from: string, subject: string, body: string, more = '') =>
  ({ to }: Said): Buffer =>
    crlf(`From: ${from}\nTo: ${to}\nSubject: ${subject}\n${more}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}`);

/** Who writes bounces in their own way. */
const ownWays: [who: string, isForGood: boolean, write: (said: Said) => Buffer][] = [
  [
    'qmail',
    true,
    (said) =>
      letter(
        'MAILER-DAEMON@mx.client.test',
        'failure notice',
        `Hi. This is the qmail-send program at mx.client.test.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<${said.recipient}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nMessage-ID: ${said.messageId}\n\nBonjour`,
      )(said),
  ],
  [
    'Exim',
    true,
    (said) =>
      letter(
        'Mail Delivery System <Mailer-Daemon@mx.client.test>',
        'Mail delivery failed: returning message to sender',
        `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients.\nThis is a permanent error.\n\n  ${said.recipient}\n    all relevant MX records point to non-existent hosts: Unrouteable address, user unknown`,
        `X-Failed-Recipients: ${said.recipient}\n`,
      )(said),
  ],
  [
    'a French server',
    true,
    (said) =>
      letter(
        'postmaster@mx.client.test',
        'Non remis : Un mot',
        `Votre message n’a pas pu être remis à ${said.recipient}.\n\nCette adresse n’existe plus.`,
      )(said),
  ],
  [
    'a service that signs as nobody',
    true,
    (said) =>
      letter(
        'Notifications <robot@client.test>',
        'Delivery Status Notification (Failure)',
        `The email account that you tried to reach does not exist: ${said.recipient}`,
      )(said),
  ],
  [
    'a full mailbox, in words',
    false,
    (said) =>
      letter(
        'postmaster@mx.client.test',
        'Undeliverable: Un mot',
        `Delivery to ${said.recipient} failed: the mailbox is full, quota exceeded.`,
      )(said),
  ],
];

describe('mail that comes back', () => {
  let mail: MailApp;
  let manager: Browser;
  beforeAll(async () => {
    mail = await startMailApp();
    manager = await newStaff(mail.app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
  });
  afterAll(() => mail.stop());

  const em = () => mail.app.services.orm.em.fork();
  const send = async (to: string): Promise<OutboundMail> => {
    const content = { subject: 'Un mot', greeting: 'Bonjour,', paragraphs: ['Un mot pour vous.'] };
    const written = await em().transactional((tx) =>
      queueMail(tx, { template: 'staff-answer', to, language: 'fr', content }, mail.app.clock.now()),
    );
    await mail.app.runDueJobs();
    return em().findOneOrFail(OutboundMail, { id: written.id });
  };
  const saidOf = ({ to, returnPath, messageId }: OutboundMail): Said => ({ to: returnPath ?? '', recipient: to, messageId });
  const comesBack = async (raw: Buffer, to: string) => {
    const before = await em().count(OutboundMail);
    await mail.deliver(raw, '', [to]);
    await mail.app.runDueJobs();
    // Nothing is ever sent because something came back (fault D05).
    expect(await em().count(OutboundMail)).toBe(before);
    return mail.newest();
  };
  const address = (of: string) => em().findOne(MailAddress, { address: of });
  const now = ({ id }: OutboundMail) => em().findOneOrFail(OutboundMail, { id });
  const heard = async ({ id }: OutboundMail) =>
    (await em().find(MailAttempt, { mailId: id }, { orderBy: { id: 'asc' } })).map(({ outcome }) => outcome);

  it('each mail leaves from an address of its own, which nobody can guess', async () => {
    const [one, other] = [await send('one@client.test'), await send('one@client.test')];
    for (const { returnPath } of [one, other]) expect(returnPath).toMatch(/^b-[a-z2-7]{26}@jobprod\.com$/);
    expect(one.returnPath).not.toBe(other.returnPath);
  });

  it('for good: the mail is known to have come back, its address not to work', async () => {
    const sent = await send('gone@client.test');
    const arrived = await comesBack(standard(saidOf(sent)), sent.returnPath ?? '');
    expect(arrived).toMatchObject({ outcome: 'BOUNCE_NOTED', purpose: 'DELIVERY', state: 'DONE', answersMailId: sent.id });
    expect(await now(sent)).toMatchObject({ state: 'bounced', lastError: '5.1.1 550 5.1.1 User unknown' });
    expect(await heard(sent)).toEqual(['TAKEN', 'BOUNCED']);
    expect(await address('gone@client.test')).toMatchObject({ failingSince: mail.app.clock.now(), said: '5.1.1 550 5.1.1 User unknown' });
  });

  it.each(ownWays)('as %s writes it', async (who, isForGood, write) => {
    const sent = await send(`${who.replace(/[^a-zA-Z]/g, '')}@client.test`);
    const arrived = await comesBack(write(saidOf(sent)), sent.returnPath ?? '');
    expect(arrived).toMatchObject({ outcome: 'BOUNCE_NOTED', answersMailId: sent.id });
    expect((await now(sent)).state).toBe('bounced');
    const known = await address(sent.to);
    expect([known?.failingSince != null, known?.softBounces]).toEqual([isForGood, isForGood ? 0 : 1]);
  });

  it('for a while: it counts, and the fifth mail in a row says that the address does not work', async () => {
    const full = { status: '5.2.2', diagnostic: 'smtp; 552 5.2.2 Mailbox full' };
    for (const count of [1, 2, 3, 4]) {
      const sent = await send('full@client.test');
      await comesBack(standard({ ...saidOf(sent), ...full }), sent.returnPath ?? '');
      // The same mail returned by a second server counts once.
      if (count === 1)
        await comesBack(standard({ ...saidOf(sent), ...full, diagnostic: 'smtp; 552 5.2.2 Still full' }), sent.returnPath ?? '');
      expect(await address('full@client.test')).toMatchObject({ softBounces: count, failingSince: null });
    }
    const fifth = await send('full@client.test');
    await comesBack(standard({ ...saidOf(fifth), ...full }), fifth.returnPath ?? '');
    expect((await address('full@client.test'))?.failingSince).not.toBeNull();
  });

  it('still on its way: noted, and nothing more', async () => {
    const sent = await send('slow@client.test');
    await comesBack(
      standard({ ...saidOf(sent), action: 'delayed', status: '4.4.1', diagnostic: 'smtp; 451 4.4.1 No answer' }),
      sent.returnPath ?? '',
    );
    expect((await now(sent)).state).toBe('sent');
    expect(await heard(sent)).toEqual(['TAKEN', 'DELAYED']);
    expect(await address('slow@client.test')).toBeNull();
  });

  it('an absence is tied to the mail it answers, wherever it is sent', async () => {
    const sent = await send('away@client.test');
    const away = letter(
      'away@client.test',
      'Absente du bureau',
      'Je suis absente jusqu’au 2.',
      'Auto-Submitted: auto-replied\n',
    )(saidOf(sent));
    expect(await comesBack(away, sent.returnPath ?? '')).toMatchObject({ outcome: 'AUTOMATIC', state: 'DONE', answersMailId: sent.id });
    expect(await heard(sent)).toEqual(['TAKEN', 'AUTO_REPLY']);
    expect(await address('away@client.test')).toBeNull();
    const referring = letter(
      'away@client.test',
      'Absente',
      'De retour le 2.',
      `Auto-Submitted: auto-replied\nIn-Reply-To: ${sent.messageId}\n`,
    )(saidOf(sent));
    expect(await comesBack(referring, 'contact@jobprod.com')).toMatchObject({ outcome: 'AUTOMATIC', answersMailId: sent.id });
  });

  it('sent to our mailbox instead, it is believed of the mail whose Message-ID it shows, for its recipient alone', async () => {
    const sent = await send('strange@client.test');
    const about = { ...saidOf(sent), to: 'contact@jobprod.com' };
    const notOurs = await comesBack(
      standard({ ...about, messageId: '<01900000-0000-7000-8000-000000000000@mail.jobprod.com>' }),
      'contact@jobprod.com',
    );
    expect(notOurs).toMatchObject({ outcome: 'BOUNCE', state: 'TO_SORT', answersMailId: null });
    const another = await comesBack(standard({ ...about, recipient: 'victim@client.test' }), 'contact@jobprod.com');
    expect(another).toMatchObject({ outcome: 'BOUNCE', state: 'TO_SORT' });
    expect([await address('victim@client.test'), await address('strange@client.test')]).toEqual([null, null]);
    expect(await comesBack(standard(about), 'contact@jobprod.com')).toMatchObject({ outcome: 'BOUNCE_NOTED', answersMailId: sent.id });
    expect((await address('strange@client.test'))?.failingSince).not.toBeNull();
  });

  it('forged, to an address that no mail left from: nothing is changed', async () => {
    const sent = await send('safe@client.test');
    const unknown = `b-${'a'.repeat(26)}@jobprod.com`;
    const arrived = await comesBack(standard({ ...saidOf(sent), to: unknown }), unknown);
    expect(arrived).toMatchObject({ outcome: 'BOUNCE', state: 'TO_SORT' });
    expect((await now(sent)).state).toBe('sent');
    expect(await address('safe@client.test')).toBeNull();
  });

  it('behind a redirection of the recipient’s own, it says nothing for good of their address here', async () => {
    const sent = await send('moved@client.test');
    await comesBack(standard({ ...saidOf(sent), recipient: 'elsewhere@other.test' }), sent.returnPath ?? '');
    expect((await now(sent)).state).toBe('bounced');
    expect(await address('moved@client.test')).toMatchObject({ failingSince: null, softBounces: 1 });
  });

  it('someone’s address fails: staff see it, nothing more is sent there but the way in, and the next sign-in tells them and sends what had waited', async () => {
    const camille = { email: 'camille@client.test', firstName: 'Camille', lastName: 'Durand' };
    const candidate = await newCandidate(mail.app, camille);
    await mail.app.runDueJobs();
    const trouble = async (browser = candidate) =>
      (await browser.ask<{ viewer: { mailTrouble: object | null } }>('{ viewer { mailTrouble { isOver waiting since } } }')).viewer
        .mailTrouble;
    expect(await trouble()).toBeNull();
    const [greeting] = await mail.app.mailsTo(camille.email);
    if (!greeting) throw new Error('No mail');
    await comesBack(standard(saidOf(greeting)), greeting.returnPath ?? '');
    const queue = async () =>
      (
        await manager.ask<{ staffQueue: { kind: string; subject: string; candidate: { firstName: string } | null }[] }>(
          '{ staffQueue { kind subject candidate { firstName } } }',
        )
      ).staffQueue;
    expect(await queue()).toContainEqual({ kind: 'MAIL_ADDRESS_FAILING', subject: camille.email, candidate: { firstName: 'Camille' } });

    await approveTerms(candidate);
    await mail.app.runDueJobs();
    const receipt = (await mail.app.mailsTo(camille.email)).find(({ template }) => template === 'terms-receipt');
    expect(receipt?.state).toBe('held');
    expect(await trouble()).toEqual({ isOver: false, waiting: 1, since: mail.app.clock.now().toISOString() });

    const elsewhere = mail.app.browser();
    const { requestSignIn } = await elsewhere.ask<{ requestSignIn: { attempt: string } }>(
      `mutation { requestSignIn(input: { email: "${camille.email}" }) { attempt } }`,
    );
    await mail.app.runDueJobs();
    const code = (await mail.app.mailsTo(camille.email)).find(({ template }) => template === 'sign-in.signIn');
    expect(code?.state).toBe('sent');
    await elsewhere.ask('mutation($input: CompleteSignInInput!) { completeSignIn(input: $input) { errors { code } } }', {
      input: { attempt: requestSignIn.attempt, code: /\b\d{6}\b/.exec(code?.text ?? '')?.[0] },
    });
    expect(await trouble(elsewhere)).toMatchObject({ isOver: true });
    await mail.app.runDueJobs();
    expect((await mail.app.mailsTo(camille.email)).find(({ template }) => template === 'terms-receipt')?.state).toBe('sent');
    expect((await queue()).map(({ kind }) => kind)).not.toContain('MAIL_ADDRESS_FAILING');
    await elsewhere.ask('mutation { acknowledgeMailTrouble { errors { code } } }');
    expect(await trouble(elsewhere)).toBeNull();
  });

  it('staff who made sure that it works say so: what had waited leaves, with its trail of attempts', async () => {
    await send('back@client.test').then((sent) => comesBack(standard(saidOf(sent)), sent.returnPath ?? ''));
    const waiting = await send('back@client.test');
    expect((await now(waiting)).state).toBe('held');
    const resume = 'mutation($address: String!) { resumeMailAddress(input: { address: $address }) { released errors { code } } }';
    expect(await manager.ask(resume, { address: 'back@client.test' })).toEqual({ resumeMailAddress: { released: 1, errors: [] } });
    await mail.app.runDueJobs();
    const { outgoingMails } = await manager.ask<{ outgoingMails: { nodes: object[]; totalCount: number } }>(
      '{ outgoingMails(person: "back@client") { totalCount nodes { state tries addressFails viewerCanResend attempts { outcome said } } } }',
    );
    expect(outgoingMails).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          state: 'sent',
          tries: 1,
          addressFails: false,
          viewerCanResend: false,
          attempts: [{ outcome: 'HELD' }, { outcome: 'TAKEN', said: 'mailbox' }],
        },
        { state: 'bounced', viewerCanResend: true, attempts: [{ outcome: 'TAKEN' }, { outcome: 'BOUNCED' }] },
      ],
    });
    expect((await manager.answer(resume, { address: 'back@client.test' })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });
});
