import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type ProfileAudience, ProfileSeenPageDocument, type ProfileSeenPageQuery } from '../../gql/profiles/graphql.ts';
import { captionsOf } from '../../lib/captions-of.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { VideoPlayer } from '../../ui/video-player.tsx';
import { ProfileFacts } from './profile-facts.tsx';
import styles from './profile-page.module.css';

const audiences = ['VISITOR', 'COMPANY', 'PASSWORD_HOLDER'] as const satisfies readonly ProfileAudience[];

type Seen = NonNullable<NonNullable<NonNullable<ProfileSeenPageQuery['viewer']['candidate']>['profile']>['seenAs']>;

const Sheet = ({ profile }: { profile: Seen }) => {
  const { t } = useTranslation('profiles');
  const { headline, displayName, clip, cvUrl } = profile;
  return (
    <article className={styles.seen}>
      <h2 className={styles.seenTitle}>{headline ?? t('untitled')}</h2>
      {displayName && <p>{displayName}</p>}
      {clip && (
        <figure className={styles.clip}>
          <VideoPlayer
            src={clip.videoUrl}
            files={clip.files}
            strip={clip.stripUrl ?? undefined}
            poster={clip.posterUrl}
            title={clip.title}
            captions={captionsOf(clip)}
          />
          <figcaption className={styles.caption}>
            <strong className={styles.clipTitle}>{clip.title}</strong>
            {clip.description && <p>{clip.description}</p>}
          </figcaption>
        </figure>
      )}
      <ProfileFacts profile={profile} />
      {cvUrl && (
        <p className={styles.cv}>
          <a href={cvUrl} download>
            {t('cv.take')}
          </a>
        </p>
      )}
    </article>
  );
};

/** What do others see of me? The same page, with other eyes: the server decides, as it will for them. */
export const Page = () => {
  const { t } = useTranslation('profile-editor');
  const [chosen] = useSearchParams();
  const audience = audiences.find((one) => one === chosen.get('as')) ?? 'VISITOR';
  // Beside the candidate's own view of the same profile, in no cache: the two are never mixed.
  const result = useQuery(ProfileSeenPageDocument, { variables: { audience }, fetchPolicy: 'no-cache' });
  return (
    <Frame title={t('seen.title')} lead={t('seen.lead')} next={<Link to={addresses.myProfile}>{t('seen.back')}</Link>}>
      <nav aria-label={t('seen.legend')} className={styles.audiences}>
        <Row>
          {audiences.map((one) => (
            <ButtonLink
              key={one}
              look={one === audience ? 'primary' : 'quiet'}
              aria-current={one === audience ? 'true' : undefined}
              to={`?as=${one}`}
              replace
              preventScrollReset
            >
              {t(`seen.${one}`)}
            </ButtonLink>
          ))}
        </Row>
      </nav>
      <Loaded result={result}>
        {({ viewer }) => {
          const profile = viewer.candidate?.profile;
          if (!profile)
            return (
              <EmptyState title={t('before.title')} action={<ButtonLink to={addresses.terms}>{t('before.action')}</ButtonLink>}>
                {t('before.text')}
              </EmptyState>
            );
          return (
            <>
              <Stack stretch>
                {profile.state !== 'ACTIVE' && <Notice tone="warn">{t('seen.offline')}</Notice>}
                {audience === 'COMPANY' && <Notice>{t('seen.blocked')}</Notice>}
              </Stack>
              {profile.seenAs ? <Sheet profile={profile.seenAs} /> : <Notice title={t('seen.absent')}>{t('seen.absentText')}</Notice>}
            </>
          );
        }}
      </Loaded>
    </Frame>
  );
};
