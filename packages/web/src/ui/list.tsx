import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
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

/** The next page of a connection: `fetchMore({ variables: { after: pageInfo.endCursor } })`. */
export const ListMore = ({ hasMore, busy = false, onMore }: { hasMore: boolean; busy?: boolean; onMore: () => void }) => {
  const { t } = useTranslation();
  if (!hasMore) return null;
  return (
    <Button look="quiet" busy={busy} onClick={onMore}>
      {t('list.more')}
    </Button>
  );
};
