import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ReportsPageDocument } from '../../gql/reports/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import { ReportForm } from './report-form.tsx';
import { ReportLine } from './report-line.tsx';

/** A candidate approached us directly: whom do I tell, and what became of it? */
export const Page = () => {
  const { t } = useTranslation('reports');
  const result = useQuery(ReportsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Frame width="reading" title={t('title')} lead={t('lead')}>
      <Section title={t('form.title')}>
        <ReportForm />
      </Section>
      <Section title={t('mine')}>
        <Loaded result={result} shape={<SkeletonList />}>
          {({ reports: { edges, pageInfo } }) =>
            edges.length === 0 ? (
              <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
            ) : (
              <>
                <List label={t('mine')}>
                  {edges.map(({ node }) => (
                    <ReportLine key={node.id} report={node} />
                  ))}
                </List>
                <ListMore
                  hasMore={pageInfo.hasNextPage}
                  busy={result.loading}
                  onMore={() => void result.fetchMore({ variables: { after: pageInfo.endCursor } })}
                />
              </>
            )
          }
        </Loaded>
      </Section>
    </Frame>
  );
};
