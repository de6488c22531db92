import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { type MailApp, startMailApp } from '../../test/incoming-mail.ts';
import { approveTerms, newCandidate } from '../../test/people.ts';

const contact = 'contact@jobprod.com';
const rectification = 'rectification@jobprod.com';

describe('A3: a candidate takes their image release back by mail', () => {
  let mail: MailApp;
  beforeAll(async () => {
    mail = await startMailApp();
    mail.domain('example.test');
    mail.domain('attacker.test');
  });
  afterAll(() => mail.stop());

  const candidate = async (firstName: string): Promise<{ browser: Browser; from: string; email: string }> => {
    const email = `${firstName.toLowerCase()}@example.test`;
    const browser = await newCandidate(mail.app, { email, firstName, lastName: 'Durand' });
    await approveTerms(browser);
    return { browser, email, from: `${firstName} Durand <${email}>` };
  };
  const releaseOf = async (browser: Browser) =>
    (await browser.ask<{ viewer: { candidate: { imageRelease: unknown } } }>('{ viewer { candidate { imageRelease { id } } } }')).viewer
      .candidate.imageRelease;
  const newestTo = async (email: string) => (await mail.app.mailsTo(email))[0];
  const plainly = 'Bonjour,\nje retire mon autorisation d’image.\nCordialement';

  it('A3: a plain sentence from their own mailbox does it at once, to either address; the register says by what', async () => {
    for (const [name, to] of [
      ['Camille', contact],
      ['Ada', rectification],
    ] as const) {
      const { browser, from, email } = await candidate(name);
      const kept = await mail.send({ from, to, subject: 'Autorisation', text: plainly, signedBy: 'example.test' });
      expect(kept).toMatchObject({ outcome: 'ACTED', purpose: 'IMAGE_RELEASE', state: 'DONE' });
      expect(await releaseOf(browser)).toBeNull();
      expect((await newestTo(email))?.template).toBe('release-withdrawn');
    }
    const entries = await mail.app.services.orm.em
      .fork()
      .execute<{ payload: string }[]>(
        "select payload from register_payload p join register_entry e on e.id = p.entry_id where e.type = 'image-release-withdrawn' order by e.id",
      );
    expect(entries.map(({ payload }) => JSON.parse(payload).payload.by)).toEqual(['mail', 'mail']);
  });

  it('A3, fault D01: in their name, and not shown to be theirs, it takes nothing back: the link sent to the address on file does', async () => {
    const { browser, email } = await candidate('Rose');
    const forged = await mail.send({ from: `Rose Durand <${email}>`, to: contact, text: plainly, signedBy: 'attacker.test' });
    expect(forged).toMatchObject({ outcome: 'CONFIRMATION_SENT' });
    expect(await releaseOf(browser)).not.toBeNull();
    const token = /mail\/confirm#([\w-]+)/.exec((await newestTo(email))?.html ?? '')?.[1] ?? '';
    const asked = await mail.app
      .browser()
      .ask<{ mailConfirmation: unknown }>('query($token: String!) { mailConfirmation(token: $token) { kind } }', { token });
    expect(asked.mailConfirmation).toEqual({ kind: 'WITHDRAW_RELEASE' });
    expect(await releaseOf(browser)).not.toBeNull();
    await mail.app.browser().ask('mutation($token: String!) { confirmMail(input: { token: $token }) { errors { code } } }', { token });
    expect(await releaseOf(browser)).toBeNull();
  });

  it('A3: unclear, it is met with the one question, whose link does it in two clicks; so does a plain answer', async () => {
    const { browser, from, email } = await candidate('Tess');
    const unclear = await mail.send({ from, to: contact, text: 'Comment retirer mon autorisation d’image ?', signedBy: 'example.test' });
    expect(unclear).toMatchObject({ outcome: 'ASKED', purpose: 'IMAGE_RELEASE' });
    expect(await releaseOf(browser)).not.toBeNull();
    const question = await newestTo(email);
    expect(question?.template).toBe('release-question');
    const token = /release\/withdraw#([\w-]+)/.exec(question?.html ?? '')?.[1] ?? '';
    const answer = { from, to: contact, subject: `Re: ${question?.subject}`, text: plainly, signedBy: 'example.test' };
    expect(await mail.send(answer)).toMatchObject({ outcome: 'ACTED' });
    expect(await releaseOf(browser)).toBeNull();
    const { imageReleaseOfLink } = await mail.app
      .browser()
      .ask<{ imageReleaseOfLink: unknown }>('query($token: String!) { imageReleaseOfLink(token: $token) { state } }', { token });
    expect(imageReleaseOfLink).toEqual({ state: 'WITHDRAWN' });
  });

  it('A3, G1: a mail that claims a right over data as well does the one, and waits for staff with the other', async () => {
    const { browser, from } = await candidate('Remi');
    const text = 'Je retire mon autorisation d’image. Merci de supprimer mon compte.';
    const both = await mail.send({ from, to: contact, text, signedBy: 'example.test' });
    expect(both).toMatchObject({ outcome: 'RIGHTS_REQUEST', purpose: 'RIGHTS', right: 'ERASURE', state: 'TO_SORT' });
    expect(await releaseOf(browser)).toBeNull();
  });

  it('A3: where nothing runs, it is said; a stranger takes nothing back', async () => {
    const { from, email } = await candidate('Zoe');
    const letter = { from, to: contact, text: plainly, signedBy: 'example.test' };
    expect(await mail.send(letter)).toMatchObject({ outcome: 'ACTED' });
    expect(await mail.send({ ...letter, text: `${plainly} encore` })).toMatchObject({ outcome: 'REFUSED' });
    expect((await newestTo(email))?.template).toBe('refused-by-mail');
    const stranger = { from: 'Inconnu <inconnu@example.test>', to: contact, text: plainly, signedBy: 'example.test' };
    expect(await mail.send(stranger)).toMatchObject({ outcome: 'UNKNOWN_SENDER' });
  });
});
