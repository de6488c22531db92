import type { CueHint } from '@jobprod/shared/captions/cue-hints';
import { limits } from '@jobprod/shared/limits';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownFinding } from '../../lib/use-sensitive.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { FindingList } from '../../ui/finding-list.tsx';
import { Row } from '../../ui/stack.tsx';
import styles from './captions.module.css';
import type { EditedCue } from './cues.ts';

export type CueActs = {
  write: (cue: EditedCue, text: string) => void;
  time: (cue: EditedCue, change: { start?: number; end?: number }) => void;
  play: (cue: EditedCue) => void;
  remove: (cue: EditedCue) => void;
  /** Ends it where the clip stands, and begins the next one there. */
  next: (cue: EditedCue) => void;
};

type CueFieldsProps = {
  cue: EditedCue;
  number: number;
  hints: readonly CueHint[];
  findings: readonly ShownFinding[];
  refused: string | undefined;
  disabled: boolean;
  acts: CueActs;
};

/** One caption, to be written and timed. */
export const CueFields = ({ cue, number, hints, findings, refused, disabled, acts }: CueFieldsProps) => {
  const { t } = useTranslation('captions');
  const { start, end, text, isAdrift } = cue;
  const set = (side: 'start' | 'end') => (written: string) => {
    const seconds = Number(written);
    if (written !== '' && Number.isFinite(seconds)) acts.time(cue, { [side]: Math.max(0, seconds) });
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.currentTarget.blur();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      acts.next(cue);
    }
  };
  return (
    <div className={styles.fields}>
      <strong className={styles.number}>{t('list.cue', { number })}</strong>
      <TextArea
        label={t('list.text')}
        aria-label={t('list.textOf', { number })}
        data-chosen-text=""
        rows={2}
        value={text}
        maxLength={limits.captionText}
        disabled={disabled}
        onKeyDown={press}
        onChange={(event) => acts.write(cue, event.currentTarget.value)}
        error={refused}
      />
      <FindingList findings={findings} label={t('list.findings')} />
      {isAdrift && <p className={styles.warn}>{t('list.adriftText')}</p>}
      {end <= start && <p className={styles.wrong}>{t('list.wrong')}</p>}
      {hints.length > 0 && (
        <ul className={styles.hints}>
          {hints.map((hint) => (
            <li key={hint}>{t(`hint.${hint}`)}</li>
          ))}
        </ul>
      )}
      <div className={styles.times}>
        <TextField
          type="number"
          label={t('list.start')}
          aria-label={t('list.startOf', { number })}
          step={0.04}
          min={0}
          value={start}
          disabled={disabled}
          onChange={(event) => set('start')(event.currentTarget.value)}
        />
        <TextField
          type="number"
          label={t('list.end')}
          aria-label={t('list.endOf', { number })}
          step={0.04}
          min={0}
          value={end}
          disabled={disabled}
          onChange={(event) => set('end')(event.currentTarget.value)}
        />
      </div>
      <Row>
        <Button look="plain" aria-label={t('list.playOf', { number })} onClick={() => acts.play(cue)}>
          {t('list.play')}
        </Button>
        <Button look="plain" disabled={disabled} aria-label={t('list.removeOf', { number })} onClick={() => acts.remove(cue)}>
          {t('list.remove')}
        </Button>
      </Row>
    </div>
  );
};
