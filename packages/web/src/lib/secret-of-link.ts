import { useEffect, useState } from 'react';

type Kept = { secretOfLink?: string } | null;

const arrived = (): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this page alone writes the state of its entry
  const kept = history.state as Kept;
  return location.hash.slice(1) || (kept?.secretOfLink ?? '');
};

/**
 * The token a mail's link carries after its #. It leaves the address bar at once, so that no screenshot, history or copied address
 * holds it; a reload still finds it in this entry of the tab's history.
 */
export const useSecretOfLink = (): string => {
  const [secret] = useState(arrived);
  useEffect(() => {
    if (secret === '') return;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    history.replaceState({ ...(history.state as Kept), secretOfLink: secret }, '', `${location.pathname}${location.search}`);
  }, [secret]);
  return secret;
};
