import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Why there is no answer: the network, or something unforeseen at the server's, with the reference its log knows. */
export type Failure = { kind: 'network' | 'unexpected' | 'heldOff'; requestId?: string };

export const failureOf = (error: unknown): Failure => {
  const requestId = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.requestId : undefined;
  if (!CombinedGraphQLErrors.is(error) && !ServerError.is(error)) return { kind: 'network' };
  // T7: so much was read in a day.
  if (CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'TOO_MANY_PROFILES'))
    return { kind: 'heldOff' };
  return { kind: 'unexpected', ...(typeof requestId === 'string' ? { requestId } : {}) };
};
