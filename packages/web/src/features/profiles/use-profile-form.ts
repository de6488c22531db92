import { type UseFormReturnType, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { amountOf, isMonth, type Month, type ProfileValues } from './profile-values.ts';

export type ProfileFormOf = UseFormReturnType<ProfileValues>;

/** What the page itself can tell; the rest is refused by the API, beside the same fields. */
export const useProfileForm = (initialValues: ProfileValues): ProfileFormOf => {
  const { t } = useTranslation('profile-editor');
  const needed = (value: string) => (value.trim() === '' ? t('wrong.needed') : null);
  const month = (value: Month) => (isMonth(value) ? null : t('wrong.month'));
  return useForm<ProfileValues>({
    initialValues,
    validate: {
      salaryWish: (value) => (value.trim() === '' || Number.isInteger(amountOf(value)) ? null : t('wrong.salary')),
      spokenLanguages: { name: needed },
      experiences: {
        role: needed,
        from: month,
        to: (value, values, path) => {
          const job = values.experiences[Number(path.split('.')[1])];
          if (!job || job.ongoing) return null;
          if (!isMonth(value)) return t('wrong.month');
          const begins = `${job.from.year}-${job.from.month}`;
          return isMonth(job.from) && `${value.year}-${value.month}` < begins ? t('wrong.order') : null;
        },
      },
      portfolio: {
        title: needed,
        year: (value) => (/^(19|20)\d{2}$|^$/.test(value.trim()) ? null : t('wrong.year')),
        image: { alt: needed },
        link: (value) => (value.trim() === '' || /^https?:\/\/[^\s/]+\.[^\s/]+/.test(value.trim()) ? null : t('wrong.link')),
      },
      educations: { title: needed, year: (value) => (/^(19|20)\d{2}$|^$/.test(value.trim()) ? null : t('wrong.year')) },
    },
  });
};

/** The field's own error first, then what the API refused of it. */
export const fieldOf =
  (form: ProfileFormOf, refused: Record<string, string>) =>
  (path: string): ReturnType<ProfileFormOf['getInputProps']> => {
    return { ...form.getInputProps(path), error: form.errors[path] ?? refused[path] };
  };

export type FieldOf = ReturnType<typeof fieldOf>;
