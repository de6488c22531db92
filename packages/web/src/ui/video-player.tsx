import type { Language } from '@jobprod/shared/language';
import { type KeyboardEvent, lazy, type Ref, Suspense, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fittingFiles, type VideoFile } from './fitting-files.ts';
import { useCaptions } from './use-captions.ts';
import styles from './video-player.module.css';
import { VideoTranscript } from './video-transcript.tsx';

const VideoStrip = lazy(async () => ({ default: (await import('./video-strip.tsx')).VideoStrip }));

export type VideoCaptions = { src: string; language: Language };

type VideoPlayerProps = {
  src: string;
  /** The same in the sizes it comes in, where it does: the browser takes what it has room for. */
  files?: readonly VideoFile[] | undefined;
  /** Ten of its frames side by side, where there are; shown once it plays. */
  strip?: string | undefined;
  poster?: string | undefined;
  /** The clip's title: the player's name for those who do not see it. */
  title: string;
  /** What is read over it; none where nothing is heard, or nobody wrote it yet. */
  captions?: VideoCaptions | undefined;
  /** The first frame to show, in seconds. */
  startAt?: number;
  onTime?: (seconds: number) => void;
  /** Its viewer has it begin. */
  onPlay?: () => void;
  /** In how many seconds it may no longer be shown: what was loaded ahead stops as well (A2). */
  secondsLeft?: number | null | undefined;
  /** It could not be read, or no longer: an address lives for minutes. The caller may ask for a new one. */
  onBroken?: () => void;
  ref?: Ref<HTMLVideoElement | null>;
};

/** The caller is given this long, in milliseconds, to come with a new address before the reader is told. */
const patience = 2500;

/**
 * The browser's own controls, which everybody's habits and aids know; under them the captions, shown at first, by a button or the C key, ten frames to go to
 * a moment by, and all that is said, to be read.
 * T7: no download offered, nor casting to a copy.
 */
export const VideoPlayer = ({
  src,
  files = [],
  strip,
  poster,
  title,
  captions,
  startAt,
  secondsLeft,
  onTime,
  onPlay,
  onBroken,
  ref,
}: VideoPlayerProps) => {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  useImperativeHandle<HTMLVideoElement | null, HTMLVideoElement | null>(ref, () => video.current);
  const [failed, setFailed] = useState<string>();
  const [isOver, setIsOver] = useState<string>();
  const reading = useCaptions(video, captions?.src, onBroken);
  const goTo = (seconds: number) => {
    if (video.current) video.current.currentTime = seconds;
  };
  const fail = () => {
    setFailed(src);
    onBroken?.();
  };
  const [hasBegun, setHasBegun] = useState(false);
  const from = startAt === undefined ? '' : `#t=${startAt}`;
  const fitting = fittingFiles(files);
  const last = fitting.at(-1);
  // Other files of a video are taken only when it is told to: what it has is its own until then.
  const loaded = useRef(src);
  useEffect(() => {
    if (loaded.current === src) return;
    loaded.current = src;
    if (files.length > 0) video.current?.load();
  }, [src, files.length]);
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
  const press = (event: KeyboardEvent) => {
    if (!captions || event.key.toLowerCase() !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    reading.toggle();
  };
  return (
    <>
      <div className={styles.frame}>
        <video
          ref={video}
          className={styles.video}
          {...(last ? {} : { src: `${src}${from}` })}
          poster={poster}
          aria-label={title}
          controls
          controlsList="nodownload noremoteplayback"
          disableRemotePlayback
          playsInline
          preload="metadata"
          // React passes on to it what its sources say, and one that is for another window fails: the last speaks for them all.
          onError={(event) => event.target === event.currentTarget && fail()}
          onPlay={() => {
            setHasBegun(true);
            onPlay?.();
          }}
          onKeyDown={press}
          onTimeUpdate={(event) => {
            setHasBegun(true);
            onTime?.(event.currentTarget.currentTime);
          }}
        >
          {fitting.map((file) => (
            <source
              key={file.media ?? 'any'}
              src={`${file.url}${from}`}
              type="video/mp4"
              {...(file.media === undefined ? {} : { media: file.media })}
              // None of those before it could be read either.
              {...(file === last ? { onError: fail } : {})}
            />
          ))}
          {captions && (
            <track
              key={captions.src}
              kind="captions"
              src={captions.src}
              srcLang={captions.language}
              label={t(`video.captionsIn.${captions.language}`)}
              default
            />
          )}
        </video>
      </div>
      {strip !== undefined && hasBegun && (
        <Suspense fallback={null}>
          <VideoStrip src={strip} video={video} />
        </Suspense>
      )}
      {captions && (
        <div className={styles.below}>
          <button
            type="button"
            className={styles.captions}
            aria-pressed={reading.areShown}
            title={t('video.captionsKey')}
            aria-keyshortcuts="c"
            onClick={reading.toggle}
          >
            {t('video.captions')}
          </button>
          <VideoTranscript cues={reading.cues} language={captions.language} onGoTo={goTo} />
        </div>
      )}
    </>
  );
};
