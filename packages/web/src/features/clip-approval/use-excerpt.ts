import { type RefObject, useRef, useState } from 'react';
import { playPart } from '../../lib/play-part.ts';

/** The shortest part that may be approved, in seconds; the API holds to it too. */
const shortest = 1;

const toTenths = (seconds: number) => Math.round(seconds * 10) / 10;

/** The part of the clip a person approves, set from where the player stands (C4). */
export const useExcerpt = (player: RefObject<HTMLVideoElement | null>, durationSeconds: number) => {
  const [start, setStart] = useState(0);
  const [end, setEnd] = useState(durationSeconds);
  const stop = useRef<() => void>(undefined);
  return {
    start,
    end,
    tooShort: end - start < shortest,
    startAt: (seconds: number) => setStart(toTenths(Math.max(0, seconds))),
    /** The very end stays what it is: rounding must not reach past it. */
    endAt: (seconds: number) => setEnd(seconds >= durationSeconds - 0.1 ? durationSeconds : toTenths(seconds)),
    play: () => {
      stop.current?.();
      if (player.current) stop.current = playPart(player.current, { start, end });
    },
  };
};

export type Excerpt = ReturnType<typeof useExcerpt>;
