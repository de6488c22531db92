import { createContext, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

export type Head = { title?: string; description?: string; noIndex?: boolean };

/** The server gives an object to fill in while it renders; in a browser the document itself is changed. */
export const HeadContext = createContext<Head | undefined>(undefined);

const putMeta = (name: string, content: string | undefined) => {
  const known = document.head.querySelector(`meta[name="${name}"]`);
  if (content === undefined) return known?.remove();
  const meta = known ?? document.head.appendChild(Object.assign(document.createElement('meta'), { name }));
  meta.setAttribute('content', content);
};

/** N8: a title names the page, never a company or a person: tabs, histories and bookmarks show it. */
export const useHead = ({ title, description, noIndex = false }: Head): void => {
  const { t } = useTranslation();
  const collected = useContext(HeadContext);
  const full = title === undefined ? t('brand') : `${title} · ${t('brand')}`;
  if (collected) Object.assign(collected, { title: full, description, noIndex });
  useEffect(() => {
    document.title = full;
    putMeta('description', description);
    putMeta('robots', noIndex ? 'noindex' : undefined);
  }, [full, description, noIndex]);
};
