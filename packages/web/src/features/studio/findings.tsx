import { findIdentityLeaks } from '@jobprod/shared/identity-leaks/find-identity-leaks';
import type { KnownIdentity } from '@jobprod/shared/identity-leaks/known-identity';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tag.tsx';
import styles from './studio.module.css';

/** C2: what in this field says who it is, and why, as it is written; the server decides when it is saved. */
export const Findings = ({ text, known }: { text: string; known: KnownIdentity }) => {
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
    </ul>
  );
};
