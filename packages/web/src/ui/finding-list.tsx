import type { ShownFinding } from '../lib/use-sensitive.ts';
import styles from './finding-list.module.css';
import { Tag } from './tag.tsx';

/** What was found in a text, beside it, said to those who do not see it as well. There from the start, so that what comes into it is read out. */
export const FindingList = ({ findings, label }: { findings: readonly ShownFinding[]; label: string }) => (
  <div role="status">
    {findings.length > 0 && (
      // biome-ignore lint/a11y/noRedundantRoles: Safari forgets lists without bullets
      <ul role="list" className={styles.findings} aria-label={label}>
        {findings.map(({ key, tone, tag, text, more }) => (
          <li key={key} className={styles.finding}>
            <Tag tone={tone}>{tag}</Tag>
            <span>
              {text} <span className={styles.more}>{more}</span>
            </span>
          </li>
        ))}
      </ul>
    )}
  </div>
);
