import { type Ref, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './video-player.module.css';

export type Captions = { src: string; language: string; label: string };

type VideoPlayerProps = {
  src: string;
  poster?: string | undefined;
  /** The clip's title: the player's name for those who do not see it. */
  title: string;
  captions?: readonly Captions[];
  /** The first frame to show, in seconds. */
  startAt?: number;
  onTime?: (seconds: number) => void;
  /** Its viewer has it begin. */
  onPlay?: () => void;
  /** In how many seconds it may no longer be shown: what was loaded ahead stops as well (A2). */
  secondsLeft?: number | null | undefined;
  /** It could not be read, or no longer: an address lives for minutes. The caller may ask for a new one. */
  onBroken?: () => void;
  ref?: Ref<HTMLVideoElement>;
};

/** The caller is given this long, in milliseconds, to come with a new address before the reader is told. */
const patience = 2500;

/** The browser's own controls, which everybody's habits and aids know. T7: no download offered, nor casting to a copy. */
export const VideoPlayer = ({
  src,
  poster,
  title,
  captions = [],
  startAt,
  secondsLeft,
  onTime,
  onPlay,
  onBroken,
  ref,
}: VideoPlayerProps) => {
  const { t } = useTranslation();
  const [failed, setFailed] = useState<string>();
  const [isOver, setIsOver] = useState<string>();
  const fail = () => {
    setFailed(src);
    onBroken?.();
  };
  useEffect(() => {
    if (failed === undefined) return;
    const timer = setTimeout(() => setIsOver(failed), patience);
    return () => clearTimeout(timer);
  }, [failed]);
  const stop = useEffectEvent(() => {
    setIsOver(src);
    onBroken?.();
  });
  useEffect(() => {
    if (secondsLeft === undefined || secondsLeft === null) return;
    const end = setTimeout(stop, secondsLeft * 1000);
    return () => clearTimeout(end);
  }, [secondsLeft]);
  if (isOver === src) {
    return (
      <div className={styles.frame} role="alert">
        <p className={styles.broken}>{t('video.unavailable')}</p>
      </div>
    );
  }
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useMediaCaption: the captions of a clip are given by the caller; a raw preview may have none */}
      <video
        ref={ref}
        className={styles.video}
        src={startAt === undefined ? src : `${src}#t=${startAt}`}
        poster={poster}
        aria-label={title}
        controls
        controlsList="nodownload noremoteplayback"
        disableRemotePlayback
        playsInline
        preload="metadata"
        onError={fail}
        onPlay={onPlay}
        onTimeUpdate={(event) => onTime?.(event.currentTarget.currentTime)}
      >
        {captions.map((track) => (
          <track key={track.src} kind="captions" src={track.src} srcLang={track.language} label={track.label} default />
        ))}
      </video>
    </div>
  );
};
