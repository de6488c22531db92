import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import type { FactName } from '@jobprod/shared/register-facts';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { EntriesPageDocument, type RegisterKind } from '../../gql/register-entries/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SelectField } from '../../ui/field.tsx';
import { List, ListItem, ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { ReceiptLinks } from '../../ui/receipt-links.tsx';
import styles from './entries.module.css';

const kinds = ['COMMUNICATIONS', 'ORDERS', 'PAYMENTS', 'TRANSACTIONS'] as const satisfies readonly RegisterKind[];

/** T5: what do the registers say of me, and how do I prove it? One page for candidates and for companies, each reading their own. */
export const Page = () => {
  const { t, i18n } = useTranslation('register-entries');
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const register = kinds.find((kind) => kind === search.get('register'));
  const result = useQuery(EntriesPageDocument, { variables: { register: register ?? null }, fetchPolicy: 'cache-and-network' });
  const hasName = (type: string): type is FactName => i18n.exists(`register-entries:fact.${type}`);
  const factOf = (type: string) => (hasName(type) ? t(`fact.${type}`) : type);
  return (
    <Loaded result={result}>
      {({ registerEntries: { edges, pageInfo, totalCount } }) => (
        <Frame width="reading" title={t('title')} lead={t('lead')} next={<Link to={addresses.verify}>{t('verify')}</Link>}>
          <div className={styles.filter}>
            <SelectField
              label={t('which')}
              value={register ?? ''}
              onChange={({ currentTarget: { value } }) => setSearch(value === '' ? {} : { register: value }, { replace: true })}
            >
              <option value="">{t('all')}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </SelectField>
          </div>
          {edges.length === 0 ? (
            <EmptyState title={t('empty.title')}>{t(register ? 'empty.ofKind' : 'empty.text')}</EmptyState>
          ) : (
            <>
              <p className={styles.count}>{t('count', { count: totalCount })}</p>
              <List label={t('title')}>
                {edges.map(({ node: { id, register: kind, type, at, index } }) => (
                  <ListItem key={id} aside={<ReceiptLinks entryId={id} about={`${factOf(type)}, ${format.shortMoment(at)}`} />}>
                    <strong>{factOf(type)}</strong>
                    <span className={styles.soft}>
                      {format.shortMoment(at)} · {t(`kind.${kind}`)}
                      {index !== null && ` · ${t('number', { number: format.number(index + 1) })}`}
                    </span>
                  </ListItem>
                ))}
              </List>
            </>
          )}
          <ListMore
            hasMore={pageInfo.hasNextPage}
            busy={result.loading}
            onMore={() => void result.fetchMore({ variables: { after: pageInfo.endCursor } })}
          />
        </Frame>
      )}
    </Loaded>
  );
};
