import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorWords, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { lift } from '../../test/diffusion.ts';
import { type MailApp, replyAddressOf, startMailApp } from '../../test/incoming-mail.ts';
import { askForIntroduction } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff, signIn } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { Restriction } from '../diffusion/restriction.entity.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { answerDue } from './answer-due.ts';
import type { IncomingMail } from './incoming-mail.entity.ts';

const contact = 'contact@jobprod.com';
const hers = 'camille@example.test';
const camilleWrites = `Camille Durand <${hers}>`;
const dpo = { email: 'dpo@jobprod.test', firstName: 'Denis', lastName: 'Garant' };
const edith = { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' };
const ritaIs = { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' };

describe('G1, C3, N6, D1: a right over data claimed beside something else, handed to the running listener', () => {
  let mail: MailApp;
  let camille: Published;
  beforeAll(async () => {
    mail = await startMailApp();
    for (const domain of ['example.test', 'attacker.test']) mail.domain(domain);
    await newStaff(mail.app, dpo, 'DATA_PROTECTION_OFFICER');
    camille = await newPublishedProfile(mail.app, { email: hers, firstName: 'Camille', lastName: 'Durand' });
  });
  afterAll(() => mail.stop());

  const em = () => mail.app.services.orm.em.fork();
  const templates = async () => (await mail.app.mailsTo(hers)).map(({ template }) => template);
  const claims = async (): Promise<number> => {
    const [row] = await em().execute<{ count: string }[]>("select count(*) from register_entry where type = 'data-rights-requested'");
    return Number(row?.count);
  };
  const seenByStaff = async ({ id }: IncomingMail): Promise<unknown> =>
    (
      await (
        await signIn(mail.app, dpo.email)
      ).ask<{ incomingMails: { nodes: { id: string }[] } }>(
        '{ incomingMails(toSort: true, first: 10) { nodes { id purpose outcome right answerDueAt } } }',
      )
    ).incomingMails.nodes.find((node) => node.id === toGlobalId('IncomingMail', id));
  const waitsForStaff = async (kept: IncomingMail, right: string): Promise<void> => {
    expect(kept).toMatchObject({ outcome: 'RIGHTS_REQUEST', state: 'TO_SORT', verdict: { isAuthentic: true } });
    expect(await seenByStaff(kept)).toMatchObject({
      purpose: 'RIGHTS',
      outcome: 'RIGHTS_REQUEST',
      right,
      answerDueAt: answerDue(kept.receivedAt).toISOString(),
    });
  };

  it('in the no to a clip: the clip goes back to be changed, and the claim reaches staff, due in a month; in what may be a yes it approves nothing, and the question is asked again', async () => {
    const editor = await newStaff(mail.app, edith, 'EDITOR');
    const { id } = await renderedClip(mail.app, editor, await ownCandidateId(camille.owner), await sentVideo(mail.app, camille.owner));
    await editor.ask(editorWords.requestApproval, { input: { clipId: id } });
    const state = async () =>
      (await (await signIn(mail.app, edith.email)).ask<{ clip: { state: string } }>('query($id: ID!) { clip(id: $id) { state } }', { id }))
        .clip.state;
    const to = await replyAddressOf(mail.app, hers, 'clip-approval');
    const answers = (text: string) => mail.send({ from: camilleWrites, to, text, signedBy: 'example.test' });

    const before = await claims();
    const yes = await answers('J’approuve, diffusion publique. Par ailleurs, envoyez-moi une copie de mes données.');
    await waitsForStaff(yes, 'ACCESS');
    expect(await state()).toBe('AWAITING_APPROVAL');
    expect((await templates()).slice(0, 2).toSorted()).toEqual(['done-by-mail.rights', 'mail-unclear.clip']);
    expect(await claims()).toBe(before + 1);

    const no = await answers('Je refuse. Je m’oppose au traitement de mes données.\n\nCamille Durand');
    await waitsForStaff(no, 'OBJECTION');
    expect(await state()).toBe('CHANGES_REQUESTED');
    expect((await templates()).slice(0, 2).toSorted()).toEqual(['done-by-mail.changes', 'done-by-mail.rights']);
    expect(await claims()).toBe(before + 2);
  });

  it('fault D01: in the no to an introduction, which is declined; not shown to be theirs, it waits for the link, which shows the one and the other, and whose button does both', async () => {
    const rita = await newRecruiter(mail.app, await newCompany(mail.app, { name: 'Acme' }), ritaIs);
    const asks = { recruiter: rita, recruiterEmail: ritaIs.email, profile: camille, candidateEmail: hers };
    await askForIntroduction(mail.app, asks);
    const state = async () => (await em().findOneOrFail(Introduction, { candidate: { account: { email: hers } } })).state;
    const to = await replyAddressOf(mail.app, hers, 'introduction-asked');
    const text = 'Non. Supprimez mes données.';
    const before = await claims();
    const forged = await mail.send({ from: camilleWrites, to, text, signedBy: 'attacker.test' });
    expect(forged).toMatchObject({ purpose: 'RIGHTS', outcome: 'CONFIRMATION_SENT', state: 'TO_SORT' });
    const confirmation = (await mail.app.mailsTo(hers)).find(({ template }) => template === 'mail-confirmation');
    const token = /mail\/confirm#([\w-]+)/.exec(confirmation?.html ?? '')?.[1] ?? '';
    const visitor = mail.app.browser();
    const shown = await visitor.ask('query($token: String!) { mailConfirmation(token: $token) { kind companyName alsoRights words } }', {
      token,
    });
    expect(shown).toEqual({
      mailConfirmation: { kind: 'DECLINE_INTRODUCTION', companyName: 'Acme', alsoRights: true, words: text },
    });
    expect([await state(), await claims()]).toEqual(['REQUESTED', before]);
    const confirm = 'mutation($token: String!) { confirmMail(input: { token: $token }) { kind errors { code } } }';
    expect(await visitor.ask(confirm, { token })).toEqual({ confirmMail: { kind: 'DECLINE_INTRODUCTION', errors: [] } });
    expect([await state(), await claims()]).toEqual(['DECLINED', before + 1]);
    expect(await seenByStaff(forged)).toMatchObject({ outcome: 'RIGHTS_REQUEST', right: 'ERASURE' });
  });

  it('the claim stands by itself where what it came with has ended before the link is followed', async () => {
    const sacha = { email: 'sacha@other.test', firstName: 'Sacha', lastName: 'Rémy' };
    const recruiter = await newRecruiter(mail.app, await newCompany(mail.app, { name: 'Other' }), sacha);
    await askForIntroduction(mail.app, { recruiter, recruiterEmail: sacha.email, profile: camille, candidateEmail: hers });
    const to = await replyAddressOf(mail.app, hers, 'introduction-asked');
    const forged = await mail.send({ from: camilleWrites, to, text: 'Non. Effacez mes données.', signedBy: 'attacker.test' });
    expect(forged).toMatchObject({ outcome: 'CONFIRMATION_SENT' });
    const confirmation = (await mail.app.mailsTo(hers)).find(({ template }) => template === 'mail-confirmation');
    const token = /mail\/confirm#([\w-]+)/.exec(confirmation?.html ?? '')?.[1] ?? '';
    expect(await mail.send({ from: camilleWrites, to, text: 'Non merci.', signedBy: 'example.test' })).toMatchObject({ outcome: 'ACTED' });
    const before = await claims();
    const visitor = mail.app.browser();
    const shown = await visitor.ask('query($token: String!) { mailConfirmation(token: $token) { kind right alsoRights } }', { token });
    expect(shown).toEqual({ mailConfirmation: { kind: 'RIGHTS', right: 'ERASURE', alsoRights: false } });
    const confirm = 'mutation($token: String!) { confirmMail(input: { token: $token }) { kind errors { code } } }';
    expect(await visitor.ask(confirm, { token })).toEqual({ confirmMail: { kind: 'RIGHTS', errors: [] } });
    expect(await claims()).toBe(before + 1);
  });

  it('beside a restriction, which is in force on receipt', async () => {
    const text = 'Merci de restreindre tout mon profil. Par ailleurs, envoyez-moi une copie de mes données.';
    await waitsForStaff(await mail.send({ from: camilleWrites, to: contact, text, signedBy: 'example.test' }), 'ACCESS');
    expect(await em().find(Restriction, { endedAt: null })).toMatchObject([{ whole: true }]);
    await lift(camille.owner, camille.id);
  });
});
