import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';

/** The session ended (or never was): the person signs in again and comes back to where they were. */
export const onUnauthenticated = (leave: () => void): ErrorLink =>
  new ErrorLink(({ error }) => {
    if (CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) leave();
  });
