import { useForm } from '@mantine/form';

type Text = { readonly language: 'FR' | 'EN'; readonly title: string; readonly markdown: string };

/** A version in its two languages, as fields and as the API takes it. A translation left empty is left out where it may be. */
export const useTextsForm = (texts: readonly Text[], { missing, isEnglishRequired }: { missing: string; isEnglishRequired: boolean }) => {
  const textIn = (language: 'FR' | 'EN') => texts.find((text) => text.language === language);
  const filled = (value: string) => (value.trim() === '' ? missing : null);
  const inEnglish = (value: string, { titleEN, markdownEN }: { titleEN: string; markdownEN: string }) =>
    isEnglishRequired || `${titleEN}${markdownEN}`.trim() !== '' ? filled(value) : null;
  const form = useForm({
    initialValues: {
      titleFR: textIn('FR')?.title ?? '',
      markdownFR: textIn('FR')?.markdown ?? '',
      titleEN: textIn('EN')?.title ?? '',
      markdownEN: textIn('EN')?.markdown ?? '',
    },
    validate: { titleFR: filled, markdownFR: filled, titleEN: inEnglish, markdownEN: inEnglish },
  });
  const written = () => {
    const { titleFR, markdownFR, titleEN, markdownEN } = form.values;
    const english = titleEN.trim() === '' ? [] : [{ language: 'EN' as const, title: titleEN, markdown: markdownEN }];
    return [{ language: 'FR' as const, title: titleFR, markdown: markdownFR }, ...english];
  };
  return { form, written };
};
