import { type KeyboardEvent, useRef } from 'react';
import { useTimeCode } from '../../lib/time-code.ts';
import { frame } from './montage.ts';
import styles from './timeline.module.css';

type HandleProps = {
  label: string;
  side: 'start' | 'end';
  seconds: number;
  least: number;
  most: number;
  pixelsPerSecond: number;
  disabled: boolean;
  /** `gesture` is the same for all of one drag, and for keys pressed one after the other. */
  onMove: (seconds: number, gesture: string) => void;
};

let gestures = 0;
const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 25, PageDown: -25 };

/** One end of a passage: a slider, held with the pointer or moved by arrows, a frame at a time or, with shift, a second. */
export const Handle = ({ label, side, seconds, least, most, pixelsPerSecond, disabled, onMove }: HandleProps) => {
  const time = useTimeCode();
  const held = useRef<{ pointer: number; x: number; seconds: number; gesture: string }>(undefined);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || disabled) return;
    const step = steps[event.key];
    const to =
      event.key === 'Home'
        ? least
        : event.key === 'End'
          ? most
          : step === undefined
            ? undefined
            : seconds + step * (event.shiftKey ? 1 : frame);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(to, `keys-${side}`);
  };
  return (
    <span
      role="slider"
      className={styles.handle}
      data-side={side}
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={seconds}
      aria-valuetext={time(seconds, 2)}
      onKeyDown={press}
      onPointerDown={(event) => {
        if (disabled || event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        gestures += 1;
        held.current = { pointer: event.pointerId, x: event.clientX, seconds, gesture: `drag-${gestures}` };
      }}
      onPointerMove={(event) => {
        const from = held.current;
        if (from?.pointer !== event.pointerId) return;
        onMove(from.seconds + (event.clientX - from.x) / pixelsPerSecond, from.gesture);
      }}
      onPointerUp={() => {
        held.current = undefined;
      }}
      onPointerCancel={() => {
        held.current = undefined;
      }}
    />
  );
};
