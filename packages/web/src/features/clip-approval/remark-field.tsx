import { limits } from '@jobprod/shared/limits';
import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Row } from '../../ui/stack.tsx';
import styles from './clip-approval.module.css';
import type { Remark } from './remarks.ts';

type RemarkFieldProps = {
  remark: Remark;
  error: string | undefined;
  onChange: (text: string) => void;
  onSee: () => void;
  onRemove: () => void;
};

/** What to change at one place; that place is a click away. */
export const RemarkField = ({ remark: { at, text }, error, onChange, onSee, onRemove }: RemarkFieldProps) => {
  const { t } = useTranslation('clip-approval');
  const time = useTimeCode()(at);
  return (
    <div className={styles.remark}>
      <TextArea
        label={t('changes.remark', { time })}
        value={text}
        rows={2}
        maxLength={limits.reason}
        autoFocus={text === ''}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
      <Row>
        <Button look="plain" aria-label={t('changes.seeAt', { time })} onClick={onSee}>
          {t('changes.see')}
        </Button>
        <Button look="plain" aria-label={t('changes.removeAt', { time })} onClick={onRemove}>
          {t('changes.remove')}
        </Button>
      </Row>
    </div>
  );
};
