import { type ReactNode, useId } from 'react';
import styles from './table.module.css';

type TableProps<Column extends string> = {
  caption: ReactNode;
  /** The first names its line. */
  columns: readonly { key: Column; title: ReactNode }[];
  rows: readonly { key: string; cells: Record<Column, ReactNode> }[];
};

/** For what is compared line by line. It scrolls sideways by itself on a phone, by keyboard too. */
export const Table = <Column extends string>({ caption, columns, rows }: TableProps<Column>) => {
  const id = useId();
  const [first, ...others] = columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} tabIndex={0} aria-labelledby={id}>
      <table className={styles.table}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {first && <th scope="row">{cells[first.key]}</th>}
              {others.map((column) => (
                <td key={column.key}>{cells[column.key]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
