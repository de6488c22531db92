import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../../ui/choice.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import styles from './profile-editor.module.css';
import type { Month } from './profile-values.ts';

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

type MonthFieldProps = { legend: string; value: Month; error?: string | undefined; onChange: (month: Month) => void };

/** A month and its year in two plain fields: not every browser knows how to ask for a month. */
export const MonthField = ({ legend, value, error, onChange }: MonthFieldProps) => {
  const { t, i18n } = useTranslation('profile-editor');
  const names = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' });
  return (
    <ChoiceGroup legend={legend} error={error}>
      <div className={styles.pair}>
        <SelectField
          label={t('experience.month')}
          value={value.month}
          onChange={({ target }) => onChange({ ...value, month: target.value })}
        >
          <option value="">{t('experience.chooseMonth')}</option>
          {months.map((month) => (
            <option key={month} value={month}>
              {names.format(new Date(`2000-${month}-01T00:00:00Z`))}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('experience.year')}
          inputMode="numeric"
          maxLength={4}
          value={value.year}
          onChange={({ target }) => onChange({ ...value, year: target.value })}
        />
      </div>
    </ChoiceGroup>
  );
};
