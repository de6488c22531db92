import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { requireUnlocked } from '../candidates/data-lock.ts';
import { Clip } from '../clips/clip.entity.ts';
import { ClipRender } from '../clips/clip-render.entity.ts';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { newestVersion } from '../clips/newest-version.ts';
import { firstOffTopic, shownOf } from '../clips/off-topic.ts';
import { OffTopicPassage } from '../clips/off-topic-passage.entity.ts';
import { stopRender } from '../clips/stop-render.ts';
import { systemClock } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { Recording } from '../recordings/recording.entity.ts';
import { lengthOf } from '../recordings/recording-length.ts';

/** Where it lies: in one of these two. */
export type MarkedIn = { recordingId: string } | { sourceId: string };
type Wanted = { markedIn: MarkedIn; startSeconds: number; endSeconds: number };
/** What is marked: whose, how long it is, and who is to hear of a mark. */
type Target = { candidate: Candidate; length: number; tolerance: number; tell(tx: Em): Promise<void> };

/** What the clock of a browser may be ahead by. */
const clockTolerance = 5;
const shortest = 0.2;

/** Every clip of a candidate is held, in one order: whatever is being done with one is done before the mark, or sees it. */
const holdClips = (tx: Em, candidateId: string): Promise<Clip[]> =>
  tx.find(Clip, { candidate: candidateId }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

const tell = async (
  tx: Em,
  type: 'off-topic-marked' | 'off-topic-unmarked',
  { id, candidate, recordingId, sourceId, startSeconds, endSeconds }: OffTopicPassage,
  now: Date,
): Promise<void> => {
  await append(tx, {
    register: 'transactions',
    type,
    at: now,
    by: { kind: 'candidate', id: candidate.id },
    about: { kind: 'off-topic-passage', id },
    parties: [candidate.id],
    payload: {
      ...(recordingId == null ? { source: sourceId ?? '' } : { recording: recordingId }),
      ...{ startMs: Math.round(startSeconds * 1000), endMs: Math.round(endSeconds * 1000) },
    },
  });
};

/** What is the candidate's own to mark, and nobody else's: a recording of theirs, or a video they sent, once it was read to its end and while it is there. */
const ownTarget = async (tx: Em, { viewer }: Pick<Context, 'viewer'>, markedIn: MarkedIn): Promise<Target> => {
  if (viewer.kind !== 'candidate') throw notFound();
  if ('sourceId' in markedIn) {
    const source = await tx.findOne(ClipSource, {
      id: markedIn.sourceId,
      candidate: viewer.candidateId,
      origin: 'SENT',
      storeKey: { $ne: null },
    });
    if (!source || source.state === 'REFUSED') throw notFound();
    if (!source.facts) throw new Refusal('SOURCE_NOT_READY', {}, ['sourceId']);
    const { candidate, facts, id } = source;
    return { candidate, length: facts.duration, tolerance: 1, tell: (em) => announce(em, 'source-changed', id) };
  }
  const recording = await tx.findOne(Recording, { id: markedIn.recordingId }, { populate: ['interview'] });
  if (recording?.interview.candidate.id !== viewer.candidateId) throw notFound();
  const { candidate, id } = recording.interview;
  const length = lengthOf(recording, systemClock.now());
  return { candidate, length, tolerance: clockTolerance, tell: (em) => announce(em, 'room-changed', id) };
};

/** The montages under way that would take it in are stopped; who looks at a clip that holds it sees so. */
const reach = async (tx: Em, clips: readonly Clip[], now: Date): Promise<void> => {
  for (const clip of clips) {
    const render = await tx.findOne(ClipRender, { clip, state: { $in: ['QUEUED', 'RUNNING'] } });
    if (render && (await firstOffTopic(tx, render.edit.segments))) await stopRender(tx, clip, now);
    await announce(tx, 'clip-changed', clip.id);
  }
  await tx.flush();
};

/**
 * The candidate marks a passage of their interview off-topic (I4), in the room or afterwards, or one of a video they sent: from then on it is cut into nothing. What was approved before stays approved,
 * since only they can take it back; `clipsHolding` says which clips show it. Said twice, it is marked once.
 */
export const markOffTopic = (context: Context, { markedIn, ...wanted }: Wanted): Promise<OffTopicPassage> =>
  context.em.transactional(async (tx) => {
    const { now } = context;
    const target = await ownTarget(tx, context, markedIn);
    const { candidate, length } = target;
    await requireUnlocked(tx, candidate.id);
    const [startSeconds, endSeconds] = [Math.max(0, wanted.startSeconds), Math.min(length, wanted.endSeconds)];
    const isThere = wanted.endSeconds <= length + target.tolerance && endSeconds - startSeconds >= shortest;
    if (!isThere) throw new Refusal('PASSAGE_INVALID', {}, ['endSeconds']);
    const clips = await holdClips(tx, candidate.id);
    const known = await tx.find(OffTopicPassage, markedIn);
    const same = known.find((one) => one.startSeconds === startSeconds && one.endSeconds === endSeconds);
    if (same) return same;
    if (known.length >= limits.offTopicPassages) throw new Refusal('PASSAGE_INVALID', { context: 'tooMany' });
    const passage = tx.create(OffTopicPassage, { id: newId(), candidate, ...markedIn, startSeconds, endSeconds, markedAt: now });
    await tx.persist(passage).flush();
    await reach(tx, clips, now);
    await tell(tx, 'off-topic-marked', passage, now);
    await target.tell(tx);
    return passage;
  });

/** Where a passage lies. */
export const markedInOf = ({ recordingId, sourceId }: OffTopicPassage): MarkedIn =>
  recordingId == null ? { sourceId: sourceId ?? '' } : { recordingId };

/** Taken back by who marked it, and by nobody else. Answers where it lay. */
export const unmarkOffTopic = (context: Context, passageId: string): Promise<MarkedIn> =>
  context.em.transactional(async (tx) => {
    const { viewer, now } = context;
    if (viewer.kind !== 'candidate') throw notFound();
    const seen = await tx.findOne(OffTopicPassage, { id: passageId, candidate: viewer.candidateId });
    if (!seen) throw notFound();
    await requireUnlocked(tx, viewer.candidateId);
    const clips = await holdClips(tx, viewer.candidateId);
    const passage = await tx.findOne(OffTopicPassage, { id: passageId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!passage) throw notFound();
    const markedIn = markedInOf(passage);
    await tell(tx, 'off-topic-unmarked', passage, now);
    await tx.remove(passage).flush();
    await reach(tx, clips, now);
    if ('sourceId' in markedIn) await announce(tx, 'source-changed', markedIn.sourceId);
    else {
      const { interview } = await tx.findOneOrFail(Recording, { id: markedIn.recordingId });
      await announce(tx, 'room-changed', interview.id);
    }
    return markedIn;
  });

/** The clips of a candidate that were approved, or wait for their answer, and show something they have marked off-topic: theirs to take back. */
export const clipsHolding = async (em: Em, candidateId: string): Promise<Clip[]> => {
  const clips = await em.find(
    Clip,
    { candidate: candidateId, state: { $in: ['AWAITING_APPROVAL', 'APPROVED', 'PUBLISHED'] } },
    { orderBy: { createdAt: 'desc' } },
  );
  const holding: Clip[] = [];
  for (const clip of clips) {
    const version = await newestVersion(em, clip);
    if (version && (await firstOffTopic(em, shownOf(version)))) holding.push(clip);
  }
  return holding;
};
