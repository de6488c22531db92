import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorWords, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { type MailApp, replyAddressOf, startMailApp } from '../../test/incoming-mail.ts';
import { answering, type Sample, samplesAbout, someOf } from '../../test/mail-corpus.ts';
import { newStaff, signIn } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { Restriction } from '../diffusion/restriction.entity.ts';
import type { IncomingMail } from './incoming-mail.entity.ts';

describe('C3, C4, D1, G1: messages of the corpus about clips, restriction and data, handed to the running door', {
  timeout: 300_000,
}, () => {
  let mail: MailApp;
  const mailbox = 'camille@example.com';
  beforeAll(async () => {
    mail = await startMailApp();
    for (const domain of ['example.com', 'example.net', 'example.org']) mail.domain(domain);
    await newPublishedProfile(mail.app, { email: mailbox, firstName: 'Camille', lastName: 'Durand' });
  });
  afterAll(() => mail.stop());
  const em = () => mail.app.services.orm.em.fork();
  const restrictions = () => em().find(Restriction, { endedAt: null });

  const requests = async (): Promise<Sample[]> => (await samplesAbout('request')).filter(({ expected }) => !expected.startsWith('release'));

  let current = mailbox;
  const isCalled = async (email: string, [firstName = '', ...rest]: readonly string[]): Promise<void> => {
    await em().execute('update account set email = ?, first_name = ?, last_name = ? where email = ?', [
      email,
      firstName,
      rest.join(' '),
      current,
    ]);
    current = email;
  };
  /** Whoever wrote the sample is who has the account now, and writes to `to` by their client, signed by their domain. */
  const writes = async (sample: Sample, to: string, purpose: string): Promise<IncomingMail> => {
    const email = sample.sender.replace('@', `+${purpose}@`);
    // Nobody writes twenty of them in a day.
    mail.app.clock.advance({ days: 1 });
    await isCalled(email, sample.names);
    const raw = Buffer.from(answering(sample, to).toString('latin1').replaceAll(sample.sender, email), 'latin1');
    await mail.deliver(await mail.sign(raw, email.split('@')[1] ?? ''), email, [to]);
    await mail.app.runDueJobs();
    return mail.newest();
  };

  const outcomes: Readonly<Record<string, string>> = {
    restrict: 'ACTED',
    'restrict-unclear': 'ASKED',
    rights: 'RIGHTS_REQUEST',
    preview: 'REFUSED',
    other: 'NOT_UNDERSTOOD',
  };

  it('what they ask of us is done, asked about, refused in words, or handed to staff as what it is; a restriction is in force on receipt', async () => {
    const samples = someOf(await requests(), 1);
    expect(new Set(samples.map(({ expected }) => expected)).size).toBeGreaterThan(12);
    for (const sample of samples) {
      const [what = '', ...which] = sample.expected.split(' ');
      const kept = await writes(sample, 'contact@jobprod.com', 'asks');
      expect([sample.file, kept.outcome, kept.verdict?.isAuthentic]).toEqual([sample.file, outcomes[what], true]);
      if (what === 'rights') expect([sample.file, kept.right]).toEqual([sample.file, which[0] ?? null]);
      const made = await restrictions();
      expect([sample.file, made.length]).toEqual([sample.file, what === 'restrict' ? 1 : 0]);
      const [restriction] = made;
      if (restriction) expect([sample.file, ...(restriction.whole ? ['all'] : restriction.elements)]).toEqual([sample.file, ...which]);
      // Lifted by nobody but them, which is another test's business.
      await em().nativeUpdate(Restriction, { endedAt: null }, { endedAt: mail.app.clock.now() });
    }
  });

  it('what they answer about their clip: unclear is asked again, a no asks for changes, a yes approves, and with the choice left open is asked for it', async () => {
    const samples = await samplesAbout('clip');
    const unclear = someOf(
      samples.filter(({ expected }) => expected === 'unclear'),
      8,
    );
    const [no] = someOf(
      samples.filter(({ expected }) => expected === 'no'),
      1,
    );
    const [open] = samples.filter(({ expected, file }) => expected === 'yes' && file.includes('fr-outlook-desktop-japprouve'));
    const [chosen] = samples.filter(
      ({ expected, file }) => expected === 'yes' && file.includes('fr-gmail-web-japprouve-diffusion-publique'),
    );
    expect(unclear).toHaveLength(8);
    await isCalled(mailbox, ['Camille', 'Durand']);
    const owner = await signIn(mail.app, mailbox);
    const editorIs = { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' };
    const editor = await newStaff(mail.app, editorIs, 'EDITOR');
    const { id } = await renderedClip(mail.app, editor, await ownCandidateId(owner), await sentVideo(mail.app, owner));
    const ask = async (): Promise<string> => {
      await isCalled(mailbox, ['Camille', 'Durand']);
      const asker = await signIn(mail.app, editorIs.email);
      await asker.ask(editorWords.requestApproval, { input: { clipId: id } });
      return replyAddressOf(mail.app, mailbox, 'clip-approval');
    };
    const state = async (): Promise<string> =>
      (
        await (
          await signIn(mail.app, editorIs.email)
        ).ask<{ clip: { state: string } }>('query($id: ID!) { clip(id: $id) { state } }', { id })
      ).clip.state;
    const to = await ask();
    const answers = async (sample: Sample | undefined, outcome: string, becomes: string): Promise<void> => {
      if (!sample) throw new Error('The corpus holds no such message');
      // The corpus' people answered the mail as they had it.
      await em().execute('update outbound_mail set text = ?, subject = ? where reply_to = ?', [
        sample.sent[0] ?? '',
        sample.subjects[0] ?? '',
        to,
      ]);
      const kept = await writes(sample, to, 'answers');
      expect([sample.file, kept.purpose, kept.outcome, kept.verdict?.isAuthentic]).toEqual([sample.file, 'CLIP_APPROVAL', outcome, true]);
      expect([sample.file, await state()]).toEqual([sample.file, becomes]);
    };
    for (const sample of unclear) await answers(sample, 'ASKED', 'AWAITING_APPROVAL');
    await answers(open, 'ASKED', 'AWAITING_APPROVAL');
    expect((await mail.app.mailsTo(current))[0]?.template).toBe('diffusion-question');
    await answers(chosen, 'ACTED', 'APPROVED');
    // Answered once, it is answered: a no that comes later changes nothing, and waits for staff.
    if (!no) throw new Error('The corpus holds no plain no');
    expect(await writes(no, to, 'answers')).toMatchObject({ outcome: 'UNKNOWN_ADDRESS', state: 'TO_SORT' });
    expect(await state()).toBe('APPROVED');
  });
});
