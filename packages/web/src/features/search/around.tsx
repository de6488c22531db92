import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui/field.tsx';
import styles from './search.module.css';
import { distances, type Search } from './use-search.ts';

type AroundProps = { search: Search; town: string | null | undefined; places: readonly { readonly value: string }[] };

/** A town and how far from it: which town was understood is said, since a letter may be wrong and several bear one name. `town`: undefined while it is looked for. */
export const Around = ({ search, town, places }: AroundProps) => {
  const { t } = useTranslation('search');
  const known = useId();
  return (
    <div className={styles.around}>
      <TextField
        label={t('near.place')}
        autoComplete="off"
        list={known}
        value={search.near}
        onChange={(event) => search.put('near', event.currentTarget.value)}
      />
      <datalist id={known}>
        {places.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <SelectField
        label={t('near.distance')}
        value={String(search.kilometres)}
        onChange={(event) => search.put('km', event.currentTarget.value)}
      >
        {distances.map((distance) => (
          <option key={distance} value={distance}>
            {t('near.kilometres', { distance })}
          </option>
        ))}
      </SelectField>
      {search.near.trim() !== '' && town !== undefined && (
        <p className={styles.soft} role="status">
          {town === null ? t('near.unknown') : t('near.understood', { town, distance: search.kilometres })} {t('near.source')}
        </p>
      )}
    </div>
  );
};
