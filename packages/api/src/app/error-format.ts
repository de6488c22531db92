import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../platform/log.ts';
import { isDatabaseAway } from '../platform/orm/is-database-away.ts';
import { withoutSuggestion } from './gate/gate-errors.ts';

/** Codes whose message was written for the caller. Everything else is masked, and logged whole, once. */
const spoken = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'OUT_OF_BOUNDS',
  'TOO_COSTLY',
  'TOO_MANY_REQUESTS',
  'TOO_MANY_SUBSCRIPTIONS',
  'FOREIGN_ORIGIN',
  'USE_POST',
  'IDEMPOTENCY_KEY_INVALID',
  'IDEMPOTENCY_KEY_REUSED',
  'IDEMPOTENCY_KEY_IN_USE',
  'ALREADY_DONE',
  'TOO_MANY_PROFILES',
]);

const masked = 'Something went wrong on our side. Nothing was lost; try again in a moment.';

/** A database that restarts or cannot be reached: nobody's fault, over in a moment, and no fact of the request's was committed unless its answer was lost (fault I03). */
export const away = { code: 'UNAVAILABLE', message: 'The service cannot reach its data now. Try again in a moment.' } as const;

/** graphql-js’ own words about what was sent: an argument or a variable of a wrong shape. They carry no code. */
const isAboutInput = ({ message, originalError }: GraphQLError): boolean =>
  (originalError === undefined || originalError instanceof GraphQLError) && /^(Argument|Variable) "/.test(message);

export type Told = { log: Log; requestId: string };

/** An error as the caller may see it: named if it was foreseen, masked if not, with the request's id to quote. */
export const formatError = (error: GraphQLError, { log, requestId }: Told): GraphQLFormattedError => {
  const { message, locations, path, extensions, originalError } = error;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const { code } = extensions;
  const isForeseen = typeof code === 'string' && spoken.has(code) && (originalError === undefined || originalError instanceof GraphQLError);
  if (isForeseen) {
    const { http: _status, stacktrace: _stack, ...told } = extensions;
    return { message, ...place, extensions: told };
  }
  if (isAboutInput(error)) return { message: withoutSuggestion(message), ...place, extensions: { code: 'BAD_USER_INPUT' } };
  if (isDatabaseAway(originalError)) {
    log.warn({ err: originalError, path, requestId }, 'the database is away');
    return { message: away.message, ...(path ? { path } : {}), extensions: { code: away.code, requestId } };
  }
  log.error({ err: originalError ?? error, path, requestId }, 'unexpected error');
  return { message: masked, ...(path ? { path } : {}), extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
};
