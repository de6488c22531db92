import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { isCard, type Passage } from './montage.ts';
import styles from './studio.module.css';
import { Now, TransportButtons } from './transport-buttons.tsx';
import type { ClipDesk } from './use-clip-desk.ts';

const screens = [0, 1] as const;

/** The joins as they will be: two screens take turns, and a card stands before them in words. */
export const ClipMonitor = ({
  desk,
  passages,
  maximumSeconds,
}: {
  desk: ClipDesk;
  passages: readonly Passage[];
  maximumSeconds: number;
}) => {
  const { t } = useTranslation('studio');
  const time = useTimeCode();
  const shown = passages.find(({ key }) => key === desk.shown);
  const left = maximumSeconds - desk.length;
  return (
    <>
      <div className={styles.frame} data-reel>
        {screens.map((screen) => (
          <div key={screen} ref={(stage) => desk.reel.attachStage(screen, stage)} className={styles.screen} data-front={screen === 0}>
            {screens.map((index) => (
              // biome-ignore lint/a11y/useMediaCaption: what was sent has no captions yet
              <video
                key={index}
                ref={(video) => desk.reel.attachMedia(screen, index, video)}
                className={styles.video}
                aria-label={t('joins.player')}
                disableRemotePlayback
                playsInline
                preload="auto"
              />
            ))}
          </div>
        ))}
        {shown && isCard(shown) && <p className={styles.card}>{shown.text}</p>}
        {passages.length === 0 && <p className={styles.empty}>{t('passages.emptyText')}</p>}
      </div>
      <div className={styles.deck}>
        <TransportButtons desk={desk.desk} of="clip" disabled={passages.length === 0} />
        <Now desk={desk.desk} length={desk.length} />
      </div>
      <div className={styles.cap}>
        <meter
          min={0}
          max={maximumSeconds}
          high={maximumSeconds}
          value={Math.min(desk.length, maximumSeconds)}
          aria-label={t('joins.length', { length: time(desk.length), maximum: time(maximumSeconds, 0) })}
        />
        <p className={left < -0.001 ? styles.wrong : styles.soft} role="status">
          {left < -0.001
            ? t('joins.tooLong', { over: time(-left), maximum: time(maximumSeconds, 0) })
            : t('joins.left', { left: time(left), maximum: time(maximumSeconds, 0) })}
        </p>
      </div>
    </>
  );
};
