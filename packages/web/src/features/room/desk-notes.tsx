import { useApolloClient } from '@apollo/client/react';
import { limits } from '@jobprod/shared/limits';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/room/fragment-masking.ts';
import { Desk_InterviewFragmentDoc, DeskDocument } from '../../gql/room/graphql.ts';
import { useSensitive } from '../../lib/use-sensitive.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { FindingList } from '../../ui/finding-list.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import styles from './room.module.css';
import { useNotes } from './use-notes.ts';

type DeskNotesProps = { interviewId: string; notes: string; revision: number };

/** I4: the interviewer's notes, warned of as they are typed, saved as they are typed. */
export const DeskNotes = ({ interviewId, notes, revision }: DeskNotesProps) => {
  const { t } = useTranslation(['desk', 'sensitive-topics']);
  const client = useApolloClient();
  const { text, write, state, refusals, wasFound, settle } = useNotes(interviewId, { text: notes, revision });
  const findings = useSensitive(text);
  const decide = async (keepMine: boolean) => {
    const { data } = await client.query({ query: DeskDocument, variables: { interviewId }, fetchPolicy: 'network-only' });
    const desk = readFragment(Desk_InterviewFragmentDoc, data?.interview)?.desk;
    if (desk) settle({ text: desk.notes, revision: desk.notesRevision }, keepMine);
  };
  return (
    <Stack gap="tight" stretch>
      <TextArea
        label={t('notes.label')}
        hint={t('notes.hint')}
        value={text}
        rows={8}
        maxLength={limits.interviewNotes}
        onChange={({ target }) => write(target.value)}
      />
      <p className={styles.soft} role="status">
        {state === 'changed' ? '' : t(`notes.${state}`)}
      </p>
      <FindingList findings={findings} label={t('sensitive-topics:title')} />
      {wasFound && state !== 'saved' && <Notice>{t('notes.restored')}</Notice>}
      {state !== 'changed' && <Refusals refusals={refusals} />}
      {state === 'changed' && (
        <Notice tone="warn" title={refusals[0]?.message ?? t('notes.restored')}>
          <Row>
            <Button look="quiet" onClick={() => void decide(false)}>
              {t('notes.reload')}
            </Button>
            <Button look="quiet" onClick={() => void decide(true)}>
              {t('notes.keepMine')}
            </Button>
          </Row>
        </Notice>
      )}
    </Stack>
  );
};
