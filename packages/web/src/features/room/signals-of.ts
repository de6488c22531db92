import type { ApolloClient } from '@apollo/client';
import { RoomSignalsDocument, SendSignalDocument } from '../../gql/room/graphql.ts';
import type { Signals } from './interview-media.ts';

const pauseAfterFailure = 1_500;

/** The words of the two pages, by a mutation and a subscription of the API. */
export const signalsOf = (client: ApolloClient, interviewId: string, visit: string): Signals => ({
  send: async (signal) => {
    await client.mutate({ mutation: SendSignalDocument, variables: { input: { interviewId, visit, signal } } });
  },
  listen: (hear) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let leave: () => void = () => undefined;
    const listen = () => {
      const again = () => {
        timer = setTimeout(listen, pauseAfterFailure);
      };
      const subscription = client.subscribe({ query: RoomSignalsDocument, variables: { interviewId, visit } }).subscribe({
        next: ({ data }) => {
          for (const signal of data?.interviewSignals ?? []) hear(signal);
        },
        error: again,
        complete: again,
      });
      leave = () => subscription.unsubscribe();
    };
    listen();
    return () => {
      clearTimeout(timer);
      leave();
    };
  },
});
