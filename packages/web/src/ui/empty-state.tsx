import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** An empty list says what will be there, and how to start. */
export const EmptyState = ({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) => (
  <div className={styles.empty}>
    <p className={styles.title}>{title}</p>
    {children !== undefined && <p className={styles.text}>{children}</p>}
    {action}
  </div>
);
