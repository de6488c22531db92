import type { ApolloClient } from '@apollo/client';
import { BeginTrackDocument } from '../../gql/room/graphql.ts';
import { isAbsence } from './seat.ts';
import type { Begun, Refused } from './take-sender.ts';
import type { Take } from './take-store.ts';

/** Tells the service of a take; `refused` where it takes it no more, `absent` where there is nothing of the kind for this person, an exception where it did not answer. */
export const beginTake =
  (client: ApolloClient) =>
  async ({ id: takeId, recordingId, mimeType, hasImage, followsPause, startedAt }: Take): Promise<Begun | Refused> => {
    const begun = await client
      .mutate({ mutation: BeginTrackDocument, variables: { input: { takeId, recordingId, mimeType, hasImage, followsPause, startedAt } } })
      .then(({ data }) => data?.beginTrack)
      .catch((error: unknown) => {
        // What is not theirs is answered as absent: that is an answer, not a failure of the network.
        if (isAbsence(error)) return 'absent' as const;
        throw error;
      });
    if (begun === 'absent') return 'absent';
    if (!begun?.track || begun.uploadUrl === null || begun.uploadUrl === undefined) return 'refused';
    const { state, sha256 } = begun.track;
    return { uploadUrl: begun.uploadUrl, sha256: sha256 ?? null, isReceiving: state === 'RECEIVING' };
  };
