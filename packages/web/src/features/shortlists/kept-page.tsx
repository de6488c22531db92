import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readFragment } from '../../gql/shortlists/fragment-masking.ts';
import { Kept_ProfileFragmentDoc, KeptPageDocument } from '../../gql/shortlists/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Lists } from './lists.tsx';
import { Notes } from './notes.tsx';

/** What do we keep of this person, between us? */
export const Page = () => {
  const { t } = useTranslation('shortlists');
  const { slug = '' } = useParams();
  const result = useQuery(KeptPageDocument, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ profile, viewer: { recruiter } }) => {
        if (!profile) return <Frame width="reading" title={t('absent.title')} lead={t('absent.lead')} />;
        const { shortlists, companyNotes } = readFragment(Kept_ProfileFragmentDoc, profile);
        const back = (
          <ButtonLink look="quiet" to={addresses.profile(slug)}>
            {t('kept.back')}
          </ButtonLink>
        );
        return (
          <Frame
            width="reading"
            title={profile.headline ?? t('reference', { reference: profile.reference })}
            tabTitle={t('reference', { reference: profile.reference })}
            lead={t('kept.lead')}
            next={back}
          >
            <Lists profileId={profile.id} on={shortlists} known={recruiter?.shortlists.map(({ name }) => name) ?? []} />
            <Notes profileId={profile.id} notes={companyNotes} />
          </Frame>
        );
      }}
    </Loaded>
  );
};
