import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../gql/reports/fragment-masking.ts';
import { ReportLine_ReportFragmentDoc } from '../../gql/reports/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ListItem } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './reports.module.css';

/** What the company reported, where it stands, and what was answered. */
export const ReportLine = (props: { report: FragmentType<typeof ReportLine_ReportFragmentDoc> }) => {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const report = readFragment(ReportLine_ReportFragmentDoc, props.report);
  const { who, means, approachedOn, words, reportedAt, recruiterName, decision, answer } = report;
  return (
    <ListItem aside={<Tag tone={decision === 'UPHELD' ? 'good' : 'plain'}>{t(`state.${decision ?? 'waits'}`)}</Tag>}>
      <span className={styles.who}>
        {t('approach', { who, means: means ? t(`means.${means}`).toLowerCase() : '', date: approachedOn ? format.day(approachedOn) : '' })}
      </span>
      <span className={styles.text}>{words}</span>
      <span className={styles.soft}>{t('by', { date: format.dayOf(reportedAt), recruiterName })}</span>
      {answer && (
        <span className={styles.text}>
          <strong>{t('answer')}</strong>
          <br />
          {answer}
        </span>
      )}
    </ListItem>
  );
};
