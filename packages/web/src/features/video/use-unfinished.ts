import { useState } from 'react';

export type Unfinished = { name: string; size: number; sent: number };

const key = 'upload-unfinished';

/** What was being sent when the page was reloaded: a page cannot open the file by itself again, so it says which one to choose. */
export const useUnfinished = () => {
  const [unfinished, setUnfinished] = useState<Unfinished | undefined>(() => {
    const kept = sessionStorage.getItem(key);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written below
    return kept === null ? undefined : (JSON.parse(kept) as Unfinished);
  });
  return {
    unfinished,
    note: (now: Unfinished) => sessionStorage.setItem(key, JSON.stringify(now)),
    forget: () => {
      sessionStorage.removeItem(key);
      setUnfinished(undefined);
    },
  };
};
