import { useQuery } from '@apollo/client/react';
import { ReleaseEndDocument } from '../../gql/terms/graphql.ts';

const [second, minute] = [1000, 60_000];

/** From an instant to the turn of its minute, in milliseconds; a second at least, lest it be asked over and over as the minute turns. */
const toTheNextMinute = (instant: string): number => Math.max(second, minute - (Date.parse(instant) % minute));

/**
 * Keeps the hour until which a release given now would run true to the minute while a page tells it: asked again as that minute turns, by the service's own clock, which
 * the hour was worked out on. What is granted is what is read.
 */
export const useReleaseEnd = (told: string): void => {
  useQuery(ReleaseEndDocument, { fetchPolicy: 'network-only', pollInterval: toTheNextMinute(told) });
};
