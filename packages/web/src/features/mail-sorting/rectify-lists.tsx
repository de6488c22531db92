import { limits } from '@jobprod/shared/limits';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageLevel } from '../../gql/mail-sorting/graphql.ts';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { One, Several } from '../../ui/several.tsx';
import styles from './mail-sorting.module.css';
import { type JobHeld, type Learned, newJob, newLearned, newSpoken, newWork, type Spoken, type WorkShown } from './rectify-values.ts';

const levels: readonly LanguageLevel[] = ['BASIC', 'CONVERSATIONAL', 'FLUENT', 'NATIVE'];

type ListName = 'experiences' | 'educations' | 'spokenLanguages' | 'portfolio';
type ItemsOf<Item> = { items: readonly Item[]; onChange: (items: readonly Item[]) => void };
type Change<Item> = (change: Partial<Item>) => void;
type ListProps<Item> = ItemsOf<Item> & {
  name: ListName;
  most: number;
  newItem: () => Item;
  children: (item: Item, change: Change<Item>) => ReactNode;
};

/** One list of the page, folded away until it is what has to be corrected. */
const ItemList = <Item extends { key: string }>({ name, most, items, newItem, onChange, children }: ListProps<Item>) => {
  const { t } = useTranslation('mail-sorting');
  const about = t(`rectify.${name}.one`);
  return (
    <details className={styles.list}>
      <summary>{t(`rectify.${name}.title`, { number: items.length })}</summary>
      <Several most={most} count={items.length} add={t(`rectify.${name}.add`)} onAdd={() => onChange([...items, newItem()])}>
        {items.map((item, index) => (
          <One
            key={item.key}
            legend={`${about} ${index + 1}`}
            remove={t(`rectify.${name}.remove`, { number: index + 1 })}
            onRemove={() => onChange(items.filter((other) => other !== item))}
          >
            {children(item, (change) => onChange(items.map((other) => (other === item ? { ...item, ...change } : other))))}
          </One>
        ))}
      </Several>
    </details>
  );
};

/** A field of one line, tied to what it changes. */
const fieldOf =
  <Item,>(item: Item, change: Change<Item>) =>
  <Name extends keyof Item>(name: Name) => ({
    value: String(item[name] ?? ''),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      const changed: Partial<Item> = {};
      Object.assign(changed, { [name]: value });
      change(changed);
    },
  });

export const JobsHeld = (props: ItemsOf<JobHeld>) => {
  const { t } = useTranslation('mail-sorting');
  return (
    <ItemList {...props} name="experiences" most={limits.experiences} newItem={newJob}>
      {(item, change) => {
        const field = fieldOf(item, change);
        return (
          <>
            <TextField label={t('rectify.experiences.role')} maxLength={limits.profileLine} {...field('role')} />
            <TextField label={t('rectify.experiences.employer')} optional maxLength={limits.profileLine} {...field('employer')} />
            <TextField type="date" label={t('rectify.experiences.from')} {...field('from')} />
            <TextField type="date" label={t('rectify.experiences.to')} optional {...field('to')} />
            <TextArea
              label={t('rectify.experiences.description')}
              optional
              rows={3}
              maxLength={limits.experienceDescription}
              {...field('description')}
            />
          </>
        );
      }}
    </ItemList>
  );
};

export const LearnedThings = (props: ItemsOf<Learned>) => {
  const { t } = useTranslation('mail-sorting');
  return (
    <ItemList {...props} name="educations" most={limits.educations} newItem={newLearned}>
      {(item, change) => {
        const field = fieldOf(item, change);
        return (
          <>
            <TextField label={t('rectify.educations.name')} maxLength={limits.profileLine} {...field('title')} />
            <TextField label={t('rectify.educations.school')} optional maxLength={limits.profileLine} {...field('school')} />
            <TextField label={t('rectify.educations.year')} optional inputMode="numeric" maxLength={4} {...field('year')} />
          </>
        );
      }}
    </ItemList>
  );
};

export const SpokenLanguages = (props: ItemsOf<Spoken>) => {
  const { t } = useTranslation(['mail-sorting', 'profiles']);
  return (
    <ItemList {...props} name="spokenLanguages" most={limits.spokenLanguages} newItem={newSpoken}>
      {(item, change) => (
        <>
          <TextField label={t('rectify.spokenLanguages.name')} maxLength={limits.profileWord} {...fieldOf(item, change)('name')} />
          <SelectField
            label={t('rectify.spokenLanguages.level')}
            value={item.level}
            onChange={({ currentTarget: { value } }) => change({ level: levels.find((level) => level === value) ?? item.level })}
          >
            {levels.map((level) => (
              <option key={level} value={level}>
                {t(`profiles:level.${level}`)}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </ItemList>
  );
};

/** Pictures are the candidate’s to send; what is said of one may be corrected. */
export const WorksShown = (props: ItemsOf<WorkShown>) => {
  const { t } = useTranslation('mail-sorting');
  return (
    <ItemList {...props} name="portfolio" most={limits.portfolio} newItem={newWork}>
      {(item, change) => {
        const field = fieldOf(item, change);
        const { image } = item;
        return (
          <>
            <TextField label={t('rectify.portfolio.name')} maxLength={limits.profileLine} {...field('title')} />
            <TextArea
              label={t('rectify.portfolio.description')}
              optional
              rows={3}
              maxLength={limits.workDescription}
              {...field('description')}
            />
            <TextField label={t('rectify.portfolio.year')} optional inputMode="numeric" maxLength={4} {...field('year')} />
            <TextField type="url" label={t('rectify.portfolio.link')} optional maxLength={limits.portfolioLink} {...field('link')} />
            {image && (
              <TextField
                label={t('rectify.portfolio.alt')}
                maxLength={limits.pictureAlt}
                value={image.alt}
                onChange={({ currentTarget: { value } }) => change({ image: { ...image, alt: value } })}
              />
            )}
          </>
        );
      }}
    </ItemList>
  );
};
