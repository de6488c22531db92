import { limits } from '@jobprod/shared/limits';
import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { isCard, type Passage, shares, type View } from './montage.ts';
import { viewOf, viewsOf } from './shown.ts';
import type { Source } from './source.ts';
import styles from './studio.module.css';
import type { ClipDesk } from './use-clip-desk.ts';
import { useSourceName } from './use-source-name.ts';

type InspectorProps = {
  desk: ClipDesk;
  passages: readonly Passage[];
  sources: readonly Source[];
  disabled: boolean;
  /** Of a card: that its text says who it is, as the server found. */
  refusedCards: ReadonlyMap<number, string>;
};

const all: readonly View[] = ['CANDIDATE', 'INTERVIEWER', 'BOTH'];

/** The chosen passage, in figures and words: from where to where, what it shows, and its place among the others. */
export const Inspector = ({ desk, passages, sources, disabled, refusedCards }: InspectorProps) => {
  const { t } = useTranslation('studio');
  const time = useTimeCode();
  const nameOf = useSourceName();
  const { chosen } = desk;
  if (!chosen) return <p className={styles.soft}>{passages.length === 0 ? t('passages.empty') : t('passages.choose')}</p>;
  const { key, start, end } = chosen;
  const index = passages.findIndex((one) => one.key === key);
  const number = index + 1;
  const source = sources.find(({ id }) => id === chosen.sourceId);
  const views = source ? viewsOf(source, sources, chosen) : [];
  const isBarred = source !== undefined && shares(chosen, source.offTopic);
  const field = (side: 'start' | 'end', label: string, hint?: string) => (
    <TextField
      type="number"
      label={label}
      {...(hint === undefined ? {} : { hint })}
      aria-label={t(side === 'start' ? 'passages.startSeconds' : 'passages.endSeconds', { number })}
      step={0.04}
      min={0}
      value={side === 'start' ? start : end}
      disabled={disabled}
      onChange={(event) => {
        const seconds = event.currentTarget.valueAsNumber;
        if (Number.isFinite(seconds)) desk.trimTo(chosen, side, seconds, `written-${side}`);
      }}
    />
  );
  return (
    <div className={styles.inspector}>
      <p className={styles.passageName}>
        <strong>{t('passages.name', { number })}</strong>
        <span className={styles.soft}>
          {isCard(chosen) ? t('passages.card') : source ? nameOf(source) : t('passages.sourceGone')} · {time(Math.max(0, end - start), 2)}
        </span>
      </p>
      {isCard(chosen) ? (
        <div className={styles.trim}>
          <TextArea
            label={t('passages.cardText')}
            hint={t('passages.cardHint', { maximum: limits.clipCard })}
            value={chosen.text}
            maxLength={limits.clipCard}
            rows={3}
            disabled={disabled}
            error={refusedCards.get(index)}
            onChange={(event) => desk.say(key, event.currentTarget.value)}
          />
          {field('end', t('passages.cardSeconds'), t('stop.card'))}
        </div>
      ) : (
        <div className={styles.trim}>
          {field('start', t('passages.start'))}
          {field('end', t('passages.end'))}
        </div>
      )}
      {!isCard(chosen) && source?.place && (
        <fieldset className={styles.views} disabled={disabled}>
          <legend>{t('view.legend')}</legend>
          {all.map((view) => (
            <label key={view} className={styles.view}>
              <input
                type="radio"
                name={`view-${key}`}
                checked={viewOf(chosen, source) === view}
                disabled={!views.includes(view)}
                onChange={() => desk.look(key, view === source.place?.side ? undefined : view)}
              />
              {t(`view.${view}`)}
            </label>
          ))}
          {views.length < all.length && <p className={styles.soft}>{t('view.missing')}</p>}
        </fieldset>
      )}
      <p className={styles.wrong} role="status">
        {isBarred ? t('marks.barred') : desk.stop && t(`stop.${desk.stop}`)}
      </p>
      <div className={styles.acts}>
        <Button look="plain" onClick={() => desk.play(desk.startOf(key))} aria-label={t('passages.playOf', { number })}>
          {t('passages.play')}
        </Button>
        <Button
          look="plain"
          disabled={disabled || index === 0}
          onClick={() => desk.step(key, -1)}
          aria-label={t('passages.earlierOf', { number })}
        >
          {t('passages.earlier')}
        </Button>
        <Button
          look="plain"
          disabled={disabled || index === passages.length - 1}
          onClick={() => desk.step(key, 1)}
          aria-label={t('passages.laterOf', { number })}
        >
          {t('passages.later')}
        </Button>
        <Button look="plain" disabled={disabled} onClick={() => desk.remove(key)} aria-label={t('passages.removeOf', { number })}>
          {t('passages.remove')}
        </Button>
      </div>
    </div>
  );
};
