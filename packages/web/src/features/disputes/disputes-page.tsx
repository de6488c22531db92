import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DisputesPageDocument } from '../../gql/disputes/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { DisputeLine } from './dispute-line.tsx';
import styles from './disputes.module.css';
import { OpenForm, type WithParty } from './open-form.tsx';

/** Staff come here from a candidate's or a company's file to open a case with them. */
const usePartyNamed = (): WithParty | undefined => {
  const [search] = useSearchParams();
  const [candidateId, companyId] = [search.get('candidate'), search.get('company')];
  if (candidateId !== null) return { candidateId };
  return companyId === null ? undefined : { companyId };
};

/** What do we disagree on, and where does it stand? One page for the three sides, each seeing its own. */
export const Page = () => {
  const { t } = useTranslation('disputes');
  const named = usePartyNamed();
  const result = useQuery(DisputesPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer: { kind }, disputes: { edges, pageInfo } }) => {
        const forStaff = kind === 'STAFF';
        return (
          <Frame width="reading" title={t('title')} lead={t(forStaff ? 'leadStaff' : 'lead')}>
            {kind === 'FORMER_RECRUITER' && (
              <div className={styles.former}>
                <Notice>{t('former')}</Notice>
              </div>
            )}
            {edges.length === 0 ? (
              <EmptyState title={t('empty.title')}>{t(forStaff ? 'empty.staff' : 'empty.text')}</EmptyState>
            ) : (
              <List label={t('title')}>
                {edges.map(({ node }) => (
                  <DisputeLine key={node.id} forStaff={forStaff} dispute={node} />
                ))}
              </List>
            )}
            <ListMore
              hasMore={pageInfo.hasNextPage}
              busy={result.loading}
              onMore={() => void result.fetchMore({ variables: { after: pageInfo.endCursor } })}
            />
            {(!forStaff || named) && (
              <Section title={t('open.title')} lead={t(forStaff ? 'open.leadStaff' : 'open.lead')}>
                <OpenForm {...(named ? { party: named } : {})} />
              </Section>
            )}
          </Frame>
        );
      }}
    </Loaded>
  );
};
