import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '../../gql/profiles/fragment-masking.ts';
import { ProfileEditorPageDocument, ProfileForm_ProfileFragmentDoc, Publication_ProfileFragmentDoc } from '../../gql/profiles/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { ProfileForm } from './profile-form.tsx';
import { Publication } from './publication.tsx';

/** Who am I professionally? Written here, shown when they publish. */
export const Page = () => {
  const { t } = useTranslation('profile-editor');
  const [unsaved, setUnsaved] = useState(false);
  const [beginning, setBeginning] = useState(0);
  const result = useQuery(ProfileEditorPageDocument, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const startAgain = () => void result.refetch().then(() => setBeginning((count) => count + 1));
  const readRevision = async () => {
    const kept = (await result.refetch()).data?.viewer.candidate?.profile;
    return kept ? readFragment(ProfileForm_ProfileFragmentDoc, kept).revision : undefined;
  };
  return (
    <Loaded result={result}>
      {({ viewer }) => {
        const profile = viewer.candidate?.profile;
        return (
          <Frame width="reading" title={t('title')} lead={t('lead')}>
            {profile ? (
              <>
                <Publication profile={profile} unsaved={unsaved} />
                {readFragment(Publication_ProfileFragmentDoc, profile).viewerCanEdit ? (
                  <ProfileForm
                    key={beginning}
                    profile={readFragment(ProfileForm_ProfileFragmentDoc, profile)}
                    quiet={!unsaved && readFragment(Publication_ProfileFragmentDoc, profile).viewerCanPublish}
                    onChanged={setUnsaved}
                    onStartAgain={startAgain}
                    readRevision={readRevision}
                  />
                ) : (
                  <Notice title={t('locked.title')}>
                    <p>{t('locked.text')}</p>
                    <Link to={addresses.myDiffusion}>{t('locked.action')}</Link>
                  </Notice>
                )}
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
