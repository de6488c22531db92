import { ApolloLink } from '@apollo/client/link';
import { print } from 'graphql';
import type { Client } from 'graphql-ws';
import { Observable } from 'rxjs';
import { socketIs } from './socket-state.ts';

/** Subscriptions: the socket's code is fetched, and the socket opened, with the first of them. */
export const socketLink = ({ url, withText }: { url: string; withText: boolean }): ApolloLink => {
  let opening: Promise<Client> | undefined;
  const open = () => {
    opening ??= import('graphql-ws').then(({ createClient }) =>
      createClient({
        url,
        lazy: true,
        lazyCloseTimeout: 5000,
        retryAttempts: 20,
        on: { connected: () => socketIs(true), closed: () => socketIs(false) },
      }),
    );
    return opening;
  };
  return new ApolloLink(
    ({ operationName, query, variables, extensions }) =>
      new Observable((observer) => {
        let close: (() => void) | undefined;
        let closed = false;
        const start = (client: Client) => {
          if (closed) return;
          // The protocol wants a string; the API goes by the hash where it is empty.
          close = client.subscribe(
            { operationName, query: withText ? print(query) : '', variables, extensions },
            observer as Parameters<Client['subscribe']>[1],
          );
        };
        open().then(start, (error) => observer.error(error));
        return () => {
          closed = true;
          close?.();
        };
      }),
  );
};
