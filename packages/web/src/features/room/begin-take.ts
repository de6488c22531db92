import type { ApolloClient } from '@apollo/client';
import { BeginTrackDocument } from '../../gql/room/graphql.ts';
import type { Begun } from './take-sender.ts';
import type { Take } from './take-store.ts';

/** Tells the service of a take; null where it takes it no more, an exception where it did not answer. */
export const beginTake =
  (client: ApolloClient) =>
  async ({ id: takeId, recordingId, mimeType, hasImage, followsPause, startedAt }: Take): Promise<Begun | null> => {
    const { data } = await client.mutate({
      mutation: BeginTrackDocument,
      variables: { input: { takeId, recordingId, mimeType, hasImage, followsPause, startedAt } },
      // What is not theirs is answered as absent: that is an answer, not a failure of the network.
      errorPolicy: 'all',
    });
    const begun = data?.beginTrack;
    if (!begun?.track || begun.uploadUrl === null || begun.uploadUrl === undefined) return null;
    const { state, sha256 } = begun.track;
    return { uploadUrl: begun.uploadUrl, sha256: sha256 ?? null, isReceiving: state === 'RECEIVING' };
  };
