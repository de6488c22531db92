import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ContactPageDocument } from '../../gql/contacts/graphql.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Thread } from './thread.tsx';

/** The addresses of files open for five minutes. */
const beforeAddressesEnd = 4 * 60_000;

/** Which job, who writes, and what was said: the same page for the two of them. */
export const Page = () => {
  const { t } = useTranslation('contacts');
  const { t: words } = useTranslation('profiles');
  const { id = '' } = useParams();
  const result = useQuery(ContactPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network', pollInterval: beforeAddressesEnd });
  return (
    <Loaded result={result}>
      {({ contact, viewer }) => {
        if (!contact) return <Frame width="reading" title={t('absent.title')} lead={t('absent.text')} />;
        const side = viewer.kind === 'CANDIDATE' ? 'CANDIDATE' : 'COMPANY';
        const { companyName, recruiterName, profile, profileReference, jobBrief } = contact;
        const { role, place, contractKind, pay } = jobBrief;
        const reference = profile?.headline ?? t('candidateOf', { reference: profileReference });
        const facts = [
          side === 'CANDIDATE'
            ? { name: t('writes'), value: t('recruiterOf', { recruiterName, companyName }) }
            : { name: t('to'), value: profile ? <Link to={addresses.profile(profile.slug)}>{reference}</Link> : reference },
          { name: t('role'), value: role },
          { name: t('place'), value: place },
          { name: t('contract'), value: words(`contract.${contractKind}`) },
          { name: t('pay'), value: pay },
        ];
        return (
          <Frame
            width="reading"
            title={t('thread')}
            {...(side === 'CANDIDATE' ? { lead: t(contact.isConfidential ? 'why' : 'whyTogether') } : {})}
          >
            <DefinitionList facts={facts} />
            <Thread side={side} recruiterName={recruiterName} contact={contact} />
          </Frame>
        );
      }}
    </Loaded>
  );
};
