import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/room/fragment-masking.ts';
import { OffTopic_RecordingFragmentDoc, type Room_RoomFragment } from '../../gql/room/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import type { MediaState } from './interview-media.ts';
import { OffTopicPanel } from './off-topic-panel.tsx';
import { Picture } from './picture.tsx';
import type { DeskState } from './recording-desk.ts';
import { RecordingPanel } from './recording-panel.tsx';
import styles from './room.module.css';
import { Tracks } from './tracks.tsx';

type MeetingProps = {
  room: Room_RoomFragment;
  stream: MediaStream | undefined;
  media: { state: MediaState; remote: MediaStream | undefined };
  /** The service does not answer. */
  isCut: boolean;
  own: DeskState;
  /** The recording runs, and this page records nothing. */
  isSilent: boolean;
  clock: () => number | undefined;
  onLeave: () => void;
};

const toneOf = { alone: 'plain', connecting: 'plain', connected: 'good', interrupted: 'warn' } as const;

const letThrough = (tracks: readonly MediaStreamTrack[], wanted: boolean): void => {
  for (const track of tracks) track.enabled = wanted;
};

const Toggle = ({ tracks, on, off }: { tracks: readonly MediaStreamTrack[]; on: string; off: string }) => {
  const [isOn, setOn] = useState(() => tracks.every(({ enabled }) => enabled));
  if (tracks.length === 0) return null;
  const toggle = () => {
    letThrough(tracks, !isOn);
    setOn(!isOn);
  };
  return (
    <Button look="quiet" onClick={toggle}>
      {isOn ? off : on}
    </Button>
  );
};

/** In the room: the other side large, oneself small; what the line does, said plainly; the recording under it. */
export const Meeting = ({ room, stream, media, isCut, own, isSilent, clock, onLeave }: MeetingProps) => {
  const { t } = useTranslation('room');
  const { otherFirstName: name, otherIsHere, side } = room;
  const recording = room.recording ? readFragment(OffTopic_RecordingFragmentDoc, room.recording) : undefined;
  const state = media.state === 'connecting' && !otherIsHere ? 'alone' : media.state;
  return (
    <Stack stretch>
      <div className={styles.stage}>
        <Picture stream={media.remote} label={t('meeting.other', { name })} play={t('meeting.play', { name })} />
        {stream && stream.getVideoTracks().length > 0 && (
          <div className={styles.self}>
            <Picture stream={stream} label={t('meeting.self')} isOwn />
          </div>
        )}
      </div>
      <Row>
        <Toggle key={`m${stream?.id}`} tracks={stream?.getAudioTracks() ?? []} on={t('meeting.unmute')} off={t('meeting.mute')} />
        <Toggle key={`c${stream?.id}`} tracks={stream?.getVideoTracks() ?? []} on={t('meeting.showImage')} off={t('meeting.hideImage')} />
        <Button look="quiet" onClick={onLeave}>
          {t('meeting.leave')}
        </Button>
      </Row>
      {isCut ? (
        <Notice tone="warn">{t('meeting.cut')}</Notice>
      ) : (
        <Notice tone={toneOf[state]}>{t(`meeting.state.${state}`, { name })}</Notice>
      )}
      <Section title={t('recording.title')}>
        <Stack gap="loose" stretch>
          <RecordingPanel room={room} isSilent={isSilent} />
          <Tracks room={room} own={own} />
        </Stack>
      </Section>
      {recording && <OffTopicPanel key={recording.id} recording={recording} isOwn={side === 'CANDIDATE'} clock={clock} />}
    </Stack>
  );
};
