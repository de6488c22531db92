import type { Language } from '@jobprod/shared/language';
import { useTranslation } from 'react-i18next';

/** The API's name of a language. */
export const termsLanguage = (language: Language) => (language === 'en' ? 'EN' : 'FR');

export const useTermsLanguage = () => (useTranslation().i18n.language === 'en' ? 'EN' : 'FR');
