import { useTranslation } from 'react-i18next';
import styles from './clip-frame.module.css';

/** Height of each stroke of the voice; drawn as one path. */
const voice = [8, 16, 11, 26, 38, 22, 44, 58, 34, 18, 40, 62, 48, 30, 54, 36, 20, 46, 28, 14, 32, 50, 24, 12, 18, 8];

const strokes = voice.map((height, index) => `M${16 + index * 14.6} ${196 - height / 2}v${height}`).join('');

/** What the whole service comes down to: a clip, and the person's answer to it. */
export const ClipFrame = () => {
  const { t } = useTranslation('home');
  return (
    <div className={styles.paper} aria-hidden="true">
      <svg aria-hidden="true" className={styles.picture} viewBox="0 0 400 225" width="400" height="225">
        <defs>
          <clipPath id="frame">
            <rect width="400" height="225" rx="10" />
          </clipPath>
        </defs>
        <g clipPath="url(#frame)" fill="var(--accent)">
          <circle cx="200" cy="84" r="36" opacity="0.9" />
          <path d="M112 225c0-56 38-88 88-88s88 32 88 88z" opacity="0.9" />
          <path d={strokes} opacity="0.35" stroke="var(--accent)" strokeWidth="4" strokeLinecap="round" />
        </g>
      </svg>
      <p className={styles.name}>{t('frame.label')}</p>
      <div className={styles.answer}>
        <p className={styles.who}>{t('frame.answer')}</p>
        <p className={styles.words}>{t('frame.approve')}</p>
      </div>
    </div>
  );
};
