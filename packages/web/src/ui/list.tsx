import type { ReactNode } from 'react';
import styles from './list.module.css';

/** Lines under hairlines: what it is on the left, what may be done (or when) on the right. */
export const List = ({ label, children }: { label?: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets
  <ul role="list" className={styles.list} aria-label={label}>
    {children}
  </ul>
);

export const ListItem = ({ aside, children }: { aside?: ReactNode; children: ReactNode }) => (
  <li className={styles.item}>
    <div className={styles.main}>{children}</div>
    {aside !== undefined && <div className={styles.aside}>{aside}</div>}
  </li>
);
