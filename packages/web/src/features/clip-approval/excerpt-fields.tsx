import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { Button } from '../../ui/button.tsx';
import { FieldError } from '../../ui/field.tsx';
import { Row } from '../../ui/stack.tsx';
import styles from './clip-approval.module.css';
import type { Excerpt } from './use-excerpt.ts';

/** Start and end, each set from where the player stands; `at` is that place. */
export const ExcerptFields = ({ excerpt, at, error }: { excerpt: Excerpt; at: number; error?: string | undefined }) => {
  const { t } = useTranslation('clip-approval');
  const time = useTimeCode();
  const { start, end, tooShort } = excerpt;
  return (
    <fieldset className={styles.excerpt}>
      <legend className={styles.legend}>{t('excerpt.title')}</legend>
      <p className={styles.soft}>{t('excerpt.hint')}</p>
      <Row>
        <Button look="quiet" onClick={() => excerpt.startAt(at)}>
          {t('excerpt.setFrom', { time: time(at) })}
        </Button>
        <Button look="quiet" onClick={() => excerpt.endAt(at)}>
          {t('excerpt.setTo', { time: time(at) })}
        </Button>
      </Row>
      <p className={styles.range} role="status">
        {t('excerpt.range', { from: time(start), to: time(end), duration: time(Math.max(0, end - start)) })}
      </p>
      <FieldError id="excerpt" error={tooShort ? t('excerpt.tooShort') : error} />
      {!tooShort && (
        <Button look="plain" onClick={excerpt.play}>
          {t('excerpt.play')}
        </Button>
      )}
    </fieldset>
  );
};
