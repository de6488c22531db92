import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';

/** What to do when the API refuses a whole request with one of these codes. */
export const onErrorCode = (acts: Readonly<Record<string, () => void>>): ErrorLink =>
  new ErrorLink(({ error }) => {
    if (!CombinedGraphQLErrors.is(error)) return;
    const codes = new Set(error.errors.map(({ extensions }) => extensions?.code));
    for (const [code, act] of Object.entries(acts)) if (codes.has(code)) act();
  });
