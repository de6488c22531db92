import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { watchLevel } from '../../lib/devices.ts';
import styles from './room.module.css';

const audible = 0.05;

/** Whether the microphone hears, as a bar that moves with the voice, and in words once it has heard. */
export const LevelMeter = ({ stream }: { stream: MediaStream }) => {
  const { t } = useTranslation('room');
  const [level, setLevel] = useState(0);
  const [hasHeard, setHeard] = useState(false);
  useEffect(
    () =>
      watchLevel(stream, (next) => {
        setLevel(next);
        if (next > audible) setHeard(true);
      }),
    [stream],
  );
  return (
    <div className={styles.level}>
      <meter className={styles.meter} min={0} max={1} value={level} aria-label={t('check.level')} />
      <span role="status">{hasHeard ? t('check.heard') : t('check.speak')}</span>
    </div>
  );
};
