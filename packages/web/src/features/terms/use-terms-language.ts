import { useTranslation } from 'react-i18next';

export const useTermsLanguage = () => (useTranslation().i18n.language === 'en' ? 'EN' : 'FR');
