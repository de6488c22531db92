import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AccountPageDocument } from '../../gql/account/graphql.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Release } from './release.tsx';
import { Sessions } from './sessions.tsx';

/** Until when may my image be shown, and where am I signed in? The language and the way out stand in the header of every page. */
export const Page = () => {
  const { t } = useTranslation('account');
  const result = useQuery(AccountPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer: { email, sessions, candidate } }) =>
        candidate && (
          <Frame width="reading" title={t('title')} lead={t('lead')}>
            <Release release={candidate.imageRelease} />
            <Sessions sessions={sessions} onRevoked={() => void result.refetch()} />
            <Section title={t('facts.title')} lead={t('facts.lead')}>
              <DefinitionList
                facts={[
                  { name: t('facts.name'), value: `${candidate.firstName} ${candidate.lastName}` },
                  { name: t('facts.email'), value: email },
                ]}
              />
            </Section>
            <Section title={t('mails.title')} lead={t('mails.lead')}>
              <p>
                <Link to={addresses.myMails}>{t('mails.link')}</Link>
              </p>
            </Section>
            <Section title={t('register.title')} lead={t('register.lead')}>
              <p>
                <Link to={addresses.myRegister}>{t('register.link')}</Link>
              </p>
            </Section>
            <Section title={t('disputes.title')} lead={t('disputes.lead')}>
              <p>
                <Link to={addresses.myDisputes}>{t('disputes.link')}</Link>
              </p>
            </Section>
          </Frame>
        )
      }
    </Loaded>
  );
};
