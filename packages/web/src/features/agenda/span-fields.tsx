import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import styles from './agenda.module.css';

export type SpanDraft = { from: string; until: string };

type SpanFieldsProps = { span: SpanDraft; day: string; onChange: (span: SpanDraft) => void; onRemove: () => void };

/** From when until when, and away with it. */
export const SpanFields = ({ span, day, onChange, onRemove }: SpanFieldsProps) => {
  const { t } = useTranslation('agenda');
  return (
    <div className={styles.span}>
      <TextField
        type="time"
        label={t('hours.from')}
        aria-label={t('hours.fromFor', { day })}
        required
        value={span.from}
        onChange={({ target }) => onChange({ ...span, from: target.value })}
      />
      <TextField
        type="time"
        label={t('hours.until')}
        aria-label={t('hours.untilFor', { day })}
        required
        value={span.until}
        onChange={({ target }) => onChange({ ...span, until: target.value })}
      />
      <Button look="plain" aria-label={t('hours.removeFor', { day })} onClick={onRemove}>
        {t('hours.remove')}
      </Button>
    </div>
  );
};
