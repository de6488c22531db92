import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/field.tsx';
import { moved, type Passage, toFrame, trimmed } from './montage.ts';
import type { Source } from './source.ts';
import styles from './studio.module.css';

type PassageListProps = {
  passages: readonly Passage[];
  sources: readonly Source[];
  disabled: boolean;
  playing: string | undefined;
  onPlay: (passage: Passage) => void;
  onChange: (passages: readonly Passage[]) => void;
};

/** The clip's passages in order; each is moved, trimmed to the frame, played or taken out. */
export const PassageList = ({ passages, sources, disabled, playing, onPlay, onChange }: PassageListProps) => {
  const { t } = useTranslation('studio');
  const time = useTimeCode();
  if (passages.length === 0) return <EmptyState title={t('passages.empty')}>{t('passages.emptyText')}</EmptyState>;
  return (
    <ol className={styles.passages}>
      {passages.map((passage, index) => {
        const { key, sourceId, start, end } = passage;
        const source = sources.find(({ id }) => id === sourceId);
        const isWrong = end - start < 0.04 || (source !== undefined && end > source.durationSeconds + 0.04);
        const number = index + 1;
        const trim = (side: 'start' | 'end') => (text: string) => {
          const seconds = Number(text);
          if (text !== '' && Number.isFinite(seconds)) onChange(trimmed(passages, key, { [side]: Math.max(0, toFrame(seconds)) }));
        };
        return (
          <li key={key} className={styles.passage} aria-current={playing === key ? 'true' : undefined}>
            <p className={styles.passageName}>
              <strong>{t('passages.name', { number })}</strong>
              <span className={styles.soft}>
                {source ? t('source.name', { number: source.number }) : t('passages.sourceGone')} · {time(Math.max(0, end - start), 2)}
              </span>
            </p>
            <div className={styles.trim}>
              <TextField
                type="number"
                label={t('passages.start')}
                aria-label={t('passages.startOf', { number })}
                step={0.04}
                min={0}
                value={start}
                disabled={disabled}
                onChange={(event) => trim('start')(event.currentTarget.value)}
              />
              <TextField
                type="number"
                label={t('passages.end')}
                aria-label={t('passages.endOf', { number })}
                step={0.04}
                min={0}
                value={end}
                disabled={disabled}
                onChange={(event) => trim('end')(event.currentTarget.value)}
              />
            </div>
            {isWrong && <p className={styles.wrong}>{t('passages.wrong')}</p>}
            <div className={styles.acts}>
              <Button look="plain" onClick={() => onPlay(passage)} aria-label={t('passages.playOf', { number })}>
                {t('passages.play')}
              </Button>
              <Button
                look="plain"
                disabled={disabled || index === 0}
                onClick={() => onChange(moved(passages, key, -1))}
                aria-label={t('passages.earlierOf', { number })}
              >
                {t('passages.earlier')}
              </Button>
              <Button
                look="plain"
                disabled={disabled || index === passages.length - 1}
                onClick={() => onChange(moved(passages, key, 1))}
                aria-label={t('passages.laterOf', { number })}
              >
                {t('passages.later')}
              </Button>
              <Button
                look="plain"
                disabled={disabled}
                onClick={() => onChange(passages.filter((other) => other.key !== key))}
                aria-label={t('passages.removeOf', { number })}
              >
                {t('passages.remove')}
              </Button>
            </div>
          </li>
        );
      })}
    </ol>
  );
};
