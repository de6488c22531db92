import { type Language, languages } from '@jobprod/shared/language';
import { useTranslation } from 'react-i18next';
import styles from './language-switch.module.css';

/** Plain links, so that it works before the page's code has come: the server keeps the choice and comes back. */
export const LanguageSwitch = ({ onChoose }: { onChoose: (language: Language) => void }) => {
  const { t, i18n } = useTranslation();
  return (
    <nav aria-label={t('language.switch')}>
      <ul className={styles.switch}>
        {languages.map(language => (
          <li key={language}>
            <a
              className={styles.language}
              href={`?language=${language}`}
              lang={language}
              hrefLang={language}
              aria-current={i18n.language === language ? 'true' : undefined}
              onClick={event => {
                event.preventDefault();
                onChoose(language);
              }}
            >
              {t(`language.${language}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
