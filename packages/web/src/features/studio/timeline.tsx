import { type PointerEvent, type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { rows, type Stretch } from './draw-stretches.ts';
import { useMoment } from './moment.ts';
import { frame, toFrame } from './montage.ts';
import { followed, scaleOf, snapped } from './time-scale.ts';
import styles from './timeline.module.css';
import { TimelineCanvas } from './timeline-canvas.tsx';
import type { Desk } from './use-desk.ts';
import { useSight } from './use-sight.ts';

type TimelineProps = {
  /** Of its slider: what it is a place in. */
  label: string;
  desk: Desk;
  length: number;
  stretches: readonly Stretch[];
  /** From 0, the whole, to 1, single frames. */
  zoom: number;
  /** Places that pull the cursor when it is dragged close by. */
  pulls: readonly number[];
  disabled?: boolean;
  /** What lies on it, placed by pixels a second. */
  children: (pixelsPerSecond: number) => ReactNode;
};

/** Where it is: the slider that says so to those who hear the page, and a line for those who see it. */
const Cursor = ({
  label,
  desk,
  length,
  pixelsPerSecond,
  disabled,
}: Pick<TimelineProps, 'label' | 'desk' | 'length' | 'disabled'> & { pixelsPerSecond: number }) => {
  const time = useTimeCode();
  const at = useMoment(desk.now);
  return (
    <>
      <input
        type="range"
        className={styles.scrub}
        aria-label={label}
        aria-valuetext={time(at, 2)}
        min={0}
        max={Math.max(frame, length)}
        step="any"
        value={Math.min(at, length)}
        disabled={disabled}
        onChange={(event) => desk.transport.seek(Number(event.currentTarget.value))}
      />
      <span className={styles.cursor} style={{ transform: `translateX(${Math.min(at, length) * pixelsPerSecond}px)` }} />
    </>
  );
};

/** Turns the page when what plays leaves it, and when it is taken elsewhere. */
const Follow = ({ desk, pixelsPerSecond, onFollow }: { desk: Desk; pixelsPerSecond: number; onFollow: (x: number) => void }) => {
  const x = useMoment(desk.now) * pixelsPerSecond;
  const follow = useEffectEvent(onFollow);
  useEffect(() => follow(x), [x]);
  return null;
};

/** A line of time that is looked at from near or afar: drawn, scrolled, clicked, dragged along. */
export const Timeline = ({ label, desk, length, stretches, zoom, pulls, disabled = false, children }: TimelineProps) => {
  const { t } = useTranslation('studio');
  const scroller = useRef<HTMLDivElement>(null);
  const drag = useRef<number>(undefined);
  const sight = useSight(scroller);
  // A little room after the end, so that its handle can be held.
  const pixelsPerSecond = scaleOf(zoom, length, Math.max(1, sight.width - 16));
  const secondsAt = (event: PointerEvent<HTMLElement>): number => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return toFrame(snapped(Math.max(0, Math.min(length, x / pixelsPerSecond)), pulls, 6 / pixelsPerSecond));
  };
  const follow = (x: number) => {
    const element = scroller.current;
    if (element && drag.current === undefined) element.scrollLeft = followed(x, element.scrollLeft, element.clientWidth);
  };
  const wasZoom = useRef(zoom);
  const keepInSight = useEffectEvent(() => {
    const element = scroller.current;
    if (element) element.scrollLeft = Math.max(0, desk.now.at() * pixelsPerSecond - element.clientWidth / 2);
  });
  useEffect(() => {
    if (wasZoom.current === zoom) return;
    wasZoom.current = zoom;
    keepInSight();
  }, [zoom]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        className={styles.content}
        style={{ width: Math.max(sight.width, length * pixelsPerSecond + 16), height: rows.whole }}
        onPointerDown={(event) => {
          if (disabled || event.button !== 0 || event.target !== event.currentTarget) return;
          desk.transport.stop();
          desk.transport.seek(secondsAt(event));
          // A finger pans.
          if (event.pointerType === 'touch') return;
          drag.current = event.pointerId;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (drag.current === event.pointerId) desk.transport.seek(secondsAt(event));
        }}
        onPointerUp={() => {
          drag.current = undefined;
        }}
        onPointerCancel={() => {
          drag.current = undefined;
        }}
      >
        {length > 0 && <TimelineCanvas sight={{ ...sight, pixelsPerSecond }} length={length} stretches={stretches} />}
        {length === 0 && <p className={styles.nothing}>{t('timeline.nothing')}</p>}
        {children(pixelsPerSecond)}
        <Cursor {...{ label, desk, length, pixelsPerSecond, disabled }} />
        <Follow desk={desk} pixelsPerSecond={pixelsPerSecond} onFollow={follow} />
      </div>
    </div>
  );
};
