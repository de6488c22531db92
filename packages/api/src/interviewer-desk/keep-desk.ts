import { limits } from '@jobprod/shared/limits';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { GuideFamily, GuideQuestion } from '../interview-guides/guide.entity.ts';
import { questionText } from '../interview-guides/question-text.ts';
import type { Interview } from '../interviews/interview.entity.ts';
import { systemClock } from '../platform/clock.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { textOf } from '../platform/graphql/text.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { newestRecording } from '../recordings/current-recording.ts';
import { AskedQuestion, InterviewDesk } from './desk.entity.ts';
import { holdDesk } from './desk-access.ts';

export const deskOf = (em: Em, interviewId: string): Promise<InterviewDesk | null> =>
  em.findOne(InterviewDesk, { interview: interviewId }, { populate: ['family'], refresh: true });

/** Made at its first use; the interview is held, so that there is one. */
const ensureDesk = async (tx: Em, interview: Interview): Promise<InterviewDesk> => {
  const known = await tx.findOne(InterviewDesk, { interview }, { refresh: true });
  if (known) return known;
  const desk = tx.create(InterviewDesk, { id: newId(), interview, notes: '', notesRevision: 0 });
  await tx.persist(desk).flush();
  return desk;
};

/** Which guide is before the interviewer. */
export const chooseGuide = (context: Context, interviewId: string, familyId: string): Promise<Interview> =>
  context.em.transactional(async (tx) => {
    const interview = await holdDesk(tx, context, interviewId);
    const family = await tx.findOne(GuideFamily, { id: familyId, retiredAt: null });
    if (!family) throw notFound();
    (await ensureDesk(tx, interview)).family = family;
    return interview;
  });

/** Keeps the notes as they are typed. What they warn of is the writer's to mend: a note is theirs, and refusing to save it would lose it. */
export const saveNotes = (context: Context, interviewId: string, notes: string, revision: number): Promise<Interview> =>
  context.em.transactional(async (tx) => {
    const interview = await holdDesk(tx, context, interviewId);
    const desk = await ensureDesk(tx, interview);
    const text = textOf(notes, limits.interviewNotes, ['notes']);
    if (desk.notes === text) return interview;
    if (desk.notesRevision !== revision) throw new Refusal('NOTES_CHANGED');
    Object.assign(desk, { notes: text, notesRevision: revision + 1, notesSavedAt: context.now });
    return interview;
  });

/** How far a browser's measure of the common clock may be off, in milliseconds. */
const clockTolerance = 5_000;

/** Where an instant of the clock of tracks lies in what is being recorded; nowhere before it began, nor once it was stopped. */
const placeOf = async (tx: Em, interview: Interview, at: number) => {
  const recording = await newestRecording(tx, interview.id);
  if (!recording || at < recording.zero || (recording.state === 'STOPPED' && at > (recording.ceased ?? 0)))
    return { recordingId: null, atSeconds: null };
  return { recordingId: recording.id, atSeconds: (at - recording.zero) / 1000 };
};

export type Asked = { questionId?: string | null | undefined; text: string; clock?: number | null | undefined };

/** A question was asked, at an instant of the clock of tracks: now where none is said. Said again, after a lost answer, it was asked once, the first time. */
export const noteAsked = (context: Context, interviewId: string, { questionId, text: written, clock }: Asked): Promise<Interview> =>
  context.em.transactional(async (tx) => {
    const interview = await holdDesk(tx, context, interviewId);
    const text = questionText(written, 'text', context.viewer.language);
    const question = questionId == null ? null : await tx.findOne(GuideQuestion, { id: idOf('GuideQuestion', questionId) });
    if (questionId != null && !question) throw notFound();
    const before = await tx.find(AskedQuestion, { interview });
    if (before.some((one) => one.text === text || (question && one.question?.id === question.id))) return interview;
    if (before.length >= limits.askedQuestions) throw new Refusal('NOT_POSSIBLE_NOW');
    const realNow = systemClock.now().getTime();
    const at = clock == null || clock > realNow + clockTolerance ? realNow : clock;
    const asked = { id: newId(), interview, question, text, askedAt: context.now, ...(await placeOf(tx, interview, at)) };
    await tx.persist(tx.create(AskedQuestion, asked)).flush();
    return interview;
  });

/** It was not asked after all. */
export const forgetAsked = (context: Context, interviewId: string, askedId: string): Promise<Interview> =>
  context.em.transactional(async (tx) => {
    const interview = await holdDesk(tx, context, interviewId);
    await tx.nativeDelete(AskedQuestion, { id: askedId, interview });
    return interview;
  });
