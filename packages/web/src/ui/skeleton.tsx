import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import styles from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

const Said = () => {
  const { t } = useTranslation();
  return <VisuallyHidden>{t('loading')}</VisuallyHidden>;
};

const Shape = ({ as }: { as: 'line' | 'title' | 'block' | 'video' }) => <span className={classNames(styles.shape, styles[as])} />;

/**
 * The shape of what comes, instead of a spinner. Each is read out as "loading", once. `data-awaited`: the footer waits for it.
 */
export const SkeletonLines = ({ count = 3 }: { count?: number }) => (
  <div role="status">
    <Said />
    {times(count).map((line) => (
      <Shape key={line} as="line" />
    ))}
  </div>
);

export const SkeletonList = ({ count = 4 }: { count?: number }) => (
  <div role="status" data-awaited>
    <Said />
    {times(count).map((row) => (
      <div key={row} className={styles.row}>
        <Shape as="line" />
        <Shape as="line" />
      </div>
    ))}
  </div>
);

export const SkeletonVideo = () => (
  <div role="status">
    <Said />
    <Shape as="video" />
  </div>
);

export const SkeletonPage = () => (
  <div className={styles.page} role="status" data-awaited>
    <Said />
    <div className={styles.group}>
      <Shape as="title" />
      <span>
        <Shape as="line" />
        <Shape as="line" />
      </span>
    </div>
    <div className={styles.group}>
      {times(3).map((row) => (
        <Shape key={row} as="block" />
      ))}
    </div>
  </div>
);
