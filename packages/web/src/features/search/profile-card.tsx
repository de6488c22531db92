import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/search/fragment-masking.ts';
import { ProfileCard_ProfileFragmentDoc } from '../../gql/search/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './search.module.css';

const mostSkills = 6;

type ProfileCardProps = {
  profile: FragmentType<typeof ProfileCard_ProfileFragmentDoc>;
  /** Its picture is looked at at once. */
  isAtTop: boolean;
  isKept: boolean;
  isCompared: boolean;
  onKeep: () => void;
  onCompare: () => void;
};

/** What someone can do and looks for; no name, not even to those who may read it on the profile. */
export const ProfileCard = ({ isAtTop, isKept, isCompared, onKeep, onCompare, ...props }: ProfileCardProps) => {
  const { t } = useTranslation('search');
  const { t: words } = useTranslation('profiles');
  const format = useFormat();
  const profile = readFragment(ProfileCard_ProfileFragmentDoc, props.profile);
  const { slug, reference, headline, summary, skills, places, contractKinds, availability, publishedAt, clip } = profile;
  const title = headline ?? t('reference', { reference });
  const wishes = [
    ...(places.length > 0 ? [places.join(', ')] : []),
    ...contractKinds.map((kind) => words(`contract.${kind}`)),
    ...(availability ? [words(`availability.${availability}`)] : []),
  ];
  return (
    <li className={styles.card}>
      {clip?.posterUrl && (
        <figure className={styles.poster}>
          <img src={clip.posterUrl} alt="" {...(isAtTop ? { fetchPriority: 'high' } : { loading: 'lazy' })} />
          <figcaption>{t('clip', { duration: format.duration(clip.durationSeconds) })}</figcaption>
        </figure>
      )}
      <div className={styles.words}>
        <h2 className={styles.headline}>
          <Link to={addresses.profile(slug)} data-opens>
            {title}
          </Link>
        </h2>
        {wishes.length > 0 && <p className={styles.soft}>{wishes.join(' · ')}</p>}
        {summary && <p className={styles.summary}>{summary}</p>}
        {skills.length > 0 && (
          <Row>
            {skills.slice(0, mostSkills).map((skill) => (
              <Tag key={skill}>{skill}</Tag>
            ))}
          </Row>
        )}
        {publishedAt && <p className={styles.soft}>{t('published', { date: format.dayOf(publishedAt) })}</p>}
        <div className={styles.acts}>
          <Button look="plain" aria-pressed={isKept} aria-label={t('keep.this', { title })} onClick={onKeep}>
            {t(isKept ? 'keep.kept' : 'keep.keep')}
          </Button>
          <Button look="plain" aria-pressed={isCompared} aria-label={t('compare.this', { title })} onClick={onCompare}>
            {t(isCompared ? 'compare.chosen' : 'compare.choose')}
          </Button>
        </div>
      </div>
    </li>
  );
};
