import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CaptionsPageDocument } from '../../gql/captions/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Captions } from './captions.tsx';

/** The captions of a clip in the making. Read anew on coming in: its passages may have moved since. */
export const Page = () => {
  const { t } = useTranslation('captions');
  const { clipId = '' } = useParams();
  const [reloads, setReloads] = useState(0);
  const result = useQuery(CaptionsPageDocument, { variables: { id: clipId }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  /** What was written here and not kept is let go: the reader said so. */
  const reload = async () => {
    await result.refetch();
    setReloads(reloads + 1);
  };
  return (
    <Loaded result={result}>
      {({ clip }) =>
        clip ? (
          <Captions key={`${clipId}-${reloads}`} clip={clip} onReload={() => void reload()} onMediaExpired={() => void result.refetch()} />
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
