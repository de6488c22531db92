import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { watchLevel } from '../../lib/devices.ts';
import styles from './video.module.css';

/** Whether the microphone hears: a bar that moves with the voice. */
export const Level = ({ stream }: { stream: MediaStream }) => {
  const { t } = useTranslation('video');
  const [level, setLevel] = useState(0);
  useEffect(() => watchLevel(stream, setLevel), [stream]);
  return <meter className={styles.meter} min={0} max={1} value={level} aria-label={t('record.level')} />;
};
