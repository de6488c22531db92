import type { ReactNode } from 'react';
import styles from './definition-list.module.css';

/** Facts, each with its name. What is absent is left out by the caller, or said in words. */
export const DefinitionList = ({ facts }: { facts: readonly { name: string; value: ReactNode }[] }) => (
  <div className={styles.room}>
    <dl className={styles.list}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className={styles.term}>{name}</dt>
          <dd className={styles.detail}>{value}</dd>
        </div>
      ))}
    </dl>
  </div>
);
