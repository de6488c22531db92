import { useId } from 'react';
import { useTranslation } from 'react-i18next';
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

/** A file of the phone or computer; on a phone its camera too, through the system's own app. Under voice alone, a sound recording. */
export const ChooseFile = ({ isVoiceAlone, onFile }: { isVoiceAlone: boolean; onFile: (file: File) => void }) => {
  const { t } = useTranslation('video');
  if (isVoiceAlone) {
    return (
      <div className={styles.chooseRow}>
        <ChooseButton label={t('voice.choose')} accept="audio/*" onFile={onFile} />
      </div>
    );
  }
  return (
    <div className={styles.chooseRow}>
      <ChooseButton label={t('choose')} accept="video/*" onFile={onFile} />
      <ChooseButton label={t('film')} accept="video/*" capture="user" onFile={onFile} />
    </div>
  );
};
