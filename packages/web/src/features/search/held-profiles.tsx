import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { HeldProfilesDocument } from '../../gql/search/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Section } from '../../ui/section.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import styles from './search.module.css';

/** D3: the restricted profiles whose password this recruiter was handed: a reference and dates, and nothing of them before they are opened. */
export const HeldProfiles = () => {
  const { t } = useTranslation('search');
  const format = useFormat();
  const result = useQuery(HeldProfilesDocument, { fetchPolicy: 'cache-and-network' });
  const held = result.data?.viewer.recruiter?.heldPasswords ?? [];
  // Nobody is told of what they have none of; that it could not be asked is said.
  if (result.data ? held.length === 0 : !result.error) return null;
  return (
    <Section title={t('held.title')} lead={t('held.lead')}>
      <Loaded result={result} shape={<SkeletonList count={1} />}>
        {() => (
          <List label={t('held.title')}>
            {held.map(({ reference, issuedAt, expiresAt }) => (
              <ListItem
                key={`${reference} ${issuedAt}`}
                aside={
                  <ButtonLink look="plain" to={addresses.unlock}>
                    {t('held.open')}
                  </ButtonLink>
                }
              >
                <span>{t('reference', { reference })}</span>
                <span className={styles.soft}>{t('held.dates', { issued: format.dayOf(issuedAt), expires: format.dayOf(expiresAt) })}</span>
              </ListItem>
            ))}
          </List>
        )}
      </Loaded>
    </Section>
  );
};
