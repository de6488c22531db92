import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { type MailApp, replyAddressOf, startMailApp } from '../../test/incoming-mail.ts';
import { askForIntroduction } from '../../test/introductions.ts';
import { answering, type Sample, samplesAbout } from '../../test/mail-corpus.ts';
import { newCompany, newRecruiter } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { openArrival } from './sealed.ts';

const ritaIs = { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' };

describe('N6: messages of the corpus, handed to the running door, each answering a question of ours', { timeout: 240_000 }, () => {
  let mail: MailApp;
  let rita: Browser;
  let corpus: Sample[] = [];
  beforeAll(async () => {
    mail = await startMailApp();
    for (const domain of ['example.com', 'example.net', 'example.org', 'acme.test']) mail.domain(domain);
    rita = await newRecruiter(mail.app, await newCompany(mail.app, { name: 'Acme' }), ritaIs);
    corpus = await samplesAbout('introduction');
  });
  afterAll(() => mail.stop());
  const em = () => mail.app.services.orm.em.fork();

  /** Of so many clients, each from another writer. */
  const chosen = (expected: string): Sample[] => {
    const [senders, clients] = [new Set<string>(), new Set<string>()];
    return corpus
      .filter((sample) => {
        const isNew = sample.expected === expected && sample.sender !== '' && !senders.has(sample.sender) && !clients.has(sample.client);
        if (isNew) {
          senders.add(sample.sender);
          clients.add(sample.client);
        }
        return isNew;
      })
      .slice(0, 4);
  };

  const outcomes = { yes: ['ACTED', 'AGREED_BY_CANDIDATE'], no: ['ACTED', 'DECLINED'], unclear: ['ASKED', 'REQUESTED'] } as const;

  it.each(Object.entries(outcomes))('%s: %s', async (expected, [outcome, state]) => {
    const samples = chosen(expected);
    expect(samples.length).toBeGreaterThan(2);
    for (const sample of samples) {
      const email = sample.sender.replace('@', `+${expected}@`);
      const [firstName = '', ...rest] = sample.names;
      const profile = await newPublishedProfile(mail.app, { email, firstName, lastName: rest.join(' ') });
      await askForIntroduction(mail.app, { recruiter: rita, recruiterEmail: ritaIs.email, profile, candidateEmail: email });
      const to = await replyAddressOf(mail.app, email, 'introduction-asked');
      // The corpus' people answered the mail as they had it.
      await em().execute('update outbound_mail set text = ?, subject = ? where reply_to = ?', [
        sample.sent[0] ?? '',
        sample.subjects[0] ?? '',
        to,
      ]);
      const raw = Buffer.from(answering(sample, to).toString('latin1').replaceAll(sample.sender, email), 'latin1');
      const signed = await mail.sign(raw, email.split('@')[1] ?? '');
      await mail.deliver(signed, email, [to]);
      await mail.app.runDueJobs();
      const kept = await mail.newest();
      expect([sample.file, kept.outcome, kept.verdict?.isAuthentic]).toEqual([sample.file, outcome, true]);
      const introduction = await em().findOneOrFail(Introduction, { candidate: { account: { email } } });
      expect([sample.file, introduction.state]).toEqual([sample.file, state]);
      // Kept as it was handed over, byte for byte.
      const whole = await em().findOneOrFail(IncomingMail, { id: kept.id }, { populate: ['key', 'raw', 'envelope'] });
      expect(openArrival(mail.app.services, whole).raw.toString('latin1').trimEnd()).toBe(signed.toString('latin1').trimEnd());
    }
  });
});
