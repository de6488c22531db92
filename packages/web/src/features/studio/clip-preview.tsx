import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { ClipPreviewDocument } from '../../gql/studio/graphql.ts';
import { SkeletonVideo } from '../../ui/skeleton.tsx';
import { VideoPlayer } from '../../ui/video-player.tsx';

/** The newest version as the candidate sees it. Its address is asked for apart, so that following a render does not load it anew. */
export const ClipPreview = ({ clipId, versionId, title }: { clipId: string; versionId: string; title: string }) => {
  const [at, setAt] = useState(0);
  const [resumeAt, setResumeAt] = useState<number>();
  const { data, refetch } = useQuery(ClipPreviewDocument, { variables: { id: clipId }, fetchPolicy: 'network-only' });
  const version = data?.clip?.version;
  if (version && version.id !== versionId) void refetch();
  if (!version?.previewUrl || version.id !== versionId) return <SkeletonVideo />;
  return (
    <VideoPlayer
      src={version.previewUrl}
      poster={version.posterUrl ?? undefined}
      title={title}
      {...(resumeAt === undefined ? {} : { startAt: resumeAt })}
      onTime={setAt}
      onBroken={() => {
        setResumeAt(at);
        void refetch();
      }}
    />
  );
};
