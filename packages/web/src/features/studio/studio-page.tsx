import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { StudioPageDocument } from '../../gql/studio/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Studio } from './studio.tsx';

export const Page = () => {
  const { t } = useTranslation('studio');
  const { clipId = '' } = useParams();
  const [reloads, setReloads] = useState(0);
  const result = useQuery(StudioPageDocument, {
    variables: { id: clipId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  /** What was written here and not kept is let go: the reader said so. */
  const reload = async () => {
    await result.refetch();
    setReloads(reloads + 1);
  };
  return (
    <Loaded result={result}>
      {({ clip }) =>
        clip ? (
          <Studio key={`${clipId}-${reloads}`} clip={clip} onReload={() => void reload()} onMediaExpired={() => void result.refetch()} />
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
