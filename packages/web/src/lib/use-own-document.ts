import { useEffect, useState } from 'react';

/** The server lets a camera be opened on the pages that need one alone: come to from another page, such a page is loaded anew. False until it is. */
export const useOwnDocument = (): boolean => {
  const [isOwn] = useState(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry === undefined || new URL(entry.name).pathname === location.pathname;
  });
  useEffect(() => {
    if (!isOwn) location.reload();
  }, [isOwn]);
  return isOwn;
};
