import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approvalToken, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { type RelayedApp, startRelayedApp } from '../../test/incoming-mail.ts';
import { askForIntroduction } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import type { TestApp } from '../../test/test-app.ts';
import { Restriction } from '../diffusion/restriction.entity.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import type { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { keepMail } from './keep-mail.ts';

type Seen = {
  id: string;
  state: string;
  purpose: string;
  right: string | null;
  answerDueAt: string | null;
  outcome: string;
  reading: { from: string; subject: string; text: string };
  verdict: { by: string; isAuthentic: boolean };
  candidate: { firstName: string } | null;
  recruiter: { firstName: string; company: { name: string } } | null;
  colleague: { firstName: string } | null;
  answers: Thing | null;
  things: Thing[];
  filedTo: Thing | null;
};
type Thing = { id: string; kind: string; title: string; number: number | null };

const list = `query($toSort: Boolean) { incomingMails(toSort: $toSort, first: 50) { totalCount nodes {
  id state purpose right answerDueAt outcome reading { from subject text } verdict { by isAuthentic } candidate { firstName }
  recruiter { firstName company { name } } colleague { firstName }
  answers { ...thing } things { ...thing } filedTo { ...thing } } } } fragment thing on MailThing { id kind title number }`;
const outcome = '{ mail { state purpose } errors { code } }';
const file = `mutation($id: ID!, $purpose: MailPurpose!, $thingId: ID) { fileMail(input: { mailId: $id, purpose: $purpose, thingId: $thingId }) ${outcome} }`;
const answer = `mutation($id: ID!, $text: String!) { answerMail(input: { mailId: $id, text: $text }) ${outcome} }`;
const ask = `mutation($id: ID!, $about: MailPurpose, $thingId: ID) { askAboutMail(input: { mailId: $id, about: $about, thingId: $thingId }) ${outcome} }`;
const rectify = `mutation($id: ID!, $firstName: String!, $lastName: String!) { rectifyByMail(input: { mailId: $id, firstName: $firstName, lastName: $lastName }) ${outcome} }`;

