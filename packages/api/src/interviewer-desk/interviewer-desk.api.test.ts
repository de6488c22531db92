import { randomUUID } from 'node:crypto';
import { limits } from '@jobprod/shared/limits';
import { findSensitiveTopics } from '@jobprod/shared/sensitive-topics/find-sensitive-topics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approveTerms, newCandidate, newStaff, signIn } from '../../test/people.ts';
import { agreeToRecord, beginTake, bookedInterview, changeRecording } from '../../test/rooms.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { newId } from '../platform/ids.ts';
import { RegisterEntry } from '../platform/register/register-entry.entity.ts';
import { Recording } from '../recordings/recording.entity.ts';
import { AskedQuestion, InterviewDesk } from './desk.entity.ts';

type Family = { id: string; nameFr: string; nameEn: string; questions: { id: string; textFr: string; textEn: string }[] };
type Coded = { errors: { code: string; path: string[] | null; message: string }[] };
type DeskSeen = {
  notes: string;
  notesRevision: number;
  family: { id: string } | null;
  asked: { id: string; questionId: string | null; text: string; atSeconds: number | null }[];
};
type Answered = Coded & { interview: { desk: DeskSeen | null } | null };

const deskFields = 'desk { notes notesRevision family { id } asked { id questionId text atSeconds } }';
const familyFields = 'id nameFr nameEn questions { id textFr textEn }';

