import { limits } from '@jobprod/shared/limits';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/diffusion/fragment-masking.ts';
import { BlockCompanyDocument, BlockedCompanies_ProfileFragmentDoc, UnblockCompanyDocument } from '../../gql/diffusion/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { fieldErrors } from '../../lib/refusals.ts';
import { useAction } from '../../lib/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form, Refusals } from '../../ui/form.tsx';
import { List, ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/section.tsx';

/** N2: the companies to which the candidate does not exist, members or not. */
export const BlockedCompanies = (props: { profile: FragmentType<typeof BlockedCompanies_ProfileFragmentDoc> }) => {
  const { t } = useTranslation('diffusion');
  const format = useFormat();
  const { blockedCompanies } = readFragment(BlockedCompanies_ProfileFragmentDoc, props.profile);
  const block = useAction(BlockCompanyDocument, (data) => data.blockCompany);
  const unblock = useAction(UnblockCompanyDocument, (data) => data.unblockCompany);
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: (value) => (value.trim() === '' ? t('blocked.needed') : null) },
  });
  const add = async () => {
    if (form.validate().hasErrors) return;
    if (await block.run({ input: { name: form.values.name } })) form.reset();
  };
  const name = form.getInputProps('name');
  return (
    <Section title={t('blocked.title')} lead={t('blocked.lead')}>
      <Form onSubmit={() => void add()} submit={t('blocked.block')} look="quiet" action={block} fields={['name']}>
        <TextField
          label={t('blocked.name')}
          maxLength={limits.shortText}
          {...name}
          error={form.errors.name ?? fieldErrors(block.refusals).name}
        />
      </Form>
      <Refusals refusals={unblock.refusals} failure={unblock.failure} />
      {blockedCompanies.length > 0 && (
        <List label={t('blocked.title')}>
          {blockedCompanies.map((company) => (
            <ListItem
              key={company.id}
              aside={
                <Button
                  look="plain"
                  busy={unblock.running}
                  aria-label={t('blocked.unblockNamed', { name: company.name })}
                  onClick={() => void unblock.run({ input: { blockedCompanyId: company.id } })}
                >
                  {t('blocked.unblock')}
                </Button>
              }
            >
              <strong>{company.name}</strong>
              <span>{t('blocked.since', { date: format.dayOf(company.since) })}</span>
            </ListItem>
          ))}
        </List>
      )}
    </Section>
  );
};
