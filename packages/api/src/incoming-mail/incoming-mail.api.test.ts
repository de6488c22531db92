import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { lift } from '../../test/diffusion.ts';
import { type MailApp, replyAddressOf, startMailApp } from '../../test/incoming-mail.ts';
import { askForIntroduction, jobBrief } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff, signIn } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { Clip } from '../clips/clip.entity.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { Restriction } from '../diffusion/restriction.entity.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { parisDayWords } from '../platform/paris-words.ts';
import { answerDue } from './answer-due.ts';
import { IncomingMail } from './incoming-mail.entity.ts';

const contact = 'contact@jobprod.com';
const rectification = 'rectification@jobprod.com';
const camilleWrites = 'Camille Durand <camille@example.test>';

describe('mail handed to the running listener by a real client', () => {
  let mail: MailApp;
  let camille: Published;
  beforeAll(async () => {
    mail = await startMailApp();
    await newStaff(mail.app, { email: 'dpo@jobprod.test', firstName: 'Denis', lastName: 'Garant' }, 'DATA_PROTECTION_OFFICER');
    mail.domain('example.test');
    mail.domain('attacker.test');
    mail.domain('xn--exmple-cua.test');
    mail.domain('acme.test');
    camille = await newPublishedProfile(mail.app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
  });
  afterAll(() => mail.stop());

  const em = () => mail.app.services.orm.em.fork();
  const restrictions = () => em().find(Restriction, { endedAt: null });
  const newestTo = async (email: string): Promise<OutboundMail | undefined> => (await mail.app.mailsTo(email))[0];
  const sentTo = (email: string) => em().count(OutboundMail, { to: email });
  /** How the staff who sort mail see it among what waits; undefined where they do not. */
  const seenByStaff = async ({ id }: IncomingMail): Promise<unknown> =>
    // Days go by here, and no session of staff lasts so long.
    (
      await (
        await signIn(mail.app, 'dpo@jobprod.test')
      ).ask<{ incomingMails: { nodes: { id: string; verdict: { isAuthentic: boolean } }[] } }>(
        '{ incomingMails(toSort: true, first: 5) { nodes { id outcome verdict { isAuthentic } reading { text } } } }',
      )
    ).incomingMails.nodes.find((node) => node.id === toGlobalId('IncomingMail', id));
  /** Outlook's way of answering: the whole message below, under its header, not a line of it marked. */
  const outlook = (answer: string, below: string): string =>
    `${answer}\n\n________________________________\nDe : JobProd <contact@jobprod.com>\nEnvoyé : lundi 23 novembre 2026 08:58\nÀ : Camille Durand <camille@example.test>\nObjet : Votre clip est prêt\n\n${below}`;
  const tokenIn = (found: OutboundMail | undefined): string => /mail\/confirm#([\w-]+)/.exec(found?.html ?? '')?.[1] ?? '';

  describe('D1: a restriction, entirely by mail', () => {
    it('in force on receipt, when the sender is authentic', async () => {
      const kept = await mail.send({
        from: camilleWrites,
        to: contact,
        subject: 'Diffusion',
        text: 'Bonjour,\nje souhaite restreindre tout mon profil.\nMerci',
        signedBy: 'example.test',
      });
      expect(kept).toMatchObject({
        outcome: 'ACTED',
        purpose: 'RESTRICTION',
        state: 'DONE',
        verdict: { by: 'ourselves', dkim: 'pass', dmarc: 'pass', isAuthentic: true },
      });
      expect(await restrictions()).toMatchObject([{ whole: true }]);
      expect((await newestTo('camille@example.test'))?.template).toBe('diffusion-restricted');
      await lift(camille.owner, camille.id);
    });

    it('of the elements it names', async () => {
      const letter = {
        from: camilleWrites,
        to: contact,
        text: 'Merci de restreindre ma vidéo et mes prétentions salariales.',
        signedBy: 'example.test',
      };
      expect(await mail.send(letter)).toMatchObject({ outcome: 'ACTED' });
      expect(await restrictions()).toMatchObject([{ whole: false, elements: ['CLIP', 'SALARY_WISH'] }]);
      await lift(camille.owner, camille.id);
    });

    it('unclear, it is answered with the one question that settles it, and that answer with the act', async () => {
      const asked = await mail.send({
        from: camilleWrites,
        to: contact,
        text: 'Comment restreindre mon profil ?',
        signedBy: 'example.test',
      });
      expect(asked).toMatchObject({ outcome: 'ASKED', purpose: 'RESTRICTION' });
      expect(await restrictions()).toEqual([]);
      const to = await replyAddressOf(mail.app, 'camille@example.test', 'mail-unclear.restriction');
      expect(await mail.send({ from: camilleWrites, to, text: 'Restreindre mon nom', signedBy: 'example.test' })).toMatchObject({
        outcome: 'ACTED',
      });
      expect(await restrictions()).toMatchObject([{ elements: ['NAME'] }]);
      expect(await mail.send({ from: camilleWrites, to, text: 'Restreindre tout', signedBy: 'example.test' })).toMatchObject({
        outcome: 'UNKNOWN_ADDRESS',
      });
      await lift(camille.owner, camille.id);
    });
  });

  describe('fault D01: forged mail has no effect', () => {
    const wish = 'Merci de restreindre tout mon profil.';
    const forgeries = {
      'without a signature, of a domain that signs': { from: camilleWrites },
      'signed by another domain': { from: camilleWrites, signedBy: 'attacker.test' },
      'with the candidate’s name on another address': { from: '"camille@example.test" <eve@attacker.test>', signedBy: 'attacker.test' },
      'with a Reply-To of the attacker': { from: camilleWrites, signedBy: 'attacker.test', headers: { 'Reply-To': 'eve@attacker.test' } },
      'from a domain that looks alike': { from: 'Camille <camille@exаmple.test>', signedBy: 'xn--exmple-cua.test' },
      'from a domain that begins like theirs': { from: 'Camille <camille@example.test.attacker.test>', signedBy: 'attacker.test' },
      'with letters of another alphabet in the name': { from: 'Camille <cаmille@example.test>', signedBy: 'attacker.test' },
      'with an address in full-width letters': { from: '"camille＠example.test" <eve@attacker.test>', signedBy: 'attacker.test' },
      'with a sender of ours that nothing shows': {
        from: camilleWrites,
        headers: { Sender: camilleWrites, 'Authentication-Results': 'jobprod; dmarc=pass header.from=example.test' },
      },
    };

    it.each(Object.entries(forgeries))('%s', async (_name, forged) => {
      const before = await sentTo('eve@attacker.test');
      const kept = await mail.send({ to: contact, text: wish, ...forged });
      expect(kept.state).toBe('TO_SORT');
      expect(kept.verdict?.isAuthentic === true && kept.accountId !== null).toBe(false);
      expect(['CONFIRMATION_SENT', 'NOT_AUTHENTIC', 'UNKNOWN_SENDER', 'NOT_ONE_SENDER']).toContain(kept.outcome);
      expect(await restrictions()).toEqual([]);
      expect(await sentTo('eve@attacker.test')).toBe(before);
      expect(await seenByStaff(kept)).toMatchObject({ outcome: kept.outcome, reading: { text: wish } });
    });

    it('with two authors, or an author read two ways', async () => {
      for (const from of ['From: camille@example.test, eve@attacker.test', 'From: camille@example.test\r\nFrom: eve@attacker.test']) {
        const raw = Buffer.from(`${from}\r\nTo: ${contact}\r\nSubject: x\r\nMessage-ID: <${from.length}@x.test>\r\n\r\n${wish}\r\n`);
        await mail.deliver(await mail.sign(raw, 'attacker.test'), 'eve@attacker.test', [contact]);
        await mail.app.runDueJobs();
        expect(await mail.newest()).toMatchObject({ state: 'TO_SORT', outcome: 'NOT_ONE_SENDER' });
      }
      expect(await restrictions()).toEqual([]);
    });

    it('the address on file is asked instead, three times a day at most; opening the link decides nothing, its button does, once', async () => {
      mail.app.clock.set('2026-11-24T10:00:00Z');
      const outcomes = [];
      for (let sent = 0; sent < 4; sent += 1) outcomes.push((await mail.send({ from: camilleWrites, to: contact, text: wish })).outcome);
      expect(outcomes).toEqual(['CONFIRMATION_SENT', 'CONFIRMATION_SENT', 'CONFIRMATION_SENT', 'NOT_AUTHENTIC']);
      const confirmation = await newestTo('camille@example.test');
      expect(confirmation?.template).toBe('mail-confirmation');
      const token = tokenIn(confirmation);
      const visitor = mail.app.browser();
      const seen = await visitor.ask('query($token: String!) { mailConfirmation(token: $token) { kind elements receivedAt } }', { token });
      expect(seen).toMatchObject({ mailConfirmation: { kind: 'RESTRICT', elements: null } });
      expect(await restrictions()).toEqual([]);
      const confirm = 'mutation($token: String!) { confirmMail(input: { token: $token }) { kind errors { code } } }';
      expect(await visitor.ask(confirm, { token })).toEqual({ confirmMail: { kind: 'RESTRICT', errors: [] } });
      expect(await restrictions()).toMatchObject([{ whole: true }]);
      expect(await visitor.ask(confirm, { token })).toMatchObject({
        confirmMail: { kind: null, errors: [{ code: 'LINK_USED_OR_EXPIRED' }] },
      });
      await lift(camille.owner, camille.id);
    });

    it('a signed mail sent again by somebody else, whatever they change around it, acts no second time', async () => {
      const raw = await mail.compose({ from: camilleWrites, to: contact, text: wish, signedBy: 'example.test' });
      await mail.deliver(raw, 'camille@example.test', [contact]);
      await mail.app.runDueJobs();
      expect((await mail.newest()).outcome).toBe('ACTED');
      await lift(camille.owner, camille.id);
      await mail.deliver(Buffer.concat([Buffer.from('X-Changed: yes\r\n'), raw]), 'eve@attacker.test', [contact]);
      await mail.app.runDueJobs();
      expect(await mail.newest()).toMatchObject({ outcome: 'REPLAYED', state: 'TO_SORT' });
      expect(await restrictions()).toEqual([]);
    });

    it('what the candidate wrote to somebody else says nothing to us', async () => {
      const kept = await mail.send({
        from: camilleWrites,
        to: 'eve@attacker.test',
        deliveredTo: [contact],
        text: wish,
        signedBy: 'example.test',
      });
      expect(kept.outcome).not.toBe('ACTED');
      expect(await restrictions()).toEqual([]);
    });

    it('a copy to us that its signature does not cover was added by whoever sent it on, and says nothing to us', async () => {
      const raw = await mail.compose({ from: camilleWrites, to: 'eve@attacker.test', text: wish, signedBy: 'example.test' });
      await mail.deliver(Buffer.concat([Buffer.from(`Cc: ${contact}\r\n`), raw]), 'eve@attacker.test', [contact]);
      await mail.app.runDueJobs();
      const kept = await mail.newest();
      expect(kept).toMatchObject({ state: 'TO_SORT', verdict: { dkim: 'pass' } });
      expect(kept.outcome).not.toBe('ACTED');
      expect(await restrictions()).toEqual([]);
    });

    it('a copy to us that its writer signed counts', async () => {
      const headers = { Cc: contact };
      const raw = await mail.compose({ from: camilleWrites, to: 'paul@example.test', text: wish, signedBy: 'example.test', headers });
      await mail.deliver(raw, 'camille@example.test', [contact]);
      await mail.app.runDueJobs();
      expect(await mail.newest()).toMatchObject({ outcome: 'ACTED', verdict: { coversCc: true } });
      await lift(camille.owner, camille.id);
    });

    it('of two answers’ addresses at once nothing says which question it answers', async () => {
      await mail.send({ from: camilleWrites, to: contact, text: 'Comment restreindre mon profil ?', signedBy: 'example.test' });
      const one = await replyAddressOf(mail.app, 'camille@example.test', 'mail-unclear.restriction');
      await mail.send({ from: camilleWrites, to: contact, text: 'Comment restreindre tout mon profil ?', signedBy: 'example.test' });
      const other = await replyAddressOf(mail.app, 'camille@example.test', 'mail-unclear.restriction');
      expect(other).not.toBe(one);
      const kept = await mail.send({ from: camilleWrites, to: [one, other], text: 'Restreindre tout', signedBy: 'example.test' });
      expect(kept).toMatchObject({ state: 'TO_SORT', outcome: 'NOT_UNDERSTOOD' });
      expect(await restrictions()).toEqual([]);
    });
  });

  describe('fault D05: loops never start', () => {
    const wish = 'Merci de restreindre tout mon profil.';
    it.each<[string, { headers?: Record<string, string>; sender?: string; subject?: string; text?: string }]>([
      ['Auto-Submitted', { headers: { 'Auto-Submitted': 'auto-replied' } }],
      ['Auto-Submitted, with a word beside it', { headers: { 'Auto-Submitted': 'auto-generated (vacation)' } }],
      ['X-Autoreply', { headers: { 'X-Autoreply': 'yes' } }],
      ['Precedence', { headers: { Precedence: 'auto_reply' } }],
      ['the null sender', { sender: '' }],
    ])('%s: kept, never answered, nothing done', async (_name, automatic) => {
      const before = await em().count(OutboundMail, {});
      const kept = await mail.send({ from: camilleWrites, to: contact, text: wish, signedBy: 'example.test', ...automatic });
      expect(kept).toMatchObject({ outcome: 'AUTOMATIC', purpose: 'DELIVERY', state: 'DONE' });
      expect(await em().count(OutboundMail, {})).toBe(before);
      expect(await restrictions()).toEqual([]);
    });

    const marks: Record<string, string>[] = [
      { Precedence: 'bulk' },
      { 'List-Unsubscribe': '<https://crm.example.test/out>' },
      { 'List-Id': '<equipe.example.test>' },
    ];

    it.each(marks)(
      'D1: marked %o by their own server, a person reads it, and nothing is done before its writer confirms',
      async (headers) => {
        const letter = { from: camilleWrites, to: contact, signedBy: 'example.test', headers };
        const kept = await mail.send({ ...letter, text: wish });
        expect(kept).toMatchObject({ state: 'TO_SORT', purpose: 'RESTRICTION', verdict: { isAuthentic: true } });
        expect(['CONFIRMATION_SENT', 'NOT_AUTHENTIC']).toContain(kept.outcome);
        const asked = await mail.send({ ...letter, text: 'Ouvrez-vous le samedi ?' });
        expect(asked).toMatchObject({ state: 'TO_SORT', outcome: 'NOT_UNDERSTOOD' });
        expect(await seenByStaff(asked)).toMatchObject({ reading: { text: 'Ouvrez-vous le samedi ?' } });
        expect(await restrictions()).toEqual([]);
      },
    );

    it('so marked from nobody we know it is a newsletter, unless it answers a mail of ours', async () => {
      const letter = { from: 'lettre@attacker.test', to: contact, signedBy: 'attacker.test', text: 'Profitez-en.' };
      const [headers] = marks;
      expect(await mail.send({ ...letter, headers: { ...headers } })).toMatchObject({ outcome: 'AUTOMATIC', state: 'DONE' });
      const { messageId = '' } = (await newestTo('camille@example.test')) ?? {};
      const answers = await mail.send({ ...letter, headers: { ...headers, 'In-Reply-To': messageId } });
      expect(answers).toMatchObject({ outcome: 'UNKNOWN_SENDER', state: 'TO_SORT' });
      const at = await replyAddressOf(mail.app, 'camille@example.test', 'mail-unclear.restriction');
      expect(await mail.send({ ...letter, to: at, headers: { ...headers } })).toMatchObject({ state: 'TO_SORT' });
    });

    it('G1: so marked from nobody we know, what asks for a right or comes to the mailbox of rights waits for staff', async () => {
      const [headers] = marks;
      const letter = { from: 'someone@attacker.test', signedBy: 'attacker.test', headers: { ...headers } };
      const { rightsAddress } = mail.app.services.settings;
      const stranger = { outcome: 'UNKNOWN_SENDER', state: 'TO_SORT' };
      expect(await mail.send({ ...letter, to: rightsAddress, text: 'Bonjour.' })).toMatchObject(stranger);
      expect(await mail.send({ ...letter, to: contact, text: 'Je demande l’effacement de mes données.' })).toMatchObject(stranger);
    });

    it.each([
      ['Absence', 'Bonjour, je suis en formation en ce moment, voyez avec ma collègue.'],
      ['Mes données', 'Je serai de retour le 3. Je demande l’effacement de mes données.'],
    ])('G1: words of an absence from nobody we know prove no program: %s waits for staff, and is not answered', async (subject, text) => {
      const before = await em().count(OutboundMail, {});
      const kept = await mail.send({ from: 'someone@attacker.test', to: contact, signedBy: 'attacker.test', subject, text });
      expect(kept).toMatchObject({ outcome: 'UNKNOWN_SENDER', state: 'TO_SORT' });
      expect(await em().count(OutboundMail, {})).toBe(before);
    });

    it.each<[string, { subject?: string; text?: string }]>([
      ['its subject alone', { subject: 'Réponse automatique : Votre clip' }],
      ['its text alone', { text: 'Je suis actuellement absent du bureau.' }],
      ['a person who is away and asks', { text: `Bonjour, je suis en formation en ce moment. ${wish}` }],
      ['a person who is away and writes of their data', { text: 'Je serai de retour le 3. Je demande l’effacement de mes données.' }],
    ])(
      'D1, G1: an absence that only words tell, by %s: a person reads it, and nothing is done before its writer confirms',
      async (_name, words) => {
        const kept = await mail.send({ from: camilleWrites, to: contact, text: wish, signedBy: 'example.test', ...words });
        expect(kept.state).toBe('TO_SORT');
        expect(['NOT_UNDERSTOOD', 'CONFIRMATION_SENT', 'NOT_AUTHENTIC']).toContain(kept.outcome);
        expect(await restrictions()).toEqual([]);
      },
    );

    it('a bounce is tied to the message it returns', async () => {
      const returned = await newestTo('camille@example.test');
      const report = [
        'From: Mail Delivery System <MAILER-DAEMON@mx.example.test>',
        `To: ${contact}`,
        'Subject: Undelivered Mail Returned to Sender',
        'Auto-Submitted: auto-replied',
        'Message-ID: <bounce-1@mx.example.test>',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
        '',
        '--b1',
        'Content-Type: text/plain; charset=us-ascii',
        '',
        'This is the mail system at host mx.example.test.',
        '--b1',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example.test',
        '',
        'Final-Recipient: rfc822; camille@example.test',
        'Action: failed',
        'Status: 5.2.2',
        '--b1',
        'Content-Type: message/rfc822',
        '',
        'From: JobProd <contact@jobprod.com>',
        `Message-ID: ${returned?.messageId}`,
        'Subject: x',
        '',
        'body',
        '--b1--',
        '',
      ].join('\r\n');
      await mail.deliver(Buffer.from(report), '', [contact]);
      await mail.app.runDueJobs();
      expect(await mail.newest()).toMatchObject({
        outcome: 'BOUNCE_NOTED',
        purpose: 'DELIVERY',
        state: 'DONE',
        answersMailId: returned?.id,
      });
    });
  });

  describe('fault D06: the same message again', () => {
    it('ten copies at once of one Message-ID act once', async () => {
      const raw = await mail.compose({
        from: camilleWrites,
        to: contact,
        text: 'Merci de restreindre mon clip.',
        signedBy: 'example.test',
      });
      const before = await mail.count();
      const restrictedBefore = await em().count(Restriction, {});
      await Promise.all(
        Array.from({ length: 10 }, (_, hop) =>
          mail.deliver(
            Buffer.concat([Buffer.from(`Received: from hop${hop}.example.test by mx; Mon, 23 Nov 2026 10:00:0${hop} +0100\r\n`), raw]),
            'camille@example.test',
            [contact],
          ),
        ),
      );
      await mail.app.runDueJobs();
      expect(await mail.count()).toBe(before + 1);
      expect(await mail.newest()).toMatchObject({ copies: 10, outcome: 'ACTED' });
      expect(await em().count(Restriction, {})).toBe(restrictedBefore + 1);
      await lift(camille.owner, camille.id);
    });
  });

  it('fault D06: ten copies at once without Message-ID or signature, each changed by the way, act once', async () => {
    mail.dns.records.set('spf-only.test', ['v=spf1 ip4:127.0.0.1 -all']);
    mail.dns.records.set('_dmarc.spf-only.test', ['v=DMARC1; p=reject']);
    const simon = await newPublishedProfile(mail.app, { email: 'simon@spf-only.test', firstName: 'Simon', lastName: 'Petit' });
    const written = `From: simon@spf-only.test\r\nTo: ${contact}\r\nSubject: Diffusion\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\n\r\nMerci de restreindre tout mon profil.\r\n`;
    const before = await em().count(Restriction, {});
    await Promise.all(
      Array.from({ length: 10 }, (_, hop) => mail.deliver(Buffer.from(`X-Way: ${hop}\r\n${written}`), 'simon@spf-only.test', [contact])),
    );
    await mail.app.runDueJobs();
    const kept = await em().find(IncomingMail, {}, { orderBy: { id: 'desc' }, limit: 10 });
    expect(kept.map(({ outcome }) => outcome ?? '').toSorted((one, other) => one.localeCompare(other))).toEqual([
      'ACTED',
      ...Array.from({ length: 9 }, () => 'REPLAYED'),
    ]);
    expect(kept[0]?.verdict).toMatchObject({ spf: 'pass', dkim: 'none', dmarc: 'pass', isAuthentic: true });
    expect(await em().count(Restriction, {})).toBe(before + 1);
    await lift(simon.owner, simon.id);
  });

  describe('G1: rights over data, by mail', () => {
    it('a rectification asked is entered in the register, acknowledged with the day it is due by, and waits for staff; wrongly addressed as well', async () => {
      for (const to of [rectification, contact]) {
        const kept = await mail.send({ from: camilleWrites, to, text: `Merci de rectifier mon nom (${to}).`, signedBy: 'example.test' });
        expect(kept).toMatchObject({ purpose: 'RIGHTS', outcome: 'RIGHTS_REQUEST', state: 'TO_SORT' });
        expect((await newestTo('camille@example.test'))?.template).toBe('done-by-mail.rights');
        expect((await mail.app.mailsTo('camille@example.test'))[0]?.text).toContain(parisDayWords('fr', answerDue(kept.receivedAt)));
      }
      const entries = await em().execute<{ count: string }[]>("select count(*) from register_entry where type = 'data-rights-requested'");
      expect(Number(entries[0]?.count)).toBe(2);
    });

    it('fault D01: forged, only the address on file hears of it, and staff see it for what it is', async () => {
      mail.app.clock.set('2026-11-26T10:00:00Z');
      const kept = await mail.send({ from: camilleWrites, to: rectification, text: 'Supprimez mes données', signedBy: 'attacker.test' });
      expect(kept).toMatchObject({ purpose: 'RIGHTS', outcome: 'CONFIRMATION_SENT', state: 'TO_SORT' });
      expect(await seenByStaff(kept)).toMatchObject({ outcome: 'CONFIRMATION_SENT', verdict: { isAuthentic: false } });
    });
  });

  describe('C3, C4: a clip seen and approved, entirely by mail', () => {
    const clipOf = (id: string) => em().findOneOrFail(Clip, { id });
    let clipId = '';
    let replyTo = '';
    let question = '';

    it('asked for by mail, it is answered with the private preview', async () => {
      const editor = await newStaff(mail.app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
      const sourceId = await sentVideo(mail.app, camille.owner);
      const clip = await renderedClip(mail.app, editor, await ownCandidateId(camille.owner), sourceId);
      clipId = Buffer.from(clip.id, 'base64url').toString().split(':')[1] ?? '';
      const kept = await mail.send({
        from: camilleWrites,
        to: contact,
        text: 'Bonjour, je voudrais voir mon clip et l’approuver.',
        signedBy: 'example.test',
      });
      expect(kept).toMatchObject({ purpose: 'PREVIEW', outcome: 'ACTED' });
      replyTo = await replyAddressOf(mail.app, 'camille@example.test', 'clip-approval');
      expect(replyTo).toMatch(/^r-[a-z2-7]{26}@jobprod\.com$/);
      expect((await newestTo('camille@example.test'))?.html).toContain('/clips/approval#');
    });

    it('C3: an unclear answer approves nothing and is answered with the question', async () => {
      question = (await mail.app.mailsTo('camille@example.test')).find(({ template }) => template === 'clip-approval')?.text ?? '';
      for (const text of [
        'oui mais changez le titre',
        'ok',
        '',
        '> J’approuve',
        outlook('Oui', `${question}\n\nMais changez le titre`),
        outlook('J’approuve, diffusion publique', question.replace('Sans réponse', 'Enlevez la fin.\n\nSans réponse')),
      ]) {
        const kept = await mail.send({ from: camilleWrites, to: replyTo, text, signedBy: 'example.test' });
        expect(kept).toMatchObject({ purpose: 'CLIP_APPROVAL', outcome: 'ASKED' });
        expect(await newestTo('camille@example.test')).toMatchObject({ template: 'mail-unclear.clip', replyTo });
      }
      expect((await clipOf(clipId)).state).toBe('AWAITING_APPROVAL');
    });

    it('C3, D1: asked something else there, it is asked about at an address of its own: a yes to that is no yes to the clip', async () => {
      const text = 'Merci de restreindre mon profil en janvier';
      const kept = await mail.send({ from: camilleWrites, to: replyTo, text, signedBy: 'example.test' });
      expect(kept).toMatchObject({ purpose: 'RESTRICTION', outcome: 'ASKED' });
      const asked = await newestTo('camille@example.test');
      expect(asked).toMatchObject({ template: 'mail-unclear.restriction', replyTo: expect.stringMatching(/^r-/) as string });
      expect(asked?.replyTo).not.toBe(replyTo);
      expect((await clipOf(clipId)).state).toBe('AWAITING_APPROVAL');
    });

    it('C3, fault D01: forged, or from someone else’s mailbox, it approves nothing, and staff see it', async () => {
      const yes = 'J’approuve, diffusion publique';
      const other = await mail.send({ from: 'eve@attacker.test', to: replyTo, text: yes, signedBy: 'attacker.test' });
      expect(other).toMatchObject({ outcome: 'NOT_THEIR_ADDRESS', state: 'TO_SORT' });
      const forged = await mail.send({ from: camilleWrites, to: replyTo, text: yes });
      expect(forged).toMatchObject({ outcome: 'CONFIRMATION_SENT', state: 'TO_SORT' });
      expect(await seenByStaff(other)).toMatchObject({ outcome: 'NOT_THEIR_ADDRESS' });
      expect(await seenByStaff(forged)).toMatchObject({ verdict: { isAuthentic: false }, reading: { text: yes } });
      expect((await clipOf(clipId)).state).toBe('AWAITING_APPROVAL');
    });

    it('C3, C4: the link sent to the address on file shows which clip, which version and which diffusion, before anything is done', async () => {
      const token = tokenIn((await mail.app.mailsTo('camille@example.test')).find(({ template }) => template === 'mail-confirmation'));
      const shown = await mail.app
        .browser()
        .ask('query($token: String!) { mailConfirmation(token: $token) { kind clipTitle clipVersion diffusion companyName words } }', {
          token,
        });
      const version = await em().findOneOrFail(ClipVersion, { clip: clipId });
      expect(version.title).not.toBe('');
      expect(shown).toEqual({
        mailConfirmation: {
          kind: 'APPROVE_CLIP',
          clipTitle: version.title,
          clipVersion: version.number,
          diffusion: 'PUBLIC',
          companyName: null,
          words: null,
        },
      });
      expect((await clipOf(clipId)).state).toBe('AWAITING_APPROVAL');
    });

    it('C4: a yes without the choice of diffusion publishes nothing and is answered with that question', async () => {
      const kept = await mail.send({
        from: camilleWrites,
        to: replyTo,
        text: outlook('J’approuve ce clip.\n\nCordialement,\nCamille Durand', question),
        signedBy: 'example.test',
      });
      expect(kept.outcome).toBe('ASKED');
      expect(await newestTo('camille@example.test')).toMatchObject({ template: 'diffusion-question', replyTo });
      expect((await clipOf(clipId)).state).toBe('AWAITING_APPROVAL');
    });

    it('C3: the choice completes it: approved by a reply, whatever case the mail program gave the address, and registered so', async () => {
      const kept = await mail.send({
        from: camilleWrites,
        to: replyTo.toUpperCase(),
        html: '<div dir="ltr">Publique</div><br><div class="gmail_quote"><div class="gmail_attr">Le lun. 23 nov. 2026 à 10:12, JobProd a écrit :</div><blockquote>restreinte</blockquote></div>',
        signedBy: 'example.test',
      });
      expect(kept).toMatchObject({ outcome: 'ACTED', state: 'DONE' });
      expect((await clipOf(clipId)).state).toBe('APPROVED');
      expect(await em().findOneOrFail(ClipVersion, { clip: clipId })).toMatchObject({ diffusion: 'PUBLIC' });
      const [entry] = await em().execute<{ payload: string }[]>(
        "select payload from register_entry join register_payload on entry_id = id where type = 'clip-approved'",
      );
      expect(entry?.payload).toContain('reply by e-mail');
      expect(entry?.payload).toContain(kept.rawSha256);
      expect((await newestTo('camille@example.test'))?.template).toBe('done-by-mail.approvedPublic');
    });

    it('C3: the address served its one question', async () => {
      const again = await mail.send({ from: camilleWrites, to: replyTo, text: 'Je n’approuve pas', signedBy: 'example.test' });
      expect(again).toMatchObject({ outcome: 'UNKNOWN_ADDRESS', state: 'TO_SORT' });
      expect((await clipOf(clipId)).state).toBe('APPROVED');
    });
  });

  describe('N6: an introduction agreed, entirely by mail', () => {
    it('each side by a reply to its own mail; fault D01: the other’s answer, forged, agrees to nothing, and staff see it', async () => {
      const acme = await newCompany(mail.app, { name: 'Acme' });
      const rita = await newRecruiter(mail.app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
      await askForIntroduction(mail.app, {
        recruiter: rita,
        recruiterEmail: 'rita@acme.test',
        profile: camille,
        candidateEmail: 'camille@example.test',
      });
      const state = async () => (await em().findOneOrFail(Introduction, { company: { name: 'Acme' } })).state;
      const forCandidate = await replyAddressOf(mail.app, 'camille@example.test', 'introduction-asked');
      const forRecruiter = await replyAddressOf(mail.app, 'rita@acme.test', 'introduction-to-confirm');

      mail.app.clock.advance({ days: 2 });
      const forged = await mail.send({ from: camilleWrites, to: forCandidate, text: 'Je suis d’accord', signedBy: 'attacker.test' });
      expect(forged).toMatchObject({ outcome: 'CONFIRMATION_SENT', state: 'TO_SORT' });
      const inTheirPlace = await mail.send({ from: 'rita@acme.test', to: forCandidate, text: 'I agree', signedBy: 'acme.test' });
      expect(inTheirPlace).toMatchObject({ outcome: 'NOT_THEIR_ADDRESS', state: 'TO_SORT' });
      expect(await seenByStaff(forged)).toMatchObject({ verdict: { isAuthentic: false } });
      expect(await seenByStaff(inTheirPlace)).toMatchObject({ outcome: 'NOT_THEIR_ADDRESS' });
      expect(await state()).toBe('REQUESTED');

      // N8: to the candidate, and to nobody else, the link says which company it is; the button alone would agree.
      const shown = await mail.app
        .browser()
        .ask(
          'query($token: String!) { mailConfirmation(token: $token) { kind companyName recruiterName profileReference otherSideAgreed jobBrief { role pay } clipTitle } }',
          { token: tokenIn((await mail.app.mailsTo('camille@example.test')).find(({ template }) => template === 'mail-confirmation')) },
        );
      expect(shown).toEqual({
        mailConfirmation: {
          kind: 'AGREE_TO_INTRODUCTION',
          companyName: 'Acme',
          recruiterName: 'Rita Roche',
          profileReference: null,
          otherSideAgreed: false,
          jobBrief: { role: jobBrief.role, pay: jobBrief.pay },
          clipTitle: null,
        },
      });
      expect(await state()).toBe('REQUESTED');
      const asRecruiter = await mail.send({
        from: 'Rita Roche <rita@acme.test>',
        to: forRecruiter,
        text: 'I agree.',
        signedBy: 'attacker.test',
      });
      expect(asRecruiter).toMatchObject({ outcome: 'CONFIRMATION_SENT' });
      expect(
        await mail.app
          .browser()
          .ask('query($token: String!) { mailConfirmation(token: $token) { kind companyName recruiterName profileReference } }', {
            token: tokenIn((await mail.app.mailsTo('rita@acme.test')).find(({ template }) => template === 'mail-confirmation')),
          }),
      ).toEqual({
        mailConfirmation: { kind: 'AGREE_TO_INTRODUCTION', companyName: null, recruiterName: null, profileReference: camille.reference },
      });
      expect(await state()).toBe('REQUESTED');

      const hers = await mail.send({
        from: 'Rita Roche <rita@acme.test>',
        to: forRecruiter,
        text: 'I agree.\n\nBest regards,\nRita Roche',
        signedBy: 'acme.test',
      });
      expect(hers).toMatchObject({ outcome: 'ACTED' });
      expect(await state()).not.toBe('AGREED');
      const theirs = await mail.send({ from: camilleWrites, to: forCandidate, text: 'Oui, avec plaisir !', signedBy: 'example.test' });
      expect(theirs).toMatchObject({ outcome: 'ACTED', purpose: 'INTRODUCTION' });
      expect(await state()).toBe('AGREED');
      const agreements = await em().execute<{ side: string; sha256: string }[]>(
        `select p.payload::jsonb #>> '{payload,side}' as side, p.payload::jsonb #>> '{payload,mailSha256}' as sha256
         from register_entry e join register_payload p on p.entry_id = e.id where e.type = 'introduction-agreed' order by 1`,
      );
      expect(agreements, 'T5, N6: the register holds the digest of each raw mail').toEqual([
        { side: 'CANDIDATE', sha256: theirs.rawSha256 },
        { side: 'COMPANY', sha256: hers.rawSha256 },
      ]);
      const told = (await mail.app.mailsTo('camille@example.test')).map(({ template }) => template);
      expect(told).toContain('introduction-made.toCandidate');
    });
  });

  it('from nobody we know, it waits for staff', async () => {
    const kept = await mail.send({
      from: 'passant@example.test',
      to: contact,
      subject: 'Question',
      text: 'Êtes-vous ouverts samedi ?',
      signedBy: 'example.test',
    });
    expect(kept).toMatchObject({ outcome: 'UNKNOWN_SENDER', state: 'TO_SORT', accountId: null });
    expect(await mail.reading(kept)).toMatchObject({
      from: 'passant@example.test',
      subject: 'Question',
      text: 'Êtes-vous ouverts samedi ?',
    });
  });

  it('while DNS does not answer nothing is decided, and it is tried again', async () => {
    mail.dns.state.isDown = true;
    const kept = await mail.send({ from: camilleWrites, to: contact, text: 'Merci de restreindre mon nom.', signedBy: 'example.test' });
    expect(kept.state).toBe('RECEIVED');
    mail.dns.state.isDown = false;
    await em().execute(`select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), '2020-01-01'::timestamptz)`);
    await mail.app.runDueJobs();
    expect(await mail.newest()).toMatchObject({ id: kept.id, outcome: 'ACTED' });
  });

  it('every message is in the register, and none can be read in the database alone', async () => {
    const [{ count } = { count: '0' }] = await em().execute<{ count: string }[]>(
      "select count(*) from register_entry where type = 'mail-received'",
    );
    expect(Number(count)).toBe(await mail.count());
    const rows = await em().execute<{ raw: Buffer; reading: Buffer | null }[]>('select raw, envelope, reading from incoming_mail');
    for (const row of rows)
      for (const column of Object.values(row)) expect(column?.toString('latin1') ?? '').not.toMatch(/camille|restreindre/i);
  });
});
