import { ApolloClient } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { ApolloLink } from '@apollo/client/link';
import { BaseHttpLink } from '@apollo/client/link/http';
import { RetryLink } from '@apollo/client/link/retry';
import type { Language } from '@jobprod/shared/language';
import { OperationTypeNode } from 'graphql';
import { fetchOrTake } from './asked-ahead.ts';
import { createCache } from './cache.ts';
import { onErrorCode } from './on-error-code.ts';
import { persistedOperations } from './persisted-operations.ts';
import { requestHeaders } from './request-headers.ts';
import { socketLink } from './socket-link.ts';

export type ClientOptions = {
  /** `https://…`, without a path. */
  origin: string;
  language: () => Language;
  /** The session ended, or never was. */
  onSignedOut: () => void;
  /** The page is older than the API: its operations are no longer registered. */
  onOutdated: () => void;
  /** Send the operation's text along: development only. */
  withText: boolean;
};

/** A request that never got an answer is asked again, three times in all; an answer, whatever it says, is an answer. */
const retry = () =>
  new RetryLink({
    delay: { initial: 400, max: 3000, jitter: true },
    attempts: { max: 3, retryIf: (error) => !ServerError.is(error) && error.name !== 'AbortError' },
  });

export const createLink = ({ origin, language, onSignedOut, onOutdated, withText }: ClientOptions): ApolloLink =>
  ApolloLink.from([
    onErrorCode({ UNAUTHENTICATED: onSignedOut, PERSISTED_QUERY_NOT_FOUND: onOutdated }),
    requestHeaders(language),
    persistedOperations({ withText }),
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      socketLink({ url: `${origin.replace(/^http/, 'ws')}/graphql`, withText }),
      ApolloLink.from([retry(), new BaseHttpLink({ uri: `${origin}/graphql`, credentials: 'same-origin', fetch: fetchOrTake })]),
    ),
  ]);

export const createClient = (options: ClientOptions): ApolloClient => new ApolloClient({ cache: createCache(), link: createLink(options) });
