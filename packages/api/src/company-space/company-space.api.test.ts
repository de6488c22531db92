import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { agree, jobBrief, requestIntroduction } from '../../test/introductions.ts';
import { approveTerms, newCandidate, newStaff, signIn, tokenMailed } from '../../test/people.ts';
import { aPicture, withExif } from '../../test/pictures.ts';
import { changeProfile, newPublishedProfile, open } from '../../test/profiles.ts';
import { act, cardWords, enter, handIn, invite, newPresented, ownCandidateId, present, wishesOf } from '../../test/space.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';
import { contactDetailsIn } from './card-content.ts';
import { CardPicture } from './company-card.entity.ts';

type Space = {
  companies: { id: string; name: string; content: { description: string }; wish: { state: string } | null; viewerCanWish: boolean }[];
} | null;

describe('the company space', () => {
  let app: TestApp;
  let manager: Browser;
  let acme: Awaited<ReturnType<typeof newPresented>>;
  let rivale: Awaited<ReturnType<typeof newPresented>>;
  beforeAll(async () => {
    app = await startTestApp();
    manager = await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
    acme = await newPresented(app, 'Xylocope', manager);
    rivale = await newPresented(app, 'Rivale', manager);
  });
  afterAll(() => app.stop());

  const space = async (browser: Browser): Promise<Space> =>
    (
      await browser.ask<{ companySpace: Space }>(
        '{ companySpace { companies { id name content { description } wish { state } viewerCanWish } } }',
      )
    ).companySpace;
  const names = async (browser: Browser) => (await space(browser))?.companies.map(({ name }) => name);
  const entries = async (type: string): Promise<number> =>
    Number(
      (await app.services.orm.em.fork().execute<{ count: string }[]>('select count(*) from register_entry where type = ?', [type]))[0]
        ?.count,
    );

  it('N4, N5: invited by a personal link, entered once on the undertaking, read as far as the invitation covers, each showing kept', async () => {
    const { candidate, token } = await invite(app, manager, { email: 'camille@example.test' }, { companyIds: [acme.id] });
    const [mail] = await app.mailsTo('camille@example.test');
    expect(mail?.template).toBe('space-invited');
    expect(mail?.text).not.toMatch(/Xylocope|Rivale/);
    expect(await space(candidate)).toBeNull();
    const other = await newCandidate(app, { email: 'other@example.test', firstName: 'Ot', lastName: 'Her' });
    const look = 'query($token: String!) { spaceInvitation(token: $token) { expiresAt } }';
    for (const browser of [other, acme.recruiter, app.browser()])
      expect(await browser.ask(look, { token })).toEqual({ spaceInvitation: null });
    expect((await enter(other, token))[0]?.code).toBe('LINK_USED_OR_EXPIRED');
    expect(await candidate.ask(look, { token })).toMatchObject({ spaceInvitation: { expiresAt: expect.any(String) as string } });
    expect((await enter(candidate, token, false))[0]?.code).toBe('UNDERTAKINGS_REQUIRED');
    expect(await space(candidate)).toBeNull();
    expect(await enter(candidate, token)).toEqual([]);
    expect((await enter(candidate, token))[0]?.code).toBe('LINK_USED_OR_EXPIRED');
    // Neither knowing that it is there nor entering shows a card; reading does, once for each version.
    expect(await candidate.ask('{ viewer { hasCompanySpace } companySpace { __typename } }')).toMatchObject({
      viewer: { hasCompanySpace: true },
    });
    expect(await entries('company-card-shown')).toBe(0);
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await names(candidate)).toEqual(['Xylocope']);
      expect(await entries('company-card-shown')).toBe(1);
    }
    const facts = await app.services.orm.em
      .fork()
      .execute<{ payload: string }[]>(
        `select p.payload from register_payload p join register_entry e on e.id = p.entry_id where e.type in ('company-card-shown', 'company-presented')`,
      );
    expect(facts.some(({ payload }) => payload.includes(cardWords.description))).toBe(true);
    expect(await entries('company-space-entered')).toBe(1);
    app.clock.advance({ days: 90 });
    expect(await space(await signIn(app, 'camille@example.test'))).toBeNull();
    app.clock.advance({ days: -90 });
  });

  it('T2: nobody enters before they have approved the terms; the link waits for them', async () => {
    const owner = await newCandidate(app, { email: 'early@example.test', firstName: 'Ear', lastName: 'Ly' });
    const { token } = await invite(app, manager, { email: 'early@example.test', owner }, { companyIds: [acme.id] });
    expect((await enter(owner, token))[0]?.code).toBe('TERMS_NOT_APPROVED');
    expect(await space(owner)).toBeNull();
    await approveTerms(owner);
    expect(await enter(owner, token)).toEqual([]);
    expect(await names(owner)).toEqual(['Xylocope']);
  });

  it('N4, fault A07: of many uses of one link at once, one enters', async () => {
    const { candidate, token } = await invite(app, manager, { email: 'hasty@example.test' }, { companyIds: [acme.id] });
    const before = await entries('company-space-entered');
    const codes = (await Promise.all(Array.from({ length: 20 }, () => enter(candidate, token)))).map(([error]) => error?.code ?? 'entered');
    expect(codes.filter((code) => code === 'entered')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['entered', 'LINK_USED_OR_EXPIRED']));
    expect((await entries('company-space-entered')) - before).toBe(1);
  });

  it('N4: to anyone who is not invited the space is not there, as if it never were: no number, no other error', async () => {
    const stranger = await newCandidate(app, { email: 'stranger@example.test', firstName: 'Str', lastName: 'Anger' });
    const ask = '{ companySpace { companies { name } } viewer { hasCompanySpace } }';
    for (const browser of [stranger, acme.recruiter, manager, app.browser()])
      expect(await browser.ask(ask)).toEqual({ companySpace: null, viewer: { hasCompanySpace: false } });
    for (const field of ['spaceInvitations { id }', 'companyCollections { id }', 'introductionWishes { id }'])
      expect((await stranger.answer(`{ ${field} }`)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const wish = 'mutation($input: WishForIntroductionInput!) { wishForIntroduction(input: $input) { errors { code } } }';
    const absent = Buffer.from('Company:01900000-0000-7000-8000-000000000000').toString('base64url');
    for (const companyId of [acme.id, absent])
      expect((await stranger.answer(wish, { input: { companyId } })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('N4: a collection changes for whoever was invited to it; a revoked invitation, a suspended or blocked company, a card taken off are gone at once', async () => {
    const { saveCompanyCollection: saved } = await manager.ask<{ saveCompanyCollection: { collection: { id: string } } }>(
      'mutation($input: SaveCompanyCollectionInput!) { saveCompanyCollection(input: $input) { collection { id } errors { code } } }',
      { input: { name: 'Bois', companyIds: [acme.id] } },
    );
    const collectionId = saved.collection.id;
    const { candidate, token, invitationId } = await invite(app, manager, { email: 'second@example.test' }, { collectionId });
    await enter(candidate, token);
    expect(await names(candidate)).toEqual(['Xylocope']);
    await act(manager, 'saveCompanyCollection', { collectionId, name: 'Bois', companyIds: [acme.id, rivale.id] });
    expect(await names(candidate)).toEqual(['Rivale', 'Xylocope']);
    expect(await act(manager, 'withdrawPresentation', { companyId: rivale.id, reason: 'À revoir' })).toEqual([]);
    const [sentBack, presented] = await app.mailsTo(rivale.recruiterEmail);
    expect([sentBack?.template, presented?.template]).toEqual(['card-sent-back', 'card-presented']);
    expect(sentBack?.text).toContain('À revoir');
    expect(await names(candidate)).toEqual(['Xylocope']);
    await act(rivale.recruiter, 'saveCompanyCard', { companyId: rivale.id, ...cardWords, description: 'Mieux' });
    expect(await names(candidate)).toEqual(['Xylocope']);
    await act(rivale.recruiter, 'submitCompanyCard', { companyId: rivale.id }, 'companyCard');
    expect(await present(manager, rivale.id)).toEqual([]);
    expect(await names(candidate)).toEqual(['Rivale', 'Xylocope']);
    await act(manager, 'suspendCompany', { companyId: rivale.id, reason: 'Fin' });
    expect(await names(candidate)).toEqual(['Xylocope']);
    const block = (field: string, input: Record<string, unknown>) => act(candidate, field, input);
    expect(await block('blockCompany', { name: 'Xylocope' })).toEqual([]);
    expect(await names(candidate)).toEqual([]);
    const { viewer } = await candidate.ask<{ viewer: { candidate: { profile: { blockedCompanies: { id: string }[] } } } }>(
      '{ viewer { candidate { profile { blockedCompanies { id } } } } }',
    );
    expect(await block('unblockCompany', { blockedCompanyId: viewer.candidate.profile.blockedCompanies[0]?.id })).toEqual([]);
    expect(await names(candidate)).toEqual(['Xylocope']);
    expect(await act(manager, 'revokeSpaceInvitation', { invitationId })).toEqual([]);
    expect(await space(candidate)).toBeNull();
  });

  it('N4: a card that is sent back leaves the one before where it is; asked once more, staff take that off as well', async () => {
    const bois = await newPresented(app, 'Renvoyee', manager);
    const { candidate, token } = await invite(app, manager, { email: 'sent-back@example.test' }, { companyIds: [bois.id] });
    await enter(candidate, token);
    const read = async () => (await space(candidate))?.companies.map(({ content }) => content.description);
    const card = async () =>
      (
        await bois.recruiter.ask<{ company: { card: object } }>(
          'query($id: ID!) { company(id: $id) { card { state reason shown { description } } } }',
          { id: bois.id },
        )
      ).company.card;
    const handedInAt = async () =>
      (
        await bois.recruiter.ask<{ company: { card: { submittedAt: string } } }>(
          'query($id: ID!) { company(id: $id) { card { submittedAt } } }',
          {
            id: bois.id,
          },
        )
      ).company.card.submittedAt;
    const back = { companyId: bois.id, reason: 'Trop long.' };
    expect(await handIn(bois.recruiter, bois.id, { description: 'Une autre façon de le dire.' })).toEqual([]);
    const sentBack = await entries('company-card-sent-back');
    expect(await act(manager, 'withdrawPresentation', { ...back, submittedAt: await handedInAt() })).toEqual([]);
    expect(await read()).toEqual([cardWords.description]);
    expect(await card()).toEqual({ state: 'WITHDRAWN', reason: 'Trop long.', shown: { description: cardWords.description } });
    expect((await entries('company-card-sent-back')) - sentBack).toBe(1);
    const [mail] = await app.mailsTo(bois.recruiterEmail);
    expect(mail?.template).toBe('card-sent-back');
    expect(mail?.text).toContain('lisent toujours la précédente');
    const takenOff = await entries('company-presentation-withdrawn');
    expect(await act(manager, 'withdrawPresentation', { ...back, reason: 'Fini.' })).toEqual([]);
    expect(await read()).toEqual([]);
    expect((await entries('company-presentation-withdrawn')) - takenOff).toBe(1);
    expect((await act(manager, 'withdrawPresentation', back))[0]?.code).toBe('NOT_POSSIBLE_NOW');
  });

  it('N4: what is sent back or taken off is what staff looked at: a card handed in or taken up again meanwhile is refused, and both stay', async () => {
    const bois = await newPresented(app, 'Croisee', manager);
    const { candidate, token } = await invite(app, manager, { email: 'crossed@example.test' }, { companyIds: [bois.id] });
    await enter(candidate, token);
    const read = async () => (await space(candidate))?.companies.map(({ content }) => content.description);
    const card = async () =>
      (
        await bois.recruiter.ask<{ company: { card: { state: string; submittedAt: string } } }>(
          'query($id: ID!) { company(id: $id) { card { state submittedAt } } }',
          { id: bois.id },
        )
      ).company.card;
    const off = (submittedAt: string | null) => act(manager, 'withdrawPresentation', { companyId: bois.id, reason: 'Fini.', submittedAt });
    const first = (await card()).submittedAt;
    app.clock.advance({ seconds: 1 });
    // They look at the shown one; meanwhile another is handed in.
    expect(await handIn(bois.recruiter, bois.id, { description: 'La nouvelle.' })).toEqual([]);
    for (const lookedAt of [null, first]) expect((await off(lookedAt))[0]?.code).toBe('NOT_POSSIBLE_NOW');
    expect(await card()).toMatchObject({ state: 'SUBMITTED' });
    expect(await read()).toEqual([cardWords.description]);
    // They look at the one handed in; meanwhile its people take it up again.
    const { submittedAt } = await card();
    await act(bois.recruiter, 'saveCompanyCard', { companyId: bois.id, ...cardWords, description: 'Encore mieux' });
    expect((await off(submittedAt))[0]?.code).toBe('NOT_POSSIBLE_NOW');
    expect(await read()).toEqual([cardWords.description]);
    expect(await off(null)).toEqual([]);
    expect(await read()).toEqual([]);
  });

  it('N4, T5: an invitation that takes the place of one not used yet ends it, and the register says so', async () => {
    const first = await invite(app, manager, { email: 'twice@example.test' }, { companyIds: [acme.id] });
    const before = await entries('space-invitation-revoked');
    await invite(app, manager, { email: 'twice@example.test', owner: first.candidate }, { companyIds: [acme.id] });
    expect((await entries('space-invitation-revoked')) - before).toBe(1);
    expect((await enter(first.candidate, first.token))[0]?.code).toBe('LINK_USED_OR_EXPIRED');
  });

  it('N4: staff let through the card they looked at: one handed in since is refused until they look at it', async () => {
    const { company } = await manager.ask<{ company: { card: { submittedAt: string } } }>(
      'query($id: ID!) { company(id: $id) { card { submittedAt } } }',
      { id: acme.id },
    );
    app.clock.advance({ minutes: 1 });
    expect(await handIn(acme.recruiter, acme.id, { description: 'Un autre texte, que personne n’a relu' })).toEqual([]);
    const looked = { companyId: acme.id, submittedAt: company.card.submittedAt };
    expect((await act(manager, 'presentCompany', looked))[0]?.code).toBe('NOT_POSSIBLE_NOW');
    app.clock.advance({ minutes: 1 });
    expect(await handIn(acme.recruiter, acme.id)).toEqual([]);
    expect(await present(manager, acme.id)).toEqual([]);
  });

  it('N4: what waits in the space is in the queue of who composes it: cards handed in, wishes; and goes when it is dealt with', async () => {
    const { candidate, token, candidateId } = await invite(app, manager, { email: 'queued@example.test' }, { companyIds: [acme.id] });
    await enter(candidate, token);
    const editor = await newStaff(app, { email: 'elise@jobprod.test', firstName: 'Élise', lastName: 'Monnier' }, 'EDITOR');
    const waiting = async (browser = manager) =>
      (await browser.ask<{ staffQueue: { kind: string; subject: string }[] }>('{ staffQueue { kind subject } }')).staffQueue.filter(
        ({ kind }) => kind === 'WISH_TO_ANSWER' || kind === 'CARD_TO_READ',
      );
    expect(await waiting()).toEqual([]);
    await act(candidate, 'wishForIntroduction', { companyId: acme.id });
    app.clock.advance({ minutes: 1 });
    await handIn(acme.recruiter, acme.id);
    expect(await waiting()).toEqual([
      { kind: 'WISH_TO_ANSWER', subject: 'Xylocope' },
      { kind: 'CARD_TO_READ', subject: 'Xylocope' },
    ]);
    expect(await waiting(editor)).toEqual([]);
    await present(manager, acme.id);
    const wish = (await wishesOf(manager)).find((one) => one.candidate.id === candidateId);
    expect(await act(manager, 'declineWish', { wishId: wish?.id, reason: 'Plus tard.' })).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  it('G3: locked, a candidate’s invitation and wish are not there for staff, and nobody is invited in their place', async () => {
    const { candidate, token, candidateId, invitationId } = await invite(
      app,
      manager,
      { email: 'locked@example.test' },
      { companyIds: [acme.id] },
    );
    await enter(candidate, token);
    await act(candidate, 'wishForIntroduction', { companyId: acme.id });
    const wish = (await wishesOf(manager)).find((one) => one.candidate.id === candidateId);
    const { viewer } = await candidate.ask<{ viewer: { candidate: { profile: { id: string } } } }>(
      '{ viewer { candidate { profile { id } } } }',
    );
    expect(await act(candidate, 'lockData', { profileId: viewer.candidate.profile.id })).toEqual([]);
    const refused = async (name: string, input: Record<string, unknown>) =>
      (
        await manager.answer(
          `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code } } }`,
          { input },
        )
      ).errors?.[0]?.extensions?.code;
    expect(await refused('declineWish', { wishId: wish?.id, reason: 'Non' })).toBe('NOT_FOUND');
    expect(await refused('revokeSpaceInvitation', { invitationId })).toBe('NOT_FOUND');
    expect(await refused('inviteToCompanySpace', { candidateId, companyIds: [acme.id] })).toBe('NOT_FOUND');
    const { nodes } = await manager.ask<{ nodes: unknown[] }>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [wish?.id, invitationId],
    });
    expect(nodes).toEqual([null, null]);
    expect((await wishesOf(manager)).some((one) => one.candidate.id === candidateId)).toBe(false);
  });

  it('N4, N5: a card is a draft until staff let it through, and what is shown stays while another is written; no way to reach the company gets in', async () => {
    const invited = await invite(app, manager, { email: 'third@example.test' }, { companyIds: [acme.id] });
    await enter(invited.candidate, invited.token);
    const save = (more: Record<string, unknown>) => act(acme.recruiter, 'saveCompanyCard', { companyId: acme.id, ...cardWords, ...more });
    expect(await save({ description: 'Un tout autre texte' })).toEqual([]);
    const shown = async () => (await space(invited.candidate))?.companies[0]?.content.description;
    expect(await shown()).toBe(cardWords.description);
    expect((await present(manager, acme.id))[0]?.code).toBe('NOT_POSSIBLE_NOW');
    for (const leak of [
      'Écrivez à ada@xylocope.test',
      'Appelez le 06 12 34 56 78',
      'Tout est sur www.xylocope.fr',
      'Suivez @xylocope sur Instagram',
    ])
      expect({ leak, errors: await save({ description: leak }) }).toEqual({
        leak,
        errors: [{ code: 'CONTACT_DETAILS', path: ['description'] }],
      });
    expect((await save({ offers: [{ ...cardWords.offers[0], role: 'Menuisier, rh@xylocope.test' }] }))[0]?.path).toEqual([
      'offers',
      '0',
      'role',
    ]);
    expect((await save({ places: ['xylocope.fr'] }))[0]?.code).toBe('CONTACT_DETAILS');
    const other = 'mutation($input: SaveCompanyCardInput!) { saveCompanyCard(input: $input) { errors { code } } }';
    const input = { companyId: acme.id, ...cardWords };
    for (const browser of [invited.candidate, rivale.recruiter])
      expect((await browser.answer(other, { input })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it.each([
    ['Nous travaillons le chêne depuis 1987, à Nantes et à Rezé.', undefined],
    ['Équipe de 12 personnes, 35 heures, deux ateliers.', undefined],
    ['contact [at] fabrique [dot] fr', expect.any(String)],
    ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', expect.any(String)],
    ['Passez nous voir au 12 rue des Lilas', expect.any(String)],
    ['19 rue Philibert Lucot, 75013 Paris', expect.any(String)],
    ['Tout est sur booking.com', expect.any(String)],
    ['Suivez le pseudo : xylocope', expect.any(String)],
    ['arobase fabrique', expect.any(String)],
    ['Nos outils : Node.js, ASP.NET et C++.', undefined],
    ['À Nantes, près de la rue des Lilas, à 12 minutes de la gare.', undefined],
  ])('N5: %s', (text, found) => {
    expect(contactDetailsIn(text)).toEqual(found);
  });

  it('N5: a picture is drawn anew and served to those who read the card, and to nobody else', async () => {
    const sent = await acme.recruiter.fetch('/company-card/pictures', {
      method: 'POST',
      headers: { 'Content-Type': 'image/jpeg' },
      body: new Uint8Array(withExif(await aPicture('jpg', 320, 240), { orientation: 1, text: 'rh@xylocope.test, 06 12 34 56 78' })),
    });
    expect(sent.status).toBe(201);
    const { id } = (await sent.json()) as { id: string };
    await handIn(acme.recruiter, acme.id, { pictureId: id });
    expect(await present(manager, acme.id)).toEqual([]);
    const invited = await invite(app, manager, { email: 'fourth@example.test' }, { companyIds: [acme.id] });
    await enter(invited.candidate, invited.token);
    const { companySpace } = await invited.candidate.ask<{ companySpace: { companies: { content: { picture: { url: string } } }[] } }>(
      '{ companySpace { companies { content { picture { url } } } } }',
    );
    const path = new URL(companySpace.companies[0]?.content.picture.url ?? '', app.origin).pathname;
    const served = await invited.candidate.fetch(path);
    expect(served.status).toBe(200);
    expect(Buffer.from(await served.arrayBuffer()).toString('latin1')).not.toMatch(/xylocope|06 12|Exif/);
    for (const browser of [app.browser(), rivale.recruiter]) expect((await browser.fetch(path)).status).toBe(404);
    expect((await invited.candidate.fetch('/company-card/pictures', { method: 'POST', body: 'x' })).status).toBe(404);
    await act(manager, 'revokeSpaceInvitation', { invitationId: invited.invitationId });
    expect((await invited.candidate.fetch(path)).status).toBe(404);
  });

  it('N5, N6: « Présentez-moi » reaches JobProd alone; passed on, both answer their own mail, with or without a profile', async () => {
    const { candidate, token, candidateId } = await invite(app, manager, { email: 'wisher@example.test' }, { companyIds: [acme.id] });
    await enter(candidate, token);
    expect(await act(candidate, 'wishForIntroduction', { companyId: acme.id, message: 'J’aime le bois.' })).toEqual([]);
    await changeProfile(candidate, { headline: 'Menuisière' });
    expect((await act(candidate, 'wishForIntroduction', { companyId: acme.id }))[0]?.code).toBe('ALREADY_ASKED');
    expect((await space(candidate))?.companies[0]).toMatchObject({ wish: { state: 'WAITING' }, viewerCanWish: false });
    expect(JSON.stringify(await acme.recruiter.ask('{ introductions(first: 10) { nodes { id } } }'))).not.toContain('id');
    const { introductionWishes, company } = await manager.ask<{
      introductionWishes: { id: string; message: string }[];
      company: { recruiters: { id: string }[] };
    }>('query($id: ID!) { introductionWishes { id message } company(id: $id) { recruiters { id } } }', { id: acme.id });
    const wishId = introductionWishes.find(({ message }) => message === 'J’aime le bois.')?.id;
    const recruiterId = company.recruiters[0]?.id;
    expect(await act(manager, 'passWishOn', { wishId, recruiterId, jobBrief })).toEqual([]);
    expect((await act(manager, 'passWishOn', { wishId, recruiterId, jobBrief }))[0]?.code).toMatch(/ALREADY_ANSWERED|INTRODUCTION_EXISTS/);
    await app.runDueJobs();
    // D2: nothing of a profile that was never published, to the company that is asked.
    const { introductionQuestion } = await app
      .browser()
      .ask<{ introductionQuestion: { profileHeadline: string | null; message: string } }>(
        'query($token: String!) { introductionQuestion(token: $token) { profileHeadline message } }',
        { token: await tokenMailed(app, acme.recruiterEmail, '/introductions/answer') },
      );
    expect(introductionQuestion).toEqual({ profileHeadline: null, message: 'J’aime le bois.' });
    expect((await agree(app.browser(), await tokenMailed(app, 'wisher@example.test', '/introductions/answer'))).errors).toEqual([]);
    const [toCompany] = await app.mailsTo(acme.recruiterEmail);
    expect(toCompany?.text).toContain('J’aime le bois.');
    const made = await agree(app.browser(), await tokenMailed(app, acme.recruiterEmail, '/introductions/answer'));
    expect(made).toMatchObject({ question: { state: 'AGREED' }, errors: [] });
    const { introductions } = await candidate.ask<{ introductions: { nodes: { askedBy: string; otherParty: { email: string } }[] } }>(
      '{ introductions(first: 5) { nodes { askedBy otherParty { email } } } }',
    );
    expect(introductions.nodes).toEqual([{ askedBy: 'CANDIDATE', otherParty: { email: acme.recruiterEmail } }]);
    expect((await act(manager, 'introduce', { candidateId, recruiterId, jobBrief }))[0]?.code).toBe('INTRODUCTION_EXISTS');
  });

  it('N6: staff introduce two of their own accord, who each answer; a wish that is not passed on is answered with its reason', async () => {
    const { candidate, token, candidateId } = await invite(app, manager, { email: 'staffed@example.test' }, { companyIds: [acme.id] });
    await enter(candidate, token);
    await act(candidate, 'wishForIntroduction', { companyId: acme.id, message: 'Par curiosité' });
    const { introductionWishes, company } = await manager.ask<{
      introductionWishes: { id: string; message: string }[];
      company: { recruiters: { id: string }[] };
    }>('query($id: ID!) { introductionWishes { id message } company(id: $id) { recruiters { id } } }', { id: acme.id });
    const wishId = introductionWishes.find(({ message }) => message === 'Par curiosité')?.id;
    expect((await act(manager, 'declineWish', { wishId, reason: ' ' }))[0]?.code).toBe('INVALID_INPUT');
    expect(await act(manager, 'declineWish', { wishId, reason: 'Le poste est pourvu.' })).toEqual([]);
    const [told] = await app.mailsTo('staffed@example.test');
    expect(told).toMatchObject({ template: 'wish-declined' });
    expect(told?.text).toContain('Le poste est pourvu.');
    expect((await space(candidate))?.companies[0]).toMatchObject({ wish: { state: 'DECLINED' }, viewerCanWish: true });
    expect(await act(manager, 'introduce', { candidateId, recruiterId: company.recruiters[0]?.id, jobBrief })).toEqual([]);
    const [asked] = await app.mailsTo('staffed@example.test');
    expect(asked).toMatchObject({ template: 'introduction-asked' });
    expect(asked?.text).toContain('JobProd vous propose');
    expect(await agree(app.browser(), await tokenMailed(app, 'staffed@example.test', '/introductions/answer'))).toMatchObject({
      question: { state: 'AGREED_BY_CANDIDATE' },
    });
    // The company made no request of its own to take back: it says no.
    const { introductions } = await acme.recruiter.ask<{ introductions: { nodes: { askedBy: string }[] } }>(
      '{ introductions(first: 20) { nodes { askedBy viewerCanWithdraw viewerCanDecline } } }',
    );
    expect(introductions.nodes.filter(({ askedBy }) => askedBy === 'STAFF')).toEqual([
      { askedBy: 'STAFF', viewerCanWithdraw: false, viewerCanDecline: true },
    ]);
  });

  it('N6, D2: proposed by staff, the company learns nothing of a person before they agreed: no mail, no list, no entry, no other answer', async () => {
    const firm = await newPresented(app, 'Discrete', manager);
    const owner = await newPublishedProfile(app, { email: 'unsaid@example.test', firstName: 'Una', lastName: 'Said' });
    await open(firm.recruiter, owner.slug);
    const candidateId = await ownCandidateId(owner.owner);
    const { company } = await manager.ask<{ company: { recruiters: { id: string }[] } }>(
      'query($id: ID!) { company(id: $id) { recruiters { id } } }',
      { id: firm.id },
    );
    const proposal = { candidateId, recruiterId: company.recruiters[0]?.id, jobBrief };
    const known = async () => ({
      mails: (await app.mailsTo(firm.recruiterEmail)).length,
      seen: await firm.recruiter.ask(
        'query($slug: String!) { introductions(first: 5) { totalCount nodes { id } } profile(slug: $slug) { viewerCanRequestIntroduction introduction { state } } }',
        { slug: owner.slug },
      ),
      entries: await app.services.orm.em
        .fork()
        .execute('select index from register_party where subject_id = ? order by index', [fromGlobalId(firm.id)?.id]),
    });
    const before = await known();
    expect(await act(manager, 'introduce', proposal)).toEqual([]);
    expect(await known()).toEqual(before);
    const standing = await owner.owner.ask<{ introductions: { nodes: { id: string }[] } }>('{ introductions(first: 1) { nodes { id } } }');
    const { id } = standing.introductions.nodes[0] ?? { id: '' };
    expect(await firm.recruiter.ask('query($id: ID!) { introduction(id: $id) { id } node(id: $id) { id } }', { id })).toEqual({
      introduction: null,
      node: null,
    });
    // They say no: the company never hears of it.
    expect(await act(owner.owner, 'declineIntroduction', { introductionId: id })).toEqual([]);
    expect(await known()).toEqual(before);
    expect(await act(manager, 'introduce', proposal)).toEqual([]);
    // Asked by the company itself meanwhile, its own request takes the place of the proposal, which it learns nothing of.
    expect((await requestIntroduction(firm.recruiter, owner.id, { jobBrief })).errors).toEqual([]);
    expect(await firm.recruiter.ask('{ introductions(first: 5) { nodes { askedBy state } } }')).toEqual({
      introductions: { nodes: [{ askedBy: 'COMPANY', state: 'REQUESTED' }] },
    });
    expect((await app.mailsTo('unsaid@example.test')).filter(({ template }) => template === 'introduction-released')).toEqual([]);
  });

  it('N6: proposed by staff and agreed to by the candidate, the company is asked, and has fourteen days of its own', async () => {
    const { candidateId } = await invite(app, manager, { email: 'said-yes@example.test' }, { companyIds: [acme.id] });
    const { company } = await manager.ask<{ company: { recruiters: { id: string }[] } }>(
      'query($id: ID!) { company(id: $id) { recruiters { id } } }',
      { id: acme.id },
    );
    await act(manager, 'introduce', { candidateId, recruiterId: company.recruiters[0]?.id, jobBrief });
    app.clock.advance({ days: 13 });
    expect(await agree(app.browser(), await tokenMailed(app, 'said-yes@example.test', '/introductions/answer'))).toMatchObject({
      question: { state: 'AGREED_BY_CANDIDATE' },
      errors: [],
    });
    const [asked] = await app.mailsTo(acme.recruiterEmail);
    expect(asked?.template).toBe('introduction-to-confirm');
    expect(asked?.text).toContain('Il a déjà donné son accord');
    expect(await entries('introduction-put-forward')).toBeGreaterThan(0);
    app.clock.advance({ days: 13 });
    const made = await agree(app.browser(), await tokenMailed(app, acme.recruiterEmail, '/introductions/answer'));
    expect(made).toMatchObject({ question: { state: 'AGREED' }, errors: [] });
    const again = await signIn(app, 'said-yes@example.test');
    expect(await again.ask('{ introductions(first: 1) { nodes { state otherParty { email } } } }')).toEqual({
      introductions: { nodes: [{ state: 'AGREED', otherParty: { email: acme.recruiterEmail } }] },
    });
    app.clock.advance({ days: -26 });
  });

  it('N5: a wish comes to the introduction that staff ask for meanwhile, and does not outlive it', async () => {
    const { candidate, token, candidateId } = await invite(app, manager, { email: 'outlived@example.test' }, { companyIds: [acme.id] });
    await enter(candidate, token);
    const { company } = await manager.ask<{ company: { recruiters: { id: string }[] } }>(
      'query($id: ID!) { company(id: $id) { recruiters { id } } }',
      { id: acme.id },
    );
    await act(candidate, 'wishForIntroduction', { companyId: acme.id });
    const wish = (await wishesOf(manager)).find((one) => one.candidate.id === candidateId);
    expect(await act(manager, 'introduce', { candidateId, recruiterId: company.recruiters[0]?.id, jobBrief })).toEqual([]);
    expect((await space(candidate))?.companies[0]).toMatchObject({ wish: { state: 'PASSED_ON' }, viewerCanWish: false });
    expect((await act(manager, 'passWishOn', { wishId: wish?.id, recruiterId: company.recruiters[0]?.id, jobBrief }))[0]?.code).toBe(
      'ALREADY_ANSWERED',
    );
  });

  it('N5: a day after they were sent, pictures that no card names are deleted, each apart: one that cannot be keeps none of the others', async () => {
    const send = async (): Promise<string> => {
      const sent = await acme.recruiter.fetch('/company-card/pictures', {
        method: 'POST',
        headers: { 'Content-Type': 'image/jpeg' },
        body: new Uint8Array(await aPicture('jpg', 320, 240)),
      });
      const { id } = (await sent.json()) as { id: string };
      return fromGlobalId(id)?.id ?? id;
    };
    const ids = [await send(), await send(), await send()].sort();
    const em = app.services.orm.em.fork();
    const left = async () => (await em.fork().find(CardPicture, { id: { $in: ids } }, { orderBy: { id: 'asc' } })).map(({ id }) => id);
    const nameFirst = (storeKey: string) => em.nativeUpdate(CardPicture, { id: ids[0] ?? '' }, { storeKey });
    const { storeKey } = await em.fork().findOneOrFail(CardPicture, { id: ids[0] ?? '' });
    await app.runDueJobs();
    expect(await left()).toEqual(ids);
    // No key of a file: the store takes it for nothing.
    await nameFirst('nowhere');
    app.clock.advance({ days: 1, hours: 1 });
    await app.runDueJobs();
    expect(await left()).toEqual(ids.slice(0, 1));
    await nameFirst(storeKey);
    app.clock.advance({ hours: 1 });
    await app.runDueJobs();
    expect(await left()).toEqual([]);
    app.clock.advance({ days: -1, hours: -2 });
  });
});
