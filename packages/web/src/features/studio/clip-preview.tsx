import { useQuery } from '@apollo/client/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClipPreviewDocument } from '../../gql/studio/graphql.ts';
import { captionsOf } from '../../lib/captions-of.ts';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SkeletonVideo } from '../../ui/skeleton.tsx';
import { VideoPlayer } from '../../ui/video-player.tsx';

/** The newest version as the candidate sees it. Its address is asked for apart, so that following a render does not load it anew. */
export const ClipPreview = ({
  clipId,
  versionId,
  title,
  player,
  onTime,
}: {
  clipId: string;
  versionId: string;
  title: string;
  player: RefObject<HTMLVideoElement | null>;
  onTime: (seconds: number) => void;
}) => {
  const { t } = useTranslation('studio');
  const { t: common } = useTranslation();
  const [at, setAt] = useState(0);
  const [resumeAt, setResumeAt] = useState<number>();
  const result = useQuery(ClipPreviewDocument, { variables: { id: clipId }, fetchPolicy: 'network-only' });
  const { data, error, loading, refetch } = result;
  const isOfThis = data?.clip?.version?.id === versionId;
  const askedFor = useRef(versionId);
  useEffect(() => {
    // Once for each version: an answer that is older still is not asked about over and over, the next version is.
    if (askedFor.current === versionId) return;
    askedFor.current = versionId;
    void refetch();
  }, [versionId, refetch]);
  return (
    <Loaded result={{ ...result, data: isOfThis || !error ? data : undefined }} shape={<SkeletonVideo />}>
      {({ clip }) => {
        const version = clip?.version;
        if (!version?.previewUrl || !isOfThis) {
          if (loading) return <SkeletonVideo />;
          return (
            <Notice tone="warn">
              <p>{t('way.previewMissing')}</p>
              <Button look="quiet" onClick={() => void refetch()}>
                {common('retry')}
              </Button>
            </Notice>
          );
        }
        return (
          <VideoPlayer
            ref={player}
            src={version.previewUrl}
            strip={version.stripUrl ?? undefined}
            poster={version.posterUrl ?? undefined}
            title={title}
            captions={captionsOf(version)}
            {...(resumeAt === undefined ? {} : { startAt: resumeAt })}
            onTime={(seconds) => {
              setAt(seconds);
              onTime(seconds);
            }}
            onBroken={() => {
              setResumeAt(at);
              void refetch();
            }}
          />
        );
      }}
    </Loaded>
  );
};
