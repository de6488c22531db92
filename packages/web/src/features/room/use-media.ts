import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import type { IceServer, InterviewMedia, MediaState } from './interview-media.ts';
import { onAnotherNetwork } from './on-another-network.ts';
import { joinPeerToPeer } from './peer-media.ts';
import { signalsOf } from './signals-of.ts';

export type MediaOptions = {
  interviewId: string;
  visit: string;
  isPolite: boolean;
  iceServers: readonly IceServer[];
  /** Undefined while the page has no seat, or no device. */
  stream: MediaStream | undefined;
};

/** Joins the other side while there is something to send, and keeps looking for a way to it. */
export const useMedia = ({ interviewId, visit, isPolite, iceServers, stream }: MediaOptions) => {
  const client = useApolloClient();
  const [state, setState] = useState<MediaState>('alone');
  const [remote, setRemote] = useState<MediaStream>();
  const media = useRef<InterviewMedia>(undefined);
  const newest = useRef(stream);
  const isReady = stream !== undefined;
  useEffect(() => {
    newest.current = stream;
    if (stream) media.current?.send(stream);
  }, [stream]);
  useEffect(() => {
    const first = newest.current;
    if (!isReady || !first) return undefined;
    const joined = joinPeerToPeer({
      ...{ visit: crypto.randomUUID(), isPolite, iceServers, stream: first, signals: signalsOf(client, interviewId, visit) },
      events: { onState: setState, onStream: (received) => setRemote(new MediaStream(received.getTracks())) },
    });
    media.current = joined;
    const leave = onAnotherNetwork(() => joined.lookAgain());
    return () => {
      leave();
      joined.close();
      media.current = undefined;
      setState('alone');
      setRemote(undefined);
    };
  }, [client, interviewId, visit, isPolite, iceServers, isReady]);
  return { state, remote };
};
