import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readFragment } from '../../gql/room/fragment-masking.ts';
import {
  LeaveRoomDocument,
  Room_RoomFragmentDoc,
  RoomChangedDocument,
  RoomNowDocument,
  RoomPageDocument,
  type RoomPageQuery,
} from '../../gql/room/graphql.ts';
import type { Choice } from '../../lib/devices.ts';
import { useFormat } from '../../lib/format.ts';
import { useDevices } from '../../lib/use-devices.ts';
import { useOwnDocument } from '../../lib/use-own-document.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { UnsavedWork } from '../../ui/unsaved-work.tsx';
import { DeviceCheck, TroubleNotice } from './device-check.tsx';
import { forgetChoice, keepChoice, keptChoice } from './kept-choice.ts';
import { Meeting } from './meeting.tsx';
import styles from './room.module.css';
import { ownerOf } from './take-owner.ts';
import { Tracks } from './tracks.tsx';
import { useDesk } from './use-desk.ts';
import { useIceServers } from './use-ice-servers.ts';
import { useMedia } from './use-media.ts';
import { useOver } from './use-over.ts';
import { useSeat } from './use-seat.ts';

/** The interviewer's alone: a candidate's page does not load it. */
const DeskInRoom = lazy(async () => ({ default: (await import('./interviewer-desk.tsx')).DeskInRoom }));

type Found = NonNullable<RoomPageQuery['interviewRoom']>;

const lookEvery = 5_000;
const noServers: Found['iceServers'] = [];

/** Only what the candidate's release covers is recorded of them (I2); the interviewer's side as it is. */
const useRecorded = (stream: MediaStream | undefined, covers: { image: boolean; voice: boolean }) =>
  useMemo(() => {
    const tracks = (stream?.getTracks() ?? []).filter(({ kind }) => (kind === 'video' ? covers.image : covers.voice));
    return tracks.length === 0 ? undefined : new MediaStream(tracks);
  }, [stream, covers.image, covers.voice]);

type Stage = 'over' | 'notYet' | 'left' | 'elsewhere' | 'check' | 'meeting';

const stageOf = (at: { isOver: boolean; isOpen: boolean; hasLeft: boolean; isIn: boolean; isElsewhere: boolean }): Stage => {
  if (at.isOver) return 'over';
  if (!at.isOpen) return 'notYet';
  if (at.hasLeft) return 'left';
  if (!at.isIn) return 'check';
  return at.isElsewhere ? 'elsewhere' : 'meeting';
};

/** One page, and another in its place: its title is where reading begins. */
const useFocusOn = (stage: string): void => {
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [stage]);
};

