import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import styles from './stepper.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type Step = {
  key: string;
  title: string;
  state: 'done' | 'current' | 'waiting';
  detail?: ReactNode /** Where it happens. */;
  to?: string;
};

/** Where one is on a way: what is done, what is under way, what is to come. */
export const Stepper = ({ steps, label }: { steps: readonly Step[]; label: string }) => {
  const { t } = useTranslation();
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map(({ key, title, state, detail, to }, index) => (
        <li key={key} className={classNames(styles.step, styles[state])} aria-current={state === 'current' ? 'step' : undefined}>
          <span className={styles.mark} aria-hidden="true">
            {state === 'done' ? <span className={styles.tick} /> : index + 1}
          </span>
          <span className={styles.body}>
            <span className={styles.title}>
              {to === undefined ? title : <Link to={to}>{title}</Link>}
              <VisuallyHidden> ({t(`step.${state}`)})</VisuallyHidden>
            </span>
            {detail !== undefined && <span className={styles.detail}>{detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
};
