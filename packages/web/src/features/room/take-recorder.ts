import { recordedQuality, recordedType } from '../../lib/recorded-types.ts';
import { inOrder } from './in-order.ts';
import { lockOf, type Take, type TakeStore } from './take-store.ts';
import type { TrackClock } from './track-clock.ts';

const chunkMs = 1_000;

export type RunningTake = {
  id: string;
  /** Ends it; everything recorded is in the store when this returns. */
  stop: () => Promise<void>;
};

export type TakeOptions = {
  store: TakeStore;
  clock: TrackClock;
  stream: MediaStream;
  recordingId: string;
  interviewId: string;
  ownerId: string;
  followsPause: boolean;
  onKept: (take: Take) => void;
  onEnded: (id: string) => void;
  /** The browser cannot record, or cannot keep what it records: no room left, say. */
  onTrouble: (what: 'cannot-record' | 'cannot-keep') => void;
};

/** Records a stream into the store, a second at a time, at full quality whatever the line carries (I3). */
export const recordTake = ({ store, clock, stream, onKept, onEnded, onTrouble, ...about }: TakeOptions): RunningTake | undefined => {
  const hasImage = stream.getVideoTracks().length > 0;
  const mimeType = recordedType(hasImage);
  if (mimeType === undefined) {
    onTrouble('cannot-record');
    return undefined;
  }
  const id = crypto.randomUUID();
  const recorder = new MediaRecorder(stream, { mimeType, ...recordedQuality });
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  void navigator.locks.request(lockOf(id), () => released);
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const keep = inOrder(() => {
    onTrouble('cannot-keep');
    if (recorder.state !== 'inactive') recorder.stop();
  });
  let startedAt = 0;
  recorder.onstart = () => {
    const take: Take = { ...about, id, mimeType, hasImage, startedAt, bytes: 0, chunks: 0 };
    keep.next(async () => {
      await store.begin(take);
      onKept(take);
    });
  };
  recorder.ondataavailable = ({ data }) => {
    if (data.size > 0) keep.next(async () => onKept(await store.append(id, await data.arrayBuffer())));
  };
  recorder.onerror = () => onTrouble('cannot-record');
  // A page that is about to leave, or is put away, may not live to the end of its second: what it has is kept at once.
  const flush = () => {
    if (recorder.state === 'recording') recorder.requestData();
  };
  window.addEventListener('beforeunload', flush);
  document.addEventListener('visibilitychange', flush);
  recorder.onstop = () => {
    window.removeEventListener('beforeunload', flush);
    document.removeEventListener('visibilitychange', flush);
    void keep.all().then(() => {
      release();
      onEnded(id);
      end();
    });
  };
  // Noted here: a page busy with loading hears of its own start half a second late.
  startedAt = clock.now();
  recorder.start(chunkMs);
  return {
    id,
    stop: async () => {
      if (recorder.state !== 'inactive') recorder.stop();
      await ended;
    },
  };
};
