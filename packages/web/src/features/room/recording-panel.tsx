import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  NoteRecordingNoticeDocument,
  PauseRecordingDocument,
  ResumeRecordingDocument,
  type Room_RoomFragment,
  StartRecordingDocument,
  StopRecordingDocument,
} from '../../gql/room/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Refusals } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { recordingLine } from './recording-line.ts';
import styles from './room.module.css';

type NoticeText = NonNullable<Room_RoomFragment['recordingNotice']>;
type Acts = { onAct: () => void };

/** I2: the notice, whole, and the candidate's own click under it. That it stood here is registered with its hash. */
const Consent = ({ interviewId, notice, onAct }: Acts & { interviewId: string; notice: NoticeText }) => {
  const { t } = useTranslation('room');
  const client = useApolloClient();
  const start = useAction(StartRecordingDocument, (data) => data.startRecording);
  /** The hash of what is registered as shown: another notice is another one to show. */
  const [shown, setShown] = useState<string>();
  const input = { interviewId, noticeHash: notice.hash };
  const { noticeHash } = input;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const note = async () => {
      try {
        const { data } = await client.mutate({ mutation: NoteRecordingNoticeDocument, variables: { input: { interviewId, noticeHash } } });
        if (isGone) return;
        if (data?.noteRecordingNotice.errors.length === 0) return setShown(noticeHash);
      } catch {
        // Said again below.
      }
      if (!isGone) timer = setTimeout(() => void note(), 2_000);
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
        <Button
          busy={start.running || shown !== noticeHash}
          onClick={() => {
            onAct();
            void start.run({ input });
          }}
        >
          {t('recording.agree')}
        </Button>
      </Row>
    </Stack>
  );
};

/** While it runs, both see so; either pauses or stops. */
const Running = ({ room, onAct }: Acts & { room: Room_RoomFragment }) => {
  const { t } = useTranslation('room');
  const pause = useAction(PauseRecordingDocument, (data) => data.pauseRecording);
  const resume = useAction(ResumeRecordingDocument, (data) => data.resumeRecording);
  const stop = useAction(StopRecordingDocument, (data) => data.stopRecording);
  const [asks, setAsks] = useState(false);
  const { id: interviewId, side, recording } = room;
  const input = { interviewId };
  const act = (one: typeof pause | typeof resume | typeof stop) => () => {
    onAct();
    void one.run({ input });
  };
  const isPaused = recording?.state === 'PAUSED';
  const isTheirs = recording?.pausedBy === 'CANDIDATE' && side !== 'CANDIDATE';
  return (
    <Stack stretch>
      {[pause, resume, stop].map(({ refusals, failure }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three acts, always the same
        <Refusals key={index} refusals={refusals} failure={failure} />
      ))}
      <Row>
        {isPaused && !isTheirs && (
          <Button busy={resume.running} onClick={act(resume)}>
            {t('recording.resume')}
          </Button>
        )}
        {!isPaused && (
          <Button look="quiet" busy={pause.running} onClick={act(pause)}>
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
            act(stop)();
          }}
        >
          <p>{t(`recording.stopText.${side}`)}</p>
        </Confirm>
      )}
    </Stack>
  );
};

/** Recording, from one side's place: what may be done, what is done, and why where it cannot be. `isSilent`: it runs, and this page records nothing. */
export const RecordingPanel = ({ room, isSilent }: { room: Room_RoomFragment; isSilent: boolean }) => {
  const { t } = useTranslation('room');
  const [asksAgain, setAsksAgain] = useState(false);
  const { id, side, recording, recordingNotice, recordingObstacle, otherFirstName } = room;
  const isOn = recording != null && recording.state !== 'STOPPED';
  // Agreed to once more: what comes after that one is asked for anew.
  if (isOn && asksAgain) setAsksAgain(false);
  const line = recordingLine(room, { isSilent, asksAgain });

  // What they acted on is gone once the act is done: the focus goes to what it changed.
  const status = useRef<HTMLParagraphElement>(null);
  const hasActed = useRef(false);
  const onAct = () => {
    hasActed.current = true;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once what it says has changed
  useEffect(() => {
    if (!hasActed.current) return;
    hasActed.current = false;
    status.current?.focus({ preventScroll: true });
  }, [line]);

  const mayAgree = !isOn && !recordingObstacle && side === 'CANDIDATE' && recordingNotice != null;
  return (
    <Stack stretch>
      <p ref={status} className={styles.light} data-running={line.startsWith('running') || undefined} role="status" tabIndex={-1}>
        {t(`recording.${line}`, { name: otherFirstName })}
      </p>
      {isOn && <Running room={room} onAct={onAct} />}
      {mayAgree && recording && !asksAgain && (
        <Row>
          <Button
            look="quiet"
            onClick={() => {
              onAct();
              setAsksAgain(true);
            }}
          >
            {t('recording.again')}
          </Button>
        </Row>
      )}
      {mayAgree && (!recording || asksAgain) && <Consent interviewId={id} notice={recordingNotice} onAct={onAct} />}
    </Stack>
  );
};
