import { useTranslation } from 'react-i18next';
import type { SearchPageQuery } from '../../gql/search/graphql.ts';
import { CheckField, ChoiceGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { languageName } from './language-name.ts';
import styles from './search.module.css';
import { availabilities, contractKinds, type Facet, type Search } from './use-search.ts';

type Counted = readonly { readonly value: string; readonly count: number }[];

const shown = 8;

/** The most frequent values, and whatever is ticked, so that it can be unticked. */
const offered = (counts: Counted, chosen: readonly string[]): Counted => [
  ...counts.filter(({ value }, place) => place < shown || chosen.includes(value)),
  ...chosen.filter((value) => !counts.some((counted) => counted.value === value)).map((value) => ({ value, count: 0 })),
];

type FacetFieldsProps = { search: Search; facet: Facet; legend: string; counts: Counted; nameOf?: (value: string) => string };

const FacetFields = ({ search, facet, legend, counts, nameOf = (value) => value }: FacetFieldsProps) => {
  const { t } = useTranslation('search');
  const chosen = search.chosen(facet);
  const values = offered(counts, chosen);
  if (values.length === 0) return null;
  return (
    <ChoiceGroup legend={legend}>
      {values.map(({ value, count }) => (
        <CheckField
          key={value}
          label={t('counted', { value: nameOf(value), count })}
          checked={chosen.includes(value)}
          onChange={() => search.toggle(facet, value)}
        />
      ))}
    </ChoiceGroup>
  );
};

/** How many of the profiles found have each value: what ticking it would leave. */
export const Facets = ({ search, facets }: { search: Search; facets: SearchPageQuery['profiles']['facets'] }) => {
  const { t, i18n } = useTranslation('search');
  const { t: words } = useTranslation('profiles');
  const contractName = (value: string) =>
    contractKinds.filter((kind) => kind === value).map((kind) => words(`contract.${kind}`))[0] ?? value;
  const availabilityName = (value: string) =>
    availabilities.filter((kind) => kind === value).map((kind) => words(`availability.${kind}`))[0] ?? value;
  return (
    <div className={styles.facets}>
      <CheckField label={t('withClip')} checked={search.withClip} onChange={() => search.put('clip', search.withClip ? '' : 'yes')} />
      {offered(facets.skills, search.chosen('skill')).length > 0 && <p className={styles.soft}>{t('facetsHint')}</p>}
      <FacetFields search={search} facet="skill" legend={t('skills')} counts={facets.skills} />
      <FacetFields search={search} facet="place" legend={t('places')} counts={facets.places} />
      <FacetFields search={search} facet="contract" legend={t('contractKinds')} counts={facets.contractKinds} nameOf={contractName} />
      <FacetFields
        search={search}
        facet="availability"
        legend={t('availabilities')}
        counts={facets.availabilities}
        nameOf={availabilityName}
      />
      <FacetFields
        search={search}
        facet="language"
        legend={t('languages')}
        counts={facets.languages}
        nameOf={(value) => languageName(value, i18n.language)}
      />
      <TextField
        label={t('pay')}
        hint={t('payHint')}
        inputMode="numeric"
        value={search.pay}
        onChange={(event) => search.put('pay', event.currentTarget.value.replace(/\D/g, '').slice(0, 7))}
      />
    </div>
  );
};
