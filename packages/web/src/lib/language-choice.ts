import { isLanguage, type Language } from '@jobprod/shared/language';

const oneYear = 365 * 24 * 60 * 60;

/** Read by the server too, which then sends the page in that language. Not personal: it may outlive the session. */
export const rememberLanguage = (language: Language): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `language=${language}; Path=/; Max-Age=${oneYear}; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;
};

/** What the server decided stands in <html lang>: cookie first, then Accept-Language. */
export const languageOfPage = (): Language => (isLanguage(document.documentElement.lang) ? document.documentElement.lang : 'fr');
