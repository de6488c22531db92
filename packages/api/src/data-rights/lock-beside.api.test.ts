import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { publishedClip } from '../../test/clips.ts';
import { newInterviewer } from '../../test/interviews.ts';
import { agree, askForIntroduction, jobBrief } from '../../test/introductions.ts';
import { newCompany, newProgram, newRecruiter, newStaff } from '../../test/people.ts';
import { addPlace, askRemoval, confirmRemoval, placesOf } from '../../test/places.ts';
import { newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { agreeToRecord, bookedInterview } from '../../test/rooms.ts';
import { errorsIn, Socket } from '../../test/socket.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { OffTopicPassage } from '../clips/off-topic-passage.entity.ts';
import { announce } from '../platform/events.ts';
import { fromGlobalId, toGlobalId } from '../platform/graphql/global-id.ts';
import { newId } from '../platform/ids.ts';

const email = 'camille@example.test';
const absentRow = '019ab3f2-7c11-7000-8000-000000000000';

describe('a lock reaches what stands beside the profile', { timeout: 120_000 }, () => {
  let app: TestApp;
  let camille: Published;
  let editor: Browser;
  let manager: Browser;
  let officer: Browser;
  let administrator: Browser;
  let ismael: Browser;
  let rita: Browser;
  let program: Browser;
  let clipId: string;
  let interviewId: string;
  let recordingId: string;
  let passageId: string;
  let introductionId: string;
  let contactId: string;
  let places: Record<'shown' | 'leaving' | 'troubled', string>;

  const shownPlace = async (medium: string): Promise<string> => {
    expect(await addPlace(editor, clipId, { medium, url: `https://${medium.toLowerCase()}.example.test/1`, audience: 'PUBLIC' })).toEqual(
      [],
    );
    return (await placesOf(editor, clipId)).find((place) => place.medium === medium)?.id ?? '';
  };

  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' });
    const staff = (name: string, role: Parameters<typeof newStaff>[2]) =>
      newStaff(app, { email: `${name}@jobprod.test`, firstName: 'Alix', lastName: 'Roy' }, role);
    editor = await staff('editor', 'EDITOR');
    manager = await staff('manager', 'NETWORK_MANAGER');
    officer = await staff('officer', 'DATA_PROTECTION_OFFICER');
    administrator = await staff('administrator', 'ADMINISTRATOR');
    ismael = await newInterviewer(app, 'ismael');
    rita = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, manager), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    program = await newProgram(app, rita, ['INTRODUCTIONS_READ']);

    clipId = await publishedClip(app, editor, camille.owner, email);
    places = { shown: await shownPlace('Vimeo'), leaving: await shownPlace('Dailymotion'), troubled: await shownPlace('Peertube') };
    expect(await askRemoval(editor, places.leaving)).toEqual([]);
    await app.services.orm.em.fork().execute(`update clip_place set trouble = 'GONE', trouble_since = added_at where medium = 'Peertube'`);

    interviewId = await bookedInterview(app.services, { candidate: email, interviewer: 'ismael@jobprod.test', startsAt: app.clock.now() });
    ({ id: recordingId } = await agreeToRecord(camille.owner, interviewId));
    const em = app.services.orm.em.fork();
    const passage = em.create(OffTopicPassage, {
      id: newId(),
      candidate: (await em.execute<{ id: string }[]>('select id from candidate'))[0]?.id ?? '',
      recordingId: fromGlobalId(recordingId)?.id ?? '',
      startSeconds: 0,
      endSeconds: 0.1,
      markedAt: app.clock.now(),
    });
    await em.persist(passage).flush();
    passageId = toGlobalId('OffTopicPassage', passage.id);
    expect(await refused(ismael, 'saveInterviewNotes', { interviewId, notes: 'Tient ses délais.', revision: 0 })).toBeUndefined();

    const asked = await askForIntroduction(app, {
      recruiter: rita,
      recruiterEmail: 'rita@acme.test',
      profile: camille,
      candidateEmail: email,
    });
    introductionId = asked.id;
    await agree(rita, asked.recruiterToken);
    await agree(camille.owner, asked.candidateToken);
    const { contactCandidate } = await rita.ask<{ contactCandidate: { contact: { id: string } } }>(
      'mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { id } errors { code } } }',
      { input: { profileId: camille.id, text: 'Bonjour', jobBrief } },
    );
    contactId = contactCandidate.contact.id;
    await camille.owner.ask(
      'mutation($contactId: ID!) { replyToContact(input: { contactId: $contactId, text: "Volontiers" }) { errors { code } } }',
      {
        contactId,
      },
    );
  }, 120_000);
  afterAll(() => app.stop());

  const payloadOf: Record<string, string> = { askPlaceRemoval: 'ClipPlaceInput', closePlaceTrouble: 'ClipPlaceInput' };
  /** What a mutation was refused with, as a refusal or at its door. */
  const refused = async (browser: Browser, mutation: string, input: Record<string, unknown>): Promise<string | undefined> => {
    const type = payloadOf[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await browser.answer<Record<string, { errors: { code: string }[] }>>(
      `mutation($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`,
      { input },
    );
    if (errors) return String(errors[0]?.extensions?.code);
    return data?.[mutation]?.errors[0]?.code;
  };
  const lock = () =>
    camille.owner.ask('mutation($id: ID!) { lockData(input: { profileId: $id }) { errors { code } } }', { id: camille.id });

  /** What passed between the two, as someone finds it. */
  const passed = (browser: Browser, introduction = introductionId, contact = contactId) =>
    browser.answer(
      `query($introduction: ID!, $contact: ID!) { introduction(id: $introduction) { state otherParty { name email } } contact(id: $contact) { messages { text } }
         nodes(ids: [$introduction, $contact]) { id } introductions { totalCount nodes { id } } }`,
      { introduction, contact },
    );
  const threads = async (): Promise<unknown[]> =>
    (await rita.ask<{ viewer: { recruiter: { contacts: unknown[] } } }>('{ viewer { recruiter { contacts { id } } } }')).viewer.recruiter
      .contacts;

  it('N3, N6: before, the company has the thread and how to reach the candidate', async () => {
    for (const browser of [rita, program])
      expect((await passed(browser)).data).toMatchObject({
        contact: { messages: [{}, { text: 'Volontiers' }] },
        introductions: { totalCount: 1 },
      });
    expect((await passed(rita)).data).toMatchObject({ introduction: { state: 'AGREED', otherParty: { email } } });
    expect(await threads()).toHaveLength(1);
    expect((await passed(manager)).data).toMatchObject({ introduction: { state: 'AGREED' } });
  });

  it('G3: locked, what passed between them is for the company, its programs and the staff as what never was, in open pages too', async () => {
    const socket = await new Socket(app.origin, { cookie: rita.cookies() }).ready();
    socket.subscribe('1', 'subscription($id: ID!) { introductionChanged(introductionId: $id) { state } }', { id: introductionId });
    const announcing = setInterval(
      () => void announce(app.services.orm.em.fork(), 'introduction-changed', fromGlobalId(introductionId)?.id ?? ''),
      50,
    );
    await socket.hears(({ type }) => type === 'next').finally(() => clearInterval(announcing));
    await lock();
    await socket.hears(({ type, id }) => type === 'complete' && id === '1');
    expect(errorsIn(socket.messages.findLast(({ type }) => type === 'next') ?? { type: '' })[0]?.extensions?.code).toBe('NOT_FOUND');
    socket.raw.terminate();

    const nothing = [toGlobalId('Introduction', absentRow), toGlobalId('Contact', absentRow)] as const;
    for (const browser of [rita, program, manager]) expect(await passed(browser)).toEqual(await passed(browser, ...nothing));
    expect(await threads()).toEqual([]);
    expect(await refused(rita, 'replyToContact', { contactId, text: 'Toujours là ?' })).toBe('NOT_FOUND');
    expect(await refused(rita, 'withdrawFromIntroduction', { introductionId })).toBe('NOT_FOUND');
    expect(await refused(rita, 'declineIntroduction', { introductionId })).toBe('NOT_FOUND');
    expect(await open(rita, camille.slug)).toBeNull();
    expect((await passed(camille.owner)).data).toMatchObject({ contact: { messages: [{}, {}] }, introduction: { state: 'AGREED' } });
    expect(await refused(camille.owner, 'replyToContact', { contactId, text: 'Encore moi' })).toBe('NOT_POSSIBLE_NOW');
  });

  it('G3, C5: its places are for editors and the network manager as what never was; the officer and the candidate see them through', async () => {
    const proof = { proof: 'L’adresse répond 404.' };
    for (const browser of [editor, manager])
      for (const [mutation, input] of [
        ['askPlaceRemoval', { placeId: places.shown }],
        ['confirmPlaceRemoval', { placeId: places.leaving, ...proof }],
        ['closePlaceTrouble', { placeId: places.troubled }],
        ['addClipPlace', { clipId, medium: 'Odysee', url: 'https://odysee.example.test/1', audience: 'PUBLIC' }],
        ['putClipOnYouTube', { clipId }],
      ] as const)
        expect(await refused(browser, mutation, input), mutation).toBe('NOT_FOUND');
    expect(
      await refused(officer, 'addClipPlace', { clipId, medium: 'Odysee', url: 'https://odysee.example.test/1', audience: 'PUBLIC' }),
    ).toBe('DATA_LOCKED');
    expect(await refused(officer, 'closePlaceTrouble', { placeId: places.troubled })).toBeUndefined();
    expect(await confirmRemoval(officer, places.leaving, proof.proof)).toEqual([]);
    expect(await askRemoval(camille.owner, places.shown)).toEqual([]);
    const states = new Map((await placesOf(camille.owner, clipId)).map(({ id, state }) => [id, state]));
    expect([states.get(places.shown), states.get(places.leaving)]).toEqual(['LEAVING', 'REMOVED']);
  });

  it('G3, I4: the interviewer’s desk is as one that never was, for administrators too; nothing is marked off-topic or taken back', async () => {
    for (const browser of [ismael, administrator]) {
      for (const [mutation, input] of [
        ['chooseGuide', { familyId: toGlobalId('GuideFamily', '019ab0e4-7400-7000-8000-000100000000') }],
        ['saveInterviewNotes', { notes: 'Autre chose.', revision: 1 }],
        ['noteAskedQuestion', { text: 'Que faites-vous ?' }],
        ['forgetAskedQuestion', { askedId: toGlobalId('AskedQuestion', absentRow) }],
      ] as const)
        expect(await refused(browser, mutation, { interviewId, ...input }), mutation).toBe('NOT_FOUND');
      expect((await browser.answer('query($id: ID!) { interview(id: $id) { desk { notes } } }', { id: interviewId })).data).toEqual({
        interview: null,
      });
    }
    expect(await refused(camille.owner, 'markOffTopic', { recordingId, startSeconds: 0, endSeconds: 0.3 })).toBe('DATA_LOCKED');
    expect(await refused(camille.owner, 'unmarkOffTopic', { passageId })).toBe('DATA_LOCKED');
    const [desk] = await app.services.orm.em.fork().execute<{ notes: string }[]>('select notes from interview_desk');
    expect(desk?.notes).toBe('Tient ses délais.');
  });

  it('G3: lifted, what was written is before the company again, and where the introduction stands', async () => {
    await camille.owner.ask('mutation($id: ID!) { unlockData(input: { profileId: $id }) { errors { code } } }', { id: camille.id });
    expect((await passed(rita)).data).toMatchObject({
      contact: { messages: [{}, { text: 'Volontiers' }] },
      introduction: { state: expect.any(String) },
    });
    expect(await threads()).toHaveLength(1);
  });
});
