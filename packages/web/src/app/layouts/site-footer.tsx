import { addresses } from '@jobprod/shared/addresses';
import { siretRead } from '@jobprod/shared/publisher';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { usePublisher } from '../../lib/publisher.ts';
import { Brand } from '../../ui/brand.tsx';
import { Mail } from '../../ui/mail.tsx';
import styles from './site-footer.module.css';

/** T7 and the law: who publishes, and whose the content is, on every page. */
export const SiteFooter = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, form, capitalEuros, registry, siret, street, city, email } = usePublisher();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.who}>
          <Brand />
          <p>{t('footer.property', { name })}</p>
        </div>
        <nav aria-label={t('navigation.legal')}>
          <ul className={styles.links}>
            <li>
              <Link to={addresses.terms}>{t('navigation.terms')}</Link>
            </li>
            <li>
              <Link to={addresses.verify}>{t('navigation.verify')}</Link>
            </li>
            <li>
              <Link to={addresses.legal}>{t('navigation.legalFacts')}</Link>
            </li>
          </ul>
        </nav>
        <address className={styles.address}>
          {t('footer.facts', { name, form, registry, siret: siretRead(siret), capital: format.euros(capitalEuros) })}
          <br />
          {street}, {city}
          <br />
          <Mail to={email} />
        </address>
      </div>
    </footer>
  );
};
