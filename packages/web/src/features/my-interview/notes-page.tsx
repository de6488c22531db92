import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NotesTakenDocument, type NotesTakenQuery } from '../../gql/my-interview/graphql.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useZonedFormat } from '../../lib/zoned-format.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import styles from './my-interview.module.css';

type Interview = NonNullable<NotesTakenQuery['interview']>;

const Taken = ({ interview: { startsAt, timeZone, interviewerName, notesTaken } }: { interview: Interview }) => {
  const { t } = useTranslation('my-interview');
  const format = useZonedFormat(timeZone);
  if (!notesTaken) return <p>{t('notes.none')}</p>;
  const { notes, notesSavedAt, asked, keptUntil } = notesTaken;
  const save = () => {
    const questions = asked.map(({ text, askedAt }) => ({ text, askedAt }));
    const file = { interview: { startsAt, interviewer: interviewerName }, notes, notesSavedAt, questions, keptUntil };
    saveFile('notes-entretien-jobprod.json', JSON.stringify(file, null, 2));
  };
  return (
    <Stack stretch gap="loose">
      {notes !== '' && (
        <Section
          title={t('notes.written', { name: interviewerName })}
          lead={notesSavedAt == null ? undefined : format.moment(notesSavedAt)}
        >
          <p className={styles.notes}>{notes}</p>
        </Section>
      )}
      {asked.length > 0 && (
        <Section title={t('notes.asked')}>
          <List label={t('notes.asked')}>
            {asked.map(({ id, text, askedAt }) => (
              <ListItem key={id} aside={<span className={styles.soft}>{format.time(askedAt)}</span>}>
                {text}
              </ListItem>
            ))}
          </List>
        </Section>
      )}
      <p className={styles.soft}>{t('notes.until', { date: format.moment(keptUntil) })}</p>
      <Row>
        <Button look="quiet" onClick={save}>
          {t('notes.save')}
        </Button>
      </Row>
    </Stack>
  );
};

/** G2: what was noted of me? */
export const Page = () => {
  const { t } = useTranslation('my-interview');
  const { interviewId = '' } = useParams();
  const result = useQuery(NotesTakenDocument, { variables: { interviewId }, fetchPolicy: 'cache-and-network' });
  const back = (
    <ButtonLink look="quiet" to={addresses.myInterview}>
      {t('notes.back')}
    </ButtonLink>
  );
  return (
    <Loaded result={result}>
      {({ interview }) => (
        <Frame
          width="reading"
          title={t(interview ? 'notes.title' : 'notes.absent')}
          lead={interview ? t('notes.lead') : undefined}
          next={back}
        >
          {interview && <Taken interview={interview} />}
        </Frame>
      )}
    </Loaded>
  );
};
