import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../test/browser.ts';
import { type Answered, type Asked, agree, askForIntroduction, requestIntroduction } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff, type TestCompany, tokenMailed } from '../../test/people.ts';
import { newPublishedProfile, open, type Published, publish } from '../../test/profiles.ts';
import { errorsIn, Socket } from '../../test/socket.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';
import { runSequencerOnce } from '../platform/register/sequencer.ts';
import { Introduction } from './introduction.entity.ts';

type Errors = { code: string }[];

const rowIdOf = (globalId: string): string => fromGlobalId(globalId)?.id ?? '';

const fields =
  'id state profileReference profile { reference } company { name city } recruiterName agreedAt declinedAt withdrawnAt endedAt otherParty { name email companyName } viewerCanWithdraw viewerCanDecline viewerAwaitsOwnMail';
const introductionQuery = `query($id: ID!) { introduction(id: $id) { ${fields} } node(id: $id) { id } }`;
const listQuery = '{ introductions(first: 100) { totalCount nodes { id } } }';
const questionQuery =
  'query($token: String!) { introductionQuestion(token: $token) { side state companyName recruiterName profileHeadline profileReference message otherSideAgreed expiresAt } }';
const declineMutation =
  'mutation($input: DeclineIntroductionInput!) { declineIntroduction(input: $input) { introduction { state } question { state side } errors { code } } }';
const withdrawMutation =
  'mutation($id: ID!) { withdrawFromIntroduction(input: { introductionId: $id }) { introduction { state withdrawnAt } errors { code } } }';

type Pair = Asked & { camille: Published; email: string; ada: Browser; adaEmail: string; acme: TestCompany };

