import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AgendaInterviewFragment, type InterviewOutcome, TellOutcomeByStaffDocument } from '../../gql/agenda/graphql.ts';
import { zonesDiffer } from '../../lib/format.ts';
import { useAction } from '../../lib/use-action.ts';
import { useZonedFormat, useZoneNames } from '../../lib/zoned-format.ts';
import { Button } from '../../ui/button.tsx';
import { Refusals } from '../../ui/form.tsx';
import { ListItem } from '../../ui/list.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './agenda.module.css';
import { CancelDialog, MoveDialog } from './change-dialogs.tsx';

const outcomes = ['HELD', 'CANDIDATE_ABSENT', 'INTERVIEWER_ABSENT'] as const satisfies readonly InterviewOutcome[];

const TellButtons = ({ interviewId }: { interviewId: string }) => {
  const { t } = useTranslation('agenda');
  const telling = useAction(TellOutcomeByStaffDocument, (data) => data.tellInterviewOutcome);
  return (
    <>
      <Row>
        {outcomes.map((outcome) => (
          <Button key={outcome} look="quiet" busy={telling.running} onClick={() => void telling.run({ input: { interviewId, outcome } })}>
            {t(`outcome.${outcome}`)}
          </Button>
        ))}
      </Row>
      <Refusals {...telling} />
    </>
  );
};

type AgendaLineProps = { interview: AgendaInterviewFragment; zone: string; named: boolean };

/** One interview: whom, when on both clocks, and what may be done. `named`: says with which interviewer, to who sees everyone's. */
export const AgendaLine = ({ interview, zone, named }: AgendaLineProps) => {
  const { t } = useTranslation('agenda');
  const { nameOf } = useZoneNames();
  const {
    id,
    state,
    startsAt,
    endsAt,
    timeZone,
    candidate,
    candidateSaid,
    cancellationWords,
    viewerCanChange,
    viewerCanTell,
    viewerIsInterviewer,
  } = interview;
  const format = useZonedFormat(zone);
  const theirs = useZonedFormat(timeZone);
  const [doing, setDoing] = useState<'move' | 'cancel'>();
  const name = `${candidate.firstName} ${candidate.lastName}`;
  const close = () => setDoing(undefined);
  const waits = viewerCanTell && (interview.interviewerSaid == null || state === 'DISAGREED');
  return (
    <ListItem aside={<Tag tone={state === 'HELD' ? 'good' : state === 'DISAGREED' ? 'warn' : 'plain'}>{t(`state.${state}`)}</Tag>}>
      <span>
        <span className={styles.time}>
          {format.time(startsAt)} – {format.time(endsAt)}
        </span>
        {' · '}
        <Link to={addresses.staffCandidate(candidate.id)}>{name}</Link>
      </span>
      {state === 'BOOKED' && viewerIsInterviewer && !viewerCanTell && (
        <Link to={addresses.interviewRoom(id)} aria-label={t('toRoomFor', { name })}>
          {t('toRoom')}
        </Link>
      )}
      {(viewerIsInterviewer || named) && state !== 'CANCELLED' && (
        <Link to={addresses.staffDesk(id)} aria-label={t('toDeskFor', { name })}>
          {t('toDesk')}
        </Link>
      )}
      {named && <span className={styles.soft}>{t('withInterviewer', { name: interview.interviewerName })}</span>}
      {zonesDiffer(zone, timeZone, new Date(startsAt)) && (
        <span className={styles.soft}>{t('forCandidate', { when: `${theirs.moment(startsAt)}, ${nameOf(timeZone)}` })}</span>
      )}
      {candidateSaid != null && <span className={styles.soft}>{t('candidateSaid', { outcome: t(`said.${candidateSaid}`) })}</span>}
      {cancellationWords != null && <span className={styles.soft}>{t('words', { words: cancellationWords })}</span>}
      {waits && <TellButtons interviewId={id} />}
      {viewerCanChange && (
        <div className={styles.acts}>
          <Row>
            <Button look="quiet" aria-label={t('move.openFor', { name })} onClick={() => setDoing('move')}>
              {t('move.open')}
            </Button>
            <Button look="quiet" aria-label={t('cancel.openFor', { name })} onClick={() => setDoing('cancel')}>
              {t('cancel.open')}
            </Button>
          </Row>
        </div>
      )}
      {doing === 'move' && <MoveDialog interview={interview} zone={zone} onDone={close} onClose={close} />}
      {doing === 'cancel' && <CancelDialog interview={interview} onDone={close} onClose={close} />}
    </ListItem>
  );
};
