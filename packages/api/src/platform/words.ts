import type { Language } from '@jobprod/shared/language';
import { createInstance } from 'i18next';
import { catalogues } from './word-catalogues.ts';

const i18next = createInstance();
await i18next.init({
  lng: 'fr',
  fallbackLng: false,
  resources: catalogues,
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** The sentence `namespace:key` in a language; mails and refusals use the words of the pages. */
export const say = (language: Language, key: string, data: Readonly<Record<string, unknown>> = {}): string => {
  const sentence: unknown = i18next.t(key, { ...data, lng: language });
  if (typeof sentence !== 'string' || sentence === key) throw new Error(`No words for ${key} in ${language}`);
  return sentence;
};
