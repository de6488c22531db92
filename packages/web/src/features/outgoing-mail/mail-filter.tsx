import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { OutgoingMailState } from '../../gql/outgoing-mail/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { templates, useTemplateName } from './template-names.ts';

const states: readonly OutgoingMailState[] = ['queued', 'sent', 'failed', 'bounced', 'held'];
export const stateNamed = (name: string | null): OutgoingMailState | null => states.find((one) => one === name) ?? null;

/** Which of them: by where they stand, by what they are, by whom they are to. It stands in the address, to be sent to a colleague. */
export const MailFilter = () => {
  const { t, i18n } = useTranslation('outgoing-mail');
  const nameOf = useTemplateName();
  const named = templates
    .map((template) => ({ template, name: nameOf(template) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, i18n.language));
  const [asked, setAsked] = useSearchParams();
  const [person, setPerson] = useState(asked.get('person') ?? '');
  const narrow = (name: string, value: string) => {
    const next = new URLSearchParams(asked);
    if (value.trim() === '') next.delete(name);
    else next.set(name, value.trim());
    setAsked(next, { replace: true });
  };
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          narrow('person', person);
        }}
      >
        <Stack stretch>
          <TextField
            label={t('filter.person')}
            hint={t('filter.personHint')}
            value={person}
            onChange={(event) => setPerson(event.currentTarget.value)}
          />
          <SelectField
            label={t('filter.state')}
            value={asked.get('state') ?? ''}
            onChange={(event) => narrow('state', event.currentTarget.value)}
          >
            <option value="">{t('filter.all')}</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {t(`state.${state}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('filter.template')}
            value={asked.get('template') ?? ''}
            onChange={(event) => narrow('template', event.currentTarget.value)}
          >
            <option value="">{t('filter.all')}</option>
            {named.map(({ template, name }) => (
              <option key={template} value={template}>
                {name}
              </option>
            ))}
          </SelectField>
          <Row>
            <Button look="quiet" type="submit">
              {t('filter.search')}
            </Button>
          </Row>
        </Stack>
      </form>
    </search>
  );
};
