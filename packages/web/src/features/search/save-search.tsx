import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProfileSearch, SaveSearchDocument } from '../../gql/search/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/stack.tsx';

type SaveDialogProps = { search: ProfileSearch; name: string; onClose: () => void; onSaved: (name: string) => void };

const SaveDialog = ({ search, name, onClose, onSaved }: SaveDialogProps) => {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const save = useAction(SaveSearchDocument, (data) => data.saveSearch);
  const form = useForm({
    initialValues: { name, isMailed: false },
    validate: { name: (value) => (value.trim() === '' ? t('saved.missing') : null) },
  });
  const keep = async () => {
    if (form.validate().hasErrors) return;
    const input = { name: form.values.name.trim(), isMailed: form.values.isMailed, search };
    if (await save.run({ input })) onSaved(input.name);
  };
  return (
    <Dialog title={t('saved.save')} onClose={onClose} actions={null}>
      <Form
        action={save}
        fields={['name']}
        onSubmit={() => void keep()}
        submit={t('saved.keep')}
        aside={
          <Button look="plain" onClick={onClose}>
            {common('cancel')}
          </Button>
        }
      >
        <Stack stretch>
          <TextField
            label={t('saved.name')}
            maxLength={80}
            {...form.getInputProps('name')}
            error={form.errors.name ?? fieldErrors(save.refusals).name}
          />
          <CheckField label={t('saved.mailed')} hint={t('saved.mailedHint')} {...form.getInputProps('isMailed', { type: 'checkbox' })} />
        </Stack>
      </Form>
    </Dialog>
  );
};

/** Keeps what is searched, under a name proposed of its words. */
export const SaveSearch = ({ search, proposed }: { search: ProfileSearch; proposed: string }) => {
  const { t } = useTranslation('search');
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<string>();
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>
        {t('saved.save')}
      </Button>
      {saved !== undefined && <span role="status">{t('saved.done', { name: saved })}</span>}
      {isOpen && (
        <SaveDialog
          search={search}
          name={proposed}
          onClose={() => setOpen(false)}
          onSaved={(name) => {
            setSaved(name);
            setOpen(false);
          }}
        />
      )}
    </>
  );
};
