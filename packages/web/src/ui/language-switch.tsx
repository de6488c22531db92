import { type Language, languages } from '@jobprod/shared/language';
import { useTranslation } from 'react-i18next';
import styles from './language-switch.module.css';

/** The other language, in its own words. A plain link, so that it works before the page's code has come: the server keeps the choice. */
export const LanguageSwitch = ({ onChoose }: { onChoose: (language: Language) => void }) => {
  const { t, i18n } = useTranslation();
  return languages
    .filter((language) => language !== i18n.language)
    .map((language) => (
      <a
        key={language}
        className={styles.language}
        href={`?language=${language}`}
        lang={language}
        hrefLang={language}
        onClick={(event) => {
          event.preventDefault();
          onChoose(language);
        }}
      >
        {t(`language.${language}`)}
      </a>
    ));
};
