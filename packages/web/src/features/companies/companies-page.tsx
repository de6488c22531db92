import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CompaniesPageDocument } from '../../gql/companies/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List, ListItem, ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './companies.module.css';

const tones = { ACTIVE: 'good', SUSPENDED: 'warn', LEFT: 'plain' } as const;

/** N1: which companies are in the network. */
export const Page = () => {
  const { t } = useTranslation('companies');
  const format = useFormat();
  const result = useQuery(CompaniesPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer, companies: { nodes, pageInfo, totalCount } }) => {
        const select = viewer.staff?.roles.includes('NETWORK_MANAGER') && (
          <ButtonLink to={addresses.staffNewCompany}>{t('select.open')}</ButtonLink>
        );
        return (
          <Frame
            width="reading"
            title={t('title')}
            lead={totalCount > 0 ? t('count', { count: totalCount }) : undefined}
            next={totalCount > 0 && select}
          >
            {nodes.length === 0 ? (
              <EmptyState title={t('empty')} action={select}>
                {t('emptyText')}
              </EmptyState>
            ) : (
              <List label={t('title')}>
                {nodes.map(({ id, name, city, mainActivity, state, selectedAt, recruiters }) => (
                  <ListItem key={id} aside={<Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>}>
                    <Link to={addresses.staffCompany(id)}>{name}</Link>
                    <span>
                      {city} · {mainActivity}
                    </span>
                    <span className={styles.soft}>
                      {t('recruiters', { count: recruiters.length })} · {t('selected', { date: format.dayOf(selectedAt) })}
                    </span>
                  </ListItem>
                ))}
              </List>
            )}
            <ListMore
              hasMore={pageInfo.hasNextPage}
              busy={result.loading}
              onMore={() => void result.fetchMore({ variables: { after: pageInfo.endCursor } })}
            />
          </Frame>
        );
      }}
    </Loaded>
  );
};
