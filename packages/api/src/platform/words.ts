import type { Language } from '@jobprod/shared/language';
import { type Publisher, publisherWords, publisher as usual } from '@jobprod/shared/publisher';
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

const wordsOf = (publisher: Publisher) => ({ fr: publisherWords(publisher, 'fr'), en: publisherWords(publisher, 'en') });
let ofPublisher = wordsOf(usual);

/** Said once, when the service starts: whose name and mailboxes stand in sentences. */
export const speakFor = (publisher: Publisher): void => {
  ofPublisher = wordsOf(publisher);
};

/** The sentence `namespace:key` in a language; mails and refusals use the words of the pages. */
export const say = (language: Language, key: string, data: Readonly<Record<string, unknown>> = {}): string => {
  const sentence: unknown = i18next.t(key, { ...ofPublisher[language], ...data, lng: language });
  if (typeof sentence !== 'string' || sentence === key) throw new Error(`No words for ${key} in ${language}`);
  return sentence;
};
