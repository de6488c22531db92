import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { Mail } from './mail-item.tsx';

export type Thing = Mail['things'][number];

/** What a message may be about, as staff know it. */
export const useThingName = (): ((thing: Thing) => string) => {
  const { t } = useTranslation('mail-sorting');
  const format = useFormat();
  return ({ kind, title, number, at }) => t(`thing.${kind}`, { title, number, date: format.dayOf(at) });
};
