import { limits } from '@jobprod/shared/limits';
import type { InterviewSide } from '../interviews/interview-life.ts';
import { later } from '../platform/clock.ts';
import type { UploadRecords } from '../platform/media/upload-records.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Recording } from './recording.entity.ts';

/** What a device kept can still be sent so long after the recording ended. */
export const isTooLate = ({ stoppedAt }: Pick<Recording, 'stoppedAt'>, now: Date): boolean =>
  stoppedAt instanceof Date && stoppedAt <= later(now, { days: -limits.trackDays });

/** How many tracks, and how many bytes, one side of an interview may still send, whatever the number of its recordings. */
export const roomLeft = async (
  em: Em,
  interviewId: string,
  side: InterviewSide,
  records: UploadRecords,
): Promise<{ tracks: number; bytes: number }> => {
  const tracks = await em.execute<{ upload_id: string; size: string | null }[]>(
    `select t.upload_id, t.size_bytes::text as size from recording_track t join recording r on r.id = t.recording_id
     where r.interview_id = ? and t.side = ?`,
    [interviewId, side],
  );
  const held = tracks.reduce((sum, { upload_id, size }) => sum + Number(size ?? records.get(upload_id)?.offset ?? 0), 0);
  return { tracks: limits.tracks - tracks.length, bytes: limits.tracksBytes - held };
};
