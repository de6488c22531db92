import { GraphQLError } from 'graphql';
import type { Viewer } from './viewer.ts';

/** One answer for what is absent and what is hidden. */
export const notFound = (): GraphQLError => new GraphQLError('Not found', { extensions: { code: 'NOT_FOUND' } });

export const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

export const refused = (viewer: Viewer): GraphQLError =>
  viewer.kind === 'visitor'
    ? new GraphQLError('Sign in to do this', { extensions: { code: 'UNAUTHENTICATED' } })
    : new GraphQLError('This is not yours to do', { extensions: { code: 'FORBIDDEN' } });

export const enoughForTodayCode = 'TOO_MANY_PROFILES';

/** Who was given so much in a day waits for the next (T7). */
export const enoughForToday = ({ message, retryAfterSeconds }: { message: string; retryAfterSeconds: number }): GraphQLError =>
  new GraphQLError(message, { extensions: { code: enoughForTodayCode, retryAfterSeconds } });

export const isEnoughForToday = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && error.extensions.code === enoughForTodayCode;
