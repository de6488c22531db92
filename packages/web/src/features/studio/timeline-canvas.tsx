import { useEffect, useEffectEvent, useRef } from 'react';
import { useTimeCode } from '../../lib/time-code.ts';
import { drawStretches, rows, type Sight, type Stretch } from './draw-stretches.ts';
import styles from './timeline.module.css';

/** The drawn part of a timeline, just as wide as what is in sight: an hour at single frames would be wider than any canvas. What it shows is said in words beside it. */
export const TimelineCanvas = ({ sight, length, stretches }: { sight: Sight; length: number; stretches: readonly Stretch[] }) => {
  const ref = useRef<HTMLCanvasElement>(null);
  const time = useTimeCode();
  const say = useEffectEvent(time);
  const { left, width, pixelsPerSecond } = sight;
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context || width <= 0) return;
    const draw = () => {
      const { color, caretColor, columnRuleColor, fontFamily } = getComputedStyle(canvas);
      const scale = window.devicePixelRatio || 1;
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(rows.whole * scale);
      context.setTransform(scale, 0, 0, scale, 0, 0);
      const inks = { wave: color, text: caretColor, line: columnRuleColor, font: fontFamily };
      drawStretches(context, { left, width, pixelsPerSecond }, { length, stretches, inks, say: (seconds, digits) => say(seconds, digits) });
    };
    draw();
    const theme = matchMedia('(prefers-color-scheme: dark)');
    theme.addEventListener('change', draw);
    return () => theme.removeEventListener('change', draw);
  }, [left, width, pixelsPerSecond, length, stretches]);
  return <canvas ref={ref} className={styles.canvas} style={{ width, height: rows.whole }} />;
};
