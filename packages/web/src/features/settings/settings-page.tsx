import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SettingsPageDocument } from '../../gql/settings/graphql.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { ClipLengthForm } from './clip-length-form.tsx';

/** What holds for the whole team, and may an administrator change it? */
export const Page = () => {
  const { t } = useTranslation('settings');
  const result = useQuery(SettingsPageDocument, { fetchPolicy: 'network-only' });
  return (
    <Loaded result={result}>
      {({ clipLengthCap }) => (
        <Frame width="reading" title={t('title')} lead={t('lead')}>
          <ClipLengthForm seconds={clipLengthCap} />
        </Frame>
      )}
    </Loaded>
  );
};
