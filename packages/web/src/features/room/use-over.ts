import { useEffect, useState } from 'react';

/**
 * Whether the room is over, once and for all. The service says so; a page that it does not reach comes to it by itself: a room is open for so long and no longer, measured from
 * when it was seen open, since the clock of a machine may be hours wrong.
 */
export const useOver = ({
  isToldSo,
  isOpen,
  opensAt,
  closesAt,
}: {
  isToldSo: boolean;
  isOpen: boolean;
  opensAt: string;
  closesAt: string;
}): boolean => {
  const [isOver, setOver] = useState(false);
  if (isToldSo && !isOver) setOver(true);
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setTimeout(() => setOver(true), Date.parse(closesAt) - Date.parse(opensAt));
    return () => clearTimeout(timer);
  }, [isOpen, opensAt, closesAt]);
  return isOver || isToldSo;
};
