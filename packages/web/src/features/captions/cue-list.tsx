import type { CaptionFinding } from '@jobprod/shared/captions/caption-findings';
import { type CueHint, cueHints } from '@jobprod/shared/captions/cue-hints';
import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import type { ShownFinding } from '../../lib/use-sensitive.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './captions.module.css';
import { type CueActs, CueFields } from './cue-fields.tsx';
import type { EditedCue } from './cues.ts';

type CueListProps = {
  cues: readonly EditedCue[];
  chosen: string | undefined;
  /** Which is read now. */
  read: ReadonlySet<string>;
  length: number;
  disabled: boolean;
  findings: (key: string) => readonly (ShownFinding & Pick<CaptionFinding, 'severity'>)[];
  refused: ReadonlyMap<string, string>;
  onChoose: (cue: EditedCue) => void;
  acts: CueActs;
};

/** The captions in the order in which they are read; the chosen one can be written and timed, the others are a press away. */
export const CueList = ({ cues, chosen, read, length, disabled, findings, refused, onChoose, acts }: CueListProps) => {
  const { t } = useTranslation('captions');
  const time = useTimeCode();
  if (cues.length === 0) return <EmptyState title={t('list.empty')}>{t('list.emptyText')}</EmptyState>;
  return (
    <ol className={styles.cues}>
      {cues.map((cue, index) => {
        const { key, start, text, isAdrift } = cue;
        const number = index + 1;
        const hints: readonly CueHint[] = text === '' ? [] : cueHints(cue, cues[index + 1], length);
        const found = findings(key);
        const isRefused = refused.has(key) || found.some(({ severity }) => severity === 'block');
        const words = text === '' ? t('list.noText') : text;
        return (
          <li key={key} className={styles.cue} data-read={read.has(key) || undefined} data-chosen={key === chosen || undefined}>
            {key === chosen ? (
              <CueFields {...{ cue, number, hints, disabled, acts }} findings={found} refused={refused.get(key)} />
            ) : (
              <button type="button" data-cue="" className={styles.line} onClick={() => onChoose(cue)}>
                <span className={styles.when}>{time(start)}</span>
                <span className={text === '' ? styles.soft : styles.words}>{words}</span>
                <span className={styles.tags}>
                  {isAdrift && <Tag tone="warn">{t('list.adrift')}</Tag>}
                  {(isRefused || hints.length > 0 || found.length > 0) && <Tag tone={isRefused ? 'bad' : 'warn'}>{t('list.toCheck')}</Tag>}
                </span>
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
};
