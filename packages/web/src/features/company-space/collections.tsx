import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CollectionFragment, SaveCompanyCollectionDocument } from '../../gql/company-space/graphql.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField, ChoiceGroup } from '../../ui/choice.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { TextField } from '../../ui/field.tsx';
import { Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import styles from './company-space.module.css';

type Named = { readonly id: string; readonly name: string };
type CollectionsProps = { companies: readonly Named[]; collections: readonly CollectionFragment[]; onDone: () => void };

const CollectionDialog = ({
  collection,
  companies,
  onDone,
  onClose,
}: {
  collection: CollectionFragment | null;
  companies: readonly Named[];
  onDone: () => void;
  onClose: () => void;
}) => {
  const { t } = useTranslation('company-space');
  const saving = useAction(SaveCompanyCollectionDocument, (data) => data.saveCompanyCollection);
  const [name, setName] = useState(collection?.name ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(collection?.companies.map(({ id }) => id) ?? []);
  const save = async () => {
    if (!(await saving.run({ input: { collectionId: collection?.id ?? null, name, companyIds: chosen } }))) return;
    onDone();
    onClose();
  };
  return (
    <Confirm
      title={t('staff.collectionTitle')}
      confirm={t('staff.save')}
      busy={saving.running}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <Stack stretch>
        <TextField
          label={t('staff.collectionName')}
          value={name}
          error={fieldErrors(saving.refusals).name}
          onChange={({ target }) => setName(target.value)}
        />
        <ChoiceGroup legend={t('staff.collectionCompanies')}>
          {companies.map((company) => (
            <CheckField
              key={company.id}
              label={company.name}
              checked={chosen.includes(company.id)}
              onChange={() => setChosen(chosen.includes(company.id) ? chosen.filter((id) => id !== company.id) : [...chosen, company.id])}
            />
          ))}
        </ChoiceGroup>
        <Refusals {...saving} fields={['name']} />
      </Stack>
    </Confirm>
  );
};

/** Companies presented together; a change counts for whoever was invited before. */
export const Collections = ({ companies, collections, onDone }: CollectionsProps) => {
  const { t } = useTranslation('company-space');
  const [open, setOpen] = useState<CollectionFragment | 'new'>();
  const words = t('staff.change');
  return (
    <Section title={t('staff.collections')} lead={t('staff.collectionsLead')}>
      {collections.length > 0 && (
        <List>
          {collections.map((collection) => (
            <ListItem
              key={collection.id}
              aside={
                <Button look="quiet" aria-label={`${words}, ${collection.name}`} onClick={() => setOpen(collection)}>
                  {words}
                </Button>
              }
            >
              <span className={styles.who}>{collection.name}</span>
              <span>{collection.companies.map(({ name }) => name).join(', ')}</span>
            </ListItem>
          ))}
        </List>
      )}
      <Row>
        <Button look="quiet" onClick={() => setOpen('new')}>
          {t('staff.newCollection')}
        </Button>
      </Row>
      {open && (
        <CollectionDialog
          collection={open === 'new' ? null : open}
          companies={companies}
          onDone={onDone}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Section>
  );
};
