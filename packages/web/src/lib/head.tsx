import { createContext, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

export type Head = { title?: string; description?: string };

/** The server gives an object to fill in while it renders; in a browser the document itself is changed. */
export const HeadContext = createContext<Head | undefined>(undefined);

const describe = (description: string | undefined) => {
  const known = document.head.querySelector('meta[name="description"]');
  if (description === undefined) return known?.remove();
  const meta = known ?? document.head.appendChild(Object.assign(document.createElement('meta'), { name: 'description' }));
  meta.setAttribute('content', description);
};

/** N8: a title names the page, never a company or a person: tabs, histories and bookmarks show it. */
export const useHead = ({ title, description }: Head): void => {
  const { t } = useTranslation();
  const collected = useContext(HeadContext);
  const full = title === undefined ? t('brand') : `${title} · ${t('brand')}`;
  if (collected) Object.assign(collected, { title: full, description });
  useEffect(() => {
    document.title = full;
    describe(description);
  }, [full, description]);
};
