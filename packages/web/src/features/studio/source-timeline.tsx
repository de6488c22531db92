import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { Button } from '../../ui/button.tsx';
import { Handle } from './handle.tsx';
import { frame } from './montage.ts';
import type { Source } from './source.ts';
import { SourceMarks } from './source-marks.tsx';
import styles from './studio.module.css';
import timelineStyles from './timeline.module.css';
import { Timeline } from './timeline.tsx';
import type { Drawings } from './use-drawings.ts';
import type { SourceDesk } from './use-source-desk.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

type SourceTimelineProps = { desk: SourceDesk; source: Source; drawings: Drawings; disabled: boolean };

/** The source along its time: where the questions were asked, what its candidate barred, and what is marked to be taken. */
export const SourceTimeline = ({ desk, source, drawings, disabled }: SourceTimelineProps) => {
  const { t } = useTranslation('studio');
  const time = useTimeCode();
  const { durationSeconds, offTopic, questions } = source;
  const { start, end } = desk.marks;
  const marksText =
    start === undefined ? t('source.noMarks') : t('source.marks', { start: time(start, 2), end: end === undefined ? '…' : time(end, 2) });
  return (
    <>
      <Timeline
        label={t('source.place')}
        desk={desk.desk}
        length={durationSeconds}
        stretches={[{ key: source.id, at: 0, length: durationSeconds, from: 0, drawing: drawings.get(source.id) }]}
        zoom={desk.zoom.zoom}
        pulls={[...questions.map(({ atSeconds }) => atSeconds), ...offTopic.flatMap((span) => [span.start, span.end])]}
      >
        {(pixels) => (
          <>
            {offTopic.map((span) => (
              <span
                key={span.start}
                className={timelineStyles.offTopic}
                style={{ left: span.start * pixels, width: (span.end - span.start) * pixels }}
                title={t('marks.offTopicHere')}
              />
            ))}
            {questions.map(({ text, atSeconds }) => (
              <span key={`${atSeconds}-${text}`} className={timelineStyles.question} style={{ left: atSeconds * pixels }} title={text}>
                ?
              </span>
            ))}
            {start !== undefined && (
              <span
                className={timelineStyles.marked}
                data-open={end === undefined || undefined}
                data-barred={desk.barred === 'marks' || undefined}
                style={{ left: start * pixels, width: Math.max(2, ((end ?? start) - start) * pixels) }}
              />
            )}
            {start !== undefined &&
              end !== undefined &&
              (['start', 'end'] as const).map((side) => (
                <span key={side} className={timelineStyles.grip} style={{ left: (side === 'start' ? start : end) * pixels }}>
                  <Handle
                    label={t(`source.mark.${side}`)}
                    side={side}
                    seconds={side === 'start' ? start : end}
                    least={side === 'start' ? 0 : start + 5 * frame}
                    most={side === 'start' ? end - 5 * frame : durationSeconds}
                    pixelsPerSecond={pixels}
                    disabled={disabled}
                    onMove={(seconds) => desk.moveMark(side, seconds)}
                  />
                </span>
              ))}
          </>
        )}
      </Timeline>
      <div className={styles.deck}>
        <div className={styles.marksRow}>
          <Button look="quiet" onClick={desk.markIn}>
            {t('source.in')} <kbd>I</kbd>
          </Button>
          <Button look="quiet" onClick={desk.markOut}>
            {t('source.out')} <kbd>O</kbd>
          </Button>
          <Button disabled={disabled || !desk.isWhole || desk.barred === 'marks'} onClick={desk.add}>
            {t('source.add')} <kbd>↵</kbd>
          </Button>
          {desk.hasOther && (
            <Button look="plain" onClick={desk.turnRound}>
              {t('source.otherSide')}
            </Button>
          )}
        </div>
        <ZoomButtons zoom={desk.zoom} of="source" />
      </div>
      <p className={styles.times} role="status">
        <span>{marksText}</span>
        {desk.barred && <span className={styles.wrong}>{t(desk.barred === 'marks' ? 'marks.barredMarks' : 'marks.barredHere')}</span>}
      </p>
      <SourceMarks source={source} onJump={(seconds) => desk.desk.transport.seek(seconds)} />
    </>
  );
};
