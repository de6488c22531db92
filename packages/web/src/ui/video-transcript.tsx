import type { Language } from '@jobprod/shared/language';
import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../lib/time-code.ts';
import type { ReadCue } from './use-captions.ts';
import styles from './video-player.module.css';

/** A file of captions writes these three apart. */
const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** All that is said, to be read at one's own pace; each caption leads to its place. */
export const VideoTranscript = ({
  cues,
  language,
  onGoTo,
}: {
  cues: readonly ReadCue[];
  language: Language;
  onGoTo: (seconds: number) => void;
}) => {
  const { t } = useTranslation();
  const time = useTimeCode();
  if (cues.length === 0) return null;
  return (
    <details className={styles.transcript}>
      <summary>{t('video.transcript')}</summary>
      <ol className={styles.said} lang={language}>
        {cues.map(({ start, text }) => (
          <li key={`${start}-${text}`}>
            <button
              type="button"
              className={styles.moment}
              aria-label={t('video.goTo', { time: time(start, 0), text: plain(text) })}
              onClick={() => onGoTo(start)}
            >
              {time(start, 0)}
            </button>
            <span>{plain(text)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
};
