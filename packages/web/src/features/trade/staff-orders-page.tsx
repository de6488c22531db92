import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { StaffOrdersPageDocument } from '../../gql/trade/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Account } from './account.tsx';
import { Order } from './order.tsx';
import { OrderForm } from './order-form.tsx';

/** T5: what did this company order, what did it pay, what does it owe? */
export const Page = () => {
  const { t } = useTranslation('trade');
  const { companyId = '' } = useParams();
  const [entered, setEntered] = useState<string>();
  const result = useQuery(StaffOrdersPageDocument, { variables: { id: companyId }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ company }) => {
        if (!company?.orders) {
          const next = <ButtonLink to={addresses.staffCompanies}>{t('absent.action')}</ButtonLink>;
          return <Frame width="reading" title={t('absent.title')} lead={t('absent.text')} next={next} />;
        }
        const { id, name, owedCents, orders, viewerCanEnterOrders } = company;
        return (
          <Frame width="reading" title={t('staffTitle')} lead={<Link to={addresses.staffCompany(id)}>{name}</Link>}>
            {orders.edges.length === 0 ? (
              <EmptyState title={t('empty.title')}>{t('empty.staff')}</EmptyState>
            ) : (
              <Account owedCents={owedCents ?? 0} count={orders.totalCount} />
            )}
            {viewerCanEnterOrders && (
              <Section title={t('enter.title')} lead={t('enter.lead')}>
                {entered !== undefined && <Notice tone="good">{t('enter.done', { reference: entered })}</Notice>}
                <OrderForm
                  companyId={id}
                  onEntered={(reference) => {
                    setEntered(reference);
                    void result.refetch();
                  }}
                />
              </Section>
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
