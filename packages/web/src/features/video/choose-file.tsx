import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './video.module.css';

const ChooseButton = ({ label, capture, onFile }: { label: string; capture?: 'user'; onFile: (file: File) => void }) => {
  const id = useId();
  return (
    <span className={capture ? styles.film : undefined}>
      <input
        id={id}
        className={styles.input}
        type="file"
        accept="video/*"
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

/** A file of the phone or computer; on a phone its camera too, through the system's own app. */
export const ChooseFile = ({ onFile }: { onFile: (file: File) => void }) => {
  const { t } = useTranslation('video');
  return (
    <div className={styles.chooseRow}>
      <ChooseButton label={t('choose')} onFile={onFile} />
      <ChooseButton label={t('film')} capture="user" onFile={onFile} />
    </div>
  );
};
