import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { RoomPageDocument, type RoomPageQuery } from '../../gql/room/graphql.ts';

type IceServers = NonNullable<RoomPageQuery['interviewRoom']>['iceServers'];

/**
 * The servers for this visit, once the room is open: their credentials run out, and a page that waited at the door has old ones. Others given later would only end a conversation to
 * begin it again.
 */
export const useIceServers = (interviewId: string, isOpen: boolean, atFirst: IceServers): IceServers | undefined => {
  const client = useApolloClient();
  const [servers, setServers] = useState(isOpen ? atFirst : undefined);
  const isWanted = isOpen && servers === undefined;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    const ask = async () => {
      const answer = await client
        .query({ query: RoomPageDocument, variables: { interviewId }, fetchPolicy: 'network-only' })
        .catch(() => undefined);
      if (!isGone) setServers(answer?.data?.interviewRoom?.iceServers ?? atFirst);
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [client, interviewId, isWanted, atFirst]);
  return servers;
};
