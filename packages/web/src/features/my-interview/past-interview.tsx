import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type InterviewOutcome, type PastInterviewFragment, TellMyInterviewOutcomeDocument } from '../../gql/my-interview/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { useZonedFormat, useZoneNames } from '../../lib/zoned-format.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { ListItem } from '../../ui/list.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './my-interview.module.css';

const outcomes = ['HELD', 'INTERVIEWER_ABSENT', 'CANDIDATE_ABSENT'] as const satisfies readonly InterviewOutcome[];

/** One that is over or was called off; for a month, how it went can be said. */
export const PastInterview = ({ interview }: { interview: PastInterviewFragment }) => {
  const { t } = useTranslation('my-interview');
  const { nameOf } = useZoneNames();
  const {
    id,
    state,
    startsAt,
    timeZone,
    interviewerName,
    cancelledBy,
    cancellationWords,
    candidateSaid,
    viewerCanTell,
    recordings,
    notesTaken,
  } = interview;
  const format = useZonedFormat(timeZone);
  const telling = useAction(TellMyInterviewOutcomeDocument, (data) => data.tellInterviewOutcome);
  return (
    <ListItem aside={<Tag tone={state === 'HELD' ? 'good' : 'plain'}>{t(`past.state.${state}`)}</Tag>}>
      <span>
        {format.moment(startsAt)} ({nameOf(timeZone)})
      </span>
      <span className={styles.soft}>{interviewerName}</span>
      {cancelledBy === 'INTERVIEWER' && cancellationWords != null && <span>{t('past.words', { words: cancellationWords })}</span>}
      {candidateSaid != null && <span>{t('past.said', { outcome: t(`past.${candidateSaid}`) })}</span>}
      {notesTaken && <Link to={addresses.myInterviewNotes(id)}>{t('past.notes')}</Link>}
      {recordings.length > 0 && <Link to={addresses.myPassages(id)}>{t('past.passages')}</Link>}
      {viewerCanTell && candidateSaid == null && (
        <>
          <span className={styles.how}>{t('past.how')}</span>
          <Row>
            {outcomes.map((outcome) => (
              <Button
                key={outcome}
                look="quiet"
                busy={telling.running}
                onClick={() => void telling.run({ input: { interviewId: id, outcome } })}
              >
                {t(`past.${outcome}`)}
              </Button>
            ))}
          </Row>
        </>
      )}
      <Refusals {...telling} />
    </ListItem>
  );
};
