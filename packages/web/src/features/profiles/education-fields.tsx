import { limits } from '@jobprod/shared/limits';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { One, Several } from '../../ui/several.tsx';
import { newEducation, newLanguage } from './profile-values.ts';
import type { FieldOf, ProfileFormOf } from './use-profile-form.ts';

const levels = ['BASIC', 'CONVERSATIONAL', 'FLUENT', 'NATIVE'] as const;

type Fields = { form: ProfileFormOf; field: FieldOf };

/** What they have learned. */
export const EducationFields = ({ form, field }: Fields) => {
  const { t } = useTranslation('profile-editor');
  const { educations } = form.values;
  return (
    <Section title={t('education.title')}>
      <Several
        most={limits.educations}
        count={educations.length}
        add={t('education.add')}
        onAdd={() => form.insertListItem('educations', newEducation())}
      >
        {educations.map(({ key }, index) => (
          <One
            key={key}
            legend={t('education.one', { number: index + 1 })}
            remove={t('education.remove', { number: index + 1 })}
            onRemove={() => form.removeListItem('educations', index)}
          >
            <TextField label={t('education.name')} maxLength={limits.profileLine} {...field(`educations.${index}.title`)} />
            <TextField label={t('education.school')} optional maxLength={limits.profileLine} {...field(`educations.${index}.school`)} />
            <TextField label={t('education.year')} optional inputMode="numeric" maxLength={4} {...field(`educations.${index}.year`)} />
          </One>
        ))}
      </Several>
    </Section>
  );
};

/** The languages they speak. */
export const LanguageFields = ({ form, field }: Fields) => {
  const { t } = useTranslation('profile-editor');
  const words = useTranslation('profiles');
  const { spokenLanguages } = form.values;
  return (
    <Section title={t('languages.title')}>
      <Several
        most={limits.spokenLanguages}
        count={spokenLanguages.length}
        add={t('languages.add')}
        onAdd={() => form.insertListItem('spokenLanguages', newLanguage())}
      >
        {spokenLanguages.map(({ key }, index) => (
          <One
            key={key}
            legend={t('languages.one', { number: index + 1 })}
            remove={t('languages.remove', { number: index + 1 })}
            onRemove={() => form.removeListItem('spokenLanguages', index)}
          >
            <TextField label={t('languages.name')} maxLength={limits.profileWord} {...field(`spokenLanguages.${index}.name`)} />
            <SelectField label={t('languages.level')} {...field(`spokenLanguages.${index}.level`)}>
              {levels.map((level) => (
                <option key={level} value={level}>
                  {words.t(`level.${level}`)}
                </option>
              ))}
            </SelectField>
          </One>
        ))}
      </Several>
    </Section>
  );
};
