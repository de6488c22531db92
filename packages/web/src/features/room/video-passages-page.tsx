import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { VideoPassagesDocument } from '../../gql/room/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Stack } from '../../ui/stack.tsx';
import { MarkPassages } from './mark-passages.tsx';
import { ClipsHolding } from './marked-passages.tsx';
import { partsOf } from './parts-of.ts';

/** I4: what of a video I sent is nobody's business? Marked here, it is cut into no clip. */
export const Page = () => {
  const { t } = useTranslation('off-topic');
  const format = useFormat();
  const { sourceId = '' } = useParams();
  const result = useQuery(VideoPassagesDocument, { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [told, setTold] = useState<number>();
  const back = (
    <ButtonLink look="quiet" to={addresses.myVideo}>
      {t('video.back')}
    </ButtonLink>
  );
  return (
    <Loaded result={result}>
      {({ viewer: { candidate } }) => {
        const source = candidate?.sources.find(({ id, origin, state }) => id === sourceId && origin === 'SENT' && state === 'READY');
        if (!source) return <Frame width="reading" title={t('video.absent.title')} lead={t('video.absent.text')} next={back} />;
        return (
          <Frame width="reading" title={t('page.title')} lead={t('video.lead', { when: format.shortMoment(source.sentAt) })} next={back}>
            <Stack stretch>
              <ClipsHolding isOne={(told ?? candidate?.clipsWithOffTopic.length ?? 0) > 0} />
              <MarkPassages
                title={t('video.title')}
                markedIn={{ sourceId }}
                lengthSeconds={source.durationSeconds ?? 0}
                passages={source.offTopicMarks}
                parts={partsOf([{ ...source, offsetSeconds: 0 }], () => t('video.player'))}
                onClips={setTold}
                onMediaExpired={() => void result.refetch()}
              />
            </Stack>
          </Frame>
        );
      }}
    </Loaded>
  );
};
