import { type ReactNode, useId } from 'react';
import styles from './studio.module.css';

/** One of the four parts of the desk: a monitor or a timeline. Whoever touches it has the keys act on it. */
export const DeskPart = ({
  area,
  title,
  isActive,
  onActive,
  children,
}: {
  area: 'source' | 'sourceTime' | 'clip' | 'clipTime';
  title: string;
  isActive: boolean;
  onActive: () => void;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <section
      className={styles.part}
      data-area={area}
      data-active={isActive || undefined}
      data-timelines={area === 'sourceTime' || area === 'clipTime' ? true : undefined}
      aria-labelledby={id}
      onFocusCapture={onActive}
      onPointerDownCapture={onActive}
    >
      <h2 id={id} className={styles.partTitle}>
        {title}
      </h2>
      {children}
    </section>
  );
};
