import { addresses } from '@jobprod/shared/addresses';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { OpenDisputeDocument } from '../../gql/disputes/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { DraftNotice } from '../../ui/draft-notice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';

/** For staff: with whom. A candidate or a recruiter is the party. */
export type WithParty = { candidateId: string } | { companyId: string } | Record<never, never>;

/** T6: what is wrong, in the reader's own words; they are registered as they are sent. */
export const OpenForm = ({ party = {} }: { party?: WithParty }) => {
  const { t } = useTranslation('disputes');
  const navigate = useNavigate();
  const opening = useAction(OpenDisputeDocument, (data) => data.openDispute);
  const missing = (value: string) => (value.trim() === '' ? t('missing') : null);
  const form = useForm({ initialValues: { subject: '', text: '' }, validate: { subject: missing, text: missing } });
  const { subject, text } = form.values;
  const draft = useDraft('open-dispute', form.values, (kept) => form.setValues(kept), subject !== '' || text !== '');
  const discard = () => {
    draft.forget();
    form.reset();
  };
  const refused = fieldErrors(opening.refusals);
  const open = async () => {
    if (form.validate().hasErrors) return;
    const done = await opening.run({ input: { subject, text, ...party } });
    if (!done?.dispute) return;
    discard();
    void navigate(addresses.dispute(done.dispute.id));
  };
  return (
    <Form onSubmit={() => void open()} submit={t('open.submit')} action={opening} fields={['subject', 'text']}>
      <DraftNotice restored={draft.restored} onDiscard={discard} />
      <TextField label={t('open.subject')} {...form.getInputProps('subject')} error={form.errors.subject ?? refused.subject} />
      <TextArea
        label={t('open.text')}
        hint={t('open.hint')}
        rows={6}
        {...form.getInputProps('text')}
        error={form.errors.text ?? refused.text}
      />
    </Form>
  );
};
