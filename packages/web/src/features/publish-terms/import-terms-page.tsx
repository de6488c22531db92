import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ImportTermsDocument } from '../../gql/publish-terms/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { ScansField } from './scans-field.tsx';
import { TextFields } from './text-fields.tsx';
import { useScans } from './use-scans.ts';
import { useTextsForm } from './use-texts-form.ts';

/** T3: a document from before the first version, with its own date. */
export const Page = () => {
  const { t } = useTranslation('publish-terms');
  const navigate = useNavigate();
  const importing = useAction(ImportTermsDocument, (data) => data.importTerms);
  const { form, written } = useTextsForm([], { missing: t('missing'), isEnglishRequired: false });
  const [publishedOn, setPublishedOn] = useState('');
  const [undated, setUndated] = useState(false);
  const [asking, setAsking] = useState(false);
  const scans = useScans();
  const [unsent, setUnsent] = useState(false);
  const refused = fieldErrors(importing.refusals);

  const ask = () => {
    setUndated(publishedOn === '');
    setUnsent(!scans.isReady);
    if (!form.validate().hasErrors && publishedOn !== '' && scans.isReady) setAsking(true);
  };
  const keep = async () => {
    const done = await importing.run({ input: { publishedOn, texts: written(), scanIds: scans.ids } });
    setAsking(false);
    if (done?.termsVersion) void navigate(addresses.termsVersion(done.termsVersion.id));
  };
  return (
    <Frame width="reading" title={t('import.title')} lead={t('import.lead')}>
      <Form onSubmit={ask} submit={t('import.submit')} action={importing} fields={['publishedOn', 'texts', 'scanIds']}>
        <TextField
          type="date"
          label={t('import.date')}
          hint={t('import.dateHint')}
          value={publishedOn}
          onChange={(event) => setPublishedOn(event.currentTarget.value)}
          error={undated ? t('import.undated') : refused.publishedOn && t('import.tooLate')}
        />
        <ScansField scans={scans} error={unsent && !scans.isReady ? t('scans.unsent') : refused.scanIds && t('scans.gone')} />
        <TextFields form={form} areEnglishFieldsOptional wrong={refused.texts && t('import.known')} />
      </Form>
      {asking && (
        <Confirm
          title={t('import.sure')}
          confirm={t('import.confirm')}
          busy={importing.running}
          onConfirm={() => void keep()}
          onClose={() => setAsking(false)}
        >
          <p>{t('import.effect')}</p>
        </Confirm>
      )}
    </Frame>
  );
};
