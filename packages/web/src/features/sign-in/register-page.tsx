import { addresses } from '@jobprod/shared/addresses';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RegisterCandidateDocument } from '../../gql/sign-in/graphql.ts';
import { looksLikeEmail } from '../../lib/email.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { CheckField } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { CodeStep } from './code-step.tsx';
import { usePendingAttempt } from './use-pending-attempt.ts';

const fields = ['firstName', 'lastName', 'email', 'isAdult'] as const;

/** T1: only adults, by their own request. Without the declaration nothing leaves the page, and none of it is kept as a draft. */
export const Page = () => {
  const { t, i18n } = useTranslation('sign-in');
  const registration = useAction(RegisterCandidateDocument, (data) => data.registerCandidate);
  const [pending, setPending] = usePendingAttempt();
  const form = useForm({
    initialValues: { firstName: '', lastName: '', email: '', isAdult: false },
    validate: {
      firstName: (value) => (value.trim() === '' ? t('invalid.firstName') : null),
      lastName: (value) => (value.trim() === '' ? t('invalid.lastName') : null),
      email: (value) => (looksLikeEmail(value) ? null : t('invalid.email')),
      isAdult: (value) => (value ? null : t('register.adultMissing')),
    },
  });
  const refused = fieldErrors(registration.refusals);
  const errorOf = (field: (typeof fields)[number]) => form.errors[field] ?? refused[field];

  const send = async () => {
    const { firstName, lastName, isAdult } = form.values;
    const email = form.values.email.trim();
    const language = i18n.language === 'en' ? 'EN' : 'FR';
    const sent = await registration.run({ input: { firstName: firstName.trim(), lastName: lastName.trim(), email, isAdult, language } });
    if (sent?.attempt) setPending({ email, attempt: sent.attempt });
    return Boolean(sent?.attempt);
  };
  const submit = () => {
    if (!form.validate().hasErrors) void send();
  };
  /** After a reload the three lines are gone: they are asked for again. */
  const again = async () => {
    if (form.values.email !== '') return send();
    setPending(undefined);
    return false;
  };

  if (pending !== undefined) return <CodeStep pending={pending} onPending={setPending} again={again} />;
  return (
    <Frame width="narrow" title={t('register.title')} lead={t('register.lead')}>
      <Form
        onSubmit={submit}
        submit={t('register.submit')}
        action={registration}
        fields={fields}
        aside={<Link to={addresses.signIn}>{t('register.haveAccount')}</Link>}
      >
        <TextField
          label={t('register.firstName')}
          autoComplete="given-name"
          {...form.getInputProps('firstName')}
          error={errorOf('firstName')}
        />
        <TextField
          label={t('register.lastName')}
          hint={t('register.namesUse')}
          autoComplete="family-name"
          {...form.getInputProps('lastName')}
          error={errorOf('lastName')}
        />
        <TextField
          label={t('register.email')}
          hint={t('register.emailHint')}
          type="email"
          autoComplete="email"
          {...form.getInputProps('email')}
          error={errorOf('email')}
        />
        <CheckField
          label={t('register.adult')}
          hint={t('register.adultHint')}
          {...form.getInputProps('isAdult', { type: 'checkbox' })}
          error={errorOf('isAdult')}
        />
        <p>{t('register.nothingElse')}</p>
      </Form>
    </Frame>
  );
};
