import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.ts';
import styles from './drop-zone.module.css';

/** A file by dropping it or by choosing it: the button is the browser's own, so the keyboard works as everywhere. */
export const DropZone = ({ onFile }: { onFile: (file: File) => void }) => {
  const { t } = useTranslation('verify-page');
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the input inside does the same by keyboard
    <div
      className={classNames(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files.item(0);
        if (file) onFile(file);
      }}
    >
      <p>{over ? t('dropNow') : t('drop')}</p>
      <input
        id={id}
        className={styles.input}
        type="file"
        accept="application/json,application/zip,.json,.zip"
        onChange={(event) => {
          const file = event.currentTarget.files?.item(0);
          if (file) onFile(file);
          // The same file, changed, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className={styles.choose}>
        {t('choose')}
      </label>
    </div>
  );
};
