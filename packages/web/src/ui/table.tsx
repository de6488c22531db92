import { type ReactNode, useId } from 'react';
import styles from './table.module.css';

type TableProps = { caption: ReactNode; columns: readonly ReactNode[]; rows: readonly { key: string; cells: readonly ReactNode[] }[] };

/** For what is compared line by line; the first cell names its line. It scrolls sideways by itself on a phone, by keyboard too. */
export const Table = ({ caption, columns, rows }: TableProps) => {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} tabIndex={0} aria-labelledby={id}>
      <table className={styles.table}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