describe('the interviewer’s desk', () => {
  let app: TestApp;
  let irene: Browser;
  let ivan: Browser;
  let administrator: Browser;
  let editor: Browser;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp();
    const staff = (name: string, role: 'INTERVIEWER' | 'ADMINISTRATOR' | 'EDITOR') =>
      newStaff(app, { email: `${name}@jobprod.test`, firstName: 'Irène', lastName: name }, role);
    [irene, ivan] = [await staff('irene', 'INTERVIEWER'), await staff('ivan', 'INTERVIEWER')];
    [administrator, editor] = [await staff('ariane', 'ADMINISTRATOR'), await staff('elise', 'EDITOR')];
  });
  afterAll(() => app.stop());

  const meets = async () => {
    count += 1;
    const email = `candidate-${count}@example.test`;
    const candidate = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    expect(await approveTerms(candidate)).toEqual([]);
    app.clock.advance({ hours: 3 });
    [irene, ivan] = [await signIn(app, 'irene@jobprod.test'), await signIn(app, 'ivan@jobprod.test')];
    [administrator, editor] = [await signIn(app, 'ariane@jobprod.test'), await signIn(app, 'elise@jobprod.test')];
    const interviewId = await bookedInterview(app.services, {
      candidate: email,
      interviewer: 'irene@jobprod.test',
      startsAt: app.clock.now(),
    });
    return { candidate, email, interviewId };
  };
  const guides = async (who: Browser = irene): Promise<Family[]> =>
    (await who.ask<{ interviewGuides: Family[] }>(`{ interviewGuides { ${familyFields} } }`)).interviewGuides;
  const act = async (who: Browser, verb: string, type: string, input: Record<string, unknown>) =>
    who.answer<Record<string, Answered>>(
      `mutation($input: ${type}!) { ${verb}(input: $input) { interview { ${deskFields} } errors { code path message } } }`,
      { input },
    );
  const done = async (who: Browser, verb: string, type: string, input: Record<string, unknown>): Promise<Answered> => {
    const { data, errors } = await act(who, verb, type, input);
    const payload = data?.[verb];
    if (!payload) throw new Error(JSON.stringify(errors));
    return payload;
  };
  const tick = (who: Browser, interviewId: string, asked: { text: string; questionId?: string; clock?: number }) =>
    done(who, 'noteAskedQuestion', 'NoteAskedQuestionInput', { interviewId, ...asked });
  const write = (who: Browser, interviewId: string, notes: string, revision: number) =>
    done(who, 'saveInterviewNotes', 'SaveInterviewNotesInput', { interviewId, notes, revision });
  const deskSeen = async (who: Browser, interviewId: string) =>
    (
      await who.ask<{ interview: { desk: DeskSeen | null } | null }>(`query($id: ID!) { interview(id: $id) { ${deskFields} } }`, {
        id: interviewId,
      })
    ).interview;

  describe('guides', () => {
    const question = async (who: Browser, input: Record<string, unknown>): Promise<Coded & { family: Family | null }> =>
      (
        await who.ask<{ saveGuideQuestion: Coded & { family: Family | null } }>(
          `mutation($input: SaveGuideQuestionInput!) { saveGuideQuestion(input: $input) { family { ${familyFields} } errors { code path message } } }`,
          { input },
        )
      ).saveGuideQuestion;

    it('I4: every question the service comes with is about the job, in both languages', async () => {
      const families = await guides();
      expect(families.length).toBeGreaterThanOrEqual(5);
      const texts = families.flatMap(({ questions }) => questions.flatMap(({ textFr, textEn }) => [textFr, textEn]));
      expect(texts.length).toBeGreaterThanOrEqual(60);
      expect(texts.flatMap((text) => findSensitiveTopics(text))).toEqual([]);
    });

    it.each([
      ['Êtes-vous enceinte ?', 'Are you free to travel?', 'textFr', 'la grossesse'],
      ['Quelle est votre religion ?', 'What do you do?', 'textFr', 'la religion'],
      ['Avez-vous des enfants ?', 'What do you do?', 'textFr', 'la vie de famille'],
      ['Que faites-vous ?', 'What is your marital status?', 'textEn', 'la vie de famille'],
      ['Que faites-vous ?', 'Are you a union member?', 'textEn', 'la vie syndicale'],
    ])('I4: « %s » / “%s” is refused, with what and why', async (textFr, textEn, field, topic) => {
      const [family] = await guides();
      const { errors } = await question(irene, { familyId: family?.id, textFr, textEn });
      expect(errors).toMatchObject([{ code: 'SENSITIVE_QUESTION', path: [field] }]);
      expect(errors[0]?.message).toContain(topic);
      expect((await guides())[0]?.questions, 'nothing was kept').toEqual(family?.questions);
    });

    it('I4: interviewers and administrators add a family and questions, change them and take them out', async () => {
      const { saveGuideFamily } = await administrator.ask<{ saveGuideFamily: { family: Family } }>(
        `mutation { saveGuideFamily(input: { nameFr: "Hôtellerie", nameEn: "Hotels" }) { family { ${familyFields} } errors { code } } }`,
      );
      const { id: familyId } = saveGuideFamily.family;
      const { family } = await question(irene, { familyId, textFr: 'Comment accueillez-vous ?', textEn: 'How do you welcome guests?' });
      const [first] = family?.questions ?? [];
      const changed = await question(ivan, {
        familyId,
        questionId: first?.id,
        textFr: 'Comment recevez-vous ?',
        textEn: 'How do you receive guests?',
      });
      expect(changed.family?.questions).toMatchObject([{ id: first?.id, textFr: 'Comment recevez-vous ?' }]);
      await irene.ask('mutation($id: ID!) { retireGuideQuestion(input: { questionId: $id }) { errors { code } } }', { id: first?.id });
      expect((await guides()).find(({ id }) => id === familyId)?.questions).toEqual([]);
      await irene.ask('mutation($id: ID!) { retireGuideFamily(input: { familyId: $id }) { errors { code } } }', { id: familyId });
      expect((await guides()).some(({ id }) => id === familyId)).toBe(false);
    });
  });

  it('I4: the interviewer chooses a guide and ticks what they ask; each is placed on the recording’s clock, where the editor jumps to', async () => {
    const { candidate, email, interviewId } = await meets();
    const [, family] = await guides();
    const [one, two] = family?.questions ?? [];
    await done(irene, 'chooseGuide', 'ChooseGuideInput', { interviewId, familyId: family?.id });
    await tick(irene, interviewId, { text: 'Avant d’enregistrer' });
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const { zero, id: recordingRow } = await app.services.orm.em.fork().findOneOrFail(Recording, { id: idOf('Recording', recordingId) });
    await beginTake(candidate, { recordingId, takeId: randomUUID() });
    // Told late: what counts is when it was asked.
    await tick(irene, interviewId, { text: one?.textFr ?? '', questionId: one?.id ?? '', clock: zero + 125 });
    const { interview } = await tick(irene, interviewId, { text: one?.textFr ?? '', questionId: one?.id ?? '', clock: zero + 9_999 });
    expect(interview?.desk?.asked, 'asked once, the first time').toMatchObject([
      { text: 'Avant d’enregistrer', questionId: null, atSeconds: null },
      { questionId: one?.id, atSeconds: 0.125 },
    ]);
    expect(interview?.desk?.family?.id).toBe(family?.id);
    const late = await tick(irene, interviewId, { text: two?.textFr ?? '', questionId: two?.id ?? '', clock: zero + 3_600_000 });
    expect(late.interview?.desk?.asked[2]?.atSeconds, 'a clock that is ahead is not believed').toBeLessThan(600);

    const em = app.services.orm.em.fork();
    const owner = await em.findOneOrFail(Candidate, { account: { email } });
    em.create(ClipSource, {
      ...{ id: newId(), candidate: owner, state: 'READY', origin: 'INTERVIEW_CANDIDATE', uploadId: randomUUID(), sha256: '0'.repeat(64) },
      ...{ sizeBytes: 1n, sentAt: app.clock.now(), checkProgress: 1, showsImage: false, recordingId: recordingRow, offsetSeconds: 0.1 },
      facts: { duration: 60, width: 320, height: 180, hasVideo: true, hasAudio: true } as never, // what the studio asks of it
    });
    await em.flush();
    const sources = async (who: Browser) =>
      (
        await who.ask<{ node: { sources: { askedQuestions: { text: string; atSeconds: number }[] }[] } }>(
          'query($id: ID!) { node(id: $id) { ... on Candidate { sources { askedQuestions { text atSeconds } } } } }',
          { id: Buffer.from(`Candidate:${owner.id}`).toString('base64url') },
        )
      ).node.sources;
    const [seen] = await sources(editor);
    // On a quick machine the other question was asked before this one's 125 ms had passed.
    const place = seen?.askedQuestions.find(({ text }) => text === one?.textFr);
    expect(place?.atSeconds, 'in seconds of that source').toBeCloseTo(0.025, 3);
    expect((await sources(candidate))[0]?.askedQuestions, 'the candidate does not see the desk').toEqual([]);

    const [first] = interview?.desk?.asked ?? [];
    await done(irene, 'forgetAskedQuestion', 'ForgetAskedQuestionInput', { interviewId, askedId: first?.id });
    expect((await deskSeen(irene, interviewId))?.desk?.asked).toHaveLength(2);
    const { errors } = await tick(irene, interviewId, { text: 'Êtes-vous mariée ?' });
    expect(errors).toMatchObject([{ code: 'SENSITIVE_QUESTION', path: ['text'] }]);
    await changeRecording(candidate, interviewId, 'stopRecording');
  });

  it('I4: the desk is its interviewer’s and the administrators’; the candidate has the interview without it, and to anybody else there is none', async () => {
    const { candidate, interviewId } = await meets();
    await write(irene, interviewId, 'Conduit des équipes de douze personnes.', 0);
    expect((await deskSeen(administrator, interviewId))?.desk?.notes).toBe('Conduit des équipes de douze personnes.');
    expect(await deskSeen(candidate, interviewId)).toEqual({ desk: null });
    for (const stranger of [ivan, editor]) expect(await deskSeen(stranger, interviewId)).toBeNull();
    for (const [who, code] of [
      [ivan, 'NOT_FOUND'],
      [candidate, 'FORBIDDEN'],
      [editor, 'FORBIDDEN'],
    ] as const) {
      const { errors } = await act(who, 'saveInterviewNotes', 'SaveInterviewNotesInput', { interviewId, notes: 'x', revision: 1 });
      expect(errors?.[0]?.extensions?.code).toBe(code);
    }
  });

  it('G2, I4: what was noted of a candidate is theirs to read once the interview is over, until it is erased; nobody else reads it that way', async () => {
    const { candidate, interviewId } = await meets();
    const notesTaken = async (who: Browser) =>
      (
        await who.ask<{ interview: { notesTaken: { notes: string; asked: { text: string }[] } | null } | null }>(
          'query($id: ID!) { interview(id: $id) { notesTaken { notes notesSavedAt keptUntil asked { text } } } }',
          { id: interviewId },
        )
      ).interview?.notesTaken;
    await write(irene, interviewId, 'Conduit des équipes de douze personnes.', 0);
    await tick(irene, interviewId, { text: 'Que faites-vous ?' });
    expect(await notesTaken(candidate), 'it still leads the interview').toBeNull();
    app.clock.advance({ minutes: 45 });
    expect(await notesTaken(candidate)).toMatchObject({
      notes: 'Conduit des équipes de douze personnes.',
      asked: [{ text: 'Que faites-vous ?' }],
    });
    for (const who of [irene, administrator]) expect(await notesTaken(who)).toBeNull();
    for (const who of [ivan, editor]) expect(await notesTaken(who)).toBeUndefined();
    const other = await meets();
    app.clock.advance({ minutes: 45 });
    expect(await notesTaken(other.candidate), 'of another').toBeUndefined();
    const own = await other.candidate.ask<{ interview: object }>('query($id: ID!) { interview(id: $id) { notesTaken { notes } } }', {
      id: other.interviewId,
    });
    expect(own.interview, 'nothing was noted').toEqual({ notesTaken: null });
  });

  it('I4: notes are saved as they are typed, two pages never overwrite each other, and what they warn of is kept all the same', async () => {
    const { interviewId } = await meets();
    expect((await write(irene, interviewId, 'Elle est enceinte.', 0)).interview?.desk).toMatchObject({
      notes: 'Elle est enceinte.',
      notesRevision: 1,
    });
    expect((await write(administrator, interviewId, 'Autre chose', 0)).errors).toMatchObject([{ code: 'NOTES_CHANGED' }]);
    expect((await write(irene, interviewId, 'Elle est enceinte.', 0)).errors, 'sent again after a lost answer').toEqual([]);
    expect((await write(irene, interviewId, 'Disponible en mai.', 1)).interview?.desk).toMatchObject({ notesRevision: 2 });
    expect((await write(irene, interviewId, 'x'.repeat(limits.interviewNotes + 1), 2)).errors).toMatchObject([
      { code: 'CONTENT_TOO_LONG' },
    ]);
  });

  it('I4, G5: notes go half a year after the interview, or as soon as nothing of its recordings is left, and the register tells', async () => {
    const { candidate, email, interviewId } = await meets();
    await write(irene, interviewId, 'Tient ses délais.', 0);
    await tick(irene, interviewId, { text: 'Que faites-vous ?' });
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    await changeRecording(candidate, interviewId, 'stopRecording');
    const em = app.services.orm.em.fork();
    const source = em.create(ClipSource, {
      ...{
        id: newId(),
        candidate: await em.findOneOrFail(Candidate, { account: { email } }),
        state: 'READY',
        origin: 'INTERVIEW_CANDIDATE',
      },
      ...{ uploadId: randomUUID(), sha256: '0'.repeat(64), sizeBytes: 1n, sentAt: app.clock.now(), checkProgress: 1, showsImage: false },
      recordingId: idOf('Recording', recordingId),
    });
    await em.flush();
    const left = async () => {
      const fork = app.services.orm.em.fork();
      const interview = idOf('Interview', interviewId);
      return [await fork.count(InterviewDesk, { interview }), await fork.count(AskedQuestion, { interview })];
    };
    await app.runDueJobs();
    expect(await left()).toEqual([1, 1]);
    source.state = 'DELETED';
    await em.flush();
    await app.runDueJobs();
    expect(await left()).toEqual([0, 0]);
    expect(await app.services.orm.em.fork().count(RegisterEntry, { type: 'interview-notes-erased' })).toBe(1);

    const later = await meets();
    await write(irene, later.interviewId, 'Tient ses délais.', 0);
    app.clock.advance({ days: limits.deskDays, hours: 1 });
    await app.runDueJobs();
    irene = await signIn(app, 'irene@jobprod.test');
    expect((await deskSeen(irene, later.interviewId))?.desk?.notes).toBe('');
    expect((await write(irene, later.interviewId, 'Encore', 0)).errors).toMatchObject([{ code: 'NOT_POSSIBLE_NOW' }]);
  });
});
