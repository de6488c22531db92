import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { readFragment } from '../../gql/studio/fragment-masking.ts';
import { ClipNowDocument, Studio_ClipFragmentDoc } from '../../gql/studio/graphql.ts';
import { type Draft, draftOf } from './draft.ts';

const againAfter = 3_000;

export type Theirs = { draft: Draft; revision: number };

/** The clip as somebody else left it, asked for when it is no longer the one that was worked on here. */
export const useTheirs = (clipId: string, first: Theirs | undefined) => {
  const client = useApolloClient();
  const [theirs, setTheirs] = useState(first);
  const look = async () => {
    try {
      const { data } = await client.query({ query: ClipNowDocument, variables: { id: clipId }, fetchPolicy: 'network-only' });
      const clip = data?.clip && readFragment(Studio_ClipFragmentDoc, data.clip);
      if (clip) setTheirs({ draft: draftOf(clip), revision: clip.revision });
    } catch {
      // Without a network nothing is sent either.
      setTimeout(() => void look(), againAfter);
    }
  };
  return { theirs, look, forget: () => setTheirs(undefined) };
};
