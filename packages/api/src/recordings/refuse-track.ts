import { forgetBytes } from '../clips/file-source.ts';
import { announce } from '../platform/events.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import type { RecordingTrack } from './recording.entity.ts';
import type { TrackRefusal } from './recording-life.ts';

/** A track that is held by the transaction, with its recording and interview, is not kept: its bytes go, and the register says why. */
export const refuseTrack = async (tx: Em, track: RecordingTrack, why: TrackRefusal, now: Date): Promise<void> => {
  const { recording, side, storeKey } = track;
  const { interview } = recording;
  Object.assign(track, { state: 'REFUSED', refusal: why, storeKey: null });
  await tx.flush();
  await append(tx, {
    register: 'transactions',
    type: 'recording-track-refused',
    at: now,
    by: { kind: 'service' },
    about: { kind: 'recording-track', id: track.id },
    parties: [interview.candidate.id],
    payload: { recording: recording.id, side, why },
  });
  if (storeKey) await forgetBytes(tx, storeKey);
  await announce(tx, 'room-changed', interview.id);
};
