import { useTranslation } from 'react-i18next';
import type { Thread_ContactFragment } from '../../gql/contacts/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './contacts.module.css';

/** Where the candidate's own report stands, and what was answered. The company is never shown it. */
export const ReportNotice = ({ report }: { report: NonNullable<Thread_ContactFragment['report']> }) => {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const { reportedAt, decidedAt, decision, answer } = report;
  if (!decision || !decidedAt) return <Notice>{t('report.waits', { date: format.dayOf(reportedAt) })}</Notice>;
  return (
    <Notice title={t('report.answer')}>
      <p>{t(`report.${decision}`, { date: format.dayOf(decidedAt) })}</p>
      <p className={styles.text}>{answer}</p>
    </Notice>
  );
};
