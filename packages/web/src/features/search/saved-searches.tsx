import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '../../gql/search/fragment-masking.ts';
import {
  ChangeSavedSearchDocument,
  DeleteSavedSearchDocument,
  SavedSearches_RecruiterFragmentDoc,
  SavedSearchesDocument,
} from '../../gql/search/graphql.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choice.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';

/** The searches this recruiter keeps, each a link that makes it again; told of by mail, once a day, where they want it. */
export const SavedSearches = () => {
  const { t } = useTranslation('search');
  const { data, error } = useQuery(SavedSearchesDocument, { fetchPolicy: 'cache-and-network' });
  const change = useAction(ChangeSavedSearchDocument, (answer) => answer.changeSavedSearch);
  const removal = useAction(DeleteSavedSearchDocument, (answer) => answer.deleteSavedSearch);
  const recruiter = data?.viewer.recruiter;
  if (!recruiter) return error ? <p role="status">{t('saved.failed')}</p> : null;
  const { savedSearches } = readFragment(SavedSearches_RecruiterFragmentDoc, recruiter);
  if (savedSearches.length === 0) return null;
  return (
    <Section title={t('saved.title')} lead={t('saved.lead')}>
      <List label={t('saved.title')}>
        {savedSearches.map(({ id, name, query, isMailed }) => (
          <ListItem
            key={id}
            aside={
              <Button
                look="plain"
                busy={removal.running}
                aria-label={t('saved.deleteThis', { name })}
                onClick={() => void removal.run({ input: { savedSearchId: id } })}
              >
                {t('saved.delete')}
              </Button>
            }
          >
            <strong>
              <Link to={`${addresses.workspace}?${query}`}>{name}</Link>
            </strong>
            <CheckField
              label={t('saved.mailed')}
              aria-label={t('saved.mailedThis', { name })}
              checked={isMailed}
              disabled={change.running}
              onChange={(event) => void change.run({ input: { savedSearchId: id, isMailed: event.currentTarget.checked } })}
            />
          </ListItem>
        ))}
      </List>
      <Refusals {...change} />
      <Refusals {...removal} />
    </Section>
  );
};
