import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './tag.module.css';

/** A state or a skill in a word or two. The word carries the meaning; the colour only repeats it. */
export const Tag = ({ tone = 'plain', children }: { tone?: 'plain' | 'accent' | 'good' | 'warn' | 'bad'; children: ReactNode }) => (
  <span className={classNames(styles.tag, tone !== 'plain' && styles[tone])}>{children}</span>
);
