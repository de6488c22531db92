import { limits } from '@jobprod/shared/limits';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/choice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import type { FieldOf, ProfileFormOf } from './use-profile-form.ts';
import { WordsField } from './words-field.tsx';

/** Who they are at work, in their words. */
export const AboutFields = ({ form, field }: { form: ProfileFormOf; field: FieldOf }) => {
  const { t } = useTranslation('profile-editor');
  return (
    <Section title={t('about.title')} lead={t('about.lead')}>
      <TextField label={t('about.headline')} hint={t('about.headlineHint')} maxLength={limits.headline} {...field('headline')} />
      <TextArea label={t('about.summary')} hint={t('about.summaryHint')} rows={8} maxLength={limits.profileSummary} {...field('summary')} />
      <WordsField label={t('about.skills')} description={t('about.skillsHint')} maxTags={limits.skills} {...field('skills')} />
      <CheckField label={t('about.showsName')} hint={t('about.showsNameHint')} {...form.getInputProps('showsName', { type: 'checkbox' })} />
    </Section>
  );
};
