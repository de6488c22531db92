import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { IntroductionDeskPageDocument } from '../../gql/introduction-desk/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import { DeskLine } from './desk-line.tsx';
import styles from './introduction-desk.module.css';

/** Who was introduced to whom, and what waits for whom since when. */
export const Page = () => {
  const { t } = useTranslation('introduction-desk');
  const result = useQuery(IntroductionDeskPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Frame title={t('title')} lead={t('lead')}>
      <p className={styles.aside}>
        <Link to={addresses.staffReports}>{t('reports')}</Link>
      </p>
      <Loaded result={result} shape={<SkeletonList />}>
        {({ introductions: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
          ) : (
            <>
              <List>
                {edges.map(({ node }) => (
                  <DeskLine key={node.id} introduction={node} />
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
