import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { CandidatesPageDocument } from '../../gql/candidates/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/field.tsx';
import { List, ListItem, ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './candidates.module.css';

/** Whose file is it? What is searched stands in the address, so that going back finds it again. */
export const Page = () => {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const [asked, setAsked] = useSearchParams();
  const typed = asked.get('search') ?? '';
  const [search] = useDebouncedValue(typed.trim(), 250);
  const result = useQuery(CandidatesPageDocument, {
    variables: { search: search === '' ? null : search },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Frame width="reading" title={t('title')}>
      <Stack stretch>
        <search>
          <TextField
            type="search"
            label={t('search')}
            hint={t('searchHint')}
            value={typed}
            onChange={(event) => setAsked(event.currentTarget.value === '' ? {} : { search: event.currentTarget.value }, { replace: true })}
          />
        </search>
        <Loaded result={{ ...result, data: result.data ?? result.previousData }} shape={<SkeletonList />}>
          {({ candidates: { nodes, pageInfo, totalCount } }) =>
            nodes.length === 0 ? (
              <EmptyState title={search === '' ? t('empty') : t('notFound')}>
                {search === '' ? t('emptyText') : t('notFoundText')}
              </EmptyState>
            ) : (
              <>
                <p className={styles.soft} role="status">
                  {t('count', { count: totalCount })}
                </p>
                <List label={t('title')}>
                  {nodes.map(({ id, firstName, lastName, email, registeredAt, clips }) => (
                    <ListItem key={id} aside={clips[0] && <Tag>{t(`clip.${clips[0].state}`)}</Tag>}>
                      <Link to={addresses.staffCandidate(id)}>
                        {firstName} {lastName}
                      </Link>
                      <span className={styles.soft}>
                        {email} · {t('since', { date: format.dayOf(registeredAt) })}
                      </span>
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
