import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AccountPageDocument } from '../../gql/account/graphql.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { EmailAddress } from './email-address.tsx';
import { Release } from './release.tsx';
import { Sessions } from './sessions.tsx';

/** Until when may my image be shown, where am I signed in, and by which address? The language and the way out stand in the header of every page. */
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
            <EmailAddress email={email ?? ''} change={candidate.emailChange} onChanged={() => void result.refetch()} />
            <Section title={t('facts.title')} lead={t('facts.lead')}>
              <DefinitionList facts={[{ name: t('facts.name'), value: `${candidate.firstName} ${candidate.lastName}` }]} />
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
