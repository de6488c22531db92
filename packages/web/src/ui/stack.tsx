import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './stack.module.css';

type Gap = 'tight' | 'normal' | 'loose';

/** Things one under the other; `stretch` gives each the whole width. */
export const Stack = ({ gap = 'normal', stretch = false, children }: { gap?: Gap; stretch?: boolean; children: ReactNode }) => (
  <div className={classNames(styles.stack, gap !== 'normal' && styles[gap], stretch && styles.stretch)}>{children}</div>
);

/** Things side by side, wrapping on a phone: a form's buttons, a line of tags. */
export const Row = ({ children }: { children: ReactNode }) => <div className={styles.row}>{children}</div>;
