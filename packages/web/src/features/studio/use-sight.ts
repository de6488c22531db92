import { type RefObject, useEffect, useState } from 'react';

/** What of something wider than the page is in sight: how far it is scrolled, and how wide the window on it is. */
export const useSight = (window: RefObject<HTMLElement | null>): { left: number; width: number } => {
  const [sight, setSight] = useState({ left: 0, width: 0 });
  useEffect(() => {
    const element = window.current;
    if (!element) return;
    const look = () => {
      const { scrollLeft: left, clientWidth: width } = element;
      setSight((before) => (before.left === left && before.width === width ? before : { left, width }));
    };
    look();
    const resizes = new ResizeObserver(look);
    resizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [window]);
  return sight;
};
