import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { WriteInDisputeDocument } from '../../gql/disputes/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { CheckField } from '../../ui/choice.tsx';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';

/** A word more, or a proposal. What was begun is kept in this tab until it is sent. */
export const WriteForm = ({ disputeId }: { disputeId: string }) => {
  const { t } = useTranslation('disputes');
  const writing = useAction(WriteInDisputeDocument, (data) => data.writeInDispute);
  const form = useForm({
    initialValues: { text: '', isProposal: false },
    validate: { text: (value) => (value.trim() === '' ? t('missing') : null) },
  });
  const draft = useDraft(`dispute-${disputeId}`, form.values, (kept) => form.setValues(kept), form.values.text !== '');
  const discard = () => {
    draft.forget();
    form.reset();
  };
  const send = async () => {
    if (form.validate().hasErrors) return;
    if (await writing.run({ input: { disputeId, ...form.values } })) discard();
  };
  return (
    <Form onSubmit={() => void send()} submit={t('write.submit')} action={writing} fields={['text']}>
      <DraftNotice restored={draft.restored} onDiscard={discard} />
      <TextArea
        label={t('write.text')}
        hint={t('write.hint')}
        rows={5}
        {...form.getInputProps('text')}
        error={form.errors.text ?? fieldErrors(writing.refusals).text}
      />
      <CheckField
        label={t('write.isProposal')}
        hint={t('write.proposalHint')}
        {...form.getInputProps('isProposal', { type: 'checkbox' })}
      />
    </Form>
  );
};
