import { addresses } from '@jobprod/shared/addresses';
import { limits } from '@jobprod/shared/limits';
import { sirenOf } from '@jobprod/shared/siren';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { SelectCompanyDocument } from '../../gql/companies/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Page as Frame } from '../../ui/page.tsx';

const fields = ['name', 'city', 'mainActivity', 'siren', 'reason'] as const;

/** N1: a company is selected by staff, with a reason; it cannot register by itself. */
export const Page = () => {
  const { t } = useTranslation('companies');
  const navigate = useNavigate();
  const selection = useAction(SelectCompanyDocument, (data) => data.selectCompany);
  const filled = (value: string) => (value.trim() === '' ? t('select.missing') : null);
  const form = useForm({
    initialValues: { name: '', city: '', mainActivity: '', siren: '', reason: '' },
    validate: {
      name: filled,
      city: filled,
      mainActivity: filled,
      siren: (value) => (value.trim() === '' || sirenOf(value) ? null : t('select.sirenWrong')),
      reason: filled,
    },
  });
  const draft = useDraft('new-company', form.values, form.setValues, form.isDirty());
  const refused = fieldErrors(selection.refusals);
  const errorOf = (field: (typeof fields)[number]) => form.errors[field] ?? refused[field];

  const select = async () => {
    if (form.validate().hasErrors) return;
    const { siren, ...facts } = form.values;
    const done = await selection.run({ input: { ...facts, siren: siren.trim() === '' ? null : siren } });
    if (!done?.company) return;
    draft.forget();
    void navigate(addresses.staffCompany(done.company.id));
  };
  const textOf = (field: (typeof fields)[number]) => ({
    label: t(`select.${field}`),
    maxLength: limits.shortText,
    ...form.getInputProps(field),
    error: errorOf(field),
  });
  return (
    <Frame width="narrow" title={t('select.title')} lead={t('select.lead')}>
      <Form
        onSubmit={() => void select()}
        submit={t('select.submit')}
        action={selection}
        fields={fields}
        aside={<Link to={addresses.staffCompanies}>{t('back')}</Link>}
      >
        <DraftNotice
          restored={draft.restored}
          onDiscard={() => {
            form.reset();
            draft.forget();
          }}
        />
        <TextField {...textOf('name')} autoComplete="off" />
        <TextField {...textOf('city')} autoComplete="off" />
        <TextField {...textOf('mainActivity')} hint={t('select.mainActivityHint')} autoComplete="off" />
        <TextField {...textOf('siren')} optional hint={t('select.sirenHint')} inputMode="numeric" autoComplete="off" />
        <TextArea {...textOf('reason')} maxLength={limits.reason} hint={t('select.reasonHint')} />
      </Form>
    </Frame>
  );
};
