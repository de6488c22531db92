import { useApolloClient } from '@apollo/client/react';
import { limits } from '@jobprod/shared/limits';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApproachMeans, ReportDirectApproachDocument, ReportsPageDocument } from '../../gql/reports/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';

const means = ['EMAIL', 'PHONE', 'SOCIAL_NETWORK', 'IN_PERSON', 'OTHER'] as const satisfies readonly ApproachMeans[];
const empty: { who: string; means: ApproachMeans; approachedOn: string; profileReference: string; words: string } = {
  who: '',
  means: 'EMAIL',
  approachedOn: '',
  profileReference: '',
  words: '',
};

/** N5: who approached the company, how and when; what was begun is kept in this tab until it is sent. */
export const ReportForm = () => {
  const { t } = useTranslation('reports');
  const client = useApolloClient();
  const reporting = useAction(ReportDirectApproachDocument, (data) => data.reportDirectApproach);
  const [sent, setSent] = useState(false);
  const missing = (value: string) => (value.trim() === '' ? t('form.missing') : null);
  const form = useForm({ initialValues: empty, validate: { who: missing, approachedOn: missing, words: missing } });
  const { who, words, profileReference } = form.values;
  const draft = useDraft('report-approach', form.values, (kept) => form.setValues(kept), `${who}${words}${profileReference}` !== '');
  const discard = () => {
    draft.forget();
    form.reset();
  };
  const refused = fieldErrors(reporting.refusals);
  const send = async () => {
    setSent(false);
    if (form.validate().hasErrors) return;
    if (!(await reporting.run({ input: { ...form.values, profileReference: profileReference.trim() || null } }))) return;
    discard();
    setSent(true);
    await client.refetchQueries({ include: [ReportsPageDocument] });
  };
  const field = (name: 'who' | 'approachedOn' | 'profileReference' | 'words') => ({
    ...form.getInputProps(name),
    error: form.errors[name] ?? refused[name],
  });
  return (
    <>
      {sent && <Notice tone="good">{t('form.sent')}</Notice>}
      <Form
        onSubmit={() => void send()}
        submit={t('form.send')}
        action={reporting}
        fields={['who', 'approachedOn', 'profileReference', 'words']}
      >
        <DraftNotice restored={draft.restored} onDiscard={discard} />
        <TextField label={t('form.who')} hint={t('form.whoHint')} maxLength={limits.shortText} {...field('who')} />
        <SelectField label={t('form.means')} {...form.getInputProps('means')}>
          {means.map((one) => (
            <option key={one} value={one}>
              {t(`means.${one}`)}
            </option>
          ))}
        </SelectField>
        <TextField label={t('form.day')} type="date" {...field('approachedOn')} />
        <TextField label={t('form.reference')} hint={t('form.referenceHint')} optional {...field('profileReference')} />
        <TextArea label={t('form.words')} hint={t('form.wordsHint')} rows={5} maxLength={limits.reason} {...field('words')} />
      </Form>
    </>
  );
};
