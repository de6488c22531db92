import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ContactCandidateDocument, RequestIntroductionDocument } from '../../gql/profiles/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { UnsavedWork } from '../../ui/unsaved-work.tsx';
import { emptyLetter, JobBriefFields, type Letter } from './job-brief-fields.tsx';

const useLetter = (needsText: boolean) => {
  const { t } = useTranslation('profiles');
  const required = (value: string) => (value.trim() === '' ? t('brief.missing') : null);
  return useForm<Letter>({
    initialValues: emptyLetter,
    validate: { role: required, place: required, pay: required, text: needsText ? required : () => null },
  });
};

const briefOf = ({ role, place, contractKind, pay }: Letter) => ({ role, place, contractKind, pay });

/** N3: a first message, through the relay; both addresses stay private. */
export const ContactForm = ({ profileId, onSent }: { profileId: string; onSent: () => void }) => {
  const { t } = useTranslation('profiles');
  const contact = useAction(ContactCandidateDocument, (data) => data.contactCandidate);
  const form = useLetter(true);
  const send = async () => {
    if (form.validate().hasErrors) return;
    const sent = await contact.run({ input: { profileId, text: form.values.text, jobBrief: briefOf(form.values) } });
    if (sent) onSent();
  };
  return (
    <Section title={t('contact.title')} lead={t('contact.lead')}>
      <UnsavedWork when={form.isDirty() && !contact.running} />
      <Form onSubmit={() => void send()} submit={t('contact.submit')} action={contact}>
        <JobBriefFields form={form} />
        <TextArea label={t('contact.text')} rows={6} {...form.getInputProps('text')} />
      </Form>
    </Section>
  );
};

/** N6: asking is not yet agreeing: each side answers its own mail. */
export const IntroductionForm = ({ profileId, onSent }: { profileId: string; onSent: () => void }) => {
  const { t } = useTranslation('profiles');
  const request = useAction(RequestIntroductionDocument, (data) => data.requestIntroduction);
  const form = useLetter(false);
  const send = async () => {
    if (form.validate().hasErrors) return;
    const message = form.values.text.trim();
    const sent = await request.run({ input: { profileId, jobBrief: briefOf(form.values), message: message === '' ? null : message } });
    if (sent) onSent();
  };
  return (
    <Section title={t('introduction.title')} lead={t('introduction.lead')}>
      <UnsavedWork when={form.isDirty() && !request.running} />
      <Form onSubmit={() => void send()} submit={t('introduction.submit')} action={request}>
        <JobBriefFields form={form} />
        <TextArea label={t('introduction.text')} optional rows={4} {...form.getInputProps('text')} />
      </Form>
    </Section>
  );
};
