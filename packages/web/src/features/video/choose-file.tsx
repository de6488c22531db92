import { addresses } from '@jobprod/shared/addresses';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button.tsx';
import styles from './video.module.css';

type ChooseButtonProps = { label: string; accept: string; capture?: 'user'; onFile: (file: File) => void };

const ChooseButton = ({ label, accept, capture, onFile }: ChooseButtonProps) => {
  const id = useId();
  return (
    <span className={capture ? styles.film : undefined}>
      <input
        id={id}
        className={styles.input}
        type="file"
        accept={accept}
        capture={capture}
        onChange={(event) => {
          const file = event.currentTarget.files?.item(0);
          if (file) onFile(file);
          // The same file can be chosen again, to go on after a reload.
          event.currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className={capture ? styles.quiet : styles.choose}>
        {label}
      </label>
    </span>
  );
};

/** The page that opens camera and microphone is loaded by itself: the server lets it. */
const ToRecorder = ({ label }: { label: string }) => (
  <ButtonLink look="quiet" reloadDocument to={addresses.recordVideo}>
    {label}
  </ButtonLink>
);

/** A file of the phone or computer; on a phone its camera too, through the system's own app. Under voice alone, a sound recording. */
export const ChooseFile = ({ isVoiceAlone, onFile }: { isVoiceAlone: boolean; onFile: (file: File) => void }) => {
  const { t } = useTranslation('video');
  if (isVoiceAlone) {
    return (
      <div className={styles.chooseRow}>
        <ChooseButton label={t('voice.choose')} accept="audio/*" onFile={onFile} />
        <ToRecorder label={t('voice.record')} />
      </div>
    );
  }
  return (
    <div className={styles.chooseRow}>
      <ChooseButton label={t('choose')} accept="video/*" onFile={onFile} />
      <ChooseButton label={t('film')} accept="video/*" capture="user" onFile={onFile} />
      <ToRecorder label={t('record.title')} />
    </div>
  );
};
