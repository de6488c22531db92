import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { QueuePageDocument } from '../../gql/staff-queue/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { QueueLine } from './queue-line.tsx';

/** What needs me now? One list, the API's order: what is due soonest first. */
export const Page = () => {
  const { t } = useTranslation('staff-queue');
  const result = useQuery(QueuePageDocument, { fetchPolicy: 'cache-and-network', pollInterval: 60_000 });
  return (
    <Loaded result={result}>
      {({ staffQueue }) => (
        <Frame width="reading" title={t('title')} lead={staffQueue.length === 0 ? undefined : t('lead', { count: staffQueue.length })}>
          {staffQueue.length === 0 ? (
            <EmptyState
              title={t('empty')}
              action={
                <ButtonLink look="quiet" to={addresses.staffCandidates}>
                  {t('toCandidates')}
                </ButtonLink>
              }
            >
              {t('emptyText')}
            </EmptyState>
          ) : (
            <List label={t('title')}>
              {staffQueue.map((item) => (
                <QueueLine key={item.id} item={item} />
              ))}
            </List>
          )}
        </Frame>
      )}
    </Loaded>
  );
};
