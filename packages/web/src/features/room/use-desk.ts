import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { TrackClockDocument } from '../../gql/room/graphql.ts';
import { beginTake } from './begin-take.ts';
import { RecordingDesk } from './recording-desk.ts';
import { startTrackClock, type TrackClock } from './track-clock.ts';

const nothing = { kept: 0, sent: 0, isRecording: false, isHalted: false, trouble: undefined };

/** What records on this device, and the clock it stamps by; there from the first look at the room on, so that the clock is measured while nothing else goes on. */
export const useDesk = (interviewId: string, ownerId: string) => {
  const client = useApolloClient();
  const [desk, setDesk] = useState<RecordingDesk>();
  const [roundTrip, setRoundTrip] = useState<number>();
  const running = useRef<TrackClock>(undefined);
  useEffect(() => {
    const clock = startTrackClock(async () => {
      const { data } = await client.query({ query: TrackClockDocument, fetchPolicy: 'network-only' });
      setRoundTrip(clock.roundTrip());
      if (data === undefined) throw new Error('no clock');
      return data.trackClock;
    });
    running.current = clock;
    const made = new RecordingDesk({ interviewId, ownerId, clock, begin: beginTake(client) });
    setDesk(made);
    return () => {
      made.close();
      clock.close();
      running.current = undefined;
    };
  }, [client, interviewId, ownerId]);
  const state = useSyncExternalStore(
    (listener) => desk?.subscribe(listener) ?? (() => undefined),
    () => desk?.state() ?? nothing,
    () => nothing,
  );
  /** Now, in milliseconds of the clock of tracks; unknown until it has been asked once. */
  const clock = useCallback(() => (running.current?.roundTrip() === undefined ? undefined : running.current.now()), []);
  return { desk, state, roundTrip, clock };
};
