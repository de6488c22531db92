import { LockMode } from '@mikro-orm/core';
import type { Context } from '../authorization/context.ts';
import { requireUnlocked } from '../candidates/data-lock.ts';
import { holdImageRelease } from '../image-releases/image-release-of.ts';
import type { Interview } from '../interviews/interview.entity.ts';
import type { InterviewSide } from '../interviews/interview-life.ts';
import { systemClock } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { openRoomOf, type Room } from '../rooms/room-of.ts';
import { Recording } from './recording.entity.ts';
import { accountOf } from './recording-account.ts';
import { mayBecome, type RecordingState } from './recording-life.ts';
import { covers } from './release-covers.ts';
import { begunAt, endedAt } from './running-spans.ts';

/** How often a side goes on with a recording in a day. Pausing and stopping are never refused. */
const resumesPerDay = { limit: 30, minutes: 24 * 60 };

const facts = { RUNNING: 'recording-resumed', PAUSED: 'recording-paused', STOPPED: 'recording-stopped' } as const;

const referenceTo = ({ candidate, interviewer }: Interview, side: InterviewSide | null): RegisterReference => {
  if (side === null) return { kind: 'service' };
  return side === 'CANDIDATE' ? { kind: 'candidate', id: candidate.id } : { kind: 'staff', id: interviewer.id };
};

const become = async (tx: Em, recording: Recording, state: RecordingState, side: InterviewSide | null, now: Date): Promise<void> => {
  const { interview } = recording;
  recording.state = state;
  recording.pausedBy = state === 'PAUSED' ? side : null;
  // Stopped out of a pause, it had ceased with the pause.
  const at = systemClock.now().getTime();
  recording.ceased = state === 'RUNNING' ? null : (recording.ceased ?? at);
  recording.spans = state === 'RUNNING' ? begunAt(recording.spans, at) : endedAt(recording.spans, at);
  if (state === 'STOPPED') recording.stoppedAt = now;
  await tx.flush();
  await append(tx, {
    register: 'transactions',
    type: facts[state],
    at: now,
    by: referenceTo(interview, side),
    about: { kind: 'recording', id: recording.id },
    parties: [interview.candidate.id],
    payload: { interview: interview.id },
  });
  await announce(tx, 'room-changed', interview.id);
};

/** Either of the two pauses, goes on, or stops (I2); what a candidate paused goes on by them alone, and only while their release holds. Said twice, it is done once. */
export const changeRecording = async (context: Context, interviewId: string, state: RecordingState): Promise<Room> => {
  if (state === 'RUNNING')
    await throttle(context.em, `recording-resume ${interviewId} ${accountOf(context.viewer)}`, resumesPerDay, context.now);
  return context.em.transactional(async (tx) => {
    const room = await openRoomOf({ ...context, em: tx }, interviewId);
    const { interview, side } = room;
    if (state === 'RUNNING') await requireUnlocked(tx, interview.candidate.id, context.viewer);
    const recording = await tx.findOne(
      Recording,
      { interview, state: { $ne: 'STOPPED' } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (!recording) {
      if (state === 'STOPPED') return room;
      throw new Refusal('NOT_POSSIBLE_NOW');
    }
    if (recording.state === state) return room;
    if (!mayBecome(recording.state, state)) throw new Refusal('NOT_POSSIBLE_NOW');
    if (state === 'RUNNING') {
      if (recording.pausedBy === 'CANDIDATE' && side !== 'CANDIDATE') throw new Refusal('CANDIDATES_PAUSE');
      const release = await holdImageRelease(tx, interview.candidate.id, context.now);
      if (!covers(release, recording)) throw new Refusal('IMAGE_RELEASE_MISSING');
    }
    await become(tx, recording, state, side, context.now);
    return room;
  });
};

const stopHeld = async (tx: Em, recording: Recording | null, now: Date): Promise<void> => {
  if (!recording) return;
  await tx.populate(recording, ['interview']);
  await become(tx, recording, 'STOPPED', null, now);
};

const going = { state: { $ne: 'STOPPED' as const } };
const held = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;

/** What may no longer go on is stopped: the release was taken back (A3), or the room has closed. */
export const stopByItself = (em: Em, recordingId: string, now: Date): Promise<void> =>
  em.transactional(async (tx) => stopHeld(tx, await tx.findOne(Recording, { id: recordingId, ...going }, held), now));

/** Whatever still records a candidate whose data are locked (G3). */
export const stopRecordingsOf = async (tx: Em, candidateId: string, now: Date): Promise<void> => {
  for (const { id } of await tx.find(Recording, { interview: { candidate: candidateId }, ...going }))
    await stopHeld(tx, await tx.findOne(Recording, { id, ...going }, held), now);
};

/** An interview that is moved or called off takes its recording with it, in the same transaction: the next meeting needs a click of its own (I2). */
export const stopRecordingOf = async (tx: Em, interviewId: string, now: Date): Promise<void> =>
  stopHeld(tx, await tx.findOne(Recording, { interview: interviewId, ...going }, held), now);
