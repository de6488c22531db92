import { limits } from '@jobprod/shared/limits';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/choice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { One, Several } from '../../ui/several.tsx';
import { MonthField } from './month-field.tsx';
import styles from './profile-editor.module.css';
import { newExperience } from './profile-values.ts';
import type { FieldOf, ProfileFormOf } from './use-profile-form.ts';

/** What they have done, in the order they want it read. */
export const ExperienceFields = ({ form, field }: { form: ProfileFormOf; field: FieldOf }) => {
  const { t } = useTranslation('profile-editor');
  const { experiences } = form.values;
  return (
    <Section title={t('experience.title')} lead={t('experience.lead')}>
      <Several
        most={limits.experiences}
        count={experiences.length}
        add={t('experience.add')}
        onAdd={() => form.insertListItem('experiences', newExperience())}
      >
        {experiences.map(({ key, from, to, ongoing }, index) => {
          const at = `experiences.${index}`;
          return (
            <One
              key={key}
              legend={t('experience.one', { number: index + 1 })}
              remove={t('experience.remove', { number: index + 1 })}
              onRemove={() => form.removeListItem('experiences', index)}
            >
              <TextField label={t('experience.role')} maxLength={limits.profileLine} {...field(`${at}.role`)} />
              <TextField label={t('experience.employer')} optional maxLength={limits.profileLine} {...field(`${at}.employer`)} />
              <div className={styles.dates}>
                <MonthField legend={t('experience.from')} {...field(`${at}.from`)} value={from} />
                {!ongoing && <MonthField legend={t('experience.to')} {...field(`${at}.to`)} value={to} />}
              </div>
              <CheckField label={t('experience.ongoing')} {...form.getInputProps(`${at}.ongoing`, { type: 'checkbox' })} />
              <TextArea
                label={t('experience.description')}
                optional
                rows={4}
                maxLength={limits.experienceDescription}
                {...field(`${at}.description`)}
              />
            </One>
          );
        })}
      </Several>
    </Section>
  );
};
