import type { ReactNode } from 'react';
import styles from './skip-link.module.css';

export const mainId = 'content';

export const SkipLink = ({ children }: { children: ReactNode }) => (
  <a className={styles.skip} href={`#${mainId}`}>
    {children}
  </a>
);
