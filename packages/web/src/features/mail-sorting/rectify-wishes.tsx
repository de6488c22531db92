import { useTranslation } from 'react-i18next';
import type { Availability, ContractKind } from '../../gql/mail-sorting/graphql.ts';
import { CheckField, ChoiceGroup } from '../../ui/choice.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import type { RectifyValues } from './rectify-values.ts';

const contractKinds: readonly ContractKind[] = ['PERMANENT', 'FIXED_TERM', 'TEMPORARY', 'APPRENTICESHIP', 'INTERNSHIP', 'FREELANCE'];
const availabilities: readonly Availability[] = ['NOW', 'ONE_MONTH', 'THREE_MONTHS', 'LATER', 'LISTENING'];

type Wishes = Pick<RectifyValues, 'contractKinds' | 'availability' | 'salaryWish'>;

/** What they look for, as their page says it. */
export const WishesGiven = ({ values, onChange }: { values: Wishes; onChange: (change: Partial<Wishes>) => void }) => {
  const { t } = useTranslation(['mail-sorting', 'profiles']);
  const chosen = values.contractKinds;
  return (
    <>
      <ChoiceGroup legend={t('rectify.contractKinds')}>
        {contractKinds.map((kind) => (
          <CheckField
            key={kind}
            label={t(`profiles:contract.${kind}`)}
            checked={chosen.includes(kind)}
            onChange={({ currentTarget: { checked } }) =>
              onChange({ contractKinds: contractKinds.filter((one) => (one === kind ? checked : chosen.includes(one))) })
            }
          />
        ))}
      </ChoiceGroup>
      <SelectField
        label={t('rectify.availability')}
        value={values.availability}
        onChange={({ currentTarget: { value } }) => onChange({ availability: availabilities.find((one) => one === value) ?? '' })}
      >
        <option value="">{t('rectify.unsaid')}</option>
        {availabilities.map((one) => (
          <option key={one} value={one}>
            {t(`profiles:availability.${one}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('rectify.salaryWish')}
        hint={t('rectify.salaryHint')}
        optional
        inputMode="numeric"
        maxLength={9}
        value={values.salaryWish}
        onChange={({ currentTarget: { value } }) => onChange({ salaryWish: value })}
      />
    </>
  );
};
