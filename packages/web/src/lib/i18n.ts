import type { Language } from '@jobprod/shared/language';
import { mailboxWords, publisher as usual } from '@jobprod/shared/publisher';
import { type Namespace, type Words, words } from '@jobprod/shared/words/namespaces';
import { createInstance, type i18n } from 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Words;
  }
}

export type Speech = {
  i18n: i18n;
  speak: (...namespaces: Namespace[]) => Promise<void>;
  changeLanguage: (language: Language) => Promise<void>;
};

/** The words of one reader: namespaces are fetched as pages ask for them, and again in the other language when they switch. */
export const createSpeech = async (language: Language, publisher = usual): Promise<Speech> => {
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    resources: {},
    defaultNS: 'common',
    fallbackLng: false,
    interpolation: { escapeValue: false, defaultVariables: mailboxWords(publisher) },
    react: { useSuspense: false },
  });
  const known = new Set<Namespace>();
  const load = async (into: Language, namespace: Namespace) => {
    if (i18n.hasResourceBundle(into, namespace)) return;
    const { default: sentences } = await words[into][namespace]();
    i18n.addResourceBundle(into, namespace, sentences);
  };
  let current = language;
  return {
    i18n,
    speak: async (...namespaces) => {
      for (const namespace of namespaces) known.add(namespace);
      await Promise.all(namespaces.map((namespace) => load(current, namespace)));
    },
    changeLanguage: async (next) => {
      current = next;
      await Promise.all([...known].map((namespace) => load(next, namespace)));
      await i18n.changeLanguage(next);
    },
  };
};
