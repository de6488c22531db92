import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProfilePageDocument, type ProfilePageQuery } from '../../gql/profiles/graphql.ts';
import { captionsOf } from '../../lib/captions-of.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { Row } from '../../ui/stack.tsx';
import { VideoPlayer } from '../../ui/video-player.tsx';
import { ProfileFacts } from './profile-facts.tsx';
import styles from './profile-page.module.css';

export const query = ProfilePageDocument;
export const variablesOf = ({ slug = '' }: Record<string, string | undefined>) => ({ slug });
/** D2: what is hidden answers as what never was. */
export const isAbsent = (data: unknown): boolean =>
  // graphql-js answers with objects that have no prototype.
  !(typeof data === 'object' && data !== null && 'profile' in data && data.profile !== null);

const ContactForm = lazy(async () => ({ default: (await import('./letter-form.tsx')).ContactForm }));
const WatchClip = lazy(async () => ({ default: (await import('./watch-clip.tsx')).WatchClip }));
const IntroductionForm = lazy(async () => ({ default: (await import('./letter-form.tsx')).IntroductionForm }));

type Profile = NonNullable<ProfilePageQuery['profile']>;

/** What a recruiter may do from here; nothing for anyone else. */
const Doors = ({ profile, refetch }: { profile: Profile; refetch: () => void }) => {
  const { t } = useTranslation('profiles');
  const [open, setOpen] = useState<'contact' | 'introduction'>();
  const close = () => {
    setOpen(undefined);
    refetch();
  };
  const { id, slug, contact, introduction, viewerCanContact, viewerCanRequestIntroduction } = profile;
  if (!viewerCanContact && !viewerCanRequestIntroduction && !contact && !introduction) return null;
  return (
    <div className={styles.doors}>
      <Row>
        {viewerCanRequestIntroduction && !introduction && <Button onClick={() => setOpen('introduction')}>{t('introduction.open')}</Button>}
        {viewerCanContact && !contact && (
          <Button look="quiet" onClick={() => setOpen('contact')}>
            {t('contact.open')}
          </Button>
        )}
        {contact && (
          <ButtonLink look="quiet" to={addresses.contact(contact.id)}>
            {t('contact.see')}
          </ButtonLink>
        )}
        {introduction && (
          <ButtonLink look="quiet" to={addresses.workspaceIntroductions}>
            {t('introduction.see')}
          </ButtonLink>
        )}
        <ButtonLink look="plain" to={addresses.workspaceProfile(slug)}>
          {t('kept')}
        </ButtonLink>
      </Row>
      <Suspense fallback={<SkeletonLines />}>
        {open === 'contact' && <ContactForm profileId={id} onSent={close} />}
        {open === 'introduction' && <IntroductionForm profileId={id} onSent={close} />}
      </Suspense>
    </div>
  );
};

const addressesOf = (clip: NonNullable<Profile['clip']>) => ({
  video: clip.videoUrl,
  files: clip.files,
  strip: clip.stripUrl ?? undefined,
  captions: captionsOf(clip),
});

/** The clip as it plays; once it does, something stands beside it that takes it off when it may no longer be shown. */
const Clip = ({ profile, clip, refetch }: { profile: Profile; clip: NonNullable<Profile['clip']>; refetch: () => void }) => {
  const { t } = useTranslation('profiles');
  const [plays, setPlays] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  // Each answer has new addresses: what plays keeps its own until that opens nothing any more.
  const [shown, setShown] = useState(addressesOf(clip));
  const [isBroken, setIsBroken] = useState(false);
  if ((!plays || isBroken) && clip.videoUrl !== shown.video) {
    setShown(addressesOf(clip));
    setIsBroken(false);
  }
  const askAnew = () => {
    setIsBroken(true);
    refetch();
  };
  return (
    <figure className={styles.clip}>
      <VideoPlayer
        ref={video}
        src={shown.video}
        files={shown.files}
        strip={shown.strip}
        captions={shown.captions}
        poster={clip.posterUrl}
        title={clip.title}
        secondsLeft={clip.secondsLeft}
        onPlay={() => setPlays(true)}
        // Begun before this page was alive.
        onTime={() => setPlays(true)}
        onBroken={askAnew}
      />
      {plays && (
        <Suspense fallback={null}>
          <WatchClip profile={profile} clipId={clip.id} video={video} refetch={refetch} isRecorded={profile.viewerIsRecorded} />
        </Suspense>
      )}
      <figcaption className={styles.caption}>
        <strong className={styles.clipTitle}>{clip.title}</strong>
        {clip.description && <p>{clip.description}</p>}
        {clip.youTubeUrl != null && (
          <p>
            <a href={clip.youTubeUrl} rel="nofollow noopener noreferrer" target="_blank">
              {t('onYouTube')}
            </a>
          </p>
        )}
      </figcaption>
    </figure>
  );
};

/** Who is this person, professionally? The clip first, then what they say of themselves. */
export const Page = () => {
  const { t } = useTranslation('profiles');
  const { slug = '' } = useParams();
  const result = useQuery(ProfilePageDocument, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ profile }) => {
        if (!profile) return <Frame width="reading" title={t('absent.title')} lead={t('absent.lead')} />;
        const { clip, headline, displayName, linkPreview, viewerIsOwner, cvUrl, inSearchEngines } = profile;
        const refetch = () => void result.refetch();
        return (
          <Frame
            title={headline ?? t('untitled')}
            {...(linkPreview.title ? { tabTitle: linkPreview.title } : {})}
            {...(linkPreview.description ? { description: linkPreview.description } : {})}
            {...(displayName ? { lead: displayName } : {})}
            noIndex={!inSearchEngines}
          >
            {viewerIsOwner && <Notice>{t('ownPage')}</Notice>}
            {clip && <Clip key={clip.id} profile={profile} clip={clip} refetch={refetch} />}
            <Doors profile={profile} refetch={refetch} />
            <ProfileFacts profile={profile} />
            {cvUrl && (
              <p className={styles.cv}>
                <a href={cvUrl} download>
                  {t('cv.take')}
                </a>
              </p>
            )}
            <p className={styles.note}>{t(cvUrl ? 'propertyWithCv' : 'property')}</p>
          </Frame>
        );
      }}
    </Loaded>
  );
};
