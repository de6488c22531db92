import { type PointerEvent, useRef, useState } from 'react';
import { type Passage, placed } from './montage.ts';

export type Dragged = { key: string; by: number; index: number };

/** Among those that stay, how many have their middle before where the middle of the dragged one is. */
const indexAt = (passages: readonly Passage[], key: string, seconds: number): number => {
  const all = placed(passages);
  const own = all.find(({ passage }) => passage.key === key);
  if (!own) return 0;
  const middle = own.from + own.length / 2 + seconds;
  return all.filter(({ passage, from, length }) => passage.key !== key && from + length / 2 < middle).length;
};

/** Takes a passage elsewhere with the mouse. A finger pans; it has buttons. */
export const useDrag = (passages: readonly Passage[], pixelsPerSecond: number, onDrop: (key: string, index: number) => void) => {
  const from = useRef<{ key: string; x: number }>(undefined);
  const [dragged, setDragged] = useState<Dragged>();
  return {
    dragged,
    handlersOf: (key: string) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || event.pointerType === 'touch') return;
        from.current = { key, x: event.clientX };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (from.current?.key !== key) return;
        const by = event.clientX - from.current.x;
        if (!dragged && Math.abs(by) < 6) return;
        setDragged({ key, by, index: indexAt(passages, key, by / pixelsPerSecond) });
      },
      onPointerUp: () => {
        from.current = undefined;
        if (dragged) onDrop(key, dragged.index);
        setDragged(undefined);
      },
      onPointerCancel: () => {
        from.current = undefined;
        setDragged(undefined);
      },
    }),
  };
};