describe('staff sort what mail could not decide', { timeout: 120_000 }, () => {
  let relayed: RelayedApp;
  let app: TestApp;
  let officer: Browser;
  let camille: Published;
  beforeAll(async () => {
    relayed = await startRelayedApp();
    ({ app } = relayed);
    officer = await newStaff(app, { email: 'dpo@jobprod.test', firstName: 'Denis', lastName: 'Garant' }, 'DATA_PROTECTION_OFFICER');
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
  });
  afterAll(() => relayed.stop());

  const toSort = async (): Promise<Seen[]> =>
    (await officer.ask<{ incomingMails: { nodes: Seen[] } }>(list, { toSort: true })).incomingMails.nodes;
  const vouched = { isVouchedFor: true };
  const comesIn = async (
    from: string,
    text: string,
    { header = '', isVouchedFor = false, to = 'contact@jobprod.com' } = {},
  ): Promise<Seen> => {
    const message = `${header}From: ${from}\r\nTo: contact@jobprod.com\r\nSubject: =?utf-8?q?Caf=C3=A9?=\r\n\r\n${text}\r\n`;
    const raw = isVouchedFor ? await relayed.vouchedFor(message) : Buffer.from(message);
    await keepMail(app.services, { raw, from, to: [to], ip: '127.0.0.1', helo: 'relay.test' }, 'smtp');
    await app.runDueJobs();
    const found = (await toSort()).find(({ reading }) => reading.text === text);
    if (!found) throw new Error(`${text} does not wait`);
    return found;
  };
  const camilleAnswers = async (mailId: string | undefined, text: string) => {
    const response = await app.browser().fetch(`/mailbox/${mailId}/answer`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ text }),
      redirect: 'manual',
    });
    expect(response.status).toBe(303);
    await app.runDueJobs();
  };

  it('each is shown with its verdict, what it seems to be about, and whom it says it is from; it waits in the queue of work', async () => {
    const seen = await comesIn('camille@example.test', 'Ouvrez-vous samedi ?', vouched);
    expect(seen).toMatchObject({
      state: 'TO_SORT',
      purpose: 'OTHER',
      outcome: 'NOT_UNDERSTOOD',
      reading: { from: 'camille@example.test', subject: 'Café' },
      verdict: { by: 'relay', isAuthentic: true },
      candidate: { firstName: 'Camille' },
    });
    expect(await officer.ask('{ staffQueue { kind } }')).toMatchObject({ staffQueue: [{ kind: 'MAIL_TO_SORT' }] });
  });

  it('filed to what it is about, it leaves the list, once', async () => {
    const { id } = await comesIn('passant@example.test', 'Bonjour, une idée.');
    expect(await officer.ask(file, { id, purpose: 'OTHER' })).toEqual({
      fileMail: { mail: { state: 'FILED', purpose: 'OTHER' }, errors: [] },
    });
    expect((await toSort()).map((mail) => mail.id)).not.toContain(id);
    expect(await officer.ask(file, { id, purpose: 'RIGHTS' })).toMatchObject({
      fileMail: { mail: null, errors: [{ code: 'ALREADY_ANSWERED' }] },
    });
    const entries = await app.services.orm.em.fork().execute("select 1 from register_entry where type = 'mail-filed'");
    expect(entries).toHaveLength(1);
  });

  it('fault D01: an answer goes to the address on file, whatever Reply-To says, or to the stranger who wrote', async () => {
    const forged = await comesIn('camille@example.test', 'Appelez-moi.', { header: 'Reply-To: eve@attacker.test\r\n' });
    expect(await officer.ask(answer, { id: forged.id, text: 'Bonjour,\n\nquand vous voulez.' })).toMatchObject({
      answerMail: { mail: { state: 'FILED' }, errors: [] },
    });
    expect((await app.mailsTo('camille@example.test'))[0]).toMatchObject({ template: 'staff-answer' });
    expect(await app.mailsTo('eve@attacker.test')).toEqual([]);
    const stranger = await comesIn('passant@example.test', 'Avez-vous un bureau ?');
    await officer.ask(answer, { id: stranger.id, text: 'À Paris.' });
    expect((await app.mailsTo('passant@example.test'))[0]?.text).toContain('À Paris.');
    const empty = await comesIn('passant@example.test', 'Et le dimanche ?');
    expect(await officer.ask(answer, { id: empty.id, text: '  ' })).toMatchObject({ answerMail: { errors: [{ code: 'INVALID_INPUT' }] } });
  });

  it('C3: asked about their clip once more, at an address of that question alone, their answer approves it; an unclear one is asked again', async () => {
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    const { id: clipId } = await renderedClip(app, editor, await ownCandidateId(camille.owner), await sentVideo(app, camille.owner));
    await approvalToken(app, editor, clipId, 'camille@example.test');
    const lost = await comesIn('camille@example.test', 'J’ai regardé ce que vous savez.', vouched);
    expect(await officer.ask(ask, { id: lost.id, about: 'CLIP_APPROVAL' })).toEqual({
      askAboutMail: { mail: { state: 'FILED', purpose: 'CLIP_APPROVAL' }, errors: [] },
    });
    const [asked] = await app.mailsTo('camille@example.test');
    expect(asked).toMatchObject({ template: 'mail-unclear.clip' });
    expect(asked?.replyTo).toMatch(/^r-/);
    await camilleAnswers(asked?.id, 'Oui, mais changez le titre');
    const [again] = await app.mailsTo('camille@example.test');
    expect(again).toMatchObject({ template: 'mail-unclear.clip', replyTo: asked?.replyTo });
    const state = async () =>
      (await editor.ask<{ clip: { state: string } }>('query($id: ID!) { clip(id: $id) { state } }', { id: clipId })).clip.state;
    expect(await state()).toBe('AWAITING_APPROVAL');
    await camilleAnswers(again?.id, 'J’approuve, diffusion publique');
    expect(await state()).toBe('APPROVED');
    await camilleAnswers(again?.id, 'Je n’approuve pas');
    expect((await toSort())[0]).toMatchObject({ outcome: 'UNKNOWN_ADDRESS' });
    expect(await state()).toBe('APPROVED');
  });

  it('N6: asked about an introduction once more, each answers at their own address; what was declined meanwhile is asked no more', async () => {
    const acme = await newCompany(app, { name: 'Acme' });
    const rita = await newRecruiter(app, acme, { email: 'rita@example.test', firstName: 'Rita', lastName: 'Roche' });
    await askForIntroduction(app, {
      recruiter: rita,
      recruiterEmail: 'rita@example.test',
      profile: camille,
      candidateEmail: 'camille@example.test',
    });
    const introduction = () => app.services.orm.em.fork().findOneOrFail(Introduction, { company: { name: 'Acme' } });
    const isAsked = async (from: string, text: string): Promise<OutboundMail | undefined> => {
      const { id } = await comesIn(from, text, vouched);
      expect(await officer.ask(ask, { id, about: 'INTRODUCTION' })).toMatchObject({
        askAboutMail: { mail: { purpose: 'INTRODUCTION' }, errors: [] },
      });
      const [asked] = await app.mailsTo(from);
      expect(asked?.template).toBe('mail-unclear.introduction');
      return asked;
    };
    const forRita = await isAsked('rita@example.test', 'Au sujet de ce candidat.');
    const forCamille = await isAsked('camille@example.test', 'Au sujet de cette entreprise.');
    await camilleAnswers(forRita?.id, 'Je suis d’accord.\n\nRita Roche');
    expect((await introduction()).state).not.toBe('AGREED');
    await camilleAnswers(forCamille?.id, 'Hors de question');
    expect((await introduction()).state).toBe('DECLINED');
    await camilleAnswers(forCamille?.id, 'Finalement oui');
    expect((await toSort())[0]).toMatchObject({ outcome: 'UNKNOWN_ADDRESS' });
    const late = await comesIn('camille@example.test', 'Toujours au sujet de cette entreprise.', vouched);
    expect(await officer.ask(ask, { id: late.id, about: 'INTRODUCTION' })).toMatchObject({
      askAboutMail: { errors: [{ code: 'NOT_POSSIBLE_NOW' }] },
    });
  });

  it('whoever of ours it is from is named; it is filed to the very thing it answers, or that they are part of, registered; to no other', async () => {
    const ofRita = await comesIn('rita@example.test', 'Où en est-on ?', vouched);
    expect(ofRita).toMatchObject({ candidate: null, recruiter: { firstName: 'Rita', company: { name: 'Acme' } }, answers: null });
    expect(new Set(ofRita.things.map(({ kind }) => kind))).toEqual(new Set(['INTRODUCTION']));
    expect(ofRita.things[0]?.title).toMatch(/^Acme · JP-/);
    const ofEdith = await comesIn('editor@jobprod.test', 'Je serai là à midi.');
    expect(ofEdith).toMatchObject({ candidate: null, recruiter: null, colleague: { firstName: 'Edith' }, things: [] });
    const { replyTo } = (await app.mailsTo('camille@example.test')).find(({ template }) => template === 'clip-approval') ?? {};
    const late = await comesIn('passant@example.test', 'Oui, je réponds de mon autre adresse.', { to: replyTo ?? '' });
    expect(late).toMatchObject({ candidate: null, answers: { kind: 'CLIP_VERSION', number: 1 }, things: [{ kind: 'CLIP_VERSION' }] });
    const thingId = late.answers?.id;
    for (const [id, purpose] of [
      [ofRita.id, 'CLIP_APPROVAL'],
      [late.id, 'INTRODUCTION'],
    ])
      expect((await officer.answer(file, { id, purpose, thingId })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(await officer.ask(file, { id: late.id, purpose: 'CLIP_APPROVAL', thingId })).toMatchObject({ fileMail: { errors: [] } });
    const introduction = ofRita.things[0]?.id;
    expect(await officer.ask(file, { id: ofRita.id, purpose: 'INTRODUCTION', thingId: introduction })).toMatchObject({
      fileMail: { errors: [] },
    });
    const settled = (await officer.ask<{ incomingMails: { nodes: Seen[] } }>(list, { toSort: false })).incomingMails.nodes;
    const filedTo = (id: string) => settled.find((mail) => mail.id === id)?.filedTo;
    expect([filedTo(late.id)?.id, filedTo(ofRita.id)?.id]).toEqual([thingId, introduction]);
    const entries = await app.services.orm.em
      .fork()
      .execute<{ payload: string }[]>(
        "select payload from register_entry join register_payload on entry_id = id where type = 'mail-filed'",
      );
    expect(entries.filter(({ payload }) => payload.includes('"filedTo":'))).toHaveLength(2);
  });

  it('asked what to restrict, the candidate answers at an address of their own, and only that is done', async () => {
    const { id } = await comesIn('camille@example.test', 'Au sujet de ma page.', vouched);
    expect(await officer.ask(ask, { id, about: 'RESTRICTION' })).toEqual({
      askAboutMail: { mail: { state: 'FILED', purpose: 'RESTRICTION' }, errors: [] },
    });
    const [asked] = await app.mailsTo('camille@example.test');
    expect(asked?.template).toBe('mail-unclear.restriction');
    await camilleAnswers(asked?.id, 'Restreindre mon clip et mon nom');
    expect(await app.services.orm.em.fork().find(Restriction, { endedAt: null })).toMatchObject([{ elements: ['CLIP', 'NAME'] }]);
  });

  it('asked which right, or what it is about, the answer is a request like any other; what cannot be asked is refused', async () => {
    const right = await comesIn('camille@example.test', 'Une chose ne va pas dans mes données.', vouched);
    expect(right).toMatchObject({ purpose: 'RIGHTS', right: null, answerDueAt: '2026-12-22T10:00:00.000Z' });
    expect(await officer.ask(ask, { id: right.id })).toMatchObject({ askAboutMail: { mail: { purpose: 'RIGHTS' }, errors: [] } });
    const [asked] = await app.mailsTo('camille@example.test');
    expect(asked?.template).toBe('mail-unclear.rights');
    await camilleAnswers(asked?.id, 'Corriger mon prénom : il s’écrit Kamille.');
    expect((await toSort())[0]).toMatchObject({ purpose: 'RIGHTS', right: 'RECTIFICATION', outcome: 'RIGHTS_REQUEST' });

    const other = await comesIn('camille@example.test', 'C’est au sujet de ce que vous savez.', vouched);
    await officer.ask(ask, { id: other.id });
    const [openQuestion] = await app.mailsTo('camille@example.test');
    expect(openQuestion?.template).toBe('mail-unclear.other');
    await camilleAnswers(openQuestion?.id, 'Merci de restreindre tout mon profil.');
    expect(await app.services.orm.em.fork().find(Restriction, { endedAt: null })).toMatchObject([{ whole: true }]);
    await camilleAnswers(openQuestion?.id, 'Et mon clip ?');
    expect((await toSort())[0]).toMatchObject({ outcome: 'UNKNOWN_ADDRESS' });

    const lost = await comesIn('camille@example.test', 'Et alors ?', vouched);
    for (const about of ['CLIP_APPROVAL', 'INTRODUCTION', 'DELIVERY'])
      expect(await officer.ask(ask, { id: lost.id, about })).toMatchObject({ askAboutMail: { errors: [{ code: 'NOT_POSSIBLE_NOW' }] } });
    const stranger = await comesIn('passant@example.test', 'Et moi ?');
    expect(await officer.ask(ask, { id: stranger.id })).toMatchObject({ askAboutMail: { errors: [{ code: 'NOT_POSSIBLE_NOW' }] } });
  });

  it('an answer whose act failed closes nothing: the question can be answered again, until one does', async () => {
    const { id } = await comesIn('camille@example.test', 'C’est encore au sujet de ce que vous savez.', vouched);
    await officer.ask(ask, { id, about: 'OTHER' });
    const [question] = await app.mailsTo('camille@example.test');
    expect(question?.template).toBe('mail-unclear.other');
    await camilleAnswers(question?.id, 'Je souhaite voir mon clip.');
    expect((await app.mailsTo('camille@example.test'))[0]?.template).toBe('refused-by-mail');
    await camilleAnswers(question?.id, 'Comment restreindre mon profil ?');
    const [restriction] = await app.mailsTo('camille@example.test');
    expect(restriction).toMatchObject({ template: 'mail-unclear.restriction', replyTo: expect.stringMatching(/^r-/) as string });
    expect(restriction?.replyTo).not.toBe(question?.replyTo);
    await camilleAnswers(question?.id, 'Corriger mon prénom : il s’écrit Kamille.');
    expect((await toSort())[0]).toMatchObject({ purpose: 'RIGHTS', outcome: 'RIGHTS_REQUEST' });
    await camilleAnswers(question?.id, 'Et mon nom ?');
    expect((await toSort())[0]).toMatchObject({ outcome: 'UNKNOWN_ADDRESS' });
  });

  it('G1: a rectification asked by mail is made in one click, once, registered and told; of a message that is not theirs for sure it is refused', async () => {
    const { id } = await comesIn('camille@example.test', 'Mon prénom est mal orthographié : Kamille, avec un K.', vouched);
    const forged = await comesIn('camille@example.test', 'Mon nom est mal orthographié.');
    expect(forged.outcome).toBe('CONFIRMATION_SENT');
    const names = { firstName: 'Kamille', lastName: 'Durand' };
    expect(await officer.ask(rectify, { id: forged.id, ...names })).toMatchObject({
      rectifyByMail: { mail: null, errors: [{ code: 'NOT_POSSIBLE_NOW' }] },
    });
    expect(await officer.ask(rectify, { id, firstName: 'Camille', lastName: 'Durand' })).toMatchObject({
      rectifyByMail: { errors: [{ code: 'INVALID_INPUT' }] },
    });
    expect(await officer.ask(rectify, { id, ...names })).toEqual({
      rectifyByMail: { mail: { state: 'FILED', purpose: 'RIGHTS' }, errors: [] },
    });
    expect(await officer.ask(rectify, { id, ...names })).toMatchObject({ rectifyByMail: { errors: [{ code: 'ALREADY_ANSWERED' }] } });
    const [told] = await app.mailsTo('camille@example.test');
    expect(told).toMatchObject({ template: 'data-rectified' });
    expect(told?.text).toContain('Kamille Durand');
    expect((await toSort())[0]?.candidate?.firstName).toBe('Kamille');
    const entries = await app.services.orm.em.fork().execute("select 1 from register_entry where type = 'data-rectified'");
    expect(entries).toHaveLength(1);
  });

  it('fault D05: what no person wrote cannot be answered', async () => {
    const bounce = await comesIn('mailer-daemon@example.test', 'Undelivered.');
    expect(bounce.outcome).toBe('BOUNCE');
    expect(await officer.ask(answer, { id: bounce.id, text: 'Merci.' })).toMatchObject({
      answerMail: { errors: [{ code: 'NOT_POSSIBLE_NOW' }] },
    });
  });

  it('a page elsewhere cannot answer in anybody’s name, even in development', async () => {
    const [mail] = await app.mailsTo('camille@example.test');
    const response = await app.browser().fetch(`/mailbox/${mail?.id}/answer`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ text: 'Oui' }),
    });
    expect(response.status).toBe(404);
  });
});
