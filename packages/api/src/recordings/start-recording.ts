import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { requireUnlocked } from '../candidates/data-lock.ts';
import { holdImageRelease } from '../image-releases/image-release-of.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { systemClock } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { isRoomOpen } from '../rooms/room-access.ts';
import { openRoomOf, type Room } from '../rooms/room-of.ts';
import { requireCurrentTerms } from '../terms/current-terms.ts';
import { mayRecord } from './may-record.ts';
import { Recording, RecordingNotice } from './recording.entity.ts';
import { accountOf } from './recording-account.ts';
import { noticeOfHash } from './recording-notice.ts';

/** How often a day the recording of one interview is begun. */
const startsPerDay = { limit: 20, minutes: 24 * 60 };

/** The notice stands before the candidate: registered with the hash of the text (I2). Said twice, it was shown once. */
export const noteNoticeShown = async (context: Context, interviewId: string, hash: string): Promise<Room> => {
  const { em, now } = context;
  return em.transactional(async (tx) => {
    const room = await openRoomOf({ ...context, em: tx }, interviewId);
    if (room.side !== 'CANDIDATE') throw notFound();
    const { interview } = room;
    const { covers, obstacle } = await mayRecord(tx, interview, now);
    if (!covers) throw new Refusal(obstacle === 'TERMS' ? 'TERMS_NOT_APPROVED' : 'IMAGE_RELEASE_MISSING');
    const notice = noticeOfHash(hash, covers);
    if (!notice) throw new Refusal('NOTICE_CHANGED');
    const { language } = notice;
    // Two tabs show it at once: one row, and one entry.
    const added = await tx.execute<unknown[]>(
      'insert into recording_notice (id, interview_id, hash, language, shown_at) values (?, ?, ?, ?, ?) on conflict (interview_id, hash) do nothing returning id',
      [newId(), interview.id, hash, language, now],
    );
    if (added.length === 0) return room;
    await append(tx, {
      register: 'communications',
      type: 'recording-notice-shown',
      at: now,
      by: { kind: 'service' },
      about: { kind: 'interview', id: interview.id },
      parties: [interview.candidate.id],
      payload: { notice: hash, language },
    });
    return room;
  });
};

/** The candidate's own click (I2): nothing is captured before it, and it holds only with approved terms, a live release and the notice they read. Clicked twice, it is one recording. */
export const startRecording = async (context: Context, interviewId: string, noticeHash: string): Promise<Room> => {
  const { em, now } = context;
  await throttle(em, `recording-start ${interviewId} ${accountOf(context.viewer)}`, startsPerDay, now);
  return em.transactional(async (tx) => {
    const room = await openRoomOf({ ...context, em: tx }, interviewId);
    if (room.side !== 'CANDIDATE') throw notFound();
    const { interview } = room;
    await requireUnlocked(tx, interview.candidate.id, context.viewer);
    // One click at a time, from however many pages.
    await tx.findOneOrFail(Interview, interview.id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    // Moved or called off while this click waited: it was for another hour.
    if (!isRoomOpen(interview, now)) throw new Refusal('NOT_POSSIBLE_NOW');
    if (await tx.findOne(Recording, { interview, state: { $ne: 'STOPPED' } })) return room;
    const candidateId = interview.candidate.id;
    const acceptance = await requireCurrentTerms(tx, candidateId);
    const release = await holdImageRelease(tx, candidateId, now);
    if (!release) throw new Refusal('IMAGE_RELEASE_MISSING');
    const { image, voice } = release;
    const shown = await tx.findOne(RecordingNotice, { interview, hash: noticeHash });
    if (!shown || !noticeOfHash(noticeHash, { image, voice })) throw new Refusal('NOTICE_CHANGED');
    const zero = systemClock.now().getTime();
    const recording = tx.create(Recording, {
      ...{ id: newId(), interview, notice: shown, state: 'RUNNING', image, voice, startedAt: now, zero },
      spans: [{ from: zero, until: null }],
    });
    await tx.persist(recording).flush();
    await append(tx, {
      register: 'transactions',
      type: 'recording-started',
      at: now,
      by: { kind: 'candidate', id: candidateId },
      about: { kind: 'recording', id: recording.id },
      parties: [candidateId],
      payload: {
        interview: interview.id,
        notice: noticeHash,
        noticeShownAt: shown.shownAt.toISOString(),
        language: shown.language,
        image,
        voice,
        release: release.id,
        acceptance: acceptance.id,
      },
    });
    await announce(tx, 'room-changed', interview.id);
    return room;
  });
};
