import { useQuery, useSubscription } from '@apollo/client/react';
import { ClipChangedDocument, ClipProgressDocument, type ClipWay_ClipFragment } from '../../gql/studio/graphql.ts';
import { useSocketIsUp } from '../../lib/apollo/socket-state.ts';

const second = 1000;

/**
 * Keeps the clip as it is while something other than this page changes it: its rendering, the candidate's answer. Changes come over the
 * socket; while that is down they are asked for, and now and then even while it stands, for what was announced just before it did.
 */
export const useClipChanges = ({ id, state }: Pick<ClipWay_ClipFragment, 'id' | 'state'>): void => {
  const isUp = useSocketIsUp();
  const isRendering = state === 'RENDERING';
  const isEnded = state === 'WITHDRAWN';
  const { error } = useSubscription(ClipChangedDocument, { variables: { id }, skip: isEnded });
  const arrives = isUp && error === undefined;
  const whileDown = isRendering ? second : 10 * second;
  const pollInterval = arrives ? 15 * second : whileDown;
  useQuery(ClipProgressDocument, { variables: { id }, skip: isEnded, pollInterval, fetchPolicy: 'network-only' });
};
