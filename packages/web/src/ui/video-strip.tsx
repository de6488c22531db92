import { type PointerEvent, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../lib/time-code.ts';
import styles from './video-strip.module.css';

/** How many frames a strip has, side by side, each of as long a part of the clip. */
const frames = 10;
const numbers = Array.from({ length: frames }, (_, number) => number);

/** How wide one of its frames is for its height, once the strip has come; where it does not come there is none. */
const useRatio = (src: string): number | undefined => {
  const [known, setKnown] = useState<{ src: string; ratio: number }>();
  useEffect(() => {
    const image = new Image();
    image.onload = () => setKnown({ src, ratio: image.naturalWidth / frames / image.naturalHeight });
    image.src = src;
    return () => {
      image.onload = null;
    };
  }, [src]);
  // The strip of another address of the same clip is the same: what is shown stays until that has come.
  return known?.ratio;
};

const goTo = (player: HTMLVideoElement | null, at: number): void => {
  if (player) player.currentTime = at;
};

/** Where a video stands, how long it is, and whether it is on its way to another place. */
const usePlace = (video: RefObject<HTMLVideoElement | null>) => {
  const [place, setPlace] = useState({ at: 0, length: 0, isSeeking: false });
  useEffect(() => {
    const player = video.current;
    if (!player) return;
    const read = () =>
      setPlace({ at: player.currentTime, length: Number.isFinite(player.duration) ? player.duration : 0, isSeeking: player.seeking });
    const told = ['timeupdate', 'durationchange', 'seeking', 'seeked'] as const;
    read();
    for (const event of told) player.addEventListener(event, read);
    return () => {
      for (const event of told) player.removeEventListener(event, read);
    };
  }, [video]);
  return place;
};

/** Ten frames of the clip: what is seen at a moment before one goes there, under a finger, a pointer or the keys. */
export const VideoStrip = ({ src, video }: { src: string; video: RefObject<HTMLVideoElement | null> }) => {
  const { t } = useTranslation();
  const time = useTimeCode();
  const ratio = useRatio(src);
  const { at, length, isSeeking } = usePlace(video);
  const [over, setOver] = useState<number>();
  if (ratio === undefined || length === 0) return null;
  const share = Math.min(1, at / length);
  const pointed = over ?? (isSeeking ? share : undefined);
  const frame = (number: number) => ({
    aspectRatio: String(ratio),
    backgroundImage: `url("${src}")`,
    backgroundPosition: `${(100 * number) / (frames - 1)}% 0`,
  });
  const point = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    setOver(Math.max(0, Math.min(1, (clientX - left) / width)));
  };
  return (
    <div className={styles.strip} onPointerMove={point} onPointerLeave={() => setOver(undefined)}>
      <div className={styles.frames}>
        {numbers.map((number) => (
          <span key={number} className={styles.cell}>
            <span className={styles.frame} style={frame(number)} />
          </span>
        ))}
      </div>
      <span className={styles.cursor} style={{ left: `${100 * share}%` }} />
      {pointed !== undefined && (
        // Kept within the strip at its two ends.
        <span className={styles.still} style={{ left: `clamp(5rem, ${100 * pointed}%, 100% - 5rem)` }}>
          <span className={styles.picture} style={frame(Math.min(frames - 1, Math.floor(pointed * frames)))} />
          <span>{time(pointed * length, 0)}</span>
        </span>
      )}
      <input
        type="range"
        className={styles.place}
        aria-label={t('video.place')}
        aria-valuetext={time(at, 0)}
        min={0}
        max={length}
        step={0.1}
        value={at}
        onChange={(event) => goTo(video.current, Number(event.currentTarget.value))}
      />
    </div>
  );
};
