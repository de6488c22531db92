import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './several.module.css';

/** One of several, with its own name for those who do not see where it begins. */
export const One = ({
  legend,
  remove,
  onRemove,
  children,
}: {
  legend: string;
  remove: string;
  onRemove: () => void;
  children: ReactNode;
}) => (
  <fieldset className={styles.one}>
    <legend className={styles.legend}>{legend}</legend>
    {children}
    <div>
      <Button look="plain" onClick={onRemove}>
        {remove}
      </Button>
    </div>
  </fieldset>
);

type SeveralProps = { most: number; count: number; add: string; onAdd: () => void; children: ReactNode };

/** As many as one wishes, up to what the API takes. */
export const Several = ({ most, count, add, onAdd, children }: SeveralProps) => (
  <div className={styles.several}>
    {children}
    {count < most && (
      <div>
        <Button look="quiet" onClick={onAdd}>
          {add}
        </Button>
      </div>
    )}
  </div>
);
