import { addresses } from '@jobprod/shared/addresses';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { AcceptInvitationDocument } from '../../gql/invitation/graphql.ts';
import { rememberLanguage } from '../../lib/language-choice.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';

/** The only thing that consumes the invitation. It signs in, so the workspace starts from a fresh page. */
export const AcceptanceForm = ({ token }: { token: string }) => {
  const { t } = useTranslation('invitation');
  const acceptance = useAction(AcceptInvitationDocument, (data) => data.acceptInvitation);
  const required = (value: string) => (value.trim() === '' ? t('missing') : null);
  const form = useForm({ initialValues: { firstName: '', lastName: '' }, validate: { firstName: required, lastName: required } });
  const refused = fieldErrors(acceptance.refusals);
  const accept = async () => {
    if (form.validate().hasErrors) return;
    const { firstName, lastName } = form.values;
    const done = await acceptance.run({ input: { token, firstName: firstName.trim(), lastName: lastName.trim() } });
    if (!done?.viewer) return;
    rememberLanguage(done.viewer.language === 'EN' ? 'en' : 'fr');
    location.assign(addresses.workspace);
  };
  return (
    <Form onSubmit={() => void accept()} submit={t('submit')} action={acceptance} fields={['firstName', 'lastName']}>
      <TextField
        label={t('firstName')}
        autoComplete="given-name"
        {...form.getInputProps('firstName')}
        error={form.errors.firstName ?? refused.firstName}
      />
      <TextField
        label={t('lastName')}
        hint={t('namesUse')}
        autoComplete="family-name"
        {...form.getInputProps('lastName')}
        error={form.errors.lastName ?? refused.lastName}
      />
      <p>{t('confidential')}</p>
    </Form>
  );
};
