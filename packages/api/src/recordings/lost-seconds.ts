import type { Em } from '../platform/orm/orm.ts';
import { RecordingTrack } from './recording.entity.ts';

type Placed = Pick<RecordingTrack, 'startedAt' | 'durationSeconds'>;

/** What lies between two tracks of one side, in seconds: less than a twentieth is the rounding of clocks, not a loss. */
export const gapBetween = (before: Placed, after: Placed): number => {
  const gap = (after.startedAt - before.startedAt) / 1000 - (before.durationSeconds ?? 0);
  return gap < 0.05 ? 0 : gap;
};

/** I3: what of a side is missing between its track before and this one, said to the two of them: a page reloaded, a tab that crashed. What was paused was not lost. */
export const lostSeconds = async (em: Em, track: RecordingTrack): Promise<number> => {
  const before = await em.findOne(
    RecordingTrack,
    { recording: track.recording.id, side: track.side, startedAt: { $lt: track.startedAt } },
    { orderBy: { startedAt: 'desc' } },
  );
  if (!before?.durationSeconds || track.followsPause) return 0;
  return gapBetween(before, track);
};
