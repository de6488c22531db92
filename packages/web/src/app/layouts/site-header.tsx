import { addresses } from '@jobprod/shared/addresses';
import type { Language } from '@jobprod/shared/language';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { Brand } from '../../ui/brand.tsx';
import { classNames } from '../../ui/class-names.ts';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import type { NavigationItem } from './navigation.ts';
import styles from './site-header.module.css';

type SiteHeaderProps = {
  home?: string;
  items?: readonly NavigationItem[];
  /** The way in, unless said otherwise. */
  end?: ReactNode;
  onLanguage: (language: Language) => void;
};

/** The mark, the ways, and what concerns the reader. Where there is little room, a signed-in person's ways fold under one button. */
export const SiteHeader = ({ home = addresses.home, items = [], end, onLanguage }: SiteHeaderProps) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const folds = items.length > 0;
  // On one line they would break into two beside the rest.
  const hasOwnLine = items.length > 6;
  const close = () => setIsOpen(false);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setIsOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen]);
  return (
    <header className={classNames(styles.header, folds && styles.folds, hasOwnLine && styles.lined)}>
      <div className={styles.inner}>
        <Link to={home} className={styles.brand} onClick={close}>
          <Brand />
        </Link>
        {folds && (
          <button
            ref={button}
            type="button"
            className={styles.menu}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('navigation.menu')}
          </button>
        )}
        <div id={id} className={classNames(styles.panel, isOpen && styles.open)}>
          {folds && (
            <nav aria-label={t('navigation.main')} className={styles.navigation}>
              <ul className={styles.links}>
                {items.map(({ to, label, end: exactly = false }) => (
                  <li key={to}>
                    <NavLink to={to} end={exactly} onClick={close}>
                      {label}
                    </NavLink>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <div className={styles.end}>
            <LanguageSwitch onChoose={onLanguage} />
            {end === undefined ? (
              <Link className={styles.entrance} to={addresses.signIn}>
                {t('navigation.signIn')}
              </Link>
            ) : (
              end
            )}
          </div>
        </div>
      </div>
    </header>
  );
};
