import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MailSortingPageDocument } from '../../gql/mail-sorting/graphql.ts';
import { CheckField } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListItem, ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { MailItem } from './mail-item.tsx';

/** Which messages need a person? Those that decided nothing by themselves, with the reason. */
export const Page = () => {
  const { t } = useTranslation('mail-sorting');
  const [asked, setAsked] = useSearchParams();
  const showsAll = asked.has('all');
  const result = useQuery(MailSortingPageDocument, { variables: { toSort: !showsAll }, fetchPolicy: 'cache-and-network' });
  return (
    <Frame width="reading" title={t('title')} lead={t('lead')}>
      <Stack stretch>
        <CheckField
          label={t('showAll')}
          checked={showsAll}
          onChange={(event) => setAsked(event.currentTarget.checked ? { all: '1' } : {}, { replace: true })}
        />
        <Loaded result={{ ...result, data: result.data ?? result.previousData }} shape={<SkeletonList />}>
          {({ incomingMails: { nodes, pageInfo, totalCount } }) =>
            nodes.length === 0 ? (
              <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
            ) : (
              <>
                <p role="status">{t('count', { count: totalCount })}</p>
                <List label={t('title')}>
                  {nodes.map((mail) => (
                    <ListItem key={mail.id}>
                      <MailItem mail={mail} onSettled={() => void result.refetch()} />
                    </ListItem>
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
      </Stack>
    </Frame>
  );
};
