import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { Handle } from './handle.tsx';
import { cardSeconds, frame, isCard, type Passage, placed, shares, toFrame } from './montage.ts';
import { roomOf } from './room.ts';
import { viewOf } from './shown.ts';
import type { Source } from './source.ts';
import styles from './timeline.module.css';
import type { ClipDesk } from './use-clip-desk.ts';
import { useDrag } from './use-drag.ts';
import { useSourceName } from './use-source-name.ts';

type SegmentsProps = {
  desk: ClipDesk;
  passages: readonly Passage[];
  sources: readonly Source[];
  pixelsPerSecond: number;
  disabled: boolean;
  showImage: boolean;
};

const boundsOf = (passage: Passage, source: Source | undefined) => {
  if (isCard(passage)) return { start: 0, end: cardSeconds.most };
  return source ? roomOf(passage, source) : { start: 0, end: passage.end };
};

/** The passages on the clip's timeline: each a button that chooses it, dragged to another place; the chosen one with its two ends to be held. */
export const Segments = ({ desk, passages, sources, pixelsPerSecond, disabled, showImage }: SegmentsProps) => {
  const { t } = useTranslation('studio');
  const time = useTimeCode();
  const nameOf = useSourceName();
  const { dragged, handlersOf } = useDrag(passages, pixelsPerSecond, desk.move);
  const all = placed(passages);
  const others = all.filter(({ passage }) => passage.key !== dragged?.key);
  const before = dragged && others[dragged.index];
  const last = all.at(-1);
  const dropAt = dragged && (before ? before.from : last ? last.from + last.length : 0);
  return (
    <>
      <ol className={styles.segments} aria-label={t('passages.title')}>
        {all.map(({ passage, from, length }, index) => {
          const { key, start, end } = passage;
          const source = sources.find(({ id }) => id === passage.sourceId);
          const number = index + 1;
          const isChosen = desk.chosen?.key === key;
          const view = viewOf(passage, source);
          const seen = source?.place ? view : undefined;
          const isBarred = source !== undefined && shares(passage, source.offTopic);
          const what = isCard(passage)
            ? t('passages.cardNamed', { text: passage.text })
            : source
              ? nameOf(source)
              : t('passages.sourceGone');
          const { start: least, end: most } = boundsOf(passage, source);
          return (
            <li
              key={key}
              className={styles.segment}
              data-chosen={isChosen || undefined}
              data-playing={desk.shown === key || undefined}
              data-barred={isBarred || undefined}
              data-card={isCard(passage) || undefined}
              data-dragged={dragged?.key === key || undefined}
              style={{
                left: from * pixelsPerSecond,
                width: Math.max(6, length * pixelsPerSecond),
                ...(dragged?.key === key ? { transform: `translateX(${dragged.by}px)` } : {}),
              }}
            >
              <button
                type="button"
                className={styles.choose}
                aria-pressed={isChosen}
                aria-label={t(`passages.label.${isBarred ? 'barred' : seen ? 'view' : 'plain'}`, {
                  ...{ number, count: passages.length, what, from: time(from, 2), length: time(length, 2) },
                  view: seen ? t(`view.${seen}`) : '',
                })}
                {...(disabled ? {} : handlersOf(key))}
                onClick={() => {
                  desk.choose(key);
                  if (desk.shown !== key) desk.goTo(from);
                }}
              >
                <span className={styles.number} aria-hidden="true">
                  {number}
                  {view === 'BOTH' && ' ◫'}
                </span>
                {isCard(passage) && (
                  <span className={styles.cardText} aria-hidden="true">
                    {passage.text}
                  </span>
                )}
                {!isCard(passage) && !showImage && <span className={styles.voice} aria-hidden="true" />}
              </button>
              {isChosen &&
                (['start', 'end'] as const)
                  .filter((side) => side === 'end' || !isCard(passage))
                  .map((side) => (
                    <Handle
                      key={side}
                      label={t(side === 'start' ? 'passages.startOf' : 'passages.endOf', { number })}
                      side={side}
                      seconds={side === 'start' ? start : end}
                      least={side === 'start' ? least : toFrame(start + frame)}
                      most={side === 'start' ? toFrame(end - frame) : most}
                      pixelsPerSecond={pixelsPerSecond}
                      disabled={disabled}
                      onMove={(seconds, gesture) => desk.trimTo(passage, side, seconds, gesture)}
                    />
                  ))}
            </li>
          );
        })}
      </ol>
      {dropAt !== undefined && <span className={styles.drop} style={{ left: dropAt * pixelsPerSecond }} />}
    </>
  );
};
