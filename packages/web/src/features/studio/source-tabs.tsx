import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { Source } from './source.ts';
import styles from './studio.module.css';
import { useSourceName } from './use-source-name.ts';

/** Which of what was filmed is looked at. */
export const SourceTabs = ({ sources, shown, onChoose }: { sources: readonly Source[]; shown: Source; onChoose: (id: string) => void }) => {
  const { t } = useTranslation('studio');
  const format = useFormat();
  const nameOf = useSourceName();
  if (sources.length < 2) return null;
  return (
    <fieldset className={styles.tabs} aria-label={t('source.choose')}>
      {sources.map((one) => (
        <button key={one.id} type="button" className={styles.tab} aria-pressed={one.id === shown.id} onClick={() => onChoose(one.id)}>
          {nameOf(one)} · {format.duration(one.durationSeconds)}
        </button>
      ))}
    </fieldset>
  );
};