/** `isGone`: there is no such room any more; what it was is shown on, since what it recorded may still be on its way. */
const Room = ({ found, isGone, ownerId }: { found: Found; isGone: boolean; ownerId: string }) => {
  const { t, i18n } = useTranslation('room');
  const format = useFormat();
  const client = useApolloClient();
  const room = readFragment(Room_RoomFragmentDoc, found);
  const { id: interviewId, side, startsAt, opensAt, closesAt, isOpen, recording } = room;
  const [visit, setVisit] = useState<string>(() => crypto.randomUUID());
  const [choice, setChoice] = useState<Choice | undefined>(() => keptChoice(interviewId));
  const [isIn, setIn] = useState(choice !== undefined);
  const [hasLeft, setLeft] = useState(false);
  const iceServers = useIceServers(interviewId, isOpen, found.iceServers);

  const { desk, state: own, roundTrip, clock } = useDesk(interviewId, ownerId);
  const { seat, isCut } = useSeat({ interviewId, visit, isIn: isOpen && isIn, told: () => ({ keptBytes: own.kept, sentBytes: own.sent }) });
  const isOver = useOver({ isToldSo: isGone || seat === 'closed', isOpen, opensAt, closesAt });
  const { stream, trouble, devices, again } = useDevices(isOpen && !hasLeft && !isOver ? choice : undefined);
  const isSeated = isIn && seat === 'taken' && !isOver;
  const media = useMedia({
    interviewId,
    visit,
    isPolite: side === 'CANDIDATE',
    iceServers: iceServers ?? noServers,
    stream: isSeated && iceServers ? stream : undefined,
  });
  useSubscription(RoomChangedDocument, { variables: { interviewId } });
  // Who changes the language in the room reads the notice in it, too: what they agree to is what they read (I2).
  const isReadable = room.recordingNotice == null || room.recordingNotice.language.toLowerCase() === i18n.language;
  useQuery(RoomNowDocument, {
    variables: { interviewId },
    skip: (isSeated && isReadable) || isOver,
    pollInterval: lookEvery,
    fetchPolicy: 'network-only',
  });

  const isOwn = side === 'CANDIDATE';
  const recorded = useRecorded(stream, { image: !isOwn || recording?.image === true, voice: !isOwn || recording?.voice === true });
  const { id: recordingId, state } = recording ?? {};
  useEffect(() => {
    if (recordingId !== undefined && state !== undefined) desk?.sees(recordingId, state);
  }, [desk, recordingId, state]);
  const runningId = state === 'RUNNING' ? recordingId : undefined;
  // A page that lost its seat, or its network, records on what the candidate agreed to; one that left does not, nor one whose room is over.
  const mayRecord = isIn && !isOver && seat !== 'elsewhere';
  useEffect(() => {
    desk?.want(mayRecord && runningId !== undefined && recorded ? { recordingId: runningId, stream: recorded } : undefined);
  }, [desk, mayRecord, runningId, recorded]);

  const join = () => {
    if (choice) keepChoice(interviewId, choice);
    setIn(true);
  };
  const leave = async () => {
    forgetChoice(interviewId);
    await desk?.stop();
    setIn(false);
    setLeft(true);
    await client.mutate({ mutation: LeaveRoomDocument, variables: { input: { interviewId, visit } } }).catch(() => undefined);
  };
  const comeBack = () => {
    if (choice) keepChoice(interviewId, choice);
    setVisit(crypto.randomUUID());
    setLeft(false);
    setIn(true);
  };
  const isSending = own.sent < own.kept;
  const when = format.moment(startsAt);
  const stage = stageOf({ isOver, isOpen, hasLeft, isIn, isElsewhere: seat === 'elsewhere' });
  useFocusOn(stage);

  if (stage === 'over') {
    return (
      <Frame
        width="reading"
        title={t('over.title')}
        lead={isSending ? t('left.sending') : t('over.lead')}
        next={!isSending && <ButtonLink to={isOwn ? addresses.myInterview : addresses.staffInterviews}>{t('over.back')}</ButtonLink>}
      >
        <Tracks room={room} own={own} />
        <UnsavedWork when={isSending} text={t('left.unsent')} />
      </Frame>
    );
  }
  if (stage === 'notYet') {
    return (
      <Frame
        width="reading"
        title={t('title')}
        lead={t('notYet.lead', { when })}
        next={
          <ButtonLink look="quiet" to={isOwn ? addresses.myInterview : addresses.staffInterviews}>
            {t('notYet.change')}
          </ButtonLink>
        }
      >
        <Notice title={t('notYet.title', { when: format.moment(opensAt) })}>
          <p>{t('notYet.text')}</p>
        </Notice>
      </Frame>
    );
  }
  if (stage === 'left') {
    return (
      <Frame width="reading" title={t('left.title')} lead={isSending ? t('left.sending') : t('left.lead')}>
        <Stack gap="loose" stretch>
          <Tracks room={room} own={own} />
          <Row>
            <Button look="quiet" onClick={comeBack}>
              {t('left.comeBack')}
            </Button>
          </Row>
        </Stack>
        <UnsavedWork when={isSending} text={t('left.unsent')} />
      </Frame>
    );
  }
  if (stage === 'elsewhere') {
    return (
      <Frame width="reading" title={t('elsewhere.title')} lead={t('elsewhere.lead')}>
        <Stack gap="loose" stretch>
          <Tracks room={room} own={own} />
          <Row>
            <Button onClick={() => setVisit(crypto.randomUUID())}>{t('elsewhere.takeBack')}</Button>
          </Row>
        </Stack>
      </Frame>
    );
  }
  if (stage === 'check') {
    return (
      <Frame width="reading" title={t('title')} lead={t('check.lead', { when, name: room.otherFirstName })}>
        <DeviceCheck
          {...{ choice, stream, trouble, devices, roundTrip }}
          servers={iceServers}
          onChoose={setChoice}
          onAgain={again}
          onJoin={join}
        />
        <Tracks room={room} own={own} />
      </Frame>
    );
  }
  return (
    <Frame title={t('meeting.title', { name: room.otherFirstName })} tabTitle={t('title')}>
      {trouble && (
        <TroubleNotice
          trouble={trouble}
          isVoiceAlone={choice?.image === false}
          onAgain={again}
          onVoiceAlone={() => setChoice({ ...choice, image: false })}
        />
      )}
      <div className={isOwn ? undefined : styles.withDesk}>
        <Meeting
          room={room}
          stream={stream}
          media={media}
          isCut={isCut}
          own={own}
          isSilent={runningId !== undefined && (recorded === undefined || own.isHalted)}
          clock={clock}
          onLeave={() => void leave()}
        />
        {!isOwn && (
          <Suspense fallback={<SkeletonLines />}>
            <DeskInRoom interviewId={interviewId} clock={clock} />
          </Suspense>
        )}
      </div>
      <UnsavedWork when={isSending || own.isRecording} text={t('left.unsent')} />
    </Frame>
  );
};

const Absent = () => {
  const { t } = useTranslation('room');
  return (
    <Frame
      width="reading"
      title={t('absent.title')}
      lead={t('absent.lead')}
      next={<ButtonLink to={addresses.home}>{t('absent.home')}</ButtonLink>}
    />
  );
};

/** A room that was there when the page came to it stays on the page once it is no more: what it recorded is sent to its end. */
const Door = ({ now, ownerId }: { now: Found | undefined; ownerId: string | undefined }) => {
  const [last, setLast] = useState(now);
  if (now && now !== last) setLast(now);
  const found = now ?? last;
  return found && ownerId !== undefined ? <Room key={found.id} found={found} isGone={!now} ownerId={ownerId} /> : <Absent />;
};

/** I1: where the two of an interview meet. The server lets a camera be opened on this page alone: come to from another page, it is loaded anew. */
export const Page = () => {
  const { id = '' } = useParams();
  const isOwnDocument = useOwnDocument();
  const result = useQuery(RoomPageDocument, { variables: { interviewId: id }, fetchPolicy: 'cache-and-network', skip: !isOwnDocument });
  return (
    <Loaded result={result}>
      {({ interviewRoom, viewer }) => <Door key={id} now={interviewRoom ?? undefined} ownerId={ownerOf(viewer)} />}
    </Loaded>
  );
};
