import { useMutation, useQuery, useSubscription } from '@apollo/client/react';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { ProfileChangedDocument, ProfileStillStandsDocument, RecordClipPlayedDocument } from '../../gql/profiles/graphql.ts';
import { useSocketIsUp } from '../../lib/apollo/socket-state.ts';
import { playedSeconds } from './played-seconds.ts';

type WatchClipProps = {
  profile: { id: string; slug: string };
  clipId: string;
  video: RefObject<HTMLVideoElement | null>;
  /** Has the whole page read again. */
  refetch: () => void;
  /** What they play stands in its person's trail (D3). */
  isRecorded: boolean;
};

const second = 1000;
/** So much more has to be played before it is told again, in seconds. */
const step = 3;

/**
 * Stands beside a clip that plays. What its person restricts meanwhile is gone from this page at once, what was loaded ahead too (D1): a change is heard over the
 * socket, or asked for where there is none or no place at it; the answer without a profile, or without its clip, takes it off the page.
 */
export const WatchClip = ({ profile: { id, slug }, clipId, video, refetch, isRecorded }: WatchClipProps) => {
  const isUp = useSocketIsUp();
  const [hears, setHears] = useState(true);
  const arrives = isUp && hears;
  useQuery(ProfileStillStandsDocument, {
    variables: { slug },
    pollInterval: (arrives ? 20 : 3) * second,
    fetchPolicy: 'network-only',
  });
  const isOver = () => {
    setHears(false);
    refetch();
  };
  // The first thing told is how it stands.
  const begun = useRef(false);
  useSubscription(ProfileChangedDocument, {
    variables: { profileId: id },
    onData: () => {
      if (begun.current) refetch();
      begun.current = true;
    },
    onError: isOver,
    onComplete: isOver,
  });
  const [record] = useMutation(RecordClipPlayedDocument);
  const told = useRef(0);
  const tell = useEffectEvent(() => {
    if (!video.current) return;
    const seconds = playedSeconds(video.current.played);
    const isNews = seconds - told.current >= step || (video.current.ended && seconds > told.current);
    if (!isNews) return;
    told.current = seconds;
    // Told again a little later, where it did not arrive.
    record({ variables: { input: { clipId, playedSeconds: seconds } } }).catch(() => undefined);
  });
  useEffect(() => {
    const player = video.current;
    if (!isRecorded || !player) return;
    const events = ['timeupdate', 'ended'] as const;
    for (const name of events) player.addEventListener(name, tell);
    return () => {
      for (const name of events) player.removeEventListener(name, tell);
    };
  }, [isRecorded, video]);
  return null;
};
