import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Draft } from './draft.ts';
import { isCard, lengthOf } from './montage.ts';
import type { Source } from './source.ts';
import styles from './studio.module.css';
import type { ClipDraft } from './use-clip-draft.ts';
import { useSourceName } from './use-source-name.ts';

/** One of the two, told so that they can be compared. */
const Told = ({
  heading,
  draft: { title, description, passages, posterAt },
  sources,
}: {
  heading: string;
  draft: Draft;
  sources: readonly Source[];
}) => {
  const { t } = useTranslation('studio');
  const time = useTimeCode();
  const nameOf = useSourceName();
  return (
    <div className={styles.told}>
      <p className={styles.toldOf}>{heading}</p>
      <p>
        <strong>{title === '' ? t('conflict.untitled') : title}</strong>
      </p>
      {description !== '' && <p className={styles.soft}>{description}</p>}
      <ol>
        {passages.map((passage) => {
          const source = sources.find(({ id }) => id === passage.sourceId);
          const name = source ? nameOf(source) : t('passages.sourceGone');
          return (
            <li key={passage.key}>
              {isCard(passage)
                ? t('passages.cardNamed', { text: passage.text })
                : `${name}, ${time(passage.start, 2)} – ${time(passage.end, 2)}`}
              {passage.view && ` · ${t(`view.${passage.view}`)}`}
            </li>
          );
        })}
      </ol>
      <p className={styles.soft}>{t('conflict.facts', { length: time(lengthOf(passages), 1), poster: time(posterAt, 2) })}</p>
    </div>
  );
};

/** Two editors at one clip: nothing was overwritten, and whoever sees this chooses. What is not chosen here is one step back. */
export const Conflict = ({ clip, theirs, sources }: { clip: ClipDraft; theirs: Draft; sources: readonly Source[] }) => {
  const { t } = useTranslation('studio');
  const place = useRef<HTMLDivElement>(null);
  // Nothing more is kept until they chose: wherever they are on the page, they see it.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place}>
      <Notice tone="warn" title={t('conflict.title')}>
        <p>{t('conflict.text')}</p>
        <div className={styles.both}>
          <Told heading={t('conflict.theirs')} draft={theirs} sources={sources} />
          <Told heading={t('conflict.mine')} draft={clip.draft} sources={sources} />
        </div>
        <div className={styles.marksRow}>
          <Button look="quiet" onClick={clip.takeTheirs}>
            {t('conflict.takeTheirs')}
          </Button>
          <Button look="quiet" onClick={clip.keepMine}>
            {t('conflict.keepMine')}
          </Button>
        </div>
      </Notice>
    </div>
  );
};
