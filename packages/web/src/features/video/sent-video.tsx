import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/video/fragment-masking.ts';
import { SentVideo_SourceFragmentDoc } from '../../gql/video/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ListItem } from '../../ui/list.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './video.module.css';

const tones = { CHECKING: 'plain', READY: 'good', REFUSED: 'bad', DELETED: 'plain' } as const;

/** One video sent: the check under way, what was found, or why it cannot serve. */
export const SentVideo = (props: { source: FragmentType<typeof SentVideo_SourceFragmentDoc> }) => {
  const { t } = useTranslation('video');
  const format = useFormat();
  const { id, origin, state, sentAt, durationSeconds, sizeBytes, checkProgress, stripUrl, refusal, hasAudio, keptUntil } = readFragment(
    SentVideo_SourceFragmentDoc,
    props.source,
  );
  const facts = [durationSeconds ? format.duration(durationSeconds) : undefined, format.bytes(sizeBytes)].filter(
    (fact) => fact !== undefined,
  );
  return (
    <ListItem aside={<Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>}>
      <span>{t('sentAt', { date: format.shortMoment(sentAt) })}</span>
      <span className={styles.soft}>{facts.join(' · ')}</span>
      {state === 'CHECKING' && <Progress label={t('checking')} part={checkProgress} />}
      {state === 'REFUSED' && refusal && <p className={styles.refusal}>{refusal.message}</p>}
      {state === 'READY' && stripUrl && <img className={styles.strip} src={stripUrl} alt={t('strip')} />}
      {state === 'READY' && keptUntil && <p className={styles.soft}>{t('keptUntil', { date: format.dayOf(keptUntil) })}</p>}
      {state === 'READY' && origin === 'SENT' && <Link to={addresses.myVideoPassages(id)}>{t('passages')}</Link>}
      {state === 'READY' && hasAudio === false && <p className={styles.soft}>{t('silent')}</p>}
    </ListItem>
  );
};
