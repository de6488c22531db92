import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui/field.tsx';

export const contractKinds = ['PERMANENT', 'FIXED_TERM', 'TEMPORARY', 'APPRENTICESHIP', 'INTERNSHIP', 'FREELANCE'] as const;

export type Letter = { role: string; place: string; contractKind: (typeof contractKinds)[number]; pay: string; text: string };

export const emptyLetter: Letter = { role: '', place: '', contractKind: 'PERMANENT', pay: '', text: '' };

/** N3: whoever writes says for which job: role, place, contract and pay. */
export const JobBriefFields = ({ form }: { form: UseFormReturnType<Letter> }) => {
  const { t } = useTranslation('profiles');
  return (
    <>
      <TextField label={t('brief.role')} {...form.getInputProps('role')} />
      <TextField label={t('brief.place')} {...form.getInputProps('place')} />
      <SelectField label={t('brief.contract')} {...form.getInputProps('contractKind')}>
        {contractKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`contract.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextField label={t('brief.pay')} hint={t('brief.payHint')} {...form.getInputProps('pay')} />
    </>
  );
};
