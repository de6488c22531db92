import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { Stretch } from './draw-stretches.ts';
import { cutsOf, isCard, type Passage, placed } from './montage.ts';
import { Segments } from './segments.tsx';
import { shownBy } from './shown.ts';
import type { Source } from './source.ts';
import styles from './studio.module.css';
import timelineStyles from './timeline.module.css';
import { Timeline } from './timeline.tsx';
import type { ClipDesk } from './use-clip-desk.ts';
import type { Drawings } from './use-drawings.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

type ClipTimelineProps = {
  desk: ClipDesk;
  passages: readonly Passage[];
  sources: readonly Source[];
  drawings: Drawings;
  posterAt: number;
  disabled: boolean;
  showImage: boolean;
};

/** The clip along its time: its passages one after the other, as they will be joined. */
export const ClipTimeline = ({ desk, passages, sources, drawings, posterAt, disabled, showImage }: ClipTimelineProps) => {
  const { t } = useTranslation('studio');
  const stretches = placed(passages).flatMap(({ passage, from, length }): Stretch[] => {
    const [first] = shownBy(passage, sources);
    return first ? [{ key: passage.key, at: from, length, from: first.from, drawing: drawings.get(first.source.id) }] : [];
  });
  const isEmpty = passages.length === 0;
  return (
    <>
      <Timeline
        label={t('joins.place')}
        desk={desk.desk}
        length={desk.length}
        stretches={stretches}
        zoom={desk.zoom.zoom}
        pulls={cutsOf(passages)}
        disabled={isEmpty}
      >
        {(pixelsPerSecond) => (
          <>
            <Segments {...{ desk, passages, sources, pixelsPerSecond, disabled, showImage }} />
            {!isEmpty && (
              <span
                className={timelineStyles.poster}
                style={{ left: Math.min(posterAt, desk.length) * pixelsPerSecond }}
                title={t('poster.now')}
              />
            )}
          </>
        )}
      </Timeline>
      <div className={styles.deck}>
        <div className={styles.marksRow}>
          {desk.desk.rate === 0 ? (
            <Button look="quiet" disabled={isEmpty} onClick={() => desk.play()}>
              {t('joins.play')} <kbd>V</kbd>
            </Button>
          ) : (
            <Button look="quiet" onClick={() => desk.desk.transport.stop()}>
              {t('joins.stop')} <kbd>K</kbd>
            </Button>
          )}
          <Button look="quiet" disabled={disabled || isEmpty || passages.every(isCard)} onClick={desk.split}>
            {t('passages.split')} <kbd>C</kbd>
          </Button>
          <Button look="quiet" disabled={disabled} onClick={() => desk.addCard(t('passages.newCard'))}>
            {t('passages.addCard')}
          </Button>
        </div>
        <ZoomButtons zoom={desk.zoom} of="clip" />
      </div>
    </>
  );
};
