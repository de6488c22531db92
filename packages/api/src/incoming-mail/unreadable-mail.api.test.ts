import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { type MailApp, startMailApp } from '../../test/incoming-mail.ts';
import { newStaff } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import type { IncomingMail } from './incoming-mail.entity.ts';

const contact = 'contact@jobprod.com';
const stranger = 'someone@example.test';
const camilleIs = 'camille@example.test';
const list = '{ incomingMails(toSort: true, first: 50) { nodes { id outcome candidate { firstName } reading { from subject text } } } }';

describe('fault D04: a message that cannot be read is lost from nobody’s sight', { timeout: 120_000 }, () => {
  let mail: MailApp;
  let officer: Browser;
  beforeAll(async () => {
    mail = await startMailApp();
    officer = await newStaff(mail.app, { email: 'dpo@jobprod.test', firstName: 'Denis', lastName: 'Garant' }, 'DATA_PROTECTION_OFFICER');
    await newPublishedProfile(mail.app, { email: camilleIs, firstName: 'Camille', lastName: 'Durand' });
  });
  afterAll(() => mail.stop());
  const em = () => mail.app.services.orm.em.fork();
  const seenByStaff = async ({ id }: IncomingMail): Promise<unknown> =>
    (await officer.ask<{ incomingMails: { nodes: { id: string }[] } }>(list)).incomingMails.nodes.find(
      (node) => node.id === toGlobalId('IncomingMail', id),
    );
  const written = ({ from = stranger, head = '', subject = 'Bonjour', text = 'Voici.' }): Buffer =>
    Buffer.from(`From: ${from}\r\nTo: ${contact}\r\nSubject: ${subject}\r\n${head}\r\n${text}\r\n`);
  const receive = async (raw: Buffer): Promise<IncomingMail> => {
    const before = await mail.count();
    await mail.deliver(raw, stranger, [contact]);
    expect(await mail.count()).toBe(before + 1);
    await mail.app.runDueJobs();
    return mail.newest();
  };

  it.each([
    ['From', { from: 'some\0one@example.test', text: 'one' }],
    ['From, in brackets', { from: 'Someone <some\0one@example.test>', text: 'two' }],
    ['In-Reply-To', { head: 'In-Reply-To: <a\0b@example.test>\r\n' }],
    ['References', { head: 'References: <c@example.test>\r\n <a\0b@example.test>\r\n' }],
    ['Message-ID', { head: 'Message-ID: <a\0b@example.test>\r\n' }],
    ['the subject', { subject: 'Bon\0jour' }],
    ['the text', { text: 'Voi\0ci.' }],
  ])('a NUL in %s: the sender is told that it is kept, and staff see it', async (_where, letter) => {
    const kept = await receive(written(letter));
    expect(kept.state).toBe('TO_SORT');
    expect(JSON.stringify(await mail.reading(kept))).not.toContain('\\u0000');
    expect(await seenByStaff(kept)).toBeDefined();
  });

  it('an address with a NUL in it is nobody’s: not that of whom it would be without', async () => {
    const kept = await receive(written({ from: 'cam\0ille@example.test', text: 'Merci de restreindre tout mon profil.' }));
    expect(kept).toMatchObject({ outcome: 'NOT_ONE_SENDER', accountId: null, state: 'TO_SORT' });
  });

  it('whose reading fails is tried again, and waits for staff once nobody tries any more: with who handed it over, registered', async () => {
    await mail.deliver(written({ from: camilleIs, text: 'Je ne serai pas lue.' }), camilleIs, [contact]);
    const { id } = await mail.newest();
    // What was kept cannot be opened.
    await em().execute("update incoming_mail set raw = 'changed'::bytea where id = ?", [id]);
    await mail.app.runDueJobs();
    expect(await mail.newest()).toMatchObject({ id, state: 'RECEIVED' });
    const toTry = await em().execute<{ attempts: number }[]>(
      'update graphile_worker._private_jobs set attempts = max_attempts - 1, run_at = now() where attempts = 1 returning attempts',
    );
    expect(toTry).toHaveLength(1);
    await mail.app.runDueJobs();
    const kept = await mail.newest();
    expect(kept).toMatchObject({ id, state: 'TO_SORT', outcome: 'UNREADABLE', purpose: 'OTHER', verdict: { isAuthentic: false } });
    expect(await seenByStaff(kept)).toMatchObject({
      outcome: 'UNREADABLE',
      candidate: { firstName: 'Camille' },
      reading: { from: camilleIs },
    });
    const entries = await em().execute(
      "select 1 from register_entry join register_payload on entry_id = id where type = 'mail-processed' and payload like ?",
      [`%${id}%UNREADABLE%`],
    );
    expect(entries).toHaveLength(1);
    expect(await em().execute('select 1 from graphile_worker._private_jobs where attempts > 0')).toEqual([]);
  });

  it('whose last reader was killed with it in hand waits for staff too, once nobody has it in hand any more', async () => {
    await mail.deliver(written({ from: camilleIs, text: 'Merci de restreindre tout mon profil.' }), camilleIs, [contact]);
    const { id } = await mail.newest();
    // As its twelfth reader leaves the job when the process dies; and as a later worker finds it, once it has freed it.
    const heldBy = (who: string | null) =>
      em().execute(
        `update graphile_worker._private_jobs set attempts = max_attempts, locked_by = ?, locked_at = case when ?::text is null then null else now() end
         where payload->>'id' = ? returning id`,
        [who, who, id],
      );
    expect(await heldBy('jobprod-9-0')).toHaveLength(1);
    await mail.app.runDueJobs();
    expect(await mail.newest()).toMatchObject({ id, state: 'RECEIVED' });
    await heldBy(null);
    await mail.app.runDueJobs();
    const kept = await mail.newest();
    expect(kept).toMatchObject({ id, state: 'TO_SORT', outcome: 'UNREADABLE', verdict: { isAuthentic: false } });
    expect(await seenByStaff(kept)).toMatchObject({ candidate: { firstName: 'Camille' }, reading: { from: camilleIs } });
    expect(await em().execute('select 1 from graphile_worker._private_jobs where attempts > 0')).toEqual([]);
    await mail.app.runDueJobs();
    expect(await mail.newest()).toMatchObject({ id, state: 'TO_SORT' });
  });
});
