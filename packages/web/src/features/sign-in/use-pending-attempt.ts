import { useEffect, useState } from 'react';

export type PendingAttempt = { email: string; attempt: string };

const key = 'sign-in';

/**
 * The code is in a mail: on a phone people leave the page to read it, and the browser may drop the page meanwhile. The attempt is
 * useless without the code, and gone with the tab.
 */
export const usePendingAttempt = () => {
  const [pending, setPending] = useState<PendingAttempt>();
  useEffect(() => {
    const kept = sessionStorage.getItem(key);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written below
    if (kept !== null) setPending(JSON.parse(kept) as PendingAttempt);
  }, []);
  const keep = (next: PendingAttempt | undefined) => {
    if (next === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(next));
    setPending(next);
  };
  return [pending, keep] as const;
};
