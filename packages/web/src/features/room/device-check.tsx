import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choice, type DeviceTrouble, playTestSound } from '../../lib/devices.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import type { IceServer } from './interview-media.ts';
import { LevelMeter } from './level-meter.tsx';
import { NetworkLine } from './network-line.tsx';
import { Picture } from './picture.tsx';
import styles from './room.module.css';

type CheckProps = {
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
  stream: MediaStream | undefined;
  trouble: DeviceTrouble | undefined;
  devices: readonly MediaDeviceInfo[];
  onAgain: () => void;
  /** How long the service takes to answer, in milliseconds, once that was measured. */
  roundTrip: number | undefined;
  /** Those lent for this interview; undefined until they are known. */
  servers: readonly IceServer[] | undefined;
  onJoin: () => void;
};

/** What is wrong with a camera or a microphone, and what to do about it. */
export const TroubleNotice = ({
  trouble,
  isVoiceAlone,
  onAgain,
  onVoiceAlone,
}: {
  trouble: DeviceTrouble;
  isVoiceAlone: boolean;
  onAgain: () => void;
  onVoiceAlone: () => void;
}) => {
  const { t } = useTranslation('room');
  return (
    <Notice tone="bad" title={t(`trouble.${trouble}.title`)}>
      <p>{t(`trouble.${trouble}.text`)}</p>
      <Row>
        <Button onClick={onAgain}>{t('trouble.again')}</Button>
        {!isVoiceAlone && (
          <Button look="quiet" onClick={onVoiceAlone}>
            {t('trouble.voiceAlone')}
          </Button>
        )}
      </Row>
    </Notice>
  );
};

const DeviceField = ({
  label,
  kind,
  devices,
  value,
  onChange,
}: {
  label: string;
  kind: MediaDeviceKind;
  devices: readonly MediaDeviceInfo[];
  value: string | undefined;
  onChange: (id: string) => void;
}) => {
  const some = devices.filter((device) => device.kind === kind && device.deviceId !== '');
  if (some.length < 2) return null;
  return (
    <SelectField label={label} value={value ?? some[0]?.deviceId} onChange={(event) => onChange(event.currentTarget.value)}>
      {some.map((device) => (
        <option key={device.deviceId} value={device.deviceId}>
          {device.label}
        </option>
      ))}
    </SelectField>
  );
};

/** Before the door: can we see and hear each other? The voice alone is as good a choice as any. */
export const DeviceCheck = ({ choice, onChoose, stream, trouble, devices, onAgain, roundTrip, servers, onJoin }: CheckProps) => {
  const { t } = useTranslation('room');
  const [isPlaying, setPlaying] = useState(false);
  const image = choice?.image;
  const change = (changed: Partial<Choice>) => onChoose({ image: true, ...choice, ...changed });
  const play = async () => {
    setPlaying(true);
    await playTestSound().catch(() => undefined);
    setPlaying(false);
  };
  return (
    <Stack gap="loose" stretch>
      <ChoiceGroup legend={t('check.how')} hint={t('check.howHint')}>
        <RadioField name="how" label={t('check.withImage')} checked={image === true} onChange={() => change({ image: true })} />
        <RadioField name="how" label={t('check.voiceAlone')} checked={image === false} onChange={() => change({ image: false })} />
      </ChoiceGroup>
      {trouble && (
        <TroubleNotice trouble={trouble} isVoiceAlone={image === false} onAgain={onAgain} onVoiceAlone={() => change({ image: false })} />
      )}
      {choice && !trouble && (
        <div className={styles.check}>
          {image === true && (
            <div className={styles.preview}>
              <Picture stream={stream} label={t('check.preview')} isOwn />
            </div>
          )}
          <Stack stretch>
            <DeviceField
              label={t('check.camera')}
              kind="videoinput"
              devices={image === true ? devices : []}
              value={choice.camera}
              onChange={(camera) => change({ camera })}
            />
            <DeviceField
              label={t('check.microphone')}
              kind="audioinput"
              devices={devices}
              value={choice.microphone}
              onChange={(microphone) => change({ microphone })}
            />
            {stream ? <LevelMeter stream={stream} /> : <p role="status">{t('check.allow')}</p>}
            <Row>
              <Button look="quiet" busy={isPlaying} onClick={() => void play()}>
                {t('check.sound')}
              </Button>
            </Row>
            <NetworkLine roundTrip={roundTrip} servers={servers} />
          </Stack>
        </div>
      )}
      {stream && !trouble && (
        <Row>
          <Button large onClick={onJoin}>
            {t('check.join')}
          </Button>
        </Row>
      )}
    </Stack>
  );
};
