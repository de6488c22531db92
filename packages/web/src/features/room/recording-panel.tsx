import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  NoteRecordingNoticeDocument,
  PauseRecordingDocument,
  ResumeRecordingDocument,
  type Room_RoomFragment,
  type RoomPageQuery,
  StartRecordingDocument,
  StopRecordingDocument,
} from '../../gql/room/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import styles from './room.module.css';

type NoticeText = NonNullable<NonNullable<RoomPageQuery['interviewRoom']>['recordingNotice']>;

/** I2: the notice, whole, and the candidate's own click under it. That it stood here is registered with its hash. */
const Consent = ({ interviewId, notice }: { interviewId: string; notice: NoticeText }) => {
  const { t } = useTranslation('room');
  const client = useApolloClient();
  const start = useAction(StartRecordingDocument, (data) => data.startRecording);
  const [isShown, setShown] = useState(false);
  const input = { interviewId, noticeHash: notice.hash };
  const { noticeHash } = input;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const note = async () => {
      try {
        await client.mutate({ mutation: NoteRecordingNoticeDocument, variables: { input: { interviewId, noticeHash } } });
        if (!isGone) setShown(true);
      } catch {
        if (!isGone) timer = setTimeout(() => void note(), 2_000);
      }
    };
    void note();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [client, interviewId, noticeHash]);
  return (
    <Stack stretch>
      <div className={styles.notice} lang={notice.language.toLowerCase()}>
        <h3 className={styles.noticeTitle}>{notice.title}</h3>
        {notice.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Refusals refusals={start.refusals} failure={start.failure} />
      <Row>
        <Button busy={start.running || !isShown} onClick={() => void start.run({ input })}>
          {t('recording.agree')}
        </Button>
      </Row>
    </Stack>
  );
};

/** While it runs, both see so; either pauses or stops. */
const Running = ({ room }: { room: Room_RoomFragment }) => {
  const { t } = useTranslation('room');
  const pause = useAction(PauseRecordingDocument, (data) => data.pauseRecording);
  const resume = useAction(ResumeRecordingDocument, (data) => data.resumeRecording);
  const stop = useAction(StopRecordingDocument, (data) => data.stopRecording);
  const [asks, setAsks] = useState(false);
  const { id: interviewId, side, recording } = room;
  const input = { interviewId };
  const isPaused = recording?.state === 'PAUSED';
  const isTheirs = recording?.pausedBy === 'CANDIDATE' && side !== 'CANDIDATE';
  return (
    <Stack stretch>
      <p className={styles.light} data-running={!isPaused || undefined} role="status">
        {isPaused
          ? t(isTheirs ? 'recording.pausedByCandidate' : 'recording.paused')
          : t(recording?.image ? 'recording.running' : 'recording.runningVoice')}
      </p>
      {[pause, resume, stop].map(({ refusals, failure }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three acts, always the same
        <Refusals key={index} refusals={refusals} failure={failure} />
      ))}
      <Row>
        {isPaused && !isTheirs && (
          <Button busy={resume.running} onClick={() => void resume.run({ input })}>
            {t('recording.resume')}
          </Button>
        )}
        {!isPaused && (
          <Button look="quiet" busy={pause.running} onClick={() => void pause.run({ input })}>
            {t('recording.pause')}
          </Button>
        )}
        <Button look="quiet" busy={stop.running} onClick={() => setAsks(true)}>
          {t('recording.stop')}
        </Button>
      </Row>
      {asks && (
        <Confirm
          title={t('recording.stopTitle')}
          confirm={t('recording.stopConfirm')}
          onClose={() => setAsks(false)}
          onConfirm={() => {
            setAsks(false);
            void stop.run({ input });
          }}
        >
          <p>{t('recording.stopText')}</p>
        </Confirm>
      )}
    </Stack>
  );
};

/** Recording, from one side's place: what may be done, what is done, and why where it cannot be. */
export const RecordingPanel = ({ room, notice }: { room: Room_RoomFragment; notice: NoticeText | null | undefined }) => {
  const { t } = useTranslation('room');
  const [asksAgain, setAsksAgain] = useState(false);
  const { id, side, recording, recordingObstacle, otherFirstName } = room;
  if (recording && recording.state !== 'STOPPED') return <Running room={room} />;
  if (recordingObstacle) return <Notice>{t(`recording.obstacle.${side}.${recordingObstacle}`)}</Notice>;
  if (side === 'INTERVIEWER') return <p>{t(recording ? 'recording.over' : 'recording.waiting', { name: otherFirstName })}</p>;
  if (!notice) return null;
  if (recording && !asksAgain) {
    return (
      <Stack stretch>
        <p>{t('recording.over')}</p>
        <Row>
          <Button look="quiet" onClick={() => setAsksAgain(true)}>
            {t('recording.again')}
          </Button>
        </Row>
      </Stack>
    );
  }
  return <Consent interviewId={id} notice={notice} />;
};
