import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ReplyToContactDocument } from '../../gql/contacts/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { AttachmentsField } from './attachments-field.tsx';
import { useAttachments } from './use-attachments.ts';

/** N3: a word more, through the relay. What was begun is kept in this tab until it is sent. */
export const ReplyForm = ({ contactId }: { contactId: string }) => {
  const { t } = useTranslation('contacts');
  const reply = useAction(ReplyToContactDocument, (data) => data.replyToContact);
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: (value) => (value.trim() === '' ? t('missing') : null) },
  });
  const draft = useDraft(`reply-${contactId}`, form.values, (kept) => form.setValues(kept), form.values.text !== '');
  const attachments = useAttachments();
  const discard = () => {
    draft.forget();
    form.reset();
    attachments.clear();
  };
  const send = async () => {
    if (form.validate().hasErrors || attachments.sending) return;
    if (await reply.run({ input: { contactId, text: form.values.text, attachmentIds: attachments.taken.map(({ id }) => id) } })) discard();
  };
  return (
    <Form onSubmit={() => void send()} submit={t('send')} action={reply} fields={['text', 'attachmentIds']}>
      <DraftNotice restored={draft.restored} onDiscard={discard} />
      <TextArea
        label={t('reply')}
        hint={t('replyHint')}
        rows={5}
        {...form.getInputProps('text')}
        error={form.errors.text ?? fieldErrors(reply.refusals).text}
      />
      <AttachmentsField attachments={attachments} error={fieldErrors(reply.refusals).attachmentIds} />
    </Form>
  );
};
