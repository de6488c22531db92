import { addresses } from '@jobprod/shared/addresses';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { UnlockProfileDocument } from '../../gql/unlock/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Page as Frame } from '../../ui/page.tsx';

/** D2: one gate for every restricted profile. It says the same of a wrong reference and of a wrong password. */
export const Page = () => {
  const { t } = useTranslation('unlock');
  const navigate = useNavigate();
  const unlocking = useAction(UnlockProfileDocument, (data) => data.unlockProfile);
  const required = (value: string) => (value.trim() === '' ? t('missing') : null);
  const form = useForm({ initialValues: { reference: '', password: '' }, validate: { reference: required, password: required } });
  const refused = fieldErrors(unlocking.refusals);
  const unlock = async () => {
    if (form.validate().hasErrors) return;
    const { reference, password } = form.values;
    const done = await unlocking.run({ input: { reference: reference.trim(), password: password.trim() } });
    if (done?.profile) await navigate(addresses.profile(done.profile.slug));
  };
  return (
    <Frame width="narrow" title={t('title')} lead={t('lead')}>
      <Form onSubmit={() => void unlock()} submit={t('submit')} action={unlocking} fields={['reference', 'password']}>
        <TextField
          label={t('reference')}
          hint={t('referenceHint')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          {...form.getInputProps('reference')}
          error={form.errors.reference ?? refused.reference}
        />
        <TextField
          label={t('password')}
          hint={t('passwordHint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...form.getInputProps('password')}
          error={form.errors.password ?? refused.password}
        />
        <p>{t('minutes')}</p>
      </Form>
    </Frame>
  );
};
