import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

type NoticeProps = { tone?: 'plain' | 'good' | 'warn' | 'bad'; title?: ReactNode; children?: ReactNode };

/** What happened and what to do next. Bad news is read out at once, the rest when the reader pauses. */
export const Notice = ({ tone = 'plain', title, children }: NoticeProps) => (
  <div className={classNames(styles.notice, tone !== 'plain' && styles[tone])} role={tone === 'bad' ? 'alert' : 'status'}>
    {title !== undefined && <p className={styles.title}>{title}</p>}
    {children}
  </div>
);
