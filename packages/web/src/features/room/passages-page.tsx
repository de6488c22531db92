import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readFragment } from '../../gql/room/fragment-masking.ts';
import { OffTopic_RecordingFragmentDoc, PassagesDocument } from '../../gql/room/graphql.ts';
import { useZonedFormat } from '../../lib/zoned-format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Stack } from '../../ui/stack.tsx';
import { MarkPassages } from './mark-passages.tsx';
import { ClipsHolding } from './marked-passages.tsx';
import { partsOf } from './parts-of.ts';

/** I4: what of my interview is nobody's business? Marked here, it is cut into no clip. */
export const Page = () => {
  const { t } = useTranslation('off-topic');
  const { interviewId = '' } = useParams();
  const result = useQuery(PassagesDocument, {
    variables: { interviewId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const interview = result.data?.interview;
  const format = useZonedFormat(interview?.timeZone ?? 'Europe/Paris');
  const [told, setTold] = useState<number>();
  const back = (
    <ButtonLink look="quiet" to={addresses.myInterview}>
      {t('page.back')}
    </ButtonLink>
  );
  return (
    <Loaded result={result}>
      {({ viewer }) =>
        interview ? (
          <Frame width="reading" title={t('page.title')} lead={t('page.lead', { when: format.moment(interview.startsAt) })} next={back}>
            <Stack stretch>
              <ClipsHolding isOne={(told ?? viewer.candidate?.clipsWithOffTopic.length ?? 0) > 0} />
              {interview.recordings.length === 0 && <EmptyState title={t('page.none')}>{t('page.noneText')}</EmptyState>}
              {interview.recordings.map((recording, index) => {
                const { lengthSeconds, offTopicPassages } = readFragment(OffTopic_RecordingFragmentDoc, recording);
                const { id, ownSources } = recording;
                return (
                  <MarkPassages
                    key={id}
                    title={t('page.recording', { number: index + 1 })}
                    markedIn={{ recordingId: id }}
                    lengthSeconds={lengthSeconds}
                    passages={offTopicPassages}
                    parts={partsOf(ownSources, (number) => t('page.player', { number }))}
                    onClips={setTold}
                    onMediaExpired={() => void result.refetch()}
                  />
                );
              })}
            </Stack>
          </Frame>
        ) : (
          <Frame width="reading" title={t('page.absent.title')} lead={t('page.absent.text')} next={back} />
        )
      }
    </Loaded>
  );
};
