import { useTranslation } from 'react-i18next';
import styles from './timeline.module.css';
import type { Zoom } from './use-zoom.ts';

/** Nearer, further, all of it; `of` says of which timeline. */
export const ZoomButtons = ({ zoom, of }: { zoom: Zoom; of: 'source' | 'clip' }) => {
  const { t } = useTranslation('studio');
  return (
    <fieldset className={styles.zoom} aria-label={t(`timeline.zoomOf.${of}`)}>
      <button type="button" className={styles.tool} aria-label={t('timeline.further')} disabled={zoom.zoom === 0} onClick={zoom.further}>
        −
      </button>
      <button type="button" className={styles.tool} disabled={zoom.zoom === 0} onClick={zoom.whole}>
        {t('timeline.whole')}
      </button>
      <button type="button" className={styles.tool} aria-label={t('timeline.nearer')} disabled={zoom.zoom === 1} onClick={zoom.nearer}>
        +
      </button>
    </fieldset>
  );
};
