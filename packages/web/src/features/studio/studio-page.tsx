import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { StudioPageDocument, type StudioPageQuery } from '../../gql/studio/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Studio } from './studio.tsx';

const soon = 4_000;

/** Being checked, or being drawn: they come by themselves. */
const isComing = ({ state, proxyUrl, timeline }: NonNullable<StudioPageQuery['clip']>['candidate']['sources'][number]): boolean =>
  state === 'CHECKING' || (state === 'READY' && (!proxyUrl || !timeline));

export const Page = () => {
  const { t } = useTranslation('studio');
  const { clipId = '' } = useParams();
  const result = useQuery(StudioPageDocument, {
    variables: { id: clipId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const { data, startPolling, stopPolling } = result;
  const waits = data?.clip?.candidate.sources.some(isComing) ?? false;
  useEffect(() => {
    if (!waits) return;
    startPolling(soon);
    return stopPolling;
  }, [waits, startPolling, stopPolling]);
  return (
    <Loaded result={result}>
      {({ clip }) =>
        clip ? (
          <Studio key={clipId} clip={clip} onMediaExpired={() => void result.refetch()} />
        ) : (
          <Frame
            width="reading"
            title={t('absent.title')}
            lead={t('absent.text')}
            next={<ButtonLink to={addresses.staff}>{t('absent.action')}</ButtonLink>}
          />
        )
      }
    </Loaded>
  );
};
