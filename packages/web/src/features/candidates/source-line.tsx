import { useTranslation } from 'react-i18next';
import type { CandidateSourcesQuery } from '../../gql/candidates/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ListItem } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './candidates.module.css';

type Source = NonNullable<CandidateSourcesQuery['candidate']>['sources'][number];

const tones = { CHECKING: 'plain', READY: 'good', REFUSED: 'bad', DELETED: 'plain' } as const;

export const SourceLine = ({ source: { state, sentAt, durationSeconds, stripUrl, refusal, keptUntil } }: { source: Source }) => {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  return (
    <ListItem aside={<Tag tone={tones[state]}>{t(`source.${state}`)}</Tag>}>
      <span>{t('file.sentAt', { date: format.shortMoment(sentAt) })}</span>
      {durationSeconds && <span className={styles.soft}>{format.duration(durationSeconds)}</span>}
      {state === 'READY' && keptUntil && <span className={styles.soft}>{t('file.keptUntil', { date: format.dayOf(keptUntil) })}</span>}
      {refusal && <span className={styles.soft}>{refusal.message}</span>}
      {stripUrl && <img className={styles.strip} src={stripUrl} alt={t('file.strip')} />}
    </ListItem>
  );
};
