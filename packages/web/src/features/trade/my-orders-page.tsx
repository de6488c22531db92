import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MyOrdersPageDocument } from '../../gql/trade/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Account } from './account.tsx';
import { Order } from './order.tsx';

/** T5: what did we order of JobProd, what did we pay, and what proves it? */
export const Page = () => {
  const { t } = useTranslation('trade');
  const result = useQuery(MyOrdersPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer: { recruiter } }) => {
        const orders = recruiter?.company.orders;
        if (!recruiter || !orders) {
          const next = <ButtonLink to={addresses.workspaceRegister}>{t('left.action')}</ButtonLink>;
          return <Frame width="reading" title={t('title')} lead={t('left.text')} next={next} />;
        }
        return (
          <Frame width="reading" title={t('title')} lead={t('lead')} next={<Link to={addresses.workspaceRegister}>{t('toRegister')}</Link>}>
            {orders.edges.length === 0 ? (
              <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
            ) : (
              <Account owedCents={recruiter.company.owedCents ?? 0} count={orders.totalCount} />
            )}
            {orders.edges.map(({ node }) => (
              <Order key={node.id} order={node} onEntered={() => void result.refetch()} />
            ))}
            <ListMore
              hasMore={orders.pageInfo.hasNextPage}
              busy={result.loading}
              onMore={() => void result.fetchMore({ variables: { after: orders.pageInfo.endCursor } })}
            />
          </Frame>
        );
      }}
    </Loaded>
  );
};
