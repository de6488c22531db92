import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import {
  approvalToken,
  arrivedVideo,
  type ClipSeen,
  editorWords,
  ownCandidateId,
  publishClip,
  renderedClip,
  sentVideo,
} from '../../test/clips.ts';
import { lift, restrict } from '../../test/diffusion.ts';
import { type MailApp, startMailApp } from '../../test/incoming-mail.ts';
import { agree, askForIntroduction } from '../../test/introductions.ts';
import { askedChange, confirmEmailChange } from '../../test/mailboxes.ts';
import { approveTerms, newCandidate, newCompany, newRecruiter, newStaff, signIn, tokenMailed } from '../../test/people.ts';
import { changeProfile, fullProfile, newPublishedProfile, open, ownProfile, type Published, publish } from '../../test/profiles.ts';
import type { TestApp } from '../../test/test-app.ts';

type Payload = { errors: { code: string; message: string }[] };
type Release = { id: string; state: string; image: boolean; voice: boolean; expiresAt: string };

const camilleEmail = 'camille@example.test';
const person = (name: string) => ({ email: `${name.toLowerCase()}@example.test`, firstName: name, lastName: 'Durand' });

describe('T4: a new version of the terms is in force that a candidate has not approved', () => {
  let mail: MailApp;
  let app: TestApp;
  let camille: Published;
  let editor: Browser;
  let manager: Browser;
  let asked: ClipSeen;
  let askedToken: string;
  let rendered: ClipSeen;
  let shown: string;
  let ready: Browser;
  let introduced: { id: string; token: string };
  const releases: Record<string, Browser> = {};

  /** An input mutation; answers what was refused. */
  const refused = async (who: Browser, name: string, input: Record<string, unknown>, inputType?: string): Promise<Payload['errors']> => {
    const type = inputType ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const mutation = `mutation($input: ${type}!) { ${name}(input: $input) { errors { code message } } }`;
    const data = await who.ask<Record<string, Payload>>(mutation, { input });
    return (data[name] ?? expect.fail()).errors;
  };
  const codes = async (...act: Parameters<typeof refused>) => (await refused(...act)).map(({ code }) => code);
  const releaseOf = async (browser: Browser): Promise<Release | null> =>
    (
      await browser.ask<{ viewer: { candidate: { imageRelease: Release | null } } }>(
        '{ viewer { candidate { imageRelease { id state image voice expiresAt } } } }',
      )
    ).viewer.candidate.imageRelease;
  const clipShown = async (): Promise<{ id: string; videoUrl: string } | null> =>
    (
      await app
        .browser()
        .ask<{ profile: { clip: { id: string; videoUrl: string } | null } | null }>(
          'query($slug: String!) { profile(slug: $slug) { clip { id videoUrl } } }',
          { slug: camille.slug },
        )
    ).profile?.clip ?? null;
  const entries = async (type: string): Promise<{ by: { id: string }; payload: { by?: string } }[]> =>
    (
      await app.services.orm.em
        .fork()
        .execute<{ payload: string }[]>(
          'select payload from register_payload p join register_entry e on e.id = p.entry_id where e.type = ? order by e.id',
          [type],
        )
    ).map(({ payload }) => JSON.parse(payload));

  beforeAll(async () => {
    mail = await startMailApp({ now: '2026-11-23T09:00:00Z' });
    mail.domain('example.test');
    app = mail.app;
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    camille = await newPublishedProfile(app, person('Camille'));
    const candidateId = await ownCandidateId(camille.owner);
    const sourceId = await sentVideo(app, camille.owner);
    const first = await renderedClip(app, editor, candidateId, sourceId);
    const token = await approvalToken(app, editor, first.id, camilleEmail);
    expect(await codes(camille.owner, 'approveClip', { token, diffusion: 'PUBLIC' })).toEqual([]);
    expect(await publishClip(editor, first.id)).toEqual([]);
    shown = first.id;
    asked = await renderedClip(app, editor, candidateId, sourceId, 'Tenir un planning à douze');
    askedToken = await approvalToken(app, editor, asked.id, camilleEmail);
    rendered = await renderedClip(app, editor, candidateId, sourceId, 'Lire un plan');
    const recruiterEmail = 'rita@acme.test';
    const recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, manager), {
      email: recruiterEmail,
      firstName: 'Rita',
      lastName: 'Roche',
    });
    const pair = await askForIntroduction(app, { recruiter, recruiterEmail, profile: camille, candidateEmail: camilleEmail });
    introduced = { id: pair.id, token: pair.candidateToken };
    for (const name of ['Page', 'Lien', 'Courrier', 'Lea', 'Voix', 'Tout']) {
      const browser = await newCandidate(app, person(name));
      await approveTerms(browser);
      releases[name] = browser;
    }
    ready = await newCandidate(app, person('Remi'));
    await approveTerms(ready);
    await changeProfile(ready, fullProfile);
    await app.runDueJobs();

    app.clock.advance({ minutes: 1 });
    const admin = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Ada', lastName: 'Admin' }, 'ADMINISTRATOR');
    const texts = [{ language: 'FR', title: 'CGU', markdown: '# Conditions 2\n\nTexte.' }];
    expect(await codes(admin, 'publishTerms', { texts })).toEqual([]);
  });
  afterAll(() => mail.stop());

  const mayAsk = async (viewer: Browser, { id }: ClipSeen): Promise<boolean> =>
    (
      await viewer.ask<{ clip: { viewerCanRequestApproval: boolean } }>('query($id: ID!) { clip(id: $id) { viewerCanRequestApproval } }', {
        id,
      })
    ).clip.viewerCanRequestApproval;
  const who = (name: string): Browser => releases[name] ?? expect.fail();

  describe('what is new waits', () => {
    it('T4: a profile is not published', async () => {
      expect((await publish(ready)).map(({ code }) => code)).toEqual(['TERMS_NOT_APPROVED']);
    });

    it('T4, C1: a video sent is not declared, and no more is taken', async () => {
      const [, rowId = ''] = Buffer.from(await ownCandidateId(camille.owner), 'base64url')
        .toString()
        .split(':');
      const uploadId = await arrivedVideo(app, rowId, { seconds: 1 });
      expect(await refused(camille.owner, 'declareSource', { uploadId, isMine: true })).toEqual([
        { code: 'TERMS_NOT_APPROVED', message: 'Approuvez d’abord les conditions générales en vigueur.' },
      ]);
    });

    it('T4, C1: no clip is begun, and the editor reads whose approval is missing', async () => {
      const [refusal] = await refused(editor, 'createClip', { candidateId: await ownCandidateId(camille.owner), title: 'Un clip de plus' });
      expect(refusal).toMatchObject({ code: 'TERMS_NOT_APPROVED' });
      expect(refusal?.message).toMatch(/^Ce candidat n’a pas encore approuvé les conditions générales en vigueur/);
      expect((await entries('clip-created')).length).toBe(3);
    });

    it('T4, C3: no approval is asked for that was not before, by the editor or by the candidate', async () => {
      const requested = (await entries('clip-approval-requested')).length;
      const [refusal] = await refused(editor, 'requestClipApproval', { clipId: rendered.id });
      expect(refusal?.message).toMatch(/^Ce candidat/);
      expect(await codes(camille.owner, 'requestClipApproval', { clipId: rendered.id })).toEqual(['TERMS_NOT_APPROVED']);
      expect((await entries('clip-approval-requested')).length).toBe(requested);
      // Nor is it offered; what was asked before may be asked again.
      for (const viewer of [editor, camille.owner])
        expect([await mayAsk(viewer, rendered), await mayAsk(viewer, asked)]).toEqual([false, true]);
    });
  });

  describe('what runs goes on', () => {
    it('T4: what is shown stays shown, under the release as it was given', async () => {
      expect((await clipShown())?.id).toBeDefined();
      expect(await releaseOf(camille.owner)).toMatchObject({ state: 'LIVE', expiresAt: '2028-05-23T08:00:00.000Z' });
    });

    it('T4, C1: a clip begun before is edited and rendered', async () => {
      const { updateClip } = await editor.ask<{ updateClip: { clip: ClipSeen } }>(editorWords.update, {
        input: { clipId: rendered.id, revision: rendered.revision, title: 'Lire un plan, vite' },
      });
      expect(await codes(editor, 'renderClip', { clipId: rendered.id, revision: updateClip.clip.revision })).toEqual([]);
      await app.runDueJobs();
      expect(await editor.ask('query($id: ID!) { clip(id: $id) { state } }', { id: rendered.id })).toEqual({ clip: { state: 'RENDERED' } });
    });

    it('T4, C3: a question asked before is asked again, answered, and what it approves is published', async () => {
      askedToken = await approvalToken(app, camille.owner, asked.id, camilleEmail);
      expect(await codes(app.browser(), 'approveClip', { token: askedToken, diffusion: 'PUBLIC' })).toEqual([]);
      await app.runDueJobs();
      const before = await clipShown();
      expect(await publishClip(editor, asked.id)).toEqual([]);
      const now = await clipShown();
      expect(now).not.toBeNull();
      expect(now?.videoUrl).not.toBe(before?.videoUrl);
      expect(await editor.ask('query($id: ID!) { clip(id: $id) { state } }', { id: shown })).toEqual({ clip: { state: 'WITHDRAWN' } });
    });

    it('T4, C3: a clip that was not asked about is not shown by mail either, and the candidate reads what to do first', async () => {
      const requested = (await entries('clip-approval-requested')).length;
      const kept = await mail.send({
        from: `Camille Durand <${camilleEmail}>`,
        to: 'contact@jobprod.com',
        text: 'Bonjour, je souhaite voir mon clip.',
        signedBy: 'example.test',
      });
      expect(kept).toMatchObject({ outcome: 'REFUSED' });
      expect((await app.mailsTo(camilleEmail))[0]?.text).toContain('Approuvez d’abord les conditions générales en vigueur.');
      expect((await entries('clip-approval-requested')).length).toBe(requested);
    });

    it('T4, N6: an introduction asked for before is agreed to, and one can still be left', async () => {
      expect((await agree(app.browser(), introduced.token)).errors).toEqual([]);
      const left = await camille.owner.ask(
        'mutation($id: ID!) { withdrawFromIntroduction(input: { introductionId: $id }) { introduction { state } errors { code } } }',
        { id: introduced.id },
      );
      expect(left).toEqual({ withdrawFromIntroduction: { introduction: { state: 'WITHDRAWN' }, errors: [] } });
    });
  });

  describe('withdrawal, rights and disputes never wait', () => {
    it('T4, A3: the release is withdrawn on the page, by a mail’s link, and by mail', async () => {
      expect(await codes(who('Page'), 'withdrawImageRelease', { imageReleaseId: (await releaseOf(who('Page')))?.id })).toEqual([]);
      const token = await tokenMailed(app, 'lien@example.test', '/release/withdraw');
      expect(await codes(app.browser(), 'withdrawImageReleaseByLink', { token }, 'WithdrawByLinkInput')).toEqual([]);
      const kept = await mail.send({
        from: 'Courrier Durand <courrier@example.test>',
        to: 'contact@jobprod.com',
        text: 'Bonjour,\nje retire mon autorisation d’image.\nCordialement',
        signedBy: 'example.test',
      });
      expect(kept).toMatchObject({ outcome: 'ACTED' });
      for (const name of ['Page', 'Lien', 'Courrier']) expect(await releaseOf(who(name))).toBeNull();
      expect((await entries('image-release-withdrawn')).map(({ payload }) => payload.by)).toEqual(['account', 'mail-link', 'mail']);
    });

    it('T4, D1: a profile is restricted, in the page and by mail, and the restriction lifted', async () => {
      expect(await restrict(camille.owner, camille.id)).toEqual([]);
      expect(await open(app.browser(), camille.slug)).toBeNull();
      expect(await lift(camille.owner, camille.id)).toEqual([]);
      expect((await open(app.browser(), camille.slug))?.slug).toBe(camille.slug);
      const kept = await mail.send({
        from: `Camille Durand <${camilleEmail}>`,
        to: 'contact@jobprod.com',
        text: 'Bonjour, je souhaite restreindre la diffusion de mon profil.',
        signedBy: 'example.test',
      });
      expect(kept).toMatchObject({ outcome: 'ACTED' });
      expect(await open(app.browser(), camille.slug)).toBeNull();
      expect(await lift(camille.owner, camille.id)).toEqual([]);
    });

    it('T4, G1: a request about data is taken by mail', async () => {
      const kept = await mail.send({
        from: `Camille Durand <${camilleEmail}>`,
        to: 'rectification@jobprod.com',
        text: 'Merci de rectifier mon nom.',
        signedBy: 'example.test',
      });
      expect(kept).toMatchObject({ purpose: 'RIGHTS', outcome: 'RIGHTS_REQUEST' });
    });

    it('T4, T6: a dispute is opened, written in and settled', async () => {
      const say = async (by: Browser, name: string, input: Record<string, unknown>) => {
        const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
        type Dispute = { id: string; state: string; messages: { id: string }[] };
        const data = await by.ask<Record<string, { dispute: Dispute | null; errors: unknown[] }>>(
          `mutation($input: ${type}!) { ${name}(input: $input) { dispute { id state messages { id } } errors { code } } }`,
          { input },
        );
        return data[name]?.dispute ?? expect.fail(JSON.stringify(data));
      };
      const { id } = await say(camille.owner, 'openDispute', { subject: 'Ces conditions', text: 'Je ne suis pas d’accord.' });
      await say(camille.owner, 'writeInDispute', { disputeId: id, text: 'Je le maintiens.' });
      const { messages } = await say(manager, 'writeInDispute', { disputeId: id, text: 'Parlons-en.', isProposal: true });
      const proposalId = messages.at(-1)?.id;
      expect((await say(camille.owner, 'settleDispute', { disputeId: id, proposalId })).state).toBe('SETTLED');
    });

    it('T4, T8: an address is changed', async () => {
      const links = await askedChange(app, who('Lea'), 'lea@example.test', 'lea@new.test');
      await confirmEmailChange(app.browser(), links.old);
      expect(await confirmEmailChange(app.browser(), links.new)).toBe('DONE');
      expect(await (await signIn(app, 'lea@new.test')).ask('{ viewer { candidate { email } } }')).toEqual({
        viewer: { candidate: { email: 'lea@new.test' } },
      });
    });

    it('T4, C5: a clip is withdrawn', async () => {
      expect(await codes(camille.owner, 'withdrawClip', { clipId: rendered.id })).toEqual([]);
      expect(await editor.ask('query($id: ID!) { clip(id: $id) { state } }', { id: rendered.id })).toEqual({
        clip: { state: 'WITHDRAWN' },
      });
    });
  });

  describe('they approve it', () => {
    it('T4, A2: a new 18 months begin where image and voice are consented to again, of what is consented to', async () => {
      const voice = await releaseOf(who('Voix'));
      expect(await releaseOf(who('Tout'))).toMatchObject({ expiresAt: '2028-05-23T08:00:00.000Z' });
      app.clock.set('2026-12-23T09:00:00Z');
      const [tout, voix] = [await signIn(app, 'tout@example.test'), await signIn(app, 'voix@example.test')];
      expect(await approveTerms(tout)).toEqual([]);
      expect(await releaseOf(tout)).toMatchObject({ state: 'LIVE', image: true, voice: true, expiresAt: '2028-06-23T08:00:00.000Z' });
      expect(await approveTerms(voix, { image: false })).toEqual([]);
      const now = await releaseOf(voix);
      expect(now).toMatchObject({ state: 'LIVE', image: false, voice: true, expiresAt: '2028-06-23T08:00:00.000Z' });
      expect(now?.id).not.toBe(voice?.id);
    });

    it('T4, A3: refusing both begins none, and ends the one that runs at once, everywhere, registered as the withdrawal it is', async () => {
      const owner = await signIn(app, camilleEmail);
      const video = (await clipShown())?.videoUrl ?? expect.fail();
      const fetched = async () => (await app.browser().fetch(video)).status;
      expect(await fetched()).toBe(200);
      const withdrawn = (await entries('image-release-withdrawn')).length;
      expect(await approveTerms(owner, { image: false, voice: false, waiver: false })).toEqual([]);
      expect(await releaseOf(owner)).toBeNull();
      expect(await clipShown()).toBeNull();
      expect(await fetched()).toBe(404);
      const last = (await entries('image-release-withdrawn')).slice(withdrawn);
      expect(last.map(({ payload }) => payload.by)).toEqual(['terms-approval']);
      expect((await app.mailsTo(camilleEmail))[0]).toMatchObject({ template: 'release-withdrawn' });
      expect((await open(app.browser(), camille.slug))?.slug).toBe(camille.slug);
    });

    it('T4, A3: refused once more, with none running, it is an approval like any other', async () => {
      const withdrawn = (await entries('image-release-withdrawn')).length;
      expect(await approveTerms(await signIn(app, camilleEmail), { image: false, voice: false, waiver: false })).toEqual([]);
      expect((await entries('image-release-withdrawn')).length).toBe(withdrawn);
    });

    it('T4: what waited is done now', async () => {
      const remi = await signIn(app, 'remi@example.test');
      expect(await approveTerms(remi)).toEqual([]);
      expect(await publish(remi)).toEqual([]);
      const back = await signIn(app, 'editor@jobprod.test');
      expect(await codes(back, 'createClip', { candidateId: await ownCandidateId(remi), title: 'Un premier clip' })).toEqual([]);
    });
  });

  it('T4, G3: before they approve, a profile is taken off and its data locked', async () => {
    const { owner, id } = await unapproved();
    expect(await codes(owner, 'unpublishProfile', { profileId: id })).toEqual([]);
    expect(await codes(owner, 'lockData', { profileId: id })).toEqual([]);
    expect((await ownProfile(owner)).state).toBe('LOCKED');
  });

  /** Rémi, who approved all there was, under one version more. */
  const unapproved = async (): Promise<Published> => {
    app.clock.advance({ seconds: 1 });
    const texts = [{ language: 'FR', title: 'CGU', markdown: '# Conditions 3\n\nTexte.' }];
    expect(await codes(await signIn(app, 'admin@jobprod.test'), 'publishTerms', { texts })).toEqual([]);
    const owner = await signIn(app, 'remi@example.test');
    return { ...(await ownProfile(owner)), owner };
  };
});
