import { limits } from '@jobprod/shared/limits';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteCompanyNoteDocument, type Kept_ProfileFragment, WriteCompanyNoteDocument } from '../../gql/shortlists/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { useSensitive } from '../../lib/use-sensitive.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextArea } from '../../ui/field.tsx';
import { FindingList } from '../../ui/finding-list.tsx';
import { Form, Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';
import { UnsavedWork } from '../../ui/unsaved-work.tsx';
import styles from './shortlists.module.css';

const WriteNote = ({ profileId }: { profileId: string }) => {
  const { t } = useTranslation(['shortlists', 'sensitive-topics']);
  const write = useAction(WriteCompanyNoteDocument, (data) => data.writeCompanyNote);
  const form = useForm({ initialValues: { text: '' }, validate: { text: (value) => (value.trim() === '' ? t('notes.missing') : null) } });
  const findings = useSensitive(form.values.text);
  const keep = async () => {
    if (form.validate().hasErrors) return;
    if (await write.run({ input: { profileId, text: form.values.text } })) form.reset();
  };
  return (
    <>
      <UnsavedWork when={form.values.text.trim() !== '' && !write.running} />
      <Form action={write} fields={['text']} onSubmit={() => void keep()} submit={t('notes.keep')}>
        <TextArea
          label={t('notes.label')}
          hint={t('notes.hint')}
          rows={4}
          maxLength={limits.companyNote}
          {...form.getInputProps('text')}
          error={form.errors.text ?? fieldErrors(write.refusals).text}
        />
        <FindingList findings={findings} label={t('sensitive-topics:title')} />
      </Form>
    </>
  );
};

/** I4: what the company's recruiters note for one another, warned of as it is typed; its candidate may read it. */
export const Notes = ({ profileId, notes }: { profileId: string; notes: Kept_ProfileFragment['companyNotes'] }) => {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  const removal = useAction(DeleteCompanyNoteDocument, (data) => data.deleteCompanyNote);
  const [asking, setAsking] = useState<string>();
  const remove = async (noteId: string) => {
    await removal.run({ input: { noteId } });
    setAsking(undefined);
  };
  return (
    <Section title={t('notes.title')} lead={t('notes.lead')}>
      {notes.length > 0 && (
        <List label={t('notes.title')}>
          {notes.map(({ id, text, writtenAt, writtenByName }) => (
            <ListItem
              key={id}
              aside={
                <Button look="plain" onClick={() => setAsking(id)}>
                  {t('notes.delete')}
                </Button>
              }
            >
              <p className={styles.note}>{text}</p>
              <span className={styles.soft}>{t('notes.by', { name: writtenByName, date: format.dayOf(writtenAt) })}</span>
            </ListItem>
          ))}
        </List>
      )}
      <Refusals {...removal} />
      <WriteNote profileId={profileId} />
      {asking !== undefined && (
        <Confirm
          danger
          title={t('notes.deleteTitle')}
          confirm={t('notes.delete')}
          busy={removal.running}
          onConfirm={() => void remove(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{t('notes.deleteText')}</p>
        </Confirm>
      )}
    </Section>
  );
};
