import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { OutgoingMailPageDocument } from '../../gql/outgoing-mail/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListItem, ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { MailFilter, stateNamed } from './mail-filter.tsx';
import { OutgoingMail } from './outgoing-mail.tsx';

/** Did it arrive? What became of each mail we wrote; what it says is its reader’s alone. */
export const Page = () => {
  const { t } = useTranslation('outgoing-mail');
  const [asked] = useSearchParams();
  const variables = { state: stateNamed(asked.get('state')), template: asked.get('template'), person: asked.get('person') };
  const result = useQuery(OutgoingMailPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <Frame width="reading" title={t('title')} lead={t('lead')}>
      <Stack stretch>
        <MailFilter key={asked.toString()} />
        <Loaded result={{ ...result, data: result.data ?? result.previousData }} shape={<SkeletonList />}>
          {({ outgoingMails: { nodes, pageInfo, totalCount } }) =>
            nodes.length === 0 ? (
              <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
            ) : (
              <>
                <p role="status">{t('count', { count: totalCount })}</p>
                <List label={t('title')}>
                  {nodes.map((mail) => (
                    <ListItem key={mail.id}>
                      <OutgoingMail mail={mail} onChanged={() => void result.refetch()} />
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
