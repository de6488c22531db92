import type { ReactNode } from 'react';
import { useHead } from '../lib/head.tsx';
import { classNames } from './class-names.ts';
import styles from './page.module.css';

type PageProps = {
  /** The page's name, as its title and in the tab: never a person's or a company's name. */
  title: string;
  /** What the tab says where it should differ from the title on the page. */
  tabTitle?: string;
  lead?: ReactNode;
  /** The one next step: a `Button` or `ButtonLink`. */
  next?: ReactNode;
  description?: string;
  /** Search engines are asked not to list it. */
  noIndex?: boolean;
  /** `narrow` for a form, `reading` for the rest: the title then stands beside the content where there is room. `wide`: above it. */
  width?: 'narrow' | 'reading' | 'wide';
  children?: ReactNode;
};

/** One question, one next step. */
export const Page = ({ title, tabTitle = title, lead, next, description, noIndex = false, width = 'wide', children }: PageProps) => {
  useHead({ title: tabTitle, ...(description === undefined ? {} : { description }), noIndex });
  const isEmpty = children === undefined || children === null || children === false;
  return (
    <div className={classNames(styles.page, width !== 'wide' && styles.beside)}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {next !== undefined && <div className={styles.next}>{next}</div>}
      </header>
      {!isEmpty && (
        <div className={classNames(styles.body, width === 'narrow' && styles.narrow)} data-page-body>
          {children}
        </div>
      )}
    </div>
  );
};
