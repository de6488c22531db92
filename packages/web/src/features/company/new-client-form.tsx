import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { type ApiScope, CreateApiClientDocument } from '../../gql/company/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { CheckField, ChoiceGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import type { Secret } from './secret-once.tsx';

const scopes = ['PROFILES_READ', 'INTRODUCTIONS_READ', 'REGISTER_READ'] as const satisfies readonly ApiScope[];

type Values = { name: string; scopes: readonly ApiScope[] };
const nothing: Values = { name: '', scopes: [] };

/** Nothing ticked beforehand: a program may read only what someone chose. */
export const NewClientForm = ({ onCreated }: { onCreated: (secret: Secret) => void }) => {
  const { t } = useTranslation('company');
  const creation = useAction(CreateApiClientDocument, (data) => data.createApiClient);
  const form = useForm<Values>({
    initialValues: nothing,
    validate: {
      name: (value) => (value.trim() === '' ? t('nameMissing') : null),
      scopes: (value) => (value.length === 0 ? t('scopesMissing') : null),
    },
  });
  const refused = fieldErrors(creation.refusals);
  const toggle = (scope: ApiScope) => {
    const chosen = form.values.scopes;
    form.setFieldValue('scopes', chosen.includes(scope) ? chosen.filter((other) => other !== scope) : [...chosen, scope]);
  };
  const create = async () => {
    if (form.validate().hasErrors) return;
    const done = await creation.run({ input: { name: form.values.name.trim(), scopes: form.values.scopes } });
    if (!done?.apiClient || !done.secret) return;
    onCreated({ of: 'client', name: done.apiClient.clientId, secret: done.secret });
    form.reset();
  };
  return (
    <Form look="quiet" onSubmit={() => void create()} submit={t('create')} action={creation} fields={['name', 'scopes']}>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="off"
        {...form.getInputProps('name')}
        error={form.errors.name ?? refused.name}
      />
      <ChoiceGroup legend={t('scopesAsked')} error={form.errors.scopes ?? refused.scopes}>
        {scopes.map((scope) => (
          <CheckField key={scope} label={t(`scope.${scope}`)} checked={form.values.scopes.includes(scope)} onChange={() => toggle(scope)} />
        ))}
      </ChoiceGroup>
    </Form>
  );
};
