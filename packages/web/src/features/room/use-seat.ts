import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { VisitRoomDocument } from '../../gql/room/graphql.ts';
import { isAbsence, type Seat, seatAfter } from './seat.ts';

const beatEvery = 5_000;

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
  const beat = useEffectEvent(async (room: { interviewId: string; visit: string }, takesSeat: boolean): Promise<Seat | undefined> => {
    try {
      const { data } = await client.mutate({
        mutation: VisitRoomDocument,
        variables: { input: { ...room, takesSeat, ...told() } },
      });
      return seatAfter(data?.visitRoom.errors.at(0)?.code);
    } catch (error) {
      return isAbsence(error) ? 'closed' : undefined;
    }
  });
  useEffect(() => {
    if (!isIn) return undefined;
    let isGone = false;
    let isSeated = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const visitNow = async () => {
      const answer = await beat({ interviewId, visit }, !isSeated);
      if (isGone) return;
      setCut(answer === undefined);
      if (answer === undefined) return;
      isSeated ||= answer === 'taken';
      setSeat(answer);
    };
    const go = async () => {
      await visitNow();
      if (!isGone) timer = setTimeout(() => void go(), beatEvery);
    };
    void go();
    const now = () => void visitNow();
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
