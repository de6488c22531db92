import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../gql/passwords/fragment-masking.ts';
import { Password_PasswordFragmentDoc, PasswordsPageDocument } from '../../gql/passwords/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { IssueForm } from './issue-form.tsx';
import { PasswordLine } from './password-line.tsx';

/** D3: the passwords of one restricted profile, for the staff in charge. To other staff the profile does not show. */
export const Page = () => {
  const { t } = useTranslation('passwords');
  const format = useFormat();
  const { candidateId = '' } = useParams();
  const result = useQuery(PasswordsPageDocument, { variables: { id: candidateId }, fetchPolicy: 'network-only' });
  return (
    <Loaded result={result}>
      {({ candidate, companies }) => {
        const profile = candidate?.profile;
        if (!candidate || !profile) return <Frame width="reading" title={t('absent.title')} lead={t('absent.text')} />;
        const { reference, restriction, passwords } = profile;
        return (
          <Frame
            width="reading"
            title={t('title')}
            lead={
              <>
                <Link to={addresses.staffCandidate(candidate.id)}>
                  {candidate.firstName} {candidate.lastName}
                </Link>
                {restriction
                  ? ` · ${t(restriction.whole ? 'whole' : 'elements', { date: format.dayOf(restriction.since), reference })}`
                  : ` · ${t('public')}`}
              </>
            }
          >
            {restriction && <IssueForm reference={reference} companies={companies.nodes} />}
            <Section title={t('list')}>
              {passwords.length === 0 ? (
                <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
              ) : (
                <List label={t('list')}>
                  {passwords.map((password) => (
                    <PasswordLine key={readFragment(Password_PasswordFragmentDoc, password).id} password={password} />
                  ))}
                </List>
              )}
            </Section>
          </Frame>
        );
      }}
    </Loaded>
  );
};
