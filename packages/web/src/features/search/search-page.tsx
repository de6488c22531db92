import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SearchPageDocument } from '../../gql/search/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/field.tsx';
import { ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Around } from './around.tsx';
import { Facets } from './facets.tsx';
import { HeldProfiles } from './held-profiles.tsx';
import { Results } from './results.tsx';
import { SaveSearch } from './save-search.tsx';
import { SavedSearches } from './saved-searches.tsx';
import styles from './search.module.css';
import { searchOf, useSearch } from './use-search.ts';

export const query = SearchPageDocument;

/** As nobody has searched for anything yet. */
export const variablesOf = () => ({ search: searchOf(new URLSearchParams(), { text: '', near: '', pay: '' }) });

/** Who could we hire? How the list is ordered is said on the page: nobody is ranked. */
export const Page = () => {
  const { t } = useTranslation('search');
  const search = useSearch();
  const [text] = useDebouncedValue(search.text, 250);
  const [near] = useDebouncedValue(search.near, 250);
  const [pay] = useDebouncedValue(search.pay, 250);
  const [open, setOpen] = useState(false);
  const panel = useId();
  const asked = search.searchFor({ text, near, pay });
  const result = useQuery(SearchPageDocument, { variables: { search: asked }, fetchPolicy: 'cache-and-network' });
  return (
    <Frame title={t('title')} lead={t('lead')}>
      <Stack stretch>
        <search>
          <TextField
            type="search"
            label={t('text')}
            hint={t('textHint')}
            value={search.text}
            onChange={(event) => search.put('text', event.currentTarget.value)}
          />
        </search>
        <Loaded result={{ ...result, data: result.data ?? result.previousData }} shape={<SkeletonList />}>
          {({ profiles: { edges, facets, pageInfo, totalCount, aroundTown } }) => (
            <div className={styles.columns}>
              <div>
                <div className={styles.open}>
                  <Button look="quiet" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
                    {t(open ? 'hideFilters' : 'filters')}
                  </Button>
                </div>
                <div id={panel} className={styles.panel} data-open={open}>
                  <Around search={search} town={near === search.near ? aroundTown : undefined} places={facets.places} />
                  <Facets search={search} facets={facets} />
                </div>
              </div>
              <div className={styles.results}>
                <div className={styles.head}>
                  <p role="status">{t('count', { count: totalCount })}</p>
                  {search.narrowed && (
                    <>
                      <SaveSearch key={JSON.stringify(asked)} search={asked} proposed={search.said} />
                      <Button look="plain" onClick={search.clear}>
                        {t('clear')}
                      </Button>
                    </>
                  )}
                </div>
                {edges.length > 0 && <p className={styles.soft}>{t(text.trim() === '' ? 'order' : 'orderOfWords')}</p>}
                {edges.length === 0 ? (
                  <EmptyState title={t(search.narrowed ? 'none.title' : 'none.empty')}>
                    {t(search.narrowed ? 'none.text' : 'none.emptyText')}
                  </EmptyState>
                ) : (
                  <Results nodes={edges.map(({ node }) => node)} />
                )}
                <ListMore
                  hasMore={pageInfo.hasNextPage}
                  busy={result.loading}
                  onMore={() => void result.fetchMore({ variables: { after: pageInfo.endCursor } })}
                />
                <p>
                  {t('restricted')} <Link to={addresses.unlock}>{t('restrictedOpen')}</Link>
                </p>
              </div>
            </div>
          )}
        </Loaded>
        <SavedSearches />
        <HeldProfiles />
      </Stack>
    </Frame>
  );
};
