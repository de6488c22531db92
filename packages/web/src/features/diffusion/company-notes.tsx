import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CompanyNotesDocument } from '../../gql/diffusion/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { saveFile } from '../../lib/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import styles from './diffusion.module.css';

/** G2: what companies noted of me, to be read and taken along. */
export const CompanyNotes = () => {
  const { t } = useTranslation('diffusion');
  const format = useFormat();
  const { data, error } = useQuery(CompanyNotesDocument, { fetchPolicy: 'cache-and-network' });
  const notes = data?.viewer.candidate?.companyNotes ?? [];
  if (error && !data) return <p role="status">{t('notes.failed')}</p>;
  if (notes.length === 0) return null;
  const save = () => {
    const file = notes.map(({ companyName, writtenAt, text }) => ({ company: companyName, writtenAt, text }));
    saveFile('notes-entreprises-jobprod.json', JSON.stringify(file, null, 2));
  };
  return (
    <Section title={t('notes.title')} lead={t('notes.lead')}>
      <List label={t('notes.title')}>
        {notes.map(({ id, text, writtenAt, companyName }) => (
          <ListItem key={id}>
            <strong>{companyName}</strong>
            <span>{format.dayOf(writtenAt)}</span>
            <p className={styles.written}>{text}</p>
          </ListItem>
        ))}
      </List>
      <Row>
        <Button look="quiet" onClick={save}>
          {t('notes.save')}
        </Button>
      </Row>
    </Section>
  );
};
