import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/stack.tsx';
import { lengthOf, type Passage, placeAt } from './montage.ts';
import styles from './studio.module.css';
import type { useJoins } from './use-joins.ts';

type JoinsProps = {
  player: RefObject<HTMLVideoElement | null>;
  joins: ReturnType<typeof useJoins>;
  passages: readonly Passage[];
  posterAt: number;
  maximumSeconds: number;
  disabled: boolean;
  onPoster: (seconds: number) => void;
};

/** The whole clip as it stands: its joins, its length against the cap, and which of its frames is the poster. */
export const Joins = ({ player, joins, passages, posterAt, maximumSeconds, disabled, onPoster }: JoinsProps) => {
  const { t } = useTranslation('studio');
  const time = useTimeCode();
  const [at, setAt] = useState(posterAt);
  const length = lengthOf(passages);
  const isEmpty = passages.length === 0;
  const showAt = (seconds: number) => {
    setAt(seconds);
    const place = placeAt(passages, seconds);
    if (place) void joins.show(place.passage.sourceId, place.at);
  };
  const showPoster = useEffectEvent(() => showAt(posterAt));
  // As soon as there is something to show.
  useEffect(() => {
    if (!isEmpty) showPoster();
  }, [isEmpty]);
  return (
    <div className={styles.joins}>
      <div className={styles.frame}>
        {/* biome-ignore lint/a11y/useMediaCaption: what was sent has no captions yet */}
        <video ref={player} className={styles.video} aria-label={t('joins.player')} playsInline preload="auto" />
      </div>
      <Row>
        {joins.playing === undefined ? (
          <Button look="quiet" disabled={isEmpty} onClick={() => void joins.play(passages)}>
            {t('joins.play')}
          </Button>
        ) : (
          <Button look="quiet" onClick={joins.stop}>
            {t('joins.stop')}
          </Button>
        )}
        <span className={length > maximumSeconds ? styles.wrong : styles.soft}>
          {t('joins.length', { length: time(length), maximum: time(maximumSeconds, 0) })}
        </span>
      </Row>
      <label className={styles.poster}>
        <span>{t('joins.place')}</span>
        <input
          type="range"
          min={0}
          max={Math.max(0.04, length)}
          step={0.04}
          value={Math.min(at, length)}
          disabled={isEmpty}
          aria-valuetext={time(at, 2)}
          onChange={(event) => showAt(Number(event.currentTarget.value))}
        />
      </label>
      <Row>
        <Button look="quiet" disabled={disabled || isEmpty || at === posterAt} onClick={() => onPoster(at)}>
          {t('joins.setPoster', { time: time(at, 2) })}
        </Button>
        <span className={styles.soft}>{t('joins.poster', { time: time(posterAt, 2) })}</span>
      </Row>
    </div>
  );
};
