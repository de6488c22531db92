import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { VisitRoomDocument } from '../../gql/room/graphql.ts';

const beatEvery = 5_000;

export type Seat = 'none' | 'taken' | 'elsewhere';

/** Holds this side's seat while the page is in the room, and says how far its recording is; `isCut` while the service does not answer. */
export const useSeat = ({
  interviewId,
  visit,
  isIn,
  told,
}: {
  interviewId: string;
  visit: string;
  isIn: boolean;
  told: () => { keptBytes: number; sentBytes: number };
}) => {
  const client = useApolloClient();
  const [seat, setSeat] = useState<Seat>('none');
  const [isCut, setCut] = useState(false);
  const beat = useEffectEvent(async (room: { interviewId: string; visit: string }, takesSeat: boolean): Promise<boolean> => {
    try {
      const { data } = await client.mutate({
        mutation: VisitRoomDocument,
        variables: { input: { ...room, takesSeat, ...told() } },
      });
      setCut(false);
      const refused = data?.visitRoom.errors.at(0);
      if (refused) setSeat(refused.code === 'SEAT_TAKEN_ELSEWHERE' ? 'elsewhere' : 'none');
      else setSeat('taken');
      return refused === undefined;
    } catch {
      setCut(true);
      return false;
    }
  });
  useEffect(() => {
    if (!isIn) return undefined;
    let isGone = false;
    let isSeated = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = async () => {
      const done = await beat({ interviewId, visit }, !isSeated);
      isSeated ||= done;
      if (!isGone) timer = setTimeout(() => void go(), beatEvery);
    };
    void go();
    const now = () => void beat({ interviewId, visit }, !isSeated);
    window.addEventListener('online', now);
    return () => {
      isGone = true;
      clearTimeout(timer);
      window.removeEventListener('online', now);
      setSeat('none');
    };
  }, [isIn, interviewId, visit]);
  return { seat, isCut };
};
