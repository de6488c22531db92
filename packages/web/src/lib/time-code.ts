import { useTranslation } from 'react-i18next';

/** A place in a video, finer than a duration: 75.44 → 1:15,4 in French, 1:15.4 in English. */
export const timeCode = (seconds: number, language: string, digits = 1): string => {
  const scale = 10 ** digits;
  const ticks = Math.round(seconds * scale);
  const minutes = Math.floor(ticks / (60 * scale));
  const style = { minimumIntegerDigits: 2, minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${minutes}:${new Intl.NumberFormat(language, style).format((ticks - minutes * 60 * scale) / scale)}`;
};

export const useTimeCode = () => {
  const { i18n } = useTranslation();
  return (seconds: number, digits?: number) => timeCode(seconds, i18n.language, digits);
};
