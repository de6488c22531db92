import { limits } from '@jobprod/shared/limits';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { type ApiScope, CreateWebhookDocument, type WebhookEvent } from '../../gql/company/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { CheckField, ChoiceGroup } from '../../ui/choice.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import type { Secret } from './secret-once.tsx';

/** What a program may be told of goes by what it may read. */
const events = [
  ['INTRODUCTION_CHANGED', 'INTRODUCTIONS_READ'],
  ['PROFILE_CHANGED', 'PROFILES_READ'],
] as const satisfies readonly (readonly [WebhookEvent, ApiScope])[];

type Program = { readonly id: string; readonly name: string; readonly scopes: readonly ApiScope[] };
type Values = { apiClientId: string; url: string; events: readonly WebhookEvent[] };

/** Nothing ticked beforehand: a program is told of what someone chose. */
export const NewWebhookForm = ({ programs, onCreated }: { programs: readonly Program[]; onCreated: (secret: Secret) => void }) => {
  const { t } = useTranslation('company');
  const creation = useAction(CreateWebhookDocument, (data) => data.createWebhook);
  const form = useForm<Values>({
    initialValues: { apiClientId: '', url: '', events: [] },
    validate: {
      url: (value) => (value.trim() === '' ? t('webhooks.urlMissing') : null),
      events: (value) => (value.length === 0 ? t('webhooks.eventsMissing') : null),
    },
  });
  const refused = fieldErrors(creation.refusals);
  const program = programs.find(({ id }) => id === form.values.apiClientId) ?? programs[0];
  if (!program) return null;
  const offered = events.flatMap(([event, scope]) => (program.scopes.includes(scope) ? [event] : []));
  const chosen = form.values.events.filter((event) => offered.some((one) => one === event));
  const toggle = (event: WebhookEvent) =>
    form.setFieldValue('events', chosen.includes(event) ? chosen.filter((other) => other !== event) : [...chosen, event]);
  const create = async () => {
    if (form.validate().hasErrors) return;
    const done = await creation.run({ input: { apiClientId: program.id, url: form.values.url.trim(), events: chosen } });
    if (!done?.webhook || !done.secret) return;
    onCreated({ of: 'webhook', name: done.webhook.url, secret: done.secret });
    form.reset();
  };
  return (
    <Form look="quiet" onSubmit={() => void create()} submit={t('webhooks.create')} action={creation} fields={['url', 'events']}>
      <SelectField
        label={t('webhooks.program')}
        value={program.id}
        onChange={({ target }) => form.setFieldValue('apiClientId', target.value)}
      >
        {programs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('webhooks.url')}
        hint={t('webhooks.urlHint')}
        type="url"
        inputMode="url"
        autoComplete="off"
        maxLength={limits.webhookUrl}
        {...form.getInputProps('url')}
        error={form.errors.url ?? refused.url}
      />
      <ChoiceGroup
        legend={t('webhooks.eventsAsked')}
        hint={offered.length === 0 ? t('webhooks.nothingToTell') : undefined}
        error={form.errors.events ?? refused.events}
      >
        {offered.map((event) => (
          <CheckField key={event} label={t(`webhooks.event.${event}`)} checked={chosen.includes(event)} onChange={() => toggle(event)} />
        ))}
      </ChoiceGroup>
    </Form>
  );
};
