import { useApolloClient } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  PreviewTermsDocument,
  type PreviewTermsQuery,
  PublishTermsDocument,
  type PublishTermsPageQuery,
} from '../../gql/publish-terms/graphql.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { Form, Refusals } from '../../ui/form.tsx';
import { Row } from '../../ui/stack.tsx';
import { Preview } from './preview.tsx';
import { TextFields } from './text-fields.tsx';
import { useTextsForm } from './use-texts-form.ts';

type PublishFormProps = { versionId: string; texts: PublishTermsPageQuery['currentTerms']['texts'] };

/** Written, then looked at as everyone will read it, then published: what is published is archived and cannot be altered, so it is asked twice. */
export const PublishForm = ({ versionId, texts }: PublishFormProps) => {
  const { t } = useTranslation('publish-terms');
  const navigate = useNavigate();
  const client = useApolloClient();
  const publication = useAction(PublishTermsDocument, (data) => data.publishTerms);
  const { form, written } = useTextsForm(texts, { missing: t('missing'), isEnglishRequired: true });
  const draft = useDraft(`publish-terms-${versionId}`, form.values, form.setValues, form.isDirty());
  const [unchanged, setUnchanged] = useState(false);
  const [looking, setLooking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [preview, setPreview] = useState<PreviewTermsQuery['previewTerms']>();
  const [asking, setAsking] = useState(false);
  const input = () => ({ texts: written(), afterVersionId: versionId });

  const look = async () => {
    setUnchanged(!form.isDirty());
    if (!form.isDirty() || form.validate().hasErrors) return;
    setLooking(true);
    setFailure(undefined);
    try {
      const { data } = await client.query({ query: PreviewTermsDocument, variables: { input: input() }, fetchPolicy: 'no-cache' });
      setPreview(data?.previewTerms);
      scrollTo({ top: 0 });
    } catch (error) {
      setFailure(failureOf(error));
    }
    setLooking(false);
  };
  const publish = async () => {
    const done = await publication.run({ input: input() });
    setAsking(false);
    if (!done) return;
    draft.forget();
    void navigate(addresses.terms);
  };
  if (!preview) {
    return (
      <Form onSubmit={() => void look()} submit={t('look')} action={{ running: looking, refusals: [], failure }}>
        <DraftNotice
          restored={draft.restored}
          onDiscard={() => {
            form.reset();
            draft.forget();
          }}
        />
        <TextFields form={form} wrong={unchanged && t('unchanged')} />
      </Form>
    );
  }
  return (
    <>
      <Preview preview={preview} />
      <Refusals refusals={publication.refusals} failure={publication.failure} />
      <Row>
        <Button onClick={() => setAsking(true)}>{t('submit')}</Button>
        <Button look="quiet" onClick={() => setPreview(undefined)}>
          {t('back')}
        </Button>
      </Row>
      {asking && (
        <Confirm
          title={t('sure')}
          confirm={t('confirm')}
          busy={publication.running}
          onConfirm={() => void publish()}
          onClose={() => setAsking(false)}
        >
          <p>{t('effect')}</p>
        </Confirm>
      )}
    </>
  );
};
