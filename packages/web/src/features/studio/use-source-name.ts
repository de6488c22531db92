import { useTranslation } from 'react-i18next';
import { useTimeCode } from '../../lib/time-code.ts';
import type { Source } from './source.ts';

/** What a source is called: a video by its number, a take by whose it is and where in the interview it begins. */
export const useSourceName = () => {
  const { t } = useTranslation('studio');
  const time = useTimeCode();
  return ({ number, place }: Source): string =>
    place ? t(`source.take.${place.side}`, { time: time(place.from, 0) }) : t('source.name', { number });
};
