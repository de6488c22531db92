import type { Language } from '@jobprod/shared/language';
import { createContext, useContext } from 'react';
import type { Speech } from './i18n.ts';
import { rememberLanguage } from './language-choice.ts';

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** Changes the language of the page at once, and of the next visits. */
export const useLanguageChoice = (): ((language: Language) => Promise<void>) => {
  const speech = useContext(SpeechContext);
  return async (language) => {
    rememberLanguage(language);
    await speech?.changeLanguage(language);
    document.documentElement.lang = language;
  };
};
