import { addresses } from '@jobprod/shared/addresses';
import type { Language } from '@jobprod/shared/language';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import styles from './site-header.module.css';

export type NavigationItem = { to: string; label: string /** Only this very address, not those below it. */; end?: boolean };

type SiteHeaderProps = { home?: string; items?: readonly NavigationItem[]; end?: ReactNode; onLanguage: (language: Language) => void };

export const SiteHeader = ({ home = addresses.home, items = [], end, onLanguage }: SiteHeaderProps) => {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to={home} className={styles.brand}>
          Job<span>Prod</span>
        </Link>
        <div className={styles.end}>
          <LanguageSwitch onChoose={onLanguage} />
          {end}
        </div>
        {items.length > 0 && (
          <nav aria-label={t('navigation.main')} className={styles.navigation}>
            <ul className={styles.links}>
              {items.map(({ to, label, end: exactly = false }) => (
                <li key={to}>
                  <NavLink to={to} end={exactly}>
                    {label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
};