describe('introductions', () => {
  let app: TestApp;
  let eve: Browser;
  let pairs = 0;
  beforeAll(async () => {
    app = await startTestApp();
    eve = await newRecruiter(app, await newCompany(app, { name: 'Rivale' }), {
      email: 'eve@rivale.test',
      firstName: 'Eve',
      lastName: 'Roy',
    });
  });
  afterAll(() => app.stop());

  /** A company, its recruiter and a candidate of their own, and an introduction asked for between them. */
  const newPair = async (): Promise<Pair> => {
    pairs += 1;
    const acme = await newCompany(app, { name: `Ateliers ${pairs}`, city: 'Rezé', mainActivity: 'Ébénisterie' });
    const [email, adaEmail] = [`camille${pairs}@example.test`, `ada${pairs}@ateliers.test`];
    const ada = await newRecruiter(app, acme, { email: adaEmail, firstName: 'Ada', lastName: 'Loiseau' });
    const camille = await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' });
    const asked = await askForIntroduction(app, { recruiter: ada, recruiterEmail: adaEmail, profile: camille, candidateEmail: email });
    return { ...asked, acme, ada, adaEmail, camille, email };
  };
  const seenBy = async (browser: Browser, id: string) =>
    (await browser.ask<{ introduction: Record<string, unknown> | null }>(introductionQuery, { id })).introduction;
  const stateOf = async ({ ada, id }: Pair) => (await seenBy(ada, id))?.state;
  const question = async (token: string) =>
    (await app.browser().ask<{ introductionQuestion: Record<string, unknown> | null }>(questionQuery, { token })).introductionQuestion;
  const decline = async (browser: Browser, input: Record<string, unknown>) =>
    (await browser.ask<{ declineIntroduction: { introduction: unknown; question: unknown; errors: Errors } }>(declineMutation, { input }))
      .declineIntroduction;
  const withdraw = async (browser: Browser, id: string) =>
    (await browser.ask<{ withdrawFromIntroduction: { introduction: { state: string } | null; errors: Errors } }>(withdrawMutation, { id }))
      .withdrawFromIntroduction;
  const errorCode = async (browser: Browser, query: string, variables: Record<string, unknown>) =>
    (await browser.answer(query, variables)).errors?.[0]?.extensions?.code;
  const templatesTo = async (email: string) => (await app.mailsTo(email)).map(({ template }) => template);
  /** The types of the register's entries about an introduction, in the order in which it has numbered them. */
  const entriesAbout = async ({ id }: Pair): Promise<string[]> => {
    await runSequencerOnce(app.services.orm, app.services.registerKeyring, app.clock.now());
    const rows = await app.services.orm.em
      .fork()
      .execute<{ type: string }[]>(
        `select e.type from register_entry e join register_payload p on p.entry_id = e.id join register_leaf l on l.entry_id = e.id where p.payload::jsonb -> 'about' ->> 'id' = ? order by l.index`,
        [rowIdOf(id)],
      );
    return rows.map(({ type }) => type);
  };

  it('N6: asked for after a consultation; the request is no agreement, and each side gets its own mail', async () => {
    const stranger = await newPublishedProfile(app, { email: 'unread@example.test', firstName: 'Un', lastName: 'Read' });
    expect((await requestIntroduction(eve, stranger.id)).errors[0]?.code).toBe('CONSULTATION_REQUIRED');
    const pair = await newPair();
    expect(await seenBy(pair.ada, pair.id)).toMatchObject({
      state: 'REQUESTED',
      otherParty: null,
      viewerAwaitsOwnMail: true,
      viewerCanWithdraw: true,
      viewerCanDecline: true,
    });
    expect(await seenBy(pair.camille.owner, pair.id)).toMatchObject({
      otherParty: null,
      viewerAwaitsOwnMail: true,
      viewerCanWithdraw: false,
      company: { name: pair.acme.name, city: 'Rezé' },
    });
    const [mail] = await app.mailsTo(pair.email);
    expect(mail).toMatchObject({ template: 'introduction-asked', subject: 'On vous propose une mise en relation' });
    for (const told of ['Ada Loiseau', pair.acme.name, 'Rezé', 'Ébénisterie', 'Menuisier d’agencement', 'Parlons-en de vive voix ?'])
      expect(mail?.text).toContain(told);
    expect(mail?.text).not.toContain(pair.adaEmail);
    const [own] = await app.mailsTo(pair.adaEmail);
    expect(own).toMatchObject({ template: 'introduction-to-confirm' });
    expect(own?.text).not.toMatch(/Camille|Durand|example\.test/);
    expect(pair.candidateToken).not.toBe(pair.recruiterToken);
    expect((await requestIntroduction(pair.ada, pair.camille.id)).errors[0]?.code).toBe('INTRODUCTION_EXISTS');
    expect(await entriesAbout(pair)).toEqual(['introduction-requested']);
  });

  it('N6: of several requests at once the database keeps one', async () => {
    const pair = await newPair();
    await withdraw(pair.ada, pair.id);
    const answers = await Promise.all([1, 2, 3, 4].map(() => requestIntroduction(pair.ada, pair.camille.id)));
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'asked').sort()).toEqual([
      'INTRODUCTION_EXISTS',
      'INTRODUCTION_EXISTS',
      'INTRODUCTION_EXISTS',
      'asked',
    ]);
  });

  it('N6: opening the link decides nothing, however often', async () => {
    const pair = await newPair();
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await question(pair.candidateToken)).toMatchObject({
        side: 'CANDIDATE',
        state: 'REQUESTED',
        companyName: pair.acme.name,
        recruiterName: 'Ada Loiseau',
        profileReference: pair.camille.reference,
        otherSideAgreed: false,
      });
      expect(await question(pair.recruiterToken)).toMatchObject({ side: 'COMPANY', profileHeadline: 'Menuisière d’agencement' });
    }
    expect(await stateOf(pair)).toBe('REQUESTED');
    expect(await question('no-such-token')).toBeNull();
  });

  it.each([
    ['candidate', 'company'],
    ['company', 'candidate'],
  ] as const)('N6: the %s agrees, then the %s: only then does each learn how to reach the other', async (first, _second) => {
    const pair = await newPair();
    const [one, two] = first === 'candidate' ? [pair.candidateToken, pair.recruiterToken] : [pair.recruiterToken, pair.candidateToken];
    const side = first === 'candidate' ? 'CANDIDATE' : 'COMPANY';
    expect(await agree(app.browser(), one)).toEqual({ question: { state: `AGREED_BY_${side}`, side }, errors: [] });
    expect(await question(one)).toBeNull();
    expect(await question(two)).toMatchObject({ otherSideAgreed: true });
    for (const browser of [pair.ada, pair.camille.owner]) expect(await seenBy(browser, pair.id)).toMatchObject({ otherParty: null });
    expect((await agree(app.browser(), one)).errors).toEqual([{ code: 'ALREADY_ANSWERED', path: null }]);
    for (const email of [pair.email, pair.adaEmail])
      expect(await templatesTo(email)).not.toContainEqual(expect.stringMatching(/^introduction-made/));

    expect((await agree(app.browser(), two)).question).toMatchObject({ state: 'AGREED' });
    expect(await seenBy(pair.ada, pair.id)).toMatchObject({
      state: 'AGREED',
      otherParty: { name: 'Camille Durand', email: pair.email, companyName: null },
    });
    expect(await seenBy(pair.camille.owner, pair.id)).toMatchObject({
      otherParty: { name: 'Ada Loiseau', email: pair.adaEmail, companyName: pair.acme.name },
    });
    const [toCandidate, toCompany] = [(await app.mailsTo(pair.email))[0], (await app.mailsTo(pair.adaEmail))[0]];
    expect(toCandidate?.text).toContain(pair.adaEmail);
    expect(toCompany?.text).toContain(pair.email);
    expect(await entriesAbout(pair)).toEqual(['introduction-requested', 'introduction-agreed', 'introduction-agreed', 'introduction-made']);
    expect(await seenBy(pair.acme.manager, pair.id)).toMatchObject({ state: 'AGREED', otherParty: null });
  });

  it('N6, fault J01: fifty answers at once make one agreement of each side and one introduction', async () => {
    const pair = await newPair();
    const tokens = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? pair.candidateToken : pair.recruiterToken));
    const answers: Answered[] = await Promise.all(tokens.map((token) => agree(app.browser(), token)));
    expect(answers.filter(({ question: answered }) => answered !== null)).toHaveLength(2);
    expect(answers.filter(({ question: answered }) => answered?.state === 'AGREED')).toHaveLength(1);
    expect(new Set(answers.flatMap(({ errors }) => errors.map(({ code }) => code)))).toEqual(new Set(['ALREADY_ANSWERED']));
    for (const email of [pair.email, pair.adaEmail])
      expect((await templatesTo(email)).filter((template) => template.startsWith('introduction-made'))).toHaveLength(1);
    expect(await entriesAbout(pair)).toEqual(['introduction-requested', 'introduction-agreed', 'introduction-agreed', 'introduction-made']);
  });

  it('N6: either side says no, by its link or signed in; the other is told, and nothing more can be answered', async () => {
    const byLink = await newPair();
    expect(await decline(app.browser(), { token: byLink.candidateToken })).toEqual({
      introduction: null,
      question: { state: 'DECLINED', side: 'CANDIDATE' },
      errors: [],
    });
    expect(await templatesTo(byLink.adaEmail)).toContain('introduction-declined');
    expect(await templatesTo(byLink.email)).not.toContain('introduction-declined');
    for (const token of [byLink.candidateToken, byLink.recruiterToken]) {
      expect(await question(token)).toBeNull();
      expect((await agree(app.browser(), token)).errors[0]?.code).toBe('ALREADY_ANSWERED');
      expect((await decline(app.browser(), { token })).errors[0]?.code).toBe('ALREADY_ANSWERED');
    }
    expect(await entriesAbout(byLink)).toEqual(['introduction-requested', 'introduction-declined']);

    const signedIn = await newPair();
    await agree(app.browser(), signedIn.candidateToken);
    expect((await decline(signedIn.camille.owner, { introductionId: signedIn.id })).errors[0]?.code).toBe('ALREADY_ANSWERED');
    expect(await decline(signedIn.ada, { introductionId: signedIn.id })).toMatchObject({ introduction: { state: 'DECLINED' }, errors: [] });
    expect(await templatesTo(signedIn.email)).toContain('introduction-declined');
  });

  it('N6: a word is taken back until the other has agreed, and not after', async () => {
    const pair = await newPair();
    expect((await withdraw(pair.camille.owner, pair.id)).errors[0]?.code).toBe('NOT_POSSIBLE_NOW');
    await agree(app.browser(), pair.candidateToken);
    expect((await withdraw(pair.ada, pair.id)).errors[0]?.code).toBe('NOT_POSSIBLE_NOW');
    expect(await withdraw(pair.camille.owner, pair.id)).toMatchObject({ introduction: { state: 'WITHDRAWN' }, errors: [] });
    expect(await templatesTo(pair.adaEmail)).toContain('introduction-withdrawn');

    const both = await newPair();
    await agree(app.browser(), both.candidateToken);
    await agree(app.browser(), both.recruiterToken);
    for (const browser of [both.ada, both.camille.owner])
      expect((await withdraw(browser, both.id)).errors[0]?.code).toBe('NOT_POSSIBLE_NOW');

    const requested = await newPair();
    expect((await withdraw(requested.ada, requested.id)).introduction?.state).toBe('WITHDRAWN');
    expect((await agree(app.browser(), requested.candidateToken)).errors[0]?.code).toBe('ALREADY_ANSWERED');
  });

  it('N6, fault J03: agreeing and withdrawing at once, one wins, and the register says the same', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const pair = await newPair();
      await agree(app.browser(), pair.recruiterToken);
      const withdrawing = turn % 2 === 0 ? withdraw(pair.ada, pair.id) : undefined;
      const agreeing = agree(app.browser(), pair.candidateToken);
      const [agreed, withdrawn] = await Promise.all([agreeing, withdrawing ?? withdraw(pair.ada, pair.id)]);
      const isMade = agreed.question !== null;
      expect(withdrawn.introduction !== null).toBe(!isMade);
      expect(await stateOf(pair)).toBe(isMade ? 'AGREED' : 'WITHDRAWN');
      const last = isMade ? ['introduction-agreed', 'introduction-made'] : ['introduction-withdrawn'];
      expect(await entriesAbout(pair)).toEqual(['introduction-requested', 'introduction-agreed', ...last]);
      expect((await templatesTo(pair.email)).filter((template) => template.startsWith('introduction-made'))).toHaveLength(isMade ? 1 : 0);
    }
  });

  it('N6, fault J03: what came second in the database does in the register too, though its request began before', async () => {
    const declined = await newPair();
    await agree(app.browser(), declined.recruiterToken);
    // As it is for a request that waited for the one before it.
    app.clock.advance({ seconds: -5 });
    expect((await decline(app.browser(), { token: declined.candidateToken })).errors).toEqual([]);
    expect(await entriesAbout(declined)).toEqual(['introduction-requested', 'introduction-agreed', 'introduction-declined']);
    app.clock.advance({ seconds: 5 });

    const withdrawn = await newPair();
    await agree(app.browser(), withdrawn.candidateToken);
    app.clock.advance({ seconds: -5 });
    expect((await withdraw(withdrawn.camille.owner, withdrawn.id)).errors).toEqual([]);
    app.clock.advance({ seconds: 5 });
    expect(await entriesAbout(withdrawn)).toEqual(['introduction-requested', 'introduction-agreed', 'introduction-withdrawn']);

    const released = await newPair();
    await agree(app.browser(), released.candidateToken);
    await agree(app.browser(), released.recruiterToken);
    app.clock.advance({ seconds: -5 });
    await released.acme.manager.ask('mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Fin" }) { errors { code } } }', {
      id: released.acme.id,
    });
    app.clock.advance({ seconds: 5 });
    expect(await entriesAbout(released)).toEqual([
      'introduction-requested',
      'introduction-agreed',
      'introduction-agreed',
      'introduction-made',
      'introduction-released',
    ]);
  });

  it('N1, N6: agreeing and suspending at once, one comes first: introduced before and then released, or released only', async () => {
    const suspend = 'mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Fin" }) { errors { code } } }';
    for (let turn = 0; turn < 6; turn += 1) {
      const pair = await newPair();
      await agree(app.browser(), pair.recruiterToken);
      const suspending = () => pair.acme.manager.ask<{ suspendCompany: { errors: Errors } }>(suspend, { id: pair.acme.id });
      const first = turn % 2 === 0 ? suspending() : undefined;
      const agreeing = agree(app.browser(), pair.candidateToken);
      const [agreed, suspended] = await Promise.all([agreeing, first ?? suspending()]);
      expect(suspended.suspendCompany.errors).toEqual([]);
      const isMade = agreed.question !== null;
      expect(await seenBy(pair.camille.owner, pair.id)).toMatchObject({ state: 'RELEASED', otherParty: null });
      const made = isMade ? ['introduction-agreed', 'introduction-made'] : [];
      expect(await entriesAbout(pair)).toEqual(['introduction-requested', 'introduction-agreed', ...made, 'introduction-released']);
      expect(await seenBy(pair.ada, pair.id)).toBeNull();
      expect(await question(pair.candidateToken)).toBeNull();
    }
  });

  const giveWay = {
    'the profile is restricted as a whole': (camille: Published) =>
      camille.owner.ask('mutation($id: ID!) { restrictDiffusion(input: { profileId: $id }) { errors { code } } }', { id: camille.id }),
    'the profile is unpublished': (camille: Published) =>
      camille.owner.ask('mutation($id: ID!) { unpublishProfile(input: { profileId: $id }) { errors { code } } }', { id: camille.id }),
    'the company is blocked': (camille: Published, acme: TestCompany) =>
      camille.owner.ask('mutation($name: String!) { blockCompany(input: { name: $name }) { errors { code } } }', { name: acme.name }),
    'the image release is withdrawn': async (camille: Published) => {
      const { viewer } = await camille.owner.ask<{ viewer: { candidate: { imageRelease: { id: string } } } }>(
        '{ viewer { candidate { imageRelease { id } } } }',
      );
      await camille.owner.ask('mutation($id: ID!) { withdrawImageRelease(input: { imageReleaseId: $id }) { errors { code } } }', {
        id: viewer.candidate.imageRelease.id,
      });
    },
  };

  it.each(Object.entries(giveWay))(
    'N6: when %s in the middle of it, it is released, at once for the links and then for both',
    async (_what, happen) => {
      const pair = await newPair();
      await agree(app.browser(), pair.recruiterToken);
      await happen(pair.camille, pair.acme);
      expect(await question(pair.candidateToken)).toBeNull();
      expect((await agree(app.browser(), pair.candidateToken)).errors[0]?.code).toBe('LINK_USED_OR_EXPIRED');
      await app.runDueJobs();
      expect(await seenBy(pair.ada, pair.id)).toMatchObject({ state: 'RELEASED', otherParty: null, viewerCanWithdraw: false });
      for (const email of [pair.email, pair.adaEmail]) expect(await templatesTo(email)).toContain('introduction-released');
      expect(await entriesAbout(pair)).toEqual(['introduction-requested', 'introduction-agreed', 'introduction-released']);
      await app.runDueJobs();
      expect((await templatesTo(pair.email)).filter((template) => template === 'introduction-released')).toHaveLength(1);
    },
  );

  it('D2, N6: asked for from behind the gate it goes on while the password stands, and ends with it', async () => {
    const pair = await newPair();
    await withdraw(pair.ada, pair.id);
    await giveWay['the profile is restricted as a whole'](pair.camille);
    expect((await requestIntroduction(pair.ada, pair.camille.id).catch(() => undefined))?.introduction).toBeUndefined();
    const { viewer } = await pair.ada.ask<{ viewer: { recruiter: { id: string } } }>('{ viewer { recruiter { id } } }');
    const { issueProfilePassword: issued } = await pair.acme.manager.ask<{
      issueProfilePassword: { password: string; profilePassword: { id: string } };
    }>(
      'mutation($input: IssueProfilePasswordInput!) { issueProfilePassword(input: $input) { password profilePassword { id } errors { code } } }',
      { input: { reference: pair.camille.reference, recruiterId: viewer.recruiter.id } },
    );
    await pair.ada.ask('mutation($input: UnlockProfileInput!) { unlockProfile(input: $input) { errors { code } } }', {
      input: { reference: pair.camille.reference, password: issued.password },
    });
    const { introduction } = await requestIntroduction(pair.ada, pair.camille.id);
    expect(introduction?.state).toBe('REQUESTED');
    await app.runDueJobs();
    expect(await seenBy(pair.ada, introduction?.id ?? '')).toMatchObject({ state: 'REQUESTED' });
    await pair.acme.manager.ask('mutation($id: ID!) { revokeProfilePassword(input: { profilePasswordId: $id }) { errors { code } } }', {
      id: issued.profilePassword.id,
    });
    await app.runDueJobs();
    expect(await seenBy(pair.ada, introduction?.id ?? '')).toMatchObject({ state: 'RELEASED', profile: null });
  });

  it('N6, fault J06: fourteen days of silence expire it, at that instant and not before', async () => {
    const pair = await newPair();
    await agree(app.browser(), pair.candidateToken);
    const start = app.clock.now();
    app.clock.advance({ days: 14, milliseconds: -1 });
    await app.runDueJobs();
    expect(await question(pair.recruiterToken)).not.toBeNull();
    app.clock.advance({ milliseconds: 1 });
    expect(await question(pair.recruiterToken)).toBeNull();
    expect((await agree(app.browser(), pair.recruiterToken)).errors[0]?.code).toBe('LINK_USED_OR_EXPIRED');
    expect(await seenBy(pair.camille.owner, pair.id)).toMatchObject({ state: 'EXPIRED', viewerCanWithdraw: false, endedAt: null });
    await app.runDueJobs();
    expect(await seenBy(pair.camille.owner, pair.id)).toMatchObject({ state: 'EXPIRED', endedAt: app.clock.now().toISOString() });
    for (const email of [pair.email, pair.adaEmail]) expect(await templatesTo(email)).toContain('introduction-expired');
    app.clock.set(start);
  });

  it('N6: someone who declines is not asked again and again', async () => {
    const pair = await newPair();
    let token = pair.candidateToken;
    for (let turn = 0; turn < 2; turn += 1) {
      await decline(app.browser(), { token });
      expect((await requestIntroduction(pair.ada, pair.camille.id)).errors).toEqual([]);
      token = await tokenMailed(app, pair.email, '/introductions/answer');
    }
    await decline(app.browser(), { token });
    expect((await requestIntroduction(pair.ada, pair.camille.id)).errors[0]?.code).toBe('TOO_MANY_ATTEMPTS');
  });

  it('T4: for an introduction asked for after new terms, the candidate approves these first', async () => {
    const running = await newPair();
    const admin = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Ad', lastName: 'Min' }, 'ADMINISTRATOR');
    app.clock.advance({ seconds: 1 });
    const texts = ['FR', 'EN'].map((language) => ({ language, title: 'CGU', markdown: `# ${language} 2\n\nTexte.` }));
    expect(
      await admin.ask('mutation($texts: [TermsTextInput!]!) { publishTerms(input: { texts: $texts }) { errors { code } } }', { texts }),
    ).toEqual({ publishTerms: { errors: [] } });
    expect((await agree(app.browser(), running.candidateToken)).errors).toEqual([]);
    const later = await newPairWithoutNewTerms(running);
    expect((await agree(app.browser(), later)).errors[0]?.code).toBe('TERMS_NOT_APPROVED');
    expect(await question(later)).not.toBeNull();
  });
  /** The same two once more, the candidate having approved the terms before the last. */
  const newPairWithoutNewTerms = async (pair: Pair): Promise<string> => {
    await withdraw(pair.camille.owner, pair.id);
    app.clock.advance({ seconds: 1 });
    await requestIntroduction(pair.ada, pair.camille.id);
    return tokenMailed(app, pair.email, '/introductions/answer');
  };

  it('N6: exists for its two parties and the network manager; for everyone else it is absent', async () => {
    const pair = await newPair();
    const absent = { introduction: null, node: null };
    const editor = await newStaff(app, { email: 'ed@jobprod.test', firstName: 'Ed', lastName: 'Itor' }, 'EDITOR');
    const other = await newPublishedProfile(app, { email: 'other@example.test', firstName: 'Ot', lastName: 'Her' });
    for (const browser of [eve, editor, other.owner, app.browser()])
      expect(await browser.ask(introductionQuery, { id: pair.id })).toEqual(absent);
    for (const browser of [eve, other.owner]) {
      expect(await browser.ask(listQuery)).toEqual({ introductions: { totalCount: 0, nodes: [] } });
      expect(await errorCode(browser, withdrawMutation, { id: pair.id })).toBe('NOT_FOUND');
      expect(await errorCode(browser, declineMutation, { input: { introductionId: pair.id } })).toBe('NOT_FOUND');
    }
    for (const browser of [pair.ada, pair.camille.owner])
      expect(await browser.ask(listQuery)).toEqual({ introductions: { totalCount: 1, nodes: [{ id: pair.id }] } });
    const all = await pair.acme.manager.ask<{ introductions: { totalCount: number } }>(listQuery);
    expect(all.introductions.totalCount).toBe(await app.services.orm.em.fork().count(Introduction));
    expect(await errorCode(editor, listQuery, {})).toBe('FORBIDDEN');
    expect(await errorCode(app.browser(), listQuery, {})).toBe('UNAUTHENTICATED');
    expect(await errorCode(pair.acme.manager, withdrawMutation, { id: pair.id })).toBe('FORBIDDEN');
    const input = { profileId: pair.camille.id, jobBrief: { role: 'a', place: 'b', contractKind: 'PERMANENT', pay: 'c' } };
    const request = 'mutation($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { errors { code } } }';
    for (const browser of [pair.camille.owner, pair.acme.manager]) expect(await errorCode(browser, request, { input })).toBe('FORBIDDEN');
    expect(await errorCode(app.browser(), request, { input })).toBe('UNAUTHENTICATED');
    expect(await errorCode(eve, request, { input: { ...input, profileId: pair.id } })).toBe('NOT_FOUND');
  });

  it('N8: a company is known to the candidate it was named to, and to no other', async () => {
    const pair = await newPair();
    const { introduction } = await pair.camille.owner.ask<{ introduction: { company: { id: string } } }>(
      'query($id: ID!) { introduction(id: $id) { company { id } } }',
      { id: pair.id },
    );
    const look = 'query($id: ID!) { company(id: $id) { name siren selectionReason recruiters { id } } }';
    expect(await pair.camille.owner.ask(look, { id: introduction.company.id })).toEqual({
      company: { name: pair.acme.name, siren: null, selectionReason: null, recruiters: [] },
    });
    const other = await newPublishedProfile(app, { email: 'unnamed@example.test', firstName: 'Un', lastName: 'Named' });
    expect(await other.owner.ask(look, { id: introduction.company.id })).toEqual({ company: null });
    const rows = await app.services.orm.em
      .fork()
      .execute<{ count: string }[]>(`select count(*) from register_entry where type = 'company-disclosed'`);
    expect(Number(rows[0]?.count)).toBeGreaterThan(0);
  });

  it('N6: both parties hear of each change as it happens; to anyone else there is nothing to hear (fault C10)', async () => {
    const pair = await newPair();
    const socketOf = (browser: Browser) => new Socket(app.origin, { cookie: browser.cookies(), 'x-forwarded-for': '2001:db8::77' }).ready();
    const watch = 'subscription($id: ID!) { introductionChanged(introductionId: $id) { state otherParty { email } } }';
    const [mine, strange] = [await socketOf(pair.ada), await socketOf(eve)];
    mine.subscribe('1', watch, { id: pair.id });
    strange.subscribe('1', watch, { id: pair.id });
    const refused = await strange.hears(({ id }) => id === '1');
    expect(errorsIn(refused)[0]?.extensions?.code).toBe('NOT_FOUND');
    // A subscriber says nothing of being ready: the first change is told until it is heard.
    await eventually(async () => {
      await app.services.orm.em.fork().execute('select pg_notify(?, ?)', ['jobprod_events', `introduction-changed ${rowIdOf(pair.id)}`]);
      return mine.messages.some(({ type }) => type === 'next');
    });
    await agree(app.browser(), pair.candidateToken);
    await mine.hears((message) => JSON.stringify(message).includes('AGREED_BY_CANDIDATE'));
    await agree(app.browser(), pair.recruiterToken);
    const made = await mine.hears((message) => JSON.stringify(message).includes('"AGREED"'));
    expect(JSON.stringify(made)).toContain(pair.email);
    for (const socket of [mine, strange]) socket.raw.terminate();
  });

  it('the recruiter’s page says where things stand and what comes next', async () => {
    const pair = await newPair();
    const page =
      'query($slug: String!) { profile(slug: $slug) { viewerCanContact viewerCanRequestIntroduction introduction { id state } } }';
    expect(await pair.ada.ask(page, { slug: pair.camille.slug })).toEqual({
      profile: { viewerCanContact: true, viewerCanRequestIntroduction: false, introduction: { id: pair.id, state: 'REQUESTED' } },
    });
    await withdraw(pair.ada, pair.id);
    expect(await pair.ada.ask(page, { slug: pair.camille.slug })).toMatchObject({
      profile: { viewerCanRequestIntroduction: true, introduction: { state: 'WITHDRAWN' } },
    });
    expect(await eve.ask(page, { slug: pair.camille.slug })).toEqual({
      profile: { viewerCanContact: true, viewerCanRequestIntroduction: true, introduction: null },
    });
    expect(await app.browser().ask(page, { slug: pair.camille.slug })).toEqual({
      profile: { viewerCanContact: false, viewerCanRequestIntroduction: false, introduction: null },
    });
    expect(await publish(pair.camille.owner)).not.toEqual([]);
    expect(await open(pair.ada, pair.camille.slug)).not.toBeNull();
  });
});
