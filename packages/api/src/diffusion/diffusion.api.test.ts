import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { issuePassword, lift, ownRecruiterId, restrict, revokePassword, unlock } from '../../test/diffusion.ts';
import { newCandidate, newCompany, newProgram, newRecruiter, newStaff, type TestCompany } from '../../test/people.ts';
import { type Coded, changeProfile, listed, newPublishedProfile, open, ownProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { ProfilePassword } from './profile-password.entity.ts';

const codes = (errors: Coded['errors']): string[] => errors.map(({ code }) => code);
const canary = 'Zéphyrographe';

describe('restricted diffusion', () => {
  let app: TestApp;
  let camille: Published;
  let acme: TestCompany;
  let viewers: Record<
    | 'visitor'
    | 'other candidate'
    | 'recruiter'
    | 'colleague'
    | 'program'
    | 'editor'
    | 'administrator'
    | 'interviewer'
    | 'network manager'
    | 'officer',
    Browser
  >;
  const outsiders = ['visitor', 'other candidate', 'recruiter', 'colleague', 'program', 'editor', 'administrator', 'interviewer'] as const;
  const inCharge = ['network manager', 'officer'] as const;

  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(
      app,
      { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' },
      { headline: `Artisane ${canary}`, skills: [canary, 'Pose'] },
    );
    acme = await newCompany(app, { name: 'Acme' });
    const staff = (email: string, ...roles: Parameters<typeof newStaff>[2][]) =>
      newStaff(app, { email, firstName: 'Sam', lastName: 'Taff' }, ...roles);
    const recruiter = await newRecruiter(app, acme, { email: 'ada@acme.test', firstName: 'Ada', lastName: 'Lou' });
    viewers = {
      visitor: app.browser(),
      'other candidate': (await newPublishedProfile(app, { email: 'noa@example.test', firstName: 'Noa', lastName: 'Klein' })).owner,
      recruiter,
      colleague: await newRecruiter(app, acme, { email: 'bob@acme.test', firstName: 'Bob', lastName: 'Roy' }),
      program: await newProgram(app, recruiter, ['PROFILES_READ']),
      editor: await staff('editor@jobprod.test', 'EDITOR'),
      administrator: await staff('admin@jobprod.test', 'ADMINISTRATOR'),
      interviewer: await staff('interviewer@jobprod.test', 'INTERVIEWER'),
      'network manager': await staff('manager@jobprod.test', 'NETWORK_MANAGER'),
      officer: await staff('officer@jobprod.test', 'DATA_PROTECTION_OFFICER'),
    };
  });
  afterAll(() => app.stop());

  const facets = async (browser: Browser): Promise<string> =>
    JSON.stringify(await browser.ask('{ profiles { totalCount facets { skills { value count } } } }'));
  const node = (browser: Browser, id: string) =>
    browser.ask<{ node: object | null }>('query($id: ID!) { node(id: $id) { ... on Profile { slug headline skills } } }', { id });

  it('D1, T5: is ordered at zero price, with a receipt, once', async () => {
    const ask = () =>
      camille.owner.ask<{ subscribeToRestrictedDiffusion: { receipt: { json: string } | null; errors: [] } }>(
        'mutation($id: ID!) { subscribeToRestrictedDiffusion(input: { profileId: $id }) { receipt { json } profile { restriction { whole } } errors { code } } }',
        { id: camille.id },
      );
    await ask();
    await app.runDueJobs();
    const receipt = JSON.parse((await ask()).subscribeToRestrictedDiffusion.receipt?.json ?? '{}');
    expect(receipt).toMatchObject({
      entry: { register: 'orders', type: 'restricted-diffusion-ordered' },
      payload: { payload: { price: { amount: '0.00', currency: 'EUR' } } },
    });
    const [count] = await app.services.orm.em
      .fork()
      .execute<{ count: number }[]>(`select count(*)::int as count from register_entry where type = 'restricted-diffusion-ordered'`);
    expect(count?.count).toBe(1);
  });

  it('D2: before, everyone who may consult sees the profile', async () => {
    for (const who of outsiders) expect(await open(viewers[who], camille.slug), who).not.toBeNull();
  });

  it('D1, D2: restricted as a whole, it exists at once for no one but its owner and the staff in charge', async () => {
    expect(await restrict(camille.owner, camille.id)).toEqual([]);
    for (const who of outsiders) {
      const browser = viewers[who];
      expect(await open(browser, camille.slug), who).toBeNull();
      expect(await node(browser, camille.id), who).toEqual({ node: null });
      expect(await listed(browser), who).not.toContain(camille.slug);
      expect(await listed(browser, { text: canary }), who).toEqual([]);
      expect(await facets(browser), who).not.toContain(canary);
    }
    for (const who of inCharge) {
      expect(await open(viewers[who], camille.slug), who).not.toBeNull();
      expect(await listed(viewers[who]), who).toContain(camille.slug);
    }
    expect(await open(camille.owner, camille.slug)).not.toBeNull();
    const [mail] = await app.mailsTo('camille@example.test');
    expect(mail?.subject).toBe('Votre diffusion restreinte est en place');
  });

  it('D1: the staff in charge see what is restricted, and their every look is in the trail and the register; other staff learn nothing', async () => {
    const looks = async (): Promise<number> => {
      const { profileAccessTrail } = await camille.owner.ask<{ profileAccessTrail: { nodes: { reason: string }[] } }>(
        '{ profileAccessTrail(first: 100) { nodes { reason } } }',
      );
      const [row] = await app.services.orm.em
        .fork()
        .execute<{ count: number }[]>(`select count(*)::int as count from register_payload where payload like '%STAFF_IN_CHARGE%'`);
      const inTrail = profileAccessTrail.nodes.filter(({ reason }) => reason === 'STAFF_IN_CHARGE').length;
      expect(row?.count).toBe(inTrail);
      return inTrail;
    };
    const before = await looks();
    const inside =
      'query($slug: String!) { profile(slug: $slug) { restriction { whole elements since } passwords { id } blockedCompanies { name } } }';
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await viewers.officer.ask(inside, { slug: camille.slug })).toMatchObject({
        profile: { restriction: { whole: true, elements: [] }, passwords: [], blockedCompanies: [] },
      });
    }
    expect(await looks()).toBe(before + 2);
    const candidates = '{ candidates(search: "camille@example.test") { nodes { profile { headline } } } }';
    expect(await viewers.editor.ask(candidates)).toEqual({ candidates: { nodes: [{ profile: null }] } });
    app.clock.advance({ minutes: 30 });
    viewers.program = await newProgram(app, viewers.recruiter, ['PROFILES_READ']);
    expect(await viewers['network manager'].ask(candidates)).toMatchObject({
      candidates: { nodes: [{ profile: { headline: `Artisane ${canary}` } }] },
    });
    expect(await looks()).toBe(before + 3);
  });

  it.each(['visitor', 'other candidate', 'recruiter', 'editor', 'administrator', 'network manager', 'officer'] as const)(
    'D1: only the candidate lifts it, not the %s',
    async (who) => {
      const { errors } = await viewers[who].answer(
        'mutation($id: ID!) { liftRestriction(input: { profileId: $id }) { errors { code } } }',
        { id: camille.id },
      );
      expect(errors?.[0]?.extensions?.code).toBe(
        who === 'visitor' ? 'UNAUTHENTICATED' : who === 'other candidate' ? 'NOT_FOUND' : 'FORBIDDEN',
      );
      expect(await open(viewers.visitor, camille.slug)).toBeNull();
    },
  );

  it('D1: lifted by the candidate, it is public again; restricted again by elements, these alone are gone, from search and facets too', async () => {
    expect(await lift(camille.owner, camille.id)).toEqual([]);
    expect(codes(await lift(camille.owner, camille.id))).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await open(viewers.visitor, camille.slug)).toMatchObject({ headline: `Artisane ${canary}` });
    expect(codes(await restrict(camille.owner, camille.id, []))).toEqual(['INVALID_INPUT']);
    expect(await restrict(camille.owner, camille.id, ['HEADLINE', 'SKILLS'])).toEqual([]);
    for (const who of outsiders) {
      const browser = viewers[who];
      expect(await open(browser, camille.slug), who).toMatchObject({ headline: null, skills: [], summary: expect.any(String) });
      expect(await node(browser, camille.id), who).toEqual({ node: { slug: camille.slug, headline: null, skills: [] } });
      expect(await listed(browser), who).toContain(camille.slug);
      expect(await listed(browser, { text: canary }), who).toEqual([]);
      expect(await listed(browser, { skills: [canary] }), who).toEqual([]);
      expect(await facets(browser), who).not.toContain(canary);
      expect(JSON.stringify(await browser.ask('{ profiles { nodes { headline skills linkPreview { title } } } }')), who).not.toContain(
        canary,
      );
    }
    const trail = '{ profileAccessTrail { totalCount } }';
    const before = await camille.owner.ask(trail);
    expect(await open(viewers.editor, camille.slug)).not.toBeNull();
    expect(await camille.owner.ask(trail), 'staff who do not see what is restricted leave no trail').toEqual(before);
    expect(await open(viewers.officer, camille.slug)).toMatchObject({ headline: `Artisane ${canary}` });
    expect(await open(camille.owner, camille.slug)).toMatchObject({ skills: [canary, 'Pose'] });
  });

  describe('passwords', () => {
    beforeAll(async () => {
      await restrict(camille.owner, camille.id);
    });

    it('D3: one is made by the staff in charge alone, told once, in readable words, and kept as a slow hash', async () => {
      const input = { reference: camille.reference, recipientEmail: 'someone@elsewhere.test' };
      for (const who of ['visitor', 'other candidate', 'recruiter', 'program', 'editor', 'administrator'] as const) {
        const { errors } = await viewers[who].answer(
          'mutation($input: IssueProfilePasswordInput!) { issueProfilePassword(input: $input) { password } }',
          { input },
        );
        expect(errors?.[0]?.extensions?.code, who).toBe(who === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      }
      const { password } = await issuePassword(viewers['network manager'], ` ${camille.reference.toLowerCase()} `, {
        recipientEmail: 'someone@elsewhere.test',
      });
      expect(password).toMatch(/^[a-z]{5,8}(-[a-z]{5,8}){5}$/);
      const kept = await app.services.orm.em.fork().findOneOrFail(ProfilePassword, { recipientEmail: 'someone@elsewhere.test' });
      expect(kept.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      const [everything] = await app.services.orm.em.fork().execute<{ found: boolean }[]>(
        `select exists (select from outbound_mail where html like ? or text like ? or subject like ?) or exists (select from register_payload where payload like ?) as found`,
        Array.from({ length: 4 }, () => `%${password.split('-')[0]}-%`),
      );
      expect(everything?.found).toBe(false);
      expect((await app.mailsTo('someone@elsewhere.test')).length).toBe(0);
      expect((await app.mailsTo('camille@example.test'))[0]?.subject).toBe('Un mot de passe a été remis pour votre profil');
    });

    it('D3: one recipient has one password: a newer one ends the older', async () => {
      const first = await issuePassword(viewers.officer, camille.reference, { recipientEmail: 'twice@elsewhere.test' });
      const second = await issuePassword(viewers.officer, camille.reference, { recipientEmail: 'twice@elsewhere.test' });
      expect(codes((await unlock(app.browser(), camille.reference, first.password)).errors)).toEqual(['PASSWORD_WRONG']);
      expect((await unlock(app.browser(), camille.reference, second.password)).errors).toEqual([]);
    });

    it.each([
      ['nobody', {}, 'INVALID_INPUT'],
      ['two recipients', { recipientEmail: 'a@b.test', recruiterId: 'x' }, 'INVALID_INPUT'],
      ['ever', { recipientEmail: 'a@b.test', expiresAt: '2036-01-01T00:00:00Z' }, 'INVALID_INPUT'],
      ['yesterday', { recipientEmail: 'a@b.test', expiresAt: '2026-11-21T00:00:00Z' }, 'INVALID_INPUT'],
    ])('D3: none is made for %s', async (_what, order, code) => {
      const { issueProfilePassword } = await viewers.officer.ask<{ issueProfilePassword: Coded }>(
        'mutation($input: IssueProfilePasswordInput!) { issueProfilePassword(input: $input) { password errors { code } } }',
        { input: { reference: camille.reference, ...order } },
      );
      expect(issueProfilePassword).toEqual({ password: null, errors: [{ code }] });
    });

    it('D2: unlocks the one profile in the one browser, for half an hour, typed as people type', async () => {
      const { password } = await issuePassword(viewers.officer, camille.reference, { recipientEmail: 'holder@elsewhere.test' });
      const holder = app.browser();
      const opened = await unlock(
        holder,
        camille.reference.toLowerCase().replace('-', ' '),
        `  ${password.toUpperCase().replaceAll('-', ' ')} `,
      );
      expect(opened).toMatchObject({
        profile: { slug: camille.slug, headline: `Artisane ${canary}` },
        errors: [],
        expiresAt: '2026-11-22T11:00:00.000Z',
      });
      expect(await open(holder, camille.slug)).not.toBeNull();
      expect(await listed(holder)).toContain(camille.slug);
      expect(await open(app.browser(), camille.slug)).toBeNull();
      const other = await newPublishedProfile(app, { email: 'eva@example.test', firstName: 'Eva', lastName: 'Roux' });
      await restrict(other.owner, other.id);
      expect(await open(holder, other.slug)).toBeNull();
      expect(codes((await unlock(holder, other.reference, password)).errors)).toEqual(['PASSWORD_WRONG']);
      const thief = app.browser();
      thief.setCookie('__Host-browser', 'x'.repeat(43));
      expect(await open(thief, camille.slug)).toBeNull();
      app.clock.advance({ minutes: 29, seconds: 59 });
      expect(await open(holder, camille.slug)).not.toBeNull();
      app.clock.advance({ seconds: 1 });
      expect(await open(holder, camille.slug)).toBeNull();
    });

    it('D3: revoked, it ends what it opened at the next request, and opens nothing more', async () => {
      const { id, password } = await issuePassword(viewers.officer, camille.reference, { recipientEmail: 'revoked@elsewhere.test' });
      const holder = app.browser();
      await unlock(holder, camille.reference, password);
      expect(await open(holder, camille.slug)).not.toBeNull();
      await revokePassword(viewers['network manager'], id);
      expect(await open(holder, camille.slug)).toBeNull();
      expect(await listed(holder)).not.toContain(camille.slug);
      expect(codes((await unlock(holder, camille.reference, password)).errors)).toEqual(['PASSWORD_WRONG']);
    });

    it('D3: expired, it says so to whoever holds it, and what it opened ends at that instant', async () => {
      const expiresAt = new Date(app.clock.now().getTime() + 10 * 60_000).toISOString();
      const { password } = await issuePassword(viewers.officer, camille.reference, { recipientEmail: 'late@elsewhere.test' }, expiresAt);
      const holder = app.browser();
      expect((await unlock(holder, camille.reference, password)).expiresAt).toBe(expiresAt);
      app.clock.advance({ minutes: 10 });
      expect(await open(holder, camille.slug)).toBeNull();
      expect(codes((await unlock(holder, camille.reference, password)).errors)).toEqual(['PASSWORD_EXPIRED']);
    });

    it('D3: a recruiter who holds one finds its reference in their own list, and no colleague does; the owner sees who unlocked', async () => {
      const { password } = await issuePassword(viewers.officer, camille.reference, {
        recruiterId: await ownRecruiterId(viewers.recruiter),
      });
      const held =
        '{ viewer { recruiter { heldPasswords { reference issuedAt expiresAt } company { recruiters { heldPasswords { reference } } } } } }';
      const seen = await viewers.recruiter.ask<{
        viewer: { recruiter: { heldPasswords: object[]; company: { recruiters: { heldPasswords: object[] }[] } } };
      }>(held);
      expect(seen.viewer.recruiter.heldPasswords).toMatchObject([{ reference: camille.reference }]);
      expect(seen.viewer.recruiter.company.recruiters.flatMap(({ heldPasswords }) => heldPasswords)).toHaveLength(1);
      expect(JSON.stringify(await viewers.colleague.ask(held))).not.toContain(camille.reference);
      expect(await listed(viewers.recruiter)).not.toContain(camille.slug);
      expect((await unlock(viewers.recruiter, camille.reference, password)).profile?.headline).toContain(canary);
      expect(await open(viewers.recruiter, camille.slug)).not.toBeNull();
      expect(await open(viewers.colleague, camille.slug)).toBeNull();
      const { profileAccessTrail } = await camille.owner.ask<{ profileAccessTrail: { nodes: object[] } }>(
        '{ profileAccessTrail(first: 2) { nodes { at kind reason companyName } } }',
      );
      expect(profileAccessTrail.nodes).toEqual([
        expect.objectContaining({ kind: 'CONSULTED', reason: 'PASSWORD_HOLDER', companyName: 'Acme' }),
        expect.objectContaining({ kind: 'UNLOCKED', reason: 'PASSWORD_HOLDER', companyName: 'Acme' }),
      ]);
    });

    it('D3: the owner sees to whom outside the network a password was handed, and of each look why they may; nobody else reads either', async () => {
      const { password } = await issuePassword(viewers.officer, camille.reference, { recipientEmail: 'vera@elsewhere.test' });
      await unlock(app.browser(), camille.reference, password);
      await open(viewers.officer, camille.slug);
      await open(viewers.recruiter, camille.slug);
      const trail = '{ profileAccessTrail(first: 100) { nodes { kind reason companyName recipientEmail } } }';
      const { profileAccessTrail } = await camille.owner.ask<{ profileAccessTrail: { nodes: Record<string, unknown>[] } }>(trail);
      expect(profileAccessTrail.nodes.slice(0, 2)).toEqual([
        { kind: 'CONSULTED', reason: 'STAFF_IN_CHARGE', companyName: null, recipientEmail: null },
        { kind: 'UNLOCKED', reason: 'PASSWORD_HOLDER', companyName: null, recipientEmail: 'vera@elsewhere.test' },
      ]);
      for (const { reason, companyName, recipientEmail } of profileAccessTrail.nodes) {
        if (reason === 'NETWORK_MEMBER') expect([typeof companyName, recipientEmail]).toEqual(['string', null]);
        if (reason === 'STAFF_IN_CHARGE') expect([companyName, recipientEmail]).toEqual([null, null]);
        if (reason === 'PASSWORD_HOLDER') expect([companyName, recipientEmail].filter((name) => name !== null)).toHaveLength(1);
      }
      for (const who of ['other candidate', 'recruiter', 'officer'] as const)
        expect(JSON.stringify(await viewers[who].answer(trail)), who).not.toContain('vera@');
    });

    it('D1: lifting ends every password: restricted again, nobody holds one', async () => {
      const { password } = await issuePassword(viewers.officer, camille.reference, { recipientEmail: 'lifted@elsewhere.test' });
      await lift(camille.owner, camille.id);
      await restrict(camille.owner, camille.id);
      expect(codes((await unlock(app.browser(), camille.reference, password)).errors)).toEqual(['PASSWORD_WRONG']);
    });

    it('N1: a company that is suspended loses its passwords and what they opened', async () => {
      const globex = await newCompany(app, { name: 'Globex' });
      const recruiter = await newRecruiter(app, globex, { email: 'gil@globex.test', firstName: 'Gil', lastName: 'Obex' });
      const { password } = await issuePassword(viewers.officer, camille.reference, { recruiterId: await ownRecruiterId(recruiter) });
      const athome = app.browser();
      await unlock(athome, camille.reference, password);
      expect(await open(athome, camille.slug)).not.toBeNull();
      await globex.manager.ask('mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Essai" }) { errors { code } } }', {
        id: globex.id,
      });
      expect(await open(athome, camille.slug)).toBeNull();
      expect(codes((await unlock(athome, camille.reference, password)).errors)).toEqual(['PASSWORD_WRONG']);
    });

    it('D2: an unlocked profile that is taken off is gone for its holders too, and none is made for a profile that is not restricted', async () => {
      const noa = await ownProfile(viewers['other candidate']);
      const { issueProfilePassword } = await viewers.officer.ask<{ issueProfilePassword: Coded }>(
        'mutation($input: IssueProfilePasswordInput!) { issueProfilePassword(input: $input) { errors { code } } }',
        { input: { reference: noa.reference, recipientEmail: 'a@b.test' } },
      );
      expect(codes(issueProfilePassword.errors)).toEqual(['NOT_POSSIBLE_NOW']);
      const { password } = await issuePassword(viewers.officer, camille.reference, { recipientEmail: 'gone@elsewhere.test' });
      const holder = app.browser();
      await unlock(holder, camille.reference, password);
      await camille.owner.ask('mutation($id: ID!) { unpublishProfile(input: { profileId: $id }) { errors { code } } }', { id: camille.id });
      expect(await open(holder, camille.slug)).toBeNull();
      expect(codes((await unlock(holder, camille.reference, password)).errors)).toEqual(['PASSWORD_WRONG']);
      await camille.owner.ask('mutation($id: ID!) { publishProfile(input: { profileId: $id }) { errors { code } } }', { id: camille.id });
      expect(await open(holder, camille.slug)).not.toBeNull();
    });
  });

  describe('blocked companies', () => {
    let lou: Published;
    beforeAll(async () => {
      lou = await newPublishedProfile(app, { email: 'lou@example.test', firstName: 'Lou', lastName: 'Petit' });
    });
    const block = (browser: Browser, input: object) =>
      browser.answer<{ blockCompany: Coded & { profile: { blockedCompanies: { id: string; name: string }[] } | null } }>(
        'mutation($input: BlockCompanyInput!) { blockCompany(input: $input) { profile { blockedCompanies { id name } } errors { code } } }',
        { input },
      );

    it('N2, N4: by a name, member or not, the answer is the same; for a member’s people and programs the candidate is gone at once', async () => {
      expect(await open(viewers.recruiter, lou.slug)).not.toBeNull();
      const member = await block(lou.owner, { name: '  ACMÉ ' });
      const stranger = await block(lou.owner, { name: 'Initech' });
      expect(member.data?.blockCompany).toMatchObject({ profile: { blockedCompanies: [{ name: 'ACMÉ' }] }, errors: [] });
      expect(stranger.data?.blockCompany).toMatchObject({
        profile: { blockedCompanies: [{ name: 'Initech' }, { name: 'ACMÉ' }] },
        errors: [],
      });
      viewers.program = await newProgram(app, viewers.recruiter, ['PROFILES_READ']);
      for (const who of ['recruiter', 'colleague', 'program'] as const) {
        expect(await open(viewers[who], lou.slug), who).toBeNull();
        expect(await listed(viewers[who]), who).not.toContain(lou.slug);
        expect(await node(viewers[who], lou.id), who).toEqual({ node: null });
      }
      expect(await open(viewers.visitor, lou.slug)).not.toBeNull();
      expect(
        JSON.stringify(
          await viewers.recruiter.answer('query($slug: String!) { profile(slug: $slug) { blockedCompanies { name } } }', {
            slug: lou.slug,
          }),
        ),
      ).not.toContain('ACM');
    });

    it('N2: a company that is selected after it was blocked never finds the candidate', async () => {
      const initech = await newCompany(app, { name: 'INITECH' });
      const recruiter = await newRecruiter(app, initech, { email: 'peter@initech.test', firstName: 'Peter', lastName: 'Gibb' });
      expect(await open(recruiter, lou.slug)).toBeNull();
      expect(await listed(recruiter)).not.toContain(lou.slug);
    });

    it('N4: by an id, only a company that was named to the candidate', async () => {
      const hooli = await newCompany(app, { name: 'Hooli' });
      const recruiter = await newRecruiter(app, hooli, { email: 'gavin@hooli.test', firstName: 'Gavin', lastName: 'Bel' });
      expect((await block(lou.owner, { companyId: hooli.id })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
      await open(recruiter, lou.slug);
      const { profileAccessTrail } = await lou.owner.ask<{ profileAccessTrail: { nodes: { companyId: string; companyName: string }[] } }>(
        '{ profileAccessTrail(first: 1) { nodes { companyId companyName } } }',
      );
      expect(profileAccessTrail.nodes[0]).toEqual({ companyId: hooli.id, companyName: 'Hooli' });
      expect((await block(lou.owner, { companyId: hooli.id })).data?.blockCompany.errors).toEqual([]);
      expect(await open(recruiter, lou.slug)).toBeNull();
    });

    it('D3, N2: blocking ends the company’s passwords, none is made for it any more, and unblocking brings the candidate back', async () => {
      await restrict(lou.owner, lou.id);
      const umbrella = await newCompany(app, { name: 'Umbrella' });
      const recruiter = await newRecruiter(app, umbrella, { email: 'alice@umbrella.test', firstName: 'Alice', lastName: 'Rain' });
      const { password } = await issuePassword(viewers.officer, lou.reference, { recruiterId: await ownRecruiterId(recruiter) });
      await unlock(recruiter, lou.reference, password);
      expect(await open(recruiter, lou.slug)).not.toBeNull();
      const { data } = await block(lou.owner, { name: 'Umbrella' });
      expect(await open(recruiter, lou.slug)).toBeNull();
      const { issueProfilePassword } = await viewers.officer.ask<{ issueProfilePassword: Coded }>(
        'mutation($input: IssueProfilePasswordInput!) { issueProfilePassword(input: $input) { errors { code } } }',
        { input: { reference: lou.reference, recruiterId: await ownRecruiterId(recruiter) } },
      );
      expect(codes(issueProfilePassword.errors)).toEqual(['NOT_POSSIBLE_NOW']);
      await lift(lou.owner, lou.id);
      expect(await open(recruiter, lou.slug)).toBeNull();
      const id = data?.blockCompany.profile?.blockedCompanies[0]?.id;
      const unblock = (browser: Browser) =>
        browser.answer('mutation($id: ID!) { unblockCompany(input: { blockedCompanyId: $id }) { errors { code } } }', { id });
      expect((await unblock(viewers['other candidate'])).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
      await unblock(lou.owner);
      expect(await open(recruiter, lou.slug)).not.toBeNull();
    });
  });

  it('T2: nothing is restricted, ordered or blocked before there is a profile', async () => {
    const nobody = await newCandidate(app, { email: 'nobody@example.test', firstName: 'No', lastName: 'Body' });
    const { errors } = await nobody.answer('mutation($id: ID!) { restrictDiffusion(input: { profileId: $id }) { errors { code } } }', {
      id: camille.id,
    });
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(await changeProfile(camille.owner, { headline: `Artisane ${canary}` })).toEqual([]);
  });
});
