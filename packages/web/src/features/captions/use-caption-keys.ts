import { useEffect, useEffectEvent } from 'react';

/** What is written in has its own keys; Escape leaves it. */
const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="range"]), textarea, select, [contenteditable], dialog') !== null;
/** Space and Enter press what has the focus, as everywhere; a chosen caption is written in by Enter. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button:not([data-cue]), a, video, summary, input') !== null;

export type CaptionKeys = {
  playPause: () => void;
  faster: () => void;
  move: (seconds: number) => void;
  choose: (by: -1 | 1) => void;
  start: () => void;
  end: () => void;
  add: () => void;
  write: () => void;
  remove: () => void;
  undo: () => void;
};

const frame = 0.04;

/** The keys of a cutting room, and those of a subtitler: everything on the page can be done without a mouse. */
export const useCaptionKeys = (keys: CaptionKeys): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const acts: Record<string, () => void> = {
      ' ': keys.playPause,
      k: keys.playPause,
      j: () => keys.move(-1),
      l: keys.faster,
      arrowleft: () => keys.move(-frame),
      arrowright: () => keys.move(frame),
      arrowup: () => keys.choose(-1),
      arrowdown: () => keys.choose(1),
      i: keys.start,
      o: keys.end,
      n: keys.add,
      enter: keys.write,
      delete: keys.remove,
      backspace: keys.remove,
      z: keys.undo,
    };
    const key = event.key.toLowerCase();
    const act = acts[key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return;
    if (isPressable(event.target) && (key === ' ' || key === 'enter' || key.startsWith('arrow'))) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
