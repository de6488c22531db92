import { type ReactNode, useId } from 'react';
import { useFormat } from '../lib/format.ts';
import styles from './progress.module.css';

/** A true part of the whole, 0 to 1: never an estimate dressed as a measure. */
export const Progress = ({ label, part, detail }: { label: ReactNode; part: number; detail?: ReactNode }) => {
  const id = useId();
  const format = useFormat();
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <label htmlFor={id}>{label}</label>
        <span className={styles.figure}>{format.percent(part)}</span>
      </div>
      <progress id={id} className={styles.bar} value={part} max={1} />
      {detail !== undefined && <span className={styles.figure}>{detail}</span>}
    </div>
  );
};
