import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { playPart } from '../../lib/play-part.ts';
import { useTimeCode } from '../../lib/time-code.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Row } from '../../ui/stack.tsx';
import { toFrame } from './montage.ts';
import type { Source } from './source.ts';
import styles from './studio.module.css';
import { playPause, useShuttle } from './use-shuttle.ts';

type SourcePlayerProps = {
  sources: readonly Source[];
  disabled: boolean;
  onAdd: (sourceId: string, start: number, end: number) => void;
  onMediaExpired: () => void;
};

/** One source after the other: watch, mark in, mark out, add. The strip below shows ten of its frames and takes one there. */
export const SourcePlayer = ({ sources, disabled, onAdd, onMediaExpired }: SourcePlayerProps) => {
  const { t } = useTranslation('studio');
  const format = useFormat();
  const time = useTimeCode();
  const player = useRef<HTMLVideoElement>(null);
  const [chosen, setChosen] = useState(sources[0]?.id);
  const [at, setAt] = useState(0);
  const [marks, setMarks] = useState<{ start?: number; end?: number }>({});
  const resumeAt = useRef(0);
  const source = sources.find(({ id }) => id === chosen) ?? sources[0];
  const { start, end } = marks;
  const isWhole = start !== undefined && end !== undefined && end - start >= 0.2;

  const now = () => toFrame(player.current?.currentTime ?? 0);
  const markIn = () => setMarks({ start: now(), ...(end !== undefined && end > now() ? { end } : {}) });
  const markOut = () => setMarks({ ...(start !== undefined && start < now() ? { start } : { start: 0 }), end: now() });
  const add = () => {
    if (disabled || !source || !isWhole) return;
    onAdd(source.id, start, end);
    setMarks({});
  };
  useShuttle(player, { onIn: markIn, onOut: markOut, onAdd: add });
  if (!source) return null;
  const { durationSeconds, proxyUrl, stripUrl } = source;
  const share = (seconds: number) => `${(100 * seconds) / durationSeconds}%`;

  const goTo = (seconds: number) => {
    if (player.current) player.current.currentTime = Math.max(0, Math.min(durationSeconds, seconds));
  };
  return (
    <div className={styles.source}>
      {sources.length > 1 && (
        <fieldset className={styles.tabs}>
          <legend>{t('source.choose')}</legend>
          {sources.map(({ id, number, durationSeconds: length }) => (
            <button
              key={id}
              type="button"
              className={styles.tab}
              aria-pressed={id === source.id}
              onClick={() => {
                setChosen(id);
                setMarks({});
                setAt(0);
                resumeAt.current = 0;
              }}
            >
              {t('source.name', { number })} · {format.duration(length)}
            </button>
          ))}
        </fieldset>
      )}
      <div className={styles.frame}>
        {/* biome-ignore lint/a11y/useMediaCaption: what was sent has no captions yet */}
        <video
          key={source.id}
          ref={player}
          className={styles.video}
          src={proxyUrl}
          aria-label={t('source.name', { number: source.number })}
          controls
          controlsList="nodownload noremoteplayback"
          disableRemotePlayback
          playsInline
          preload="auto"
          onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
          onLoadedMetadata={(event) => {
            if (resumeAt.current > 0) event.currentTarget.currentTime = resumeAt.current;
          }}
          onError={() => {
            resumeAt.current = at;
            onMediaExpired();
          }}
        />
      </div>
      <div className={styles.strip}>
        {stripUrl && <img src={stripUrl} alt="" />}
        {start !== undefined && <span className={styles.marked} style={{ left: share(start), width: share((end ?? at) - start) }} />}
        <span className={styles.cursor} style={{ left: share(at) }} />
        <input
          type="range"
          className={styles.scrub}
          aria-label={t('source.place')}
          aria-valuetext={time(at, 2)}
          min={0}
          max={durationSeconds}
          step={0.04}
          value={at}
          onChange={(event) => goTo(Number(event.currentTarget.value))}
        />
      </div>
      <p className={styles.times} role="status">
        <span className={styles.now}>{time(at, 2)}</span>
        <span>
          {start === undefined
            ? t('source.noMarks')
            : t('source.marks', { start: time(start, 2), end: end === undefined ? '…' : time(end, 2) })}
        </span>
      </p>
      <Row>
        <Button look="quiet" onClick={() => player.current && playPause(player.current)}>
          {t('source.playPause')} <kbd>K</kbd>
        </Button>
        <Button look="quiet" onClick={markIn}>
          {t('source.in')} <kbd>I</kbd>
        </Button>
        <Button look="quiet" onClick={markOut}>
          {t('source.out')} <kbd>O</kbd>
        </Button>
        <Button look="quiet" disabled={!isWhole} onClick={() => isWhole && player.current && playPart(player.current, { start, end })}>
          {t('source.review')}
        </Button>
        <Button disabled={disabled || !isWhole} onClick={add} look={isWhole ? 'primary' : 'quiet'}>
          {t('source.add')} <kbd>↵</kbd>
        </Button>
      </Row>
      <p className={classNames(styles.soft, styles.keys)}>{t('source.keys')}</p>
    </div>
  );
};
