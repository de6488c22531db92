import { findIdentityLeaks } from '@jobprod/shared/identity-leaks/find-identity-leaks';
import type { KnownIdentity } from '@jobprod/shared/identity-leaks/known-identity';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tag.tsx';
import styles from './studio.module.css';

type Seen = { readonly field: string; readonly kind: string; readonly excerpt: string; readonly message: string };
type Careful = Omit<Seen, 'kind'> & { readonly kind: 'employer' | 'school' };

/** What only the server can know of: employers and schools, which the candidate's profile names. */
export const carefulIn = (findings: readonly Seen[], field: 'title' | 'description'): Careful[] =>
  findings.flatMap(({ kind, ...seen }) => (seen.field === field && (kind === 'employer' || kind === 'school') ? [{ ...seen, kind }] : []));

/** C2: what in this field says who it is, and why, as it is written; the server decides when it is saved. */
export const Findings = ({ text, known, careful }: { text: string; known: KnownIdentity; careful: readonly Careful[] }) => {
  const { t } = useTranslation('identity');
  const findings = useMemo(() => findIdentityLeaks(text, known), [text, known]);
  return (
    <ul className={styles.findings} aria-live="polite">
      {findings.map(({ start, kind, excerpt, severity, reason, known: recognised = excerpt }) => (
        <li key={`${start}-${kind}`} className={styles.finding}>
          <Tag tone={severity === 'block' ? 'bad' : 'warn'}>{t(`severity.${severity}`)}</Tag>
          <span>
            {t(`what.${kind}`, { excerpt })} <span className={styles.soft}>{t(`why.${reason}`, { known: recognised, excerpt })}</span>
          </span>
        </li>
      ))}
      {careful
        .filter(({ excerpt }) => text.includes(excerpt))
        .map(({ kind, excerpt, message }) => (
          <li key={`${kind}-${excerpt}`} className={styles.finding}>
            <Tag tone="warn">{t('severity.warning')}</Tag>
            <span>
              {t(`what.${kind}`, { excerpt })} <span className={styles.soft}>{message}</span>
            </span>
          </li>
        ))}
    </ul>
  );
};
