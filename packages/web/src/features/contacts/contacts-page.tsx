import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { ContactsPageDocument } from '../../gql/contacts/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { ContactLine } from './contact-line.tsx';

/** Who wrote to whom: the same list for both sides, each seeing its own. */
export const Page = () => {
  const { t } = useTranslation('contacts');
  const result = useQuery(ContactsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer: { candidate, recruiter } }) => {
        const side = candidate ? 'CANDIDATE' : 'COMPANY';
        const contacts = candidate?.contacts ?? recruiter?.contacts ?? [];
        return (
          <Frame width="reading" title={t('title')} lead={t(candidate ? 'leadCandidate' : 'leadCompany')}>
            {contacts.length === 0 ? (
              <EmptyState
                title={t('empty')}
                {...(candidate ? {} : { action: <ButtonLink to={addresses.workspace}>{t('search')}</ButtonLink> })}
              >
                {t(candidate ? 'emptyCandidate' : 'emptyCompany')}
              </EmptyState>
            ) : (
              <List label={t('title')}>
                {contacts.map((contact) => (
                  <ContactLine key={contact.id} side={side} contact={contact} />
                ))}
              </List>
            )}
          </Frame>
        );
      }}
    </Loaded>
  );
};
