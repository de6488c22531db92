import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClipApprovalPageQuery } from '../../gql/clip-approval/graphql.ts';
import { captionsOf } from '../../lib/captions-of.ts';
import { useFormat } from '../../lib/format.ts';
import { Page as Frame } from '../../ui/page.tsx';
import { SkeletonVideo } from '../../ui/skeleton.tsx';
import { VideoPlayer } from '../../ui/video-player.tsx';
import { type Approved, ApproveForm } from './approve-form.tsx';
import { ChangesForm } from './changes-form.tsx';
import styles from './clip-approval.module.css';
import { useExcerpt } from './use-excerpt.ts';

type ClipApproval = NonNullable<ClipApprovalPageQuery['clipApproval']>;

type QuestionProps = {
  token: string;
  asked: ClipApproval & { releaseExpiresAt: string };
  /** Asks for a fresh address of the media. */
  onMediaExpired: () => void;
  onApproved: (approved: Approved) => void;
  onAsked: () => void;
};

/** Is this me, and do I agree? */
export const Question = ({ token, asked, onMediaExpired, onApproved, onAsked }: QuestionProps) => {
  const { t } = useTranslation('clip-approval');
  const format = useFormat();
  const player = useRef<HTMLVideoElement>(null);
  const [at, setAt] = useState(0);
  const [resumeAt, setResumeAt] = useState<number>();
  const { version, candidateFirstName, expiresAt, releaseExpiresAt } = asked;
  const excerpt = useExcerpt(player, version.durationSeconds);
  const see = (seconds: number) => {
    if (!player.current) return;
    player.current.currentTime = seconds;
    player.current.focus();
  };
  return (
    <Frame title={t('title')} lead={t('lead', { firstName: candidateFirstName })}>
      <div className={styles.clip}>
        {version.previewUrl ? (
          <VideoPlayer
            ref={player}
            src={version.previewUrl}
            strip={version.stripUrl ?? undefined}
            poster={version.posterUrl ?? undefined}
            title={version.title}
            captions={captionsOf(version)}
            {...(resumeAt === undefined ? {} : { startAt: resumeAt })}
            onTime={setAt}
            onBroken={() => {
              setResumeAt(at);
              onMediaExpired();
            }}
          />
        ) : (
          <SkeletonVideo />
        )}
      </div>
      <div className={styles.words}>
        <p className={styles.soft}>{t('shownAs')}</p>
        <h2>{version.title}</h2>
        <p className={styles.description}>{version.description}</p>
      </div>
      <div className={styles.answer}>
        <ApproveForm
          token={token}
          durationSeconds={version.durationSeconds}
          releaseExpiresAt={releaseExpiresAt}
          excerpt={excerpt}
          at={at}
          onApproved={onApproved}
        />
        <ChangesForm token={token} versionId={version.id} at={at} onSee={see} onAsked={onAsked} />
        <p className={styles.soft}>{t('expires', { date: format.moment(expiresAt) })}</p>
      </div>
    </Frame>
  );
};
