import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useEffect, useMemo, useState } from 'react';
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
import { useFormat } from '../../lib/format.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Row } from '../../ui/stack.tsx';
import { UnsavedWork } from '../../ui/unsaved-work.tsx';
import { DeviceCheck, TroubleNotice } from './device-check.tsx';
import type { Choice } from './devices.ts';
import { forgetChoice, keepChoice, keptChoice } from './kept-choice.ts';
import { Meeting } from './meeting.tsx';
import { Tracks } from './tracks.tsx';
import { useDesk } from './use-desk.ts';
import { useDevices } from './use-devices.ts';
import { useMedia } from './use-media.ts';
import { useSeat } from './use-seat.ts';

type Found = NonNullable<RoomPageQuery['interviewRoom']>;

const lookEvery = 5_000;
const noServers: Found['iceServers'] = [];

/** Only what the candidate's release covers is recorded of them (I2); the interviewer's side as it is. */
const useRecorded = (stream: MediaStream | undefined, covers: { image: boolean; voice: boolean }) =>
  useMemo(() => {
    const tracks = (stream?.getTracks() ?? []).filter(({ kind }) => (kind === 'video' ? covers.image : covers.voice));
    return tracks.length === 0 ? undefined : new MediaStream(tracks);
  }, [stream, covers.image, covers.voice]);

const Room = ({ found }: { found: Found }) => {
  const { t } = useTranslation('room');
  const format = useFormat();
  const client = useApolloClient();
  const room = readFragment(Room_RoomFragmentDoc, found);
  const { id: interviewId, side, startsAt, opensAt, isOpen, recording } = room;
  const [visit, setVisit] = useState<string>(() => crypto.randomUUID());
  const [choice, setChoice] = useState<Choice | undefined>(() => keptChoice(interviewId));
  const [isIn, setIn] = useState(choice !== undefined);
  const [hasLeft, setLeft] = useState(false);
  // Made for this visit: others given later would only end a conversation to begin it again.
  const [iceServers] = useState(found.iceServers ?? noServers);

  const { desk, state: own, roundTrip } = useDesk(interviewId);
  const { stream, trouble, devices, again } = useDevices(isOpen && !hasLeft ? choice : undefined);
  const { seat, isCut } = useSeat({ interviewId, visit, isIn: isOpen && isIn, told: () => ({ keptBytes: own.kept, sentBytes: own.sent }) });
  const isSeated = isIn && seat === 'taken';
  const media = useMedia({ interviewId, visit, isPolite: side === 'CANDIDATE', iceServers, stream: isSeated ? stream : undefined });
  useSubscription(RoomChangedDocument, { variables: { interviewId } });
  useQuery(RoomNowDocument, { variables: { interviewId }, skip: isSeated, pollInterval: lookEvery, fetchPolicy: 'network-only' });

  const isOwn = side === 'CANDIDATE';
  const recorded = useRecorded(stream, { image: !isOwn || recording?.image === true, voice: !isOwn || recording?.voice === true });
  const runningId = recording?.state === 'RUNNING' ? recording.id : undefined;
  useEffect(() => {
    // A page that lost its seat, or its network, records on what the candidate agreed to; one that left does not.
    desk?.want(
      isIn && seat !== 'elsewhere' && runningId !== undefined && recorded ? { recordingId: runningId, stream: recorded } : undefined,
    );
  }, [desk, isIn, seat, runningId, recorded]);

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
    setVisit(crypto.randomUUID());
    setLeft(false);
    setIn(true);
  };
  const isSending = own.sent < own.kept;
  const when = format.moment(startsAt);

  if (!isOpen) {
    return (
      <Frame width="reading" title={t('title')} lead={t('notYet.lead', { when })}>
        <Notice title={t('notYet.title', { when: format.moment(opensAt) })}>
          <p>{t('notYet.text')}</p>
        </Notice>
      </Frame>
    );
  }
  if (hasLeft) {
    return (
      <Frame width="reading" title={t('left.title')} lead={isSending ? t('left.sending') : t('left.lead')}>
        <Tracks room={room} own={own} />
        <Row>
          <Button look="quiet" onClick={comeBack}>
            {t('left.comeBack')}
          </Button>
        </Row>
        <UnsavedWork when={isSending} text={t('left.unsent')} />
      </Frame>
    );
  }
  if (isIn && seat === 'elsewhere') {
    return (
      <Frame width="reading" title={t('elsewhere.title')} lead={t('elsewhere.lead')}>
        <Tracks room={room} own={own} />
        <Row>
          <Button onClick={() => setVisit(crypto.randomUUID())}>{t('elsewhere.takeBack')}</Button>
        </Row>
      </Frame>
    );
  }
  if (!isIn) {
    return (
      <Frame width="reading" title={t('title')} lead={t('check.lead', { when, name: room.otherFirstName })}>
        <DeviceCheck {...{ choice, stream, trouble, devices, roundTrip }} onChoose={setChoice} onAgain={again} onJoin={join} />
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
      <Meeting
        room={room}
        notice={found.recordingNotice}
        stream={stream}
        media={media}
        isCut={isCut}
        own={own}
        onLeave={() => void leave()}
      />
      <UnsavedWork when={isSending || own.isRecording} text={t('left.unsent')} />
    </Frame>
  );
};

/** I1: where the two of an interview meet. The server lets a camera be opened on this page alone: come to from another page, it is loaded anew. */
export const Page = () => {
  const { t } = useTranslation('room');
  const { id = '' } = useParams();
  const [isOwnDocument] = useState(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry === undefined || new URL(entry.name).pathname === location.pathname;
  });
  useEffect(() => {
    if (!isOwnDocument) location.reload();
  }, [isOwnDocument]);
  const result = useQuery(RoomPageDocument, { variables: { interviewId: id }, fetchPolicy: 'cache-and-network', skip: !isOwnDocument });
  return (
    <Loaded result={result}>
      {({ interviewRoom }) =>
        interviewRoom ? (
          <Room found={interviewRoom} />
        ) : (
          <Frame
            width="reading"
            title={t('absent.title')}
            lead={t('absent.lead')}
            next={<ButtonLink to={addresses.home}>{t('absent.home')}</ButtonLink>}
          />
        )
      }
    </Loaded>
  );
};
