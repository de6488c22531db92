import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../lib/devices.ts';
import { useFormat } from '../../lib/format.ts';
import { useDevices } from '../../lib/use-devices.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup, RadioField } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { UnsavedWork } from '../../ui/unsaved-work.tsx';
import { DeviceChoice } from './device-choice.tsx';
import { Level } from './level.tsx';
import { Live } from './live.tsx';
import { SendForm } from './send-form.tsx';
import { longestTake, useRecorder } from './use-recorder.ts';
import styles from './video.module.css';

/** An address of this page's own for a file that never left it. */
const useAddressOf = (file: File): string => {
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return url;
};

const Review = ({ file, isSound }: { file: File; isSound: boolean }) => {
  const { t } = useTranslation('video');
  const url = useAddressOf(file);
  // biome-ignore lint/a11y/useMediaCaption: recorded a moment ago, by who looks at it
  if (isSound) return <audio className={styles.sound} src={url} aria-label={t('record.review')} controls />;
  // biome-ignore lint/a11y/useMediaCaption: likewise
  return <video className={styles.review} src={url} aria-label={t('record.review')} controls playsInline />;
};

/** Film oneself, look at it, do it again, send it (C1): nothing leaves the device before the button. Under voice alone no camera is opened at all (A1). */
export const Recorder = ({ isVoiceAlone, onDeclared }: { isVoiceAlone: boolean; onDeclared: () => void }) => {
  const { t } = useTranslation('video');
  const { t: room } = useTranslation('room');
  const format = useFormat();
  const [choice, setChoice] = useState<Choice>({ image: !isVoiceAlone });
  const [hasTake, setTake] = useState(false);
  const { stream, trouble, devices, again } = useDevices(hasTake ? undefined : choice);
  const recorder = useRecorder(stream, t('record.fileName'));
  const { file, isRecording, seconds } = recorder;
  // Camera and microphone are let go of while one looks at what they took.
  if (hasTake !== (file !== undefined)) setTake(file !== undefined);

  if (file) {
    return (
      <Stack gap="loose" stretch>
        <Review file={file} isSound={!choice.image} />
        <SendForm isVoiceAlone={!choice.image} given={file} onAnother={recorder.discard} onDeclared={onDeclared} />
      </Stack>
    );
  }
  return (
    <Stack gap="loose" stretch>
      {!isVoiceAlone && !isRecording && (
        <ChoiceGroup legend={t('record.how')}>
          <RadioField
            name="how"
            label={t('record.withImage')}
            checked={choice.image}
            onChange={() => setChoice({ ...choice, image: true })}
          />
          <RadioField
            name="how"
            label={t('record.voiceAlone')}
            checked={!choice.image}
            onChange={() => setChoice({ ...choice, image: false })}
          />
        </ChoiceGroup>
      )}
      {trouble && (
        <Notice tone="bad" title={room(`trouble.${trouble}.title`)}>
          <p>{room(`trouble.${trouble}.text`)}</p>
          <Button onClick={again}>{room('trouble.again')}</Button>
        </Notice>
      )}
      {recorder.hasFailed && <Notice tone="bad">{t('record.failed')}</Notice>}
      {!trouble && !stream && <p role="status">{room('check.allow')}</p>}
      {stream && !trouble && (
        <>
          {choice.image && <Live stream={stream} label={room('check.preview')} />}
          <Level stream={stream} />
          {!isRecording && <DeviceChoice choice={choice} devices={devices} onChoose={setChoice} />}
          <p className={styles.light} data-running={isRecording || undefined} role="status">
            {isRecording ? t('record.running') : t('record.ready', { minutes: longestTake / 60 })}
          </p>
          {isRecording && <p className={styles.soft}>{format.duration(seconds)}</p>}
          <Row>
            {isRecording ? (
              <Button large onClick={recorder.stop}>
                {t('record.stop')}
              </Button>
            ) : (
              <Button large onClick={recorder.start}>
                {t('record.start')}
              </Button>
            )}
          </Row>
        </>
      )}
      <UnsavedWork when={isRecording} text={t('record.unsent')} />
    </Stack>
  );
};
