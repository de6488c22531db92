import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approvalToken, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { type MailApp, startMailApp } from '../../test/incoming-mail.ts';
import { askForIntroduction } from '../../test/introductions.ts';
import { askedChange, changeEmail, confirmEmailChange, newCase, takeBackEmailChange } from '../../test/mailboxes.ts';
import { approveTerms, newCandidate, newCompany, newRecruiter, newStaff, signIn, tokenMailed } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import type { TestApp } from '../../test/test-app.ts';
import { Account } from '../authentication/account.entity.ts';
import { SignInAttempt } from '../authentication/sign-in-attempt.entity.ts';
import { eraseMail } from '../incoming-mail/erase-mail.ts';
import { EmailChange } from './email-change.entity.ts';

const signInTokenOf = async (app: TestApp, email: string): Promise<string> => {
  await app.browser().ask('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { sentTo } }', { email });
  return tokenMailed(app, email, 'sign-in/complete');
};
const enter = async (browser: Browser, token: string): Promise<string> => {
  const { completeSignIn } = await browser.ask<{
    completeSignIn: { viewer: { kind: string; email: string } | null; errors: { code: string }[] };
  }>('mutation($token: String!) { completeSignIn(input: { token: $token }) { viewer { kind email } errors { code } } }', { token });
  return completeSignIn.viewer?.email ?? completeSignIn.errors.map(({ code }) => code).join();
};
const emailOf = async (browser: Browser): Promise<string | null> =>
  (await browser.ask<{ viewer: { email: string | null } }>('{ viewer { email } }')).viewer.email;
const pending = async (browser: Browser) =>
  (
    await browser.ask<{ viewer: { candidate: { emailChange: unknown } } }>(
      '{ viewer { candidate { emailChange { newEmail state isConfirmedByOld isConfirmedByNew } } } }',
    )
  ).viewer.candidate.emailChange;
const linkSeen = async (browser: Browser, token: string) =>
  (
    await browser.ask<{ emailChangeLink: { side: string; newEmail: string; isConfirmed: boolean } | null }>(
      'query($token: String!) { emailChangeLink(token: $token) { side newEmail isConfirmed } }',
      { token },
    )
  ).emailChangeLink;

