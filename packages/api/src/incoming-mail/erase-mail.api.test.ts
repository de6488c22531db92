import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailApp, startMailApp } from '../../test/incoming-mail.ts';
import { newCandidate, newStaff } from '../../test/people.ts';
import { Account } from '../authentication/account.entity.ts';
import { MailAddress } from '../platform/mail/mail-address.entity.ts';
import { MailAttempt } from '../platform/mail/mail-attempt.entity.ts';
import { MailRefusal } from '../platform/mail/mail-refusal.entity.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { closeMailKeys } from './close-mail-keys.ts';
import { eraseMail } from './erase-mail.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { MailKey } from './mail-key.entity.ts';
import { MailQuestion } from './mail-question.entity.ts';
import { openArrival } from './sealed.ts';

const contact = 'contact@jobprod.com';

describe('what is kept of mail, and until when', () => {
  let mail: MailApp;
  beforeAll(async () => {
    mail = await startMailApp();
    mail.domain('example.test');
    mail.domain('elsewhere.test');
    await newStaff(mail.app, { email: 'dpo@jobprod.test', firstName: 'Denis', lastName: 'Garant' }, 'DATA_PROTECTION_OFFICER');
  });
  afterAll(() => mail.stop());

  const em = () => mail.app.services.orm.em.fork();
  const writes = (from: string, text: string) => mail.send({ from, to: contact, text, signedBy: from.split('@')[1] ?? '' });
  /** Every column of every table of mail, as one text: what somebody with the database reads. */
  const allOfMail = async (): Promise<string> => {
    const tables = ['outbound_mail', 'mail_attempt', 'mail_address', 'mail_refusal', 'mail_question', 'incoming_mail', 'mail_key'];
    const rows = await Promise.all(tables.map((table) => em().execute(`select * from ${table}`)));
    return JSON.stringify(rows);
  };

  it('G4: erasing a person’s mail takes what they wrote, before they had an account and since, what we wrote to them, and what is known of their address', async () => {
    const before = await writes('camille@example.test', 'Un secret d’avant l’inscription.');
    await newCandidate(mail.app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await newCandidate(mail.app, { email: 'paul@example.test', firstName: 'Paul', lastName: 'Morin' });
    const since = await writes('camille@example.test', 'Comment restreindre mon profil ?');
    expect(since.outcome).toBe('ASKED');
    const others = await writes('paul@example.test', 'Le secret de Paul.');
    const account = await em().findOneOrFail(Account, { email: 'camille@example.test' });
    const [written] = await mail.app.mailsTo('camille@example.test');
    const now = mail.app.clock.now();
    await em().transactional(async (tx) => {
      tx.create(MailAttempt, { mailId: written?.id ?? '', at: now, outcome: 'BOUNCED', said: '550 camille@example.test unknown' });
      tx.create(MailAddress, { address: 'camille@example.test', lastBounceAt: now, said: 'camille is gone', softBounces: 1 });
      tx.create(MailRefusal, { accountId: account.id, topic: 'CONVERSATIONS', at: now });
      await tx.flush();
    });
    expect(await allOfMail()).toContain('camille@example.test');

    const erased = await em().transactional((tx) => eraseMail(tx, account, now));
    expect(erased.keys).toBe(2);
    expect(erased.sent).toBeGreaterThan(1);
    const left = await allOfMail();
    for (const trace of ['camille', 'Camille', account.id]) expect(left).not.toContain(trace);
    for (const { id } of [before, since]) {
      const kept = await em().findOneOrFail(IncomingMail, { id }, { populate: ['key', 'raw', 'envelope', 'reading'] });
      expect(kept).toMatchObject({ reading: null, accountId: null, rawSha256: expect.stringMatching(/^[\da-f]{64}$/) as string });
      expect(kept.raw).toHaveLength(0);
      expect(() => openArrival(mail.app.services, kept)).toThrow('Invalid initialization vector');
    }
    expect(await em().count(MailQuestion, { accountId: account.id })).toBe(0);
    expect((await mail.reading(others))?.text).toBe('Le secret de Paul.');
    expect((await mail.app.mailsTo('paul@example.test')).length).toBeGreaterThan(0);
    const entries = await em().execute("select 1 from register_entry where type = 'mail-erased'");
    expect(entries).toHaveLength(1);
    const again = await em().transactional((tx) => eraseMail(tx, account, now));
    expect(again).toEqual({ keys: 0, sent: 0 });
  });

  it('G4: what they write later is closed with a key of its own, and read', async () => {
    const later = await writes('camille@example.test', 'Je vous écris de nouveau.');
    expect((await mail.reading(later))?.text).toBe('Je vous écris de nouveau.');
  });

  it('G4: a message that comes in while its key is erased is kept with a new one, not lost', async () => {
    const first = await writes('ines@elsewhere.test', 'Une première question.');
    const { key } = await em().findOneOrFail(IncomingMail, { id: first.id }, { populate: ['key'] });
    const raw = await mail.compose({ from: 'ines@elsewhere.test', to: contact, text: 'Une seconde question.' });
    let arriving: Promise<unknown> = Promise.resolve();
    await em().transactional(async (tx) => {
      await closeMailKeys(tx, [key.id], mail.app.clock.now());
      arriving = mail.deliver(raw, 'ines@elsewhere.test', [contact]);
      // Until the door waits for the key that is held here.
      for (let waits = false; !waits; ) {
        const rows = await em().execute("select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%mail_key%'");
        waits = rows.length > 0;
      }
    });
    await arriving;
    await mail.app.runDueJobs();
    expect((await mail.reading(await mail.newest()))?.text).toBe('Une seconde question.');
  });

  it('G5: what strangers wrote is unreadable a year after they last did, what waits and what our own people wrote is not', async () => {
    const waits = await writes('hugo@elsewhere.test', 'Cela attend.');
    const sorted = await writes('lea@elsewhere.test', 'Cela est réglé.');
    await em().nativeUpdate(IncomingMail, { id: sorted.id }, { state: 'FILED' });
    const ours = await writes('paul@example.test', 'Cela est de Paul.');
    const sentToStranger = em().create(OutboundMail, {
      template: 'staff-answer',
      to: 'lea@elsewhere.test',
      language: 'fr',
      subject: 'Réponse',
      html: '<p>Bonjour Léa</p>',
      text: 'Bonjour Léa',
      messageId: '<lea@test>',
      attachments: [],
      attempts: 1,
      unsure: 0,
      state: 'sent',
      queuedAt: mail.app.clock.now(),
    });
    await em().persist(sentToStranger).flush();

    mail.app.clock.advance({ days: 364 });
    await mail.app.runDueJobs();
    expect((await mail.reading(sorted))?.text).toBe('Cela est réglé.');
    mail.app.clock.advance({ days: 2 });
    await mail.app.runDueJobs();
    expect(await mail.reading(sorted)).toBeNull();
    expect((await mail.reading(waits))?.text).toBe('Cela attend.');
    expect((await mail.reading(ours))?.text).toBe('Cela est de Paul.');
    expect(await em().findOneOrFail(OutboundMail, { messageId: '<lea@test>' }, { populate: ['text'] })).toMatchObject({ to: '', text: '' });
    expect(await em().count(MailKey, { erasedAt: null, owner: { $like: 'account %' } })).toBeGreaterThan(0);
  });
});
