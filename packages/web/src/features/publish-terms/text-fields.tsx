import { limits } from '@jobprod/shared/limits';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import type { useTextsForm } from './use-texts-form.ts';

const languages = ['FR', 'EN'] as const;

type TextFieldsProps = { form: ReturnType<typeof useTextsForm>['form']; wrong?: ReactNode; areEnglishFieldsOptional?: boolean };

/** Both languages at once, the French authoritative. */
export const TextFields = ({ form, wrong, areEnglishFieldsOptional = false }: TextFieldsProps) => {
  const { t } = useTranslation('publish-terms');
  return languages.map((language) => {
    const optional = areEnglishFieldsOptional && language === 'EN';
    return (
      <Section key={language} title={t(`text.${language}`)} lead={t(`note.${language}`)}>
        <TextField
          label={t('name')}
          lang={language.toLowerCase()}
          maxLength={limits.shortText}
          optional={optional}
          {...form.getInputProps(`title${language}`)}
        />
        <TextArea
          label={t('markdown')}
          hint={t('markdownHint')}
          lang={language.toLowerCase()}
          rows={16}
          maxLength={limits.termsText}
          optional={optional}
          {...form.getInputProps(`markdown${language}`)}
          error={form.errors[`markdown${language}`] ?? (language === 'FR' ? wrong : undefined)}
        />
      </Section>
    );
  });
};