describe('T8: a candidate changes their address', { timeout: 120_000 }, () => {
  let mail: MailApp;
  let app: TestApp;
  beforeAll(async () => {
    mail = await startMailApp();
    mail.domain('example.test');
    mail.domain('new.test');
    app = mail.app;
  });
  afterAll(() => mail.stop());

  let people = 0;
  const someone = async () => {
    people += 1;
    const [old, next] = [`person-${people}@example.test`, `person-${people}@new.test`];
    const browser = await newCandidate(app, { email: old, firstName: 'Camille', lastName: 'Durand' });
    return { old, next, browser };
  };
  const entriesOf = async (browser: Browser): Promise<string[]> => {
    const id =
      Buffer.from(await ownCandidateId(browser), 'base64url')
        .toString()
        .split(':')[1] ?? '';
    const rows = await app.services.orm.em
      .fork()
      .execute<{ type: string }[]>(
        `select e.type from register_entry e join register_payload p on p.entry_id = e.id where p.payload like '%' || ? || '%' and e.type like 'email-%' order by e.id`,
        [id],
      );
    return rows.map(({ type }) => type);
  };

  it.each([
    ['the old mailbox first', 'old', 'new'],
    ['the new mailbox first', 'new', 'old'],
  ] as const)(
    'T8: takes effect once both mailboxes have confirmed, %s; opening the links decides nothing',
    async (_order, first, second) => {
      const { old, next, browser } = await someone();
      const links = await askedChange(app, browser, old, next.toUpperCase());
      const stranger = app.browser();
      expect(await linkSeen(stranger, links.old)).toEqual({ side: 'OLD', newEmail: next, isConfirmed: false });
      expect(await linkSeen(stranger, links.new)).toEqual({ side: 'NEW', newEmail: next, isConfirmed: false });
      expect(await pending(browser)).toEqual({ newEmail: next, state: 'ASKED', isConfirmedByOld: false, isConfirmedByNew: false });

      expect(await confirmEmailChange(app.browser(), links[first])).toBe('ASKED');
      expect(await emailOf(browser)).toBe(old);
      expect(await confirmEmailChange(app.browser(), links[first]), 'the same link again').toBe('LINK_USED_OR_EXPIRED');
      expect(await linkSeen(stranger, links[first])).toMatchObject({ isConfirmed: true });

      expect(await confirmEmailChange(app.browser(), links[second])).toBe('DONE');
      expect(await emailOf(browser)).toBe(next);
      expect(await pending(browser)).toBeNull();
      expect(await linkSeen(stranger, links.old)).toBeNull();
      expect((await app.mailsTo(next))[0]?.template).toBe('email-changed.toNew');
      expect((await app.mailsTo(old))[0]?.template).toBe('email-changed.toOld');
      expect(await entriesOf(browser)).toEqual(['email-change-asked', 'email-change-confirmed', 'email-change-confirmed', 'email-changed']);
    },
  );

  it('T8: ends every other session, keeps the browser that asked; what the old mailbox was sent opens nothing, and the new one signs in', async () => {
    const { old, next, browser } = await someone();
    const phone = await signIn(app, old);
    const early = await signInTokenOf(app, old);
    const links = await askedChange(app, browser, old, next);
    await confirmEmailChange(app.browser(), links.old);
    await confirmEmailChange(app.browser(), links.new);
    expect([await emailOf(browser), await emailOf(phone)]).toEqual([next, null]);
    expect(await enter(app.browser(), early)).toBe('LINK_USED_OR_EXPIRED');
    expect(await enter(app.browser(), await signInTokenOf(app, next))).toBe(next);
    // To the old one it is said that nobody has it; its link registers and signs nobody in.
    await app.browser().ask('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { sentTo } }', { email: old });
    expect((await app.mailsTo(old))[0]?.template).toBe('sign-in.unknownAddress');
  });

  it('T8: a sign-in that is at its last step while the address changes waits, and then opens nothing', async () => {
    const { old, next, browser } = await someone();
    const early = await signInTokenOf(app, old);
    const links = await askedChange(app, browser, old, next);
    await confirmEmailChange(app.browser(), links.old);
    const answers = await Promise.all([
      confirmEmailChange(app.browser(), links.new),
      ...Array.from({ length: 4 }, () => enter(app.browser(), early)),
    ]);
    expect(answers[0]).toBe('DONE');
    const sessions = await browser.ask<{ viewer: { sessions: unknown[] } }>('{ viewer { sessions { id } } }');
    expect(sessions.viewer.sessions, 'whoever came in before was sent out').toHaveLength(1);
  });

  it('T8: mail from the new address is theirs, and from the old one no longer; an erasure reaches what was written from both', async () => {
    const { old, next, browser } = await someone();
    await approveTerms(browser);
    const release = async () =>
      (await browser.ask<{ viewer: { candidate: { imageRelease: unknown } } }>('{ viewer { candidate { imageRelease { id } } } }')).viewer
        .candidate.imageRelease;
    const letter = { to: 'contact@jobprod.com', text: 'Bonjour,\nje retire mon autorisation d’image.\nCordialement' };
    const before = await mail.send({ ...letter, from: next, subject: 'Avant', text: 'Bonjour', signedBy: 'new.test' });
    const links = await askedChange(app, browser, old, next);
    await confirmEmailChange(app.browser(), links.old);
    await confirmEmailChange(app.browser(), links.new);
    expect(await mail.send({ ...letter, from: old, signedBy: 'example.test' })).toMatchObject({ outcome: 'UNKNOWN_SENDER' });
    expect(await release()).not.toBeNull();
    expect(await mail.send({ ...letter, from: next, signedBy: 'new.test' })).toMatchObject({ outcome: 'ACTED' });
    expect(await release()).toBeNull();

    await app.services.orm.em.fork().transactional(async (tx) => {
      const account = await tx.findOneOrFail(Account, { email: next });
      await eraseMail(tx, account, app.clock.now());
    });
    const unreadable = await app.services.orm.em
      .fork()
      .execute<{ count: number }[]>(
        'select count(*)::int as count from incoming_mail m join mail_key k on k.id = m.key_id where k.erased_at is null and m.id = ?',
        [before.id],
      );
    expect(unreadable[0]?.count, 'what the address wrote before it was theirs').toBe(0);
  });

  it('T8: open questions are asked again where they read now; the links mailed before answer and take back nothing', async () => {
    const person = { email: 'open@example.test', firstName: 'Camille', lastName: 'Durand' };
    const profile = await newPublishedProfile(app, person);
    const editor = await newStaff(app, { email: 'elise@jobprod.test', firstName: 'Élise', lastName: 'Monnier' }, 'EDITOR');
    const candidateId = await ownCandidateId(profile.owner);
    const clip = await renderedClip(app, editor, candidateId, await sentVideo(app, profile.owner));
    const approval = await approvalToken(app, editor, clip.id, person.email);
    const recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    const { candidateToken } = await askForIntroduction(app, {
      recruiter,
      recruiterEmail: 'rita@acme.test',
      profile,
      candidateEmail: person.email,
    });
    const withdrawal = await tokenMailed(app, person.email, '/release/withdraw');
    const links = await askedChange(app, profile.owner, person.email, 'open@new.test');
    await confirmEmailChange(app.browser(), links.new);
    await confirmEmailChange(app.browser(), links.old);

    const answers = async (approvalLink: string, introductionLink: string) =>
      app
        .browser()
        .ask('query($a: String!, $i: String!) { clipApproval(token: $a) { __typename } introductionQuestion(token: $i) { state } }', {
          a: approvalLink,
          i: introductionLink,
        });
    expect(await answers(approval, candidateToken)).toEqual({ clipApproval: null, introductionQuestion: null });
    expect(
      await app.browser().ask('query($token: String!) { imageReleaseOfLink(token: $token) { state } }', { token: withdrawal }),
    ).toEqual({ imageReleaseOfLink: null });
    const asked = await answers(
      await tokenMailed(app, 'open@new.test', '/clips/approval'),
      await tokenMailed(app, 'open@new.test', '/introductions/answer'),
    );
    expect(asked).toMatchObject({ clipApproval: {}, introductionQuestion: { state: 'REQUESTED' } });
  });

  it('T8: mails that wait to leave go to the new address, and what tells the old mailbox stays there', async () => {
    const { old, next, browser } = await someone();
    await app.runDueJobs();
    await approveTerms(browser);
    const links = await askedChange(app, browser, old, next);
    await confirmEmailChange(app.browser(), links.old);
    await app.services.orm.em
      .fork()
      .execute(`update outbound_mail set state = 'held' where "to" = ? and template = 'terms-receipt'`, [old]);
    await app.services.orm.em.fork().execute(
      `insert into outbound_mail (id, account_id, template, "to", language, subject, html, text, attachments, message_id, state, attempts, unsure, queued_at)
       select gen_random_uuid(), id, 'new-terms', email, language, 'x', 'x', 'x', '[]', '<waits-' || id || '@test>', 'held', 0, 0, now() from account where email = ?`,
      [old],
    );
    await confirmEmailChange(app.browser(), links.new);
    await app.runDueJobs();
    const told = (await app.mailsTo(next)).filter(({ state }) => state === 'sent').map(({ template }) => template);
    expect(told).toContain('new-terms');
    expect((await app.mailsTo(old)).map(({ template, state }) => `${template} ${state}`)).toContain('email-change.toOld sent');
    expect((await app.mailsTo(old)).some(({ template }) => template === 'new-terms')).toBe(false);
  });

  it('T8: an address that is another account’s reveals nothing: the same answer, and a mail there that says that somebody asked', async () => {
    const { old, browser } = await someone();
    const other = await someone();
    const ask = (newEmail: string) =>
      browser.answer(
        'mutation($input: ChangeEmailInput!) { changeEmail(input: $input) { emailChange { state isConfirmedByNew } errors { code } } }',
        { input: { newEmail } },
      );
    const free = await ask('nobody-has-this@new.test');
    const taken = await ask(other.old);
    expect(taken).toEqual(free);
    const [told] = await app.mailsTo(other.old);
    expect(told?.template).toBe('email-change.taken');
    for (const own of [old, 'Camille', 'Durand']) expect(told?.html).not.toContain(own);
    expect(told?.html).not.toContain('/email/confirm');
    // The old mailbox's yes alone does nothing, for ever.
    expect(await confirmEmailChange(app.browser(), await tokenMailed(app, old, '/email/confirm'))).toBe('ASKED');
    expect([await emailOf(browser), await emailOf(other.browser)]).toEqual([old, other.old]);
  });

  it('T8: what is no address, too long a one, one’s own, and the sixth within an hour are refused, and nothing is sent', async () => {
    const { old, browser } = await someone();
    expect(await changeEmail(browser, old.toUpperCase())).toEqual(['INVALID_INPUT']);
    expect(await changeEmail(browser, `${'x'.repeat(65)}@new.test`)).toEqual(['INVALID_INPUT']);
    const answer = await browser.answer('mutation($input: ChangeEmailInput!) { changeEmail(input: $input) { errors { code } } }', {
      input: { newEmail: 'nonsense' },
    });
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect((await app.mailsTo(old)).some(({ template }) => template.startsWith('email-change'))).toBe(false);
    for (let turn = 0; turn < 5; turn += 1) expect(await changeEmail(browser, `turn-${turn}@new.test`)).toEqual([]);
    expect(await changeEmail(browser, 'turn-6@new.test')).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await app.mailsTo('turn-6@new.test')).toEqual([]);
  });

  it('T8: nobody has us write to a stranger more than five times a day, whoever asks', async () => {
    const askers = await Promise.all(Array.from({ length: 6 }, () => someone()));
    const answers = [];
    for (const { browser } of askers) answers.push(...(await changeEmail(browser, 'stranger@elsewhere.test')), 'asked');
    expect(answers.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(1);
    expect(await app.mailsTo('stranger@elsewhere.test')).toHaveLength(5);
  });

  it('T8: is taken back from the page or from the old mailbox, never from the new one; asking again replaces it', async () => {
    const { old, next, browser } = await someone();
    const first = await askedChange(app, browser, old, next);
    const second = await askedChange(app, browser, old, `again-${next}`);
    for (const link of [first.old, first.new]) expect(await confirmEmailChange(app.browser(), link)).toBe('LINK_USED_OR_EXPIRED');
    expect(await takeBackEmailChange(app.browser(), second.new)).toBe('LINK_USED_OR_EXPIRED');
    expect(await takeBackEmailChange(app.browser(), second.old)).toBe('TAKEN_BACK');
    expect(await takeBackEmailChange(app.browser(), second.old)).toBe('LINK_USED_OR_EXPIRED');
    for (const link of [second.old, second.new]) expect(await confirmEmailChange(app.browser(), link)).toBe('LINK_USED_OR_EXPIRED');
    expect(await takeBackEmailChange(browser)).toBe('NOT_POSSIBLE_NOW');
    const third = await askedChange(app, browser, old, next);
    expect(await takeBackEmailChange(browser)).toBe('TAKEN_BACK');
    expect(await confirmEmailChange(app.browser(), third.new)).toBe('LINK_USED_OR_EXPIRED');
    expect(await emailOf(browser)).toBe(old);
  });

  it('T8, fault A06: each link does its one thing: no other page’s token confirms, and theirs opens no other page', async () => {
    const { old, next, browser } = await someone();
    const links = await askedChange(app, browser, old, next);
    const signInLink = await signInTokenOf(app, old);
    expect(await confirmEmailChange(app.browser(), signInLink)).toBe('LINK_USED_OR_EXPIRED');
    for (const link of [links.old, links.new]) {
      expect(await enter(app.browser(), link)).toBe('LINK_USED_OR_EXPIRED');
      const others = await app
        .browser()
        .ask(
          'query($token: String!) { mailConfirmation(token: $token) { kind } recoveryToConfirm(token: $token) { newEmail } recoveryToStop(token: $token) { newEmail } }',
          { token: link },
        );
      expect(others).toEqual({ mailConfirmation: null, recoveryToConfirm: null, recoveryToStop: null });
    }
    for (const nonsense of ['', 'x', 'x'.repeat(10_000), '\u0000', links.old.toLowerCase()])
      expect(await confirmEmailChange(app.browser(), nonsense)).toBe('LINK_USED_OR_EXPIRED');
  });

  it('T8, fault A07: confirmed by both at once, and by each link many times at once, it happens once', async () => {
    const { old, next, browser } = await someone();
    const links = await askedChange(app, browser, old, next);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => [links.old, links.new])
        .flat()
        .map((link) => confirmEmailChange(app.browser(), link)),
    );
    expect(answers.toSorted()).toEqual(['ASKED', 'DONE', ...Array.from({ length: 8 }, () => 'LINK_USED_OR_EXPIRED')]);
    expect(await emailOf(browser)).toBe(next);
    expect((await app.mailsTo(next)).filter(({ template }) => template === 'email-changed.toNew')).toHaveLength(1);
    expect((await entriesOf(browser)).filter((type) => type === 'email-changed')).toHaveLength(1);
  });

  it('T8: of two who change to the same address at once, one has it; the other is told, and keeps theirs', async () => {
    const [one, two] = [await someone(), await someone()];
    const wanted = 'both-want-it@new.test';
    const links = [await askedChange(app, one.browser, one.old, wanted), await askedChange(app, two.browser, two.old, wanted)];
    for (const link of links) expect(await confirmEmailChange(app.browser(), link.old)).toBe('ASKED');
    const answers = await Promise.all(links.map((link) => confirmEmailChange(app.browser(), link.new)));
    expect(answers.toSorted()).toEqual(['DONE', 'NOT_POSSIBLE']);
    const loser = answers[0] === 'DONE' ? two : one;
    const winner = answers[0] === 'DONE' ? one : two;
    expect([await emailOf(winner.browser), await emailOf(loser.browser)]).toEqual([wanted, loser.old]);
    expect((await app.mailsTo(loser.old))[0]?.template).toBe('email-change.notPossible');
    expect(await entriesOf(loser.browser)).toContain('email-change-not-possible');
  });

  it('T8: an address registered meanwhile is its own candidate’s; the change ends, and its owner is told', async () => {
    const { old, browser } = await someone();
    const links = await askedChange(app, browser, old, 'quick@new.test');
    await newCandidate(app, { email: 'quick@new.test', firstName: 'Ada', lastName: 'Vite' });
    await confirmEmailChange(app.browser(), links.new);
    expect(await confirmEmailChange(app.browser(), links.old)).toBe('NOT_POSSIBLE');
    expect(await emailOf(browser)).toBe(old);
  });

  it('T8: killed between the confirmation and its commit, all of it is there or none', async () => {
    const { old, next, browser } = await someone();
    const links = await askedChange(app, browser, old, next);
    await confirmEmailChange(app.browser(), links.old);
    // The last thing the transaction writes fails, as a killed connection would have it.
    const em = app.services.orm.em.fork();
    await em.execute(
      `create function no_mail() returns trigger language plpgsql as $$ begin raise exception 'gone'; end $$;
       create trigger no_mail before insert on outbound_mail for each row when (new.template = 'email-changed.toOld') execute function no_mail()`,
    );
    const answer = await app.browser().answer('mutation($token: String!) { confirmEmailChange(input: { token: $token }) { state } }', {
      token: links.new,
    });
    await em.execute('drop trigger no_mail on outbound_mail; drop function no_mail()');
    expect(answer.errors).toHaveLength(1);
    expect(await emailOf(browser)).toBe(old);
    expect(await pending(browser)).toMatchObject({ isConfirmedByOld: true, isConfirmedByNew: false });
    expect(await entriesOf(browser)).not.toContain('email-changed');
    expect(await confirmEmailChange(app.browser(), links.new)).toBe('DONE');
    expect(await emailOf(browser)).toBe(next);
  });

  it('T8: whoever changes their address by both mailboxes has lost none: a recovery under way ends', async () => {
    const { old, next, browser } = await someone();
    const officer = await newStaff(app, { email: 'dpo@jobprod.test', firstName: 'Damien', lastName: 'Vasseur' }, 'DATA_PROTECTION_OFFICER');
    const found = await newCase(app, officer, { oldEmail: old, newEmail: 'thief@elsewhere.test' });
    await officer.ask(
      'mutation($id: ID!) { acceptMailboxRecovery(input: { recoveryId: $id, established: KNOWN_FACTS, words: "Il sait tout." }) { errors { code } } }',
      { id: found.id },
    );
    const links = await askedChange(app, browser, old, next);
    await confirmEmailChange(app.browser(), links.old);
    await confirmEmailChange(app.browser(), links.new);
    expect((await app.mailsTo('thief@elsewhere.test'))[0]?.template).toBe('mailbox-recovery.stopped');
    app.clock.advance({ days: 8 });
    await app.runDueJobs();
    expect(await emailOf(await signIn(app, next))).toBe(next);
  });

  it('T8: unconfirmed by both for 24 hours it lapses, to the instant; a month after its end nothing of it is kept', async () => {
    const { old, next, browser } = await someone();
    const links = await askedChange(app, browser, old, next);
    await confirmEmailChange(app.browser(), links.old);
    app.clock.advance({ hours: 24, milliseconds: -1 });
    await app.runDueJobs();
    expect(await linkSeen(app.browser(), links.new)).not.toBeNull();
    app.clock.advance({ milliseconds: 1 });
    expect(await linkSeen(app.browser(), links.new), 'before any deadline was looked at').toBeNull();
    expect(await confirmEmailChange(app.browser(), links.new)).toBe('LINK_USED_OR_EXPIRED');
    await app.runDueJobs();
    expect((await entriesOf(browser)).at(-1)).toBe('email-change-expired');
    const kept = () => app.services.orm.em.fork().count(EmailChange, { newEmail: next });
    app.clock.advance({ days: 30, milliseconds: -1 });
    await app.runDueJobs();
    expect(await kept()).toBe(1);
    app.clock.advance({ milliseconds: 1 });
    await app.runDueJobs();
    expect(await kept()).toBe(0);
    expect(await app.services.orm.em.fork().count(SignInAttempt, {})).toBe(0);
  });
});
