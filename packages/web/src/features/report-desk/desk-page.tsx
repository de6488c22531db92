import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ReportDeskPageDocument } from '../../gql/report-desk/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import { DeskLine } from './desk-line.tsx';

/** Who reports what of whom, what is to be decided, and what was. */
export const Page = () => {
  const { t } = useTranslation('report-desk');
  const result = useQuery(ReportDeskPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Frame title={t('title')} lead={t('lead')}>
      <Loaded result={result} shape={<SkeletonList />}>
        {({ reports: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
          ) : (
            <>
              <List label={t('title')}>
                {edges.map(({ node }) => (
                  <DeskLine key={node.id} report={node} />
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
    </Frame>
  );
};
