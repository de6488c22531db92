import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/diffusion/fragment-masking.ts';
import { BlockedCompanies_ProfileFragmentDoc, DiffusionPageDocument, Lock_ProfileFragmentDoc } from '../../gql/diffusion/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { BlockedCompanies } from './blocked-companies.tsx';
import { CompanyNotes } from './company-notes.tsx';
import { EraseProfile } from './erase-profile.tsx';
import { Lock } from './lock.tsx';
import { Trail } from './trail.tsx';
import { WhoSees } from './who-sees.tsx';

/** Who can see me, who has looked? */
export const Page = () => {
  const { t } = useTranslation('diffusion');
  const result = useQuery(DiffusionPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer, profileAccessTrail: { nodes, pageInfo } }) => {
        const profile = viewer.candidate?.profile;
        const isLocked = profile != null && readFragment(Lock_ProfileFragmentDoc, profile).viewerCanUnlock;
        return (
          <Frame width="reading" title={t('title')} lead={t('lead')}>
            {profile ? (
              <>
                {isLocked && <Lock profile={profile} />}
                {!isLocked && <WhoSees profile={profile} />}
                <Trail
                  looks={nodes}
                  blockedNames={readFragment(BlockedCompanies_ProfileFragmentDoc, profile).blockedCompanies.map(({ name }) => name)}
                  more={
                    <ListMore
                      hasMore={pageInfo.hasNextPage}
                      busy={result.loading}
                      onMore={() => void result.fetchMore({ variables: { after: pageInfo.endCursor } })}
                    />
                  }
                />
                <CompanyNotes />
                <BlockedCompanies profile={profile} />
                {!isLocked && <Lock profile={profile} />}
                <EraseProfile profile={profile} />
              </>
            ) : (
              <EmptyState title={t('before.title')} action={<ButtonLink to={addresses.terms}>{t('before.action')}</ButtonLink>}>
                {t('before.text')}
              </EmptyState>
            )}
          </Frame>
        );
      }}
    </Loaded>
  );
};
