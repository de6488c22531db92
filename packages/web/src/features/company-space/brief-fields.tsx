import { useTranslation } from 'react-i18next';
import type { ContractKind } from '../../gql/company-space/graphql.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { contractKinds } from './contract-kinds.ts';

export type Brief = { recruiterId: string; role: string; place: string; contractKind: ContractKind; pay: string };

export const emptyBrief: Brief = { recruiterId: '', role: '', place: '', contractKind: 'PERMANENT', pay: '' };

export const isWhole = ({ recruiterId, role, place, pay }: Brief): boolean =>
  [recruiterId, role, place, pay].every((value) => value.trim() !== '');

/** One of a company's people: `from` says of which, where several are to choose from. */
export type Answerer = { readonly id: string; readonly firstName: string; readonly lastName: string; readonly from?: string };

type BriefFieldsProps = { brief: Brief; recruiters: readonly Answerer[]; tried: boolean; onChange: (brief: Brief) => void };

/** What an introduction is about (N6): who answers for the company, and the job. */
export const BriefFields = ({ brief, recruiters, tried, onChange }: BriefFieldsProps) => {
  const { t } = useTranslation('company-space');
  const { t: words } = useTranslation('profiles');
  const missing = (value: string) => (tried && value.trim() === '' ? t('staff.reasonMissing') : undefined);
  const text = (field: 'role' | 'place' | 'pay') => ({
    label: words(`brief.${field}`),
    value: brief[field],
    error: missing(brief[field]),
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...brief, [field]: target.value }),
  });
  return (
    <>
      <SelectField
        label={t('staff.recruiter')}
        value={brief.recruiterId}
        error={missing(brief.recruiterId)}
        onChange={({ target }) => onChange({ ...brief, recruiterId: target.value })}
      >
        <option value="">{t('staff.choose')}</option>
        {recruiters.map(({ id, firstName, lastName, from }) => (
          <option key={id} value={id}>
            {from === undefined ? `${firstName} ${lastName}` : `${from} · ${firstName} ${lastName}`}
          </option>
        ))}
      </SelectField>
      <TextField {...text('role')} />
      <TextField {...text('place')} />
      <SelectField
        label={words('brief.contract')}
        value={brief.contractKind}
        onChange={({ target }) => onChange({ ...brief, contractKind: contractKinds.find((kind) => kind === target.value) ?? 'PERMANENT' })}
      >
        {contractKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words(`contract.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextField {...text('pay')} hint={words('brief.payHint')} />
    </>
  );
};
