import { limits } from '@jobprod/shared/limits';
import type { InterviewSide } from '../interviews/interview-life.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Recording, RecordingTrack } from './recording.entity.ts';
import type { RunningSpan } from './running-spans.ts';

/** What of one side is missing: from where on, in seconds of the recording, and how long. */
export type Loss = { side: InterviewSide; offsetSeconds: number; seconds: number };

type Taken = Pick<RecordingTrack, 'side' | 'state' | 'startedAt' | 'durationSeconds'>;
type Ran = Pick<Recording, 'zero'> & { spans: readonly RunningSpan[] };

/** Between two takes, less than this is the rounding of clocks. */
const rounding = 50;
/** A browser hears of a click, or of a pause, so late at the most on a line that carries a conversation: before and after that nothing is lost. */
const hearing = 1_000;

/** Until when a take is known to go; `undefined` while it is on its way and may go on to the end. */
const endOf = ({ state, startedAt, durationSeconds }: Taken): number | undefined => {
  if (state === 'LOST') return startedAt;
  // Of what was refused it is said that it is of no use: its length is nobody's loss twice.
  return state === 'FILED' ? startedAt + (durationSeconds ?? 0) * 1000 : undefined;
};

/** The holes that takes leave in a stretch of time, in its order. */
const holesIn = ({ from, until }: RunningSpan, takes: readonly Taken[]): { from: number; until: number }[] => {
  const holes: { from: number; until: number }[] = [];
  let reached: number | undefined = from;
  let tolerated = hearing;
  for (const take of takes) {
    const end = endOf(take);
    if (take.startedAt >= (until ?? Number.POSITIVE_INFINITY) || (end !== undefined && end <= from)) continue;
    if (end === take.startedAt) continue;
    if (reached !== undefined && take.startedAt - reached > tolerated) holes.push({ from: reached, until: take.startedAt });
    reached = end === undefined ? undefined : Math.max(reached ?? from, end);
    tolerated = rounding;
  }
  if (until !== null && reached !== undefined && until - reached > hearing) holes.push({ from: reached, until });
  return holes;
};

/**
 * I3: what is missing of a side while the recording ran: before its first take, between two of them, after the last, or all of it. A pause is no loss. What is still on its way is not known to be missing,
 * nor is what a device has not told of yet known to exist: this is what the service has.
 */
export const lossesIn = ({ zero, spans }: Ran, tracks: readonly Taken[]): Loss[] =>
  (['CANDIDATE', 'INTERVIEWER'] as const).flatMap((side) => {
    const takes = tracks.filter((track) => track.side === side).sort((one, other) => one.startedAt - other.startedAt);
    return spans
      .flatMap((span) => holesIn(span, takes))
      .map(({ from, until }) => ({ side, offsetSeconds: (from - zero) / 1000, seconds: (until - from) / 1000 }));
  });

export const lossesOf = async (em: Em, recording: Recording): Promise<Loss[]> =>
  lossesIn(recording, await em.find(RecordingTrack, { recording: recording.id }));

/** More than may be lost of a side (I3), or a device that has not sent all it recorded. Where the release ended there is nothing to complete any more (A3). */
export const isIncomplete = (recording: Ran, tracks: readonly (Taken & Pick<RecordingTrack, 'refusal' | 'isPartial'>)[]): boolean => {
  if (tracks.some(({ refusal }) => refusal === 'release-ended' || refusal === 'not-covered')) return false;
  const isWaitedFor = tracks.some(({ state, isPartial }) => state === 'RECEIVING' || state === 'LOST' || state === 'REFUSED' || isPartial);
  const lost = { CANDIDATE: 0, INTERVIEWER: 0 };
  for (const { side, seconds } of lossesIn(recording, tracks)) lost[side] += seconds;
  return isWaitedFor || Object.values(lost).some((seconds) => seconds > limits.lostSeconds);
};

/** What is missing just before a track. */
export const lostBefore = async (em: Em, track: RecordingTrack): Promise<number> => {
  const recording = await em.findOneOrFail(Recording, { id: track.recording.id });
  const begins = (track.startedAt - recording.zero) / 1000;
  const before = (await lossesOf(em, recording)).find(
    ({ side, offsetSeconds, seconds }) => side === track.side && Math.abs(offsetSeconds + seconds - begins) < 0.001,
  );
  return before?.seconds ?? 0;
};
