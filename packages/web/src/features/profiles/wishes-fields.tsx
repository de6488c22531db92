import { limits } from '@jobprod/shared/limits';
import { useTranslation } from 'react-i18next';
import { CheckField, ChoiceGroup } from '../../ui/choice.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { contractKinds } from './job-brief-fields.tsx';
import type { FieldOf, ProfileFormOf } from './use-profile-form.ts';
import { WordsField } from './words-field.tsx';

const availabilities = ['NOW', 'ONE_MONTH', 'THREE_MONTHS', 'LATER', 'LISTENING'] as const;

/** What they look for. */
export const WishesFields = ({ form, field }: { form: ProfileFormOf; field: FieldOf }) => {
  const { t } = useTranslation('profile-editor');
  const words = useTranslation('profiles');
  const chosen = form.values.contractKinds;
  return (
    <Section title={t('wishes.title')} lead={t('wishes.lead')}>
      <WordsField label={t('wishes.places')} description={t('wishes.placesHint')} maxTags={limits.places} {...field('places')} />
      <ChoiceGroup legend={t('wishes.contracts')}>
        {contractKinds.map((kind) => (
          <CheckField
            key={kind}
            label={words.t(`contract.${kind}`)}
            checked={chosen.includes(kind)}
            onChange={({ target }) =>
              form.setFieldValue('contractKinds', target.checked ? [...chosen, kind] : chosen.filter((other) => other !== kind))
            }
          />
        ))}
      </ChoiceGroup>
      <SelectField label={t('wishes.availability')} optional {...field('availability')}>
        <option value="">{t('wishes.unsaid')}</option>
        {availabilities.map((availability) => (
          <option key={availability} value={availability}>
            {words.t(`availability.${availability}`)}
          </option>
        ))}
      </SelectField>
      <TextField label={t('wishes.salary')} hint={t('wishes.salaryHint')} optional inputMode="numeric" {...field('salaryWish')} />
    </Section>
  );
};
