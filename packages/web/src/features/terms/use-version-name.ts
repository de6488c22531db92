import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

type Version = { readonly number: number; readonly publishedAt: string; readonly isImported: boolean };

/** How a version is called: by its number and day, or, of a document from before, by its own day. */
export const useVersionName = () => {
  const { t } = useTranslation('terms');
  const format = useFormat();
  return ({ number, publishedAt, isImported }: Version): string =>
    t(isImported ? 'imported' : 'version', { number, date: format.legalDay(publishedAt) });
};
