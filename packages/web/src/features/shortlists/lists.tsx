import { usualList } from '@jobprod/shared/usual-list';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ShortlistProfileDocument, UnlistProfileDocument } from '../../gql/shortlists/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { CheckField, ChoiceGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form, Refusals } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';

type ListsProps = { profileId: string; on: readonly string[]; known: readonly string[] };

/** On which of the company's lists they are; a new one is begun by its name. */
export const Lists = ({ profileId, on, known }: ListsProps) => {
  const { t } = useTranslation('shortlists');
  const add = useAction(ShortlistProfileDocument, (data) => data.shortlistProfile);
  const off = useAction(UnlistProfileDocument, (data) => data.unlistProfile);
  const form = useForm({ initialValues: { list: '' }, validate: { list: (value) => (value.trim() === '' ? t('lists.missing') : null) } });
  const names = [...new Set([...known, ...on])].toSorted((one, other) => one.localeCompare(other));
  const begin = async () => {
    if (form.validate().hasErrors) return;
    if (await add.run({ input: { profileId, list: form.values.list.trim() } })) form.reset();
  };
  return (
    <Section title={t('lists.title')} lead={t('lists.lead')}>
      {names.length > 0 && (
        <ChoiceGroup legend={t('lists.on')}>
          {names.map((list) => (
            <CheckField
              key={list}
              label={list === usualList ? t('usual') : list}
              checked={on.includes(list)}
              disabled={add.running || off.running}
              onChange={() => void (on.includes(list) ? off : add).run({ input: { profileId, list } })}
            />
          ))}
        </ChoiceGroup>
      )}
      <Refusals {...off} />
      <Form action={add} fields={['list']} look="quiet" onSubmit={() => void begin()} submit={t('lists.begin')}>
        <TextField
          label={t('lists.new')}
          hint={t('lists.newHint')}
          maxLength={80}
          {...form.getInputProps('list')}
          error={form.errors.list ?? fieldErrors(add.refusals).list}
        />
      </Form>
    </Section>
  );
};
